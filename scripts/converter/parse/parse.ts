/** From a source text to its tree: lines, pieces, head, body, addresses. */

import { cleanLines } from '../layout/clean-lines.ts';
import { gluedTables } from '../layout/glued-tables.ts';
import { rawTables } from '../layout/raw-html.ts';
import type { MarkedTable } from '../marked.ts';
import type { Note } from '../messages.ts';
import { wholeCharacters } from '../read/radicals.ts';
import type { Block, PolicyTree } from '../tree.ts';
import { assignAnchors } from './anchors.ts';
import { liftClosing } from './closing.ts';
import { readHead } from './front.ts';
import { splitLeads } from './leads.ts';
import { joinListParagraphs } from './list-paragraphs.ts';
import { readMeta } from './meta.ts';
import { buildBlocks } from './outline.ts';
import { dropLoneLeads } from './paragraph-leads.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { inSpellingOf } from './respelled.ts';

export interface Parsed {
  readonly tree: PolicyTree;
  readonly notes: readonly Note[];
  /** Broken lines that were joined. */
  readonly joins: number;
}

function countJoins(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === 'bordered') return sum + countJoins(piece.pieces);
    return piece.kind === 'text' ? sum + piece.joins : sum;
  }, 0);
}

/** By their place; one that begins inside another is none. */
const inOrder = (tables: readonly MarkedTable[]): MarkedTable[] =>
  [...tables]
    .sort((a, b) => a.start - b.start)
    .filter((table, i, all) => table.start >= (all[i - 1]?.end ?? 0));

/** `marked` are the tables whose cells the file itself marks. */
function readBlocks(
  source: string,
  marked: readonly MarkedTable[],
): Omit<Parsed, 'tree'> & { children: Block[] } {
  const tables = marked.length > 0 ? marked : inOrder([...rawTables(source), ...gluedTables(source)]);
  const pieces = splitLeads(source, piecesOf(source, cleanLines(source, tables)));
  const notes: Note[] = [];
  const head = readHead(source, pieces);
  const body = buildBlocks(source, pieces.slice(head.next), notes);
  const children: Block[] = [...head.blocks, ...body];
  liftClosing(children);
  joinListParagraphs(children);
  dropLoneLeads(children);
  assignAnchors(children);
  return { children, notes, joins: countJoins(pieces) };
}

/** 第⼀条 with a radical in it is read as 第一条, and stands in the tree as it is written. */
export function parsePolicy(source: string, marked: readonly MarkedTable[] = []): Parsed {
  const plain = wholeCharacters(source);
  const { children: read, notes, joins } = readBlocks(plain, marked);
  const children = plain === source ? read : inSpellingOf(source, read);
  return { tree: { source, meta: readMeta(read), children }, notes, joins };
}
