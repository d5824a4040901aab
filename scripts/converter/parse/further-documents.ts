/** A second document in the same file (a letter with points of its own and the plan it passes on): its numbers begin anew. */
import type { Attachment, Heading } from '../tree.ts';
import type { Builder, PieceReader } from './builder.ts';
import { isTitleLike, plainRole } from './front-lines.ts';
import type { TextPiece } from './pieces.ts';
import { newOutline } from './stack.ts';

const TITLE =
  /(?:规定|办法|方案|意见|措施|细则|规划|计划|要点|纲要|条例|规则|预案|制度|政策)(?:[（(].{1,10}[）)])?$/;
/** The first number may stand behind an introduction of a few paragraphs. */
const REACH = 6;
/** Fewer numbered headings above would make a restart a slip. */
const FEWEST = 2;

/** The style that the headings further out are numbered with, where several are. */
function styleAbove({ outline }: Builder): Heading['marker']['style'] | null {
  const numbered = outline.root.filter(
    (b): b is Heading => b.type === 'heading' && b.marker.style !== 'none',
  );
  const style = numbered[0]?.marker.style;
  return style && numbered.filter((h) => h.marker.style === style).length >= FEWEST ? style : null;
}

/** The numbers behind the piece at `at` begin again as the headings above it did. */
export function beginsAnew(builder: Builder, at: number): boolean {
  const style = styleAbove(builder);
  const next = builder.pieces
    .slice(at + 1, at + 1 + REACH)
    .find((p): p is TextPiece => p.kind === 'text' && p.marker !== null);
  return style !== null && next?.marker?.style === style && next.marker.number === 1;
}

export const readFurtherDocument: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || piece.marker) return at;
  const { text } = piece.text;
  if (!TITLE.test(text) || !isTitleLike(text) || plainRole(text) !== null || !beginsAnew(builder, at))
    return at;
  const block: Attachment = {
    type: 'attachment',
    anchor: '',
    written: '',
    number: '',
    text: piece.text,
    title: null,
    children: [],
  };
  builder.root.push(block);
  builder.outline = newOutline(block.children);
  return at + 1;
};
