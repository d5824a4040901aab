/** The body as a tree: headings opened and closed by their numbers, everything else below the heading it follows. */

import type { Note } from '../messages.ts';
import type { Block, Box, Figure, Heading, Marker, Prose } from '../tree.ts';
import { readAttachment } from './attachments.ts';
import { boxEnd } from './boxes.ts';
import { add, type Builder, type PieceReader } from './builder.ts';
import { boxCaption, figureCaption } from './captions.ts';
import { readFurtherDocument } from './further-documents.ts';
import { readEntries, readGlossary } from './glossary.ts';
import { lostRows } from './lost-rows.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { currentChildren, newOutline, numberingFault, placeFor } from './stack.ts';
import { notesAfter, tableBlock, takeCaption } from './table-blocks.ts';
import { readTail } from './tail.ts';
import { headingOf, paragraphOf, toNote, unnumberedHeading } from './text-blocks.ts';
import { isReportPart, unnumberedTitle } from './unnumbered.ts';

const offsetOf = (text: Prose): number => text.spans[0]?.start ?? 0;

function inner(builder: Builder, pieces: readonly Piece[]): Block[] {
  return buildBlocks(builder.source, pieces, builder.notes);
}

const readTable: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'table') return at;
  const siblings = currentChildren(builder.outline);
  const notes = notesAfter(builder.pieces, at + 1);
  const caption = takeCaption(siblings);
  siblings.push(
    tableBlock(
      piece.raw,
      caption,
      notes.map((n) => n.text),
    ),
  );
  return at + 1 + notes.length;
};

const readKept: PieceReader = (builder, piece, at) => {
  if (piece.kind === 'drawing' || piece.kind === 'contents')
    add(builder, { type: 'folded', anchor: '', why: piece.kind, lines: piece.lines });
  else if (piece.kind === 'note') add(builder, { type: 'footnote', anchor: '', note: toNote(piece.note) });
  else return at;
  return at + 1;
};

function boxOf(title: TextPiece, children: Block[]): Box {
  const text = title.text.text;
  const caption = boxCaption(text) ?? { written: '', number: '', titleFrom: 0 };
  const { written, number, titleFrom } = caption;
  return {
    type: 'box',
    anchor: '',
    number,
    written,
    text: title.text,
    title: { from: titleFrom, to: text.length },
    children,
  };
}

const readBordered: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'bordered') return at;
  const [title, ...rest] = piece.pieces;
  if (title?.kind !== 'text') return at;
  add(builder, boxOf(title, inner(builder, rest)));
  return at + 1;
};

const readBox: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || !boxCaption(piece.text.text)) return at;
  const end = boxEnd(
    builder.pieces,
    at + 1,
    builder.outline.open.map((h) => h.marker),
  );
  add(builder, boxOf(piece, inner(builder, builder.pieces.slice(at + 1, end))));
  return end;
};

const readFigure: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text') return at;
  const caption = figureCaption(piece.text.text);
  if (!caption || piece.text.text.length <= caption.titleFrom) return at;
  const figure: Figure = { type: 'figure', anchor: '', number: caption.number, caption: piece.text };
  add(builder, figure);
  return at + 1;
};

const readTerms: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || unnumberedTitle(piece.text.text) !== 'glossary') return at;
  const found = readGlossary(builder.pieces, at);
  if (!found) return at;
  builder.outline.root.push(found.block);
  builder.outline = newOutline(builder.outline.root);
  return found.next;
};

/** The next number of the same kind stands this many pieces away at most. */
const FARTHEST = 200;

function markersAhead(pieces: readonly Piece[], at: number): Marker[] {
  return pieces
    .slice(at + 1, at + FARTHEST)
    .flatMap((p) => (p.kind === 'text' && p.marker ? [p.marker] : []));
}

