/** The body while it is built: its pieces, what is open, and what takes the next piece. */
import type { Note } from '../messages.ts';
import type { Block } from '../tree.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { currentChildren, type Outline } from './stack.ts';

export interface Builder {
  readonly source: string;
  readonly pieces: readonly Piece[];
  /** The document's own list: attachments always join it. */
  readonly root: Block[];
  readonly notes: Note[];
  /** Numbered lines that are rows of a table. */
  readonly rows: ReadonlySet<TextPiece>;
  outline: Outline;
}

/** A reader takes the pieces from `at` on that it knows and says where the next one begins; `at` for none. */
export type PieceReader = (builder: Builder, piece: Piece, at: number) => number;

export function add(builder: Builder, block: Block): void {
  currentChildren(builder.outline).push(block);
}