function reportNumbering(
  builder: Builder,
  siblings: readonly Block[],
  piece: TextPiece,
  marker: Marker,
): void {
  const expected = numberingFault(builder.outline, siblings, marker);
  if (expected === null) return;
  const repeated = marker.number < expected;
  builder.notes.push({
    rule: repeated ? 'numbering-repeat' : 'numbering-gap',
    at: offsetOf(piece.text),
    reason: `编号“${marker.written}”${repeated ? '与前文重复或倒退' : '不连续'}，按顺序应为第 ${expected} 项`,
    advice: '请核对原文；原文如此则不必处理，地址会自动加后缀区分',
  });
}

/** 第一部分 on a page of its own, and again at the head of each page that belongs to it. */
const DIVIDERS: ReadonlySet<string> = new Set(['part', 'chapter']);

function isPrintedAgain({ outline }: Builder, { text: { text }, marker }: TextPiece): boolean {
  return outline.open.some(
    (open) =>
      DIVIDERS.has(open.marker.style) &&
      open.marker.written === marker?.written &&
      (open.text.text === text || text.length <= marker.length),
  );
}

const readHeading: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || !piece.marker) return at;
  if (builder.rows.has(piece) || isPrintedAgain(builder, piece)) return at;
  const siblings = placeFor(builder.outline, piece.marker, markersAhead(builder.pieces, at));
  reportNumbering(builder, siblings, piece, piece.marker);
  const heading = headingOf(piece, piece.marker);
  siblings.push(heading);
  builder.outline.open.push(heading);
  builder.outline.last.set(piece.marker.style, piece.marker.number);
  return readTermsBelow(builder, heading, at + 1);
};

/** 注：⏎1.…⏎2.…, 注：1.…⏎2.…: the numbers count remarks, they head nothing. */
const NOTE_LEAD = /^(?:注|备注|附注|注释)[：:]\s*(1\s*[．.、].+)?$/s;

const readRemarks: PieceReader = (builder, piece, at) => {
  const lead = piece.kind === 'text' ? NOTE_LEAD.exec(piece.text.text.trim()) : null;
  if (!lead) return at;
  const first = lead[1] === undefined ? 1 : 2;
  let next = at + 1;
  for (; next < builder.pieces.length; next++) {
    const remark = builder.pieces[next];
    if (remark?.kind !== 'text' || remark.marker?.style !== 'arabic') break;
    if (remark.marker.number !== first + next - at - 1) break;
  }
  for (const remark of builder.pieces.slice(at, next))
    if (remark.kind === 'text') add(builder, paragraphOf(remark));
  return next;
};

/** 五、名词解释: a heading like the others, and what follows is explained terms. */
function readTermsBelow(builder: Builder, heading: Heading, at: number): number {
  const words = heading.text.text.slice(heading.title.from);
  if (unnumberedTitle(words) !== 'glossary') return at;
  const { entries, next } = readEntries(builder.pieces, at, heading.marker);
  heading.children.push(...entries);
  return next;
}

/** 前言 and Markdown headings: they close what is open at their level. */
const readUnnumbered: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text') return at;
  const known = unnumberedTitle(piece.text.text) === 'heading' || isReportPart(piece.text.text);
  const marked = piece.hashes > 0 && piece.text.text.length <= 60;
  if (!known && !marked) return at;
  const level = known ? 1 : Math.max(1, piece.hashes - 1);
  const { open } = builder.outline;
  while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
  const heading = unnumberedHeading(piece, level);
  currentChildren(builder.outline).push(heading);
  open.push(heading);
  return at + 1;
};

const readParagraph: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text') return at;
  add(builder, paragraphOf(piece));
  return at + 1;
};

const READERS: readonly PieceReader[] = [
  readTable,
  readKept,
  readBordered,
  readBox,
  readFigure,
  readTerms,
  readAttachment,
  readFurtherDocument,
  readRemarks,
  readHeading,
  readUnnumbered,
  readTail,
  readParagraph,
];

export function buildBlocks(source: string, pieces: readonly Piece[], notes: Note[]): Block[] {
  const root: Block[] = [];
  const rows = lostRows(pieces);
  const builder: Builder = { source, pieces, root, notes, rows, outline: newOutline(root) };
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const start = at;
    for (const read of READERS) {
      at = read(builder, piece, start);
      if (at > start) break;
    }
    if (at === start) at++;
  }
  return root;
}
