/** The body as a tree: headings opened and closed by their numbers, everything else below the heading it follows. */
import type { Note } from '../messages.ts';
import { prose } from '../read/prose.ts';
import type { Attachment, Block, Box, Figure, Heading, Marker, Prose } from '../tree.ts';
import { boxEnd } from './boxes.ts';
import { attachmentCaption, boxCaption, type Caption, figureCaption } from './captions.ts';
import { contentsEnd, isBareContents, isContents } from './contents.ts';
import { frontOf } from './front.ts';
import { isAttachmentList, isCopies, isIssuer, isTitleLike, plainRole } from './front-lines.ts';
import { readEntries, readGlossary } from './glossary.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { currentChildren, newOutline, numberingFault, type Outline, placeFor } from './stack.ts';
import { notesAfter, tableBlock, takeCaption } from './table-blocks.ts';
import { headingOf, paragraphOf, toNote, unnumberedHeading } from './text-blocks.ts';
import { isReportPart, unnumberedTitle } from './unnumbered.ts';

interface Builder {
  readonly source: string;
  readonly pieces: readonly Piece[];
  /** The document's own list: attachments always join it. */
  readonly root: Block[];
  readonly notes: Note[];
  outline: Outline;
}

/** A reader takes the pieces from `at` on that it knows and says where the next one begins; `at` for none. */
type PieceReader = (builder: Builder, piece: Piece, at: number) => number;

const offsetOf = (text: Prose): number => text.spans[0]?.start ?? 0;

function add(builder: Builder, block: Block): void {
  currentChildren(builder.outline).push(block);
}

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
  if (piece.kind === 'drawing')
    add(builder, { type: 'folded', anchor: '', why: 'drawing', lines: piece.lines });
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

/** The title lines of an attachment: what follows 附件1 before its text. */
function attachmentTitle(pieces: readonly Piece[], at: number): TextPiece[] {
  const lines: TextPiece[] = [];
  for (let i = at; lines.length < 3; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'text' || piece.marker || !isTitleLike(piece.text.text) || plainRole(piece.text.text))
      break;
    if (
      isContents(piece) ||
      attachmentCaption(piece.text.text) ||
      boxCaption(piece.text.text) ||
      unnumberedTitle(piece.text.text)
    )
      break;
    lines.push(piece);
    if (/(?:表|清单|目录|方案|建议|计划|说明|名单|任务分工)$/.test(piece.text.text)) break;
  }
  return lines;
}

/** 附：收费标准 with the standard under it; before a signature it names an enclosure. */
function appendixCaption({ pieces }: Builder, { text: { text } }: TextPiece, at: number): Caption | null {
  const found = /^附\s*[：:]\s*(?=[^。；，]{2,40}$)/.exec(text);
  const after = pieces.slice(at + 1, at + 4);
  const signed = after.some(
    (p) => p.kind === 'text' && (plainRole(p.text.text) !== null || isIssuer(p.text.text)),
  );
  return found && after.length > 0 && !signed
    ? { written: '附', number: '', titleFrom: found[0].length }
    : null;
}

const readAttachment: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || piece.marker) return at;
  const caption = attachmentCaption(piece.text.text) ?? appendixCaption(builder, piece, at);
  if (!caption || isAttachmentList(piece.text.text)) return at;
  const listed = listedAttachments(builder, piece, at);
  if (listed > at) return listed;
  const inline = piece.text.text.length > caption.titleFrom;
  const lines = inline ? [] : attachmentTitle(builder.pieces, at + 1);
  const title = inline
    ? piece.text
    : lines.length > 0
      ? prose(
          builder.source,
          lines.flatMap((l) => l.text.spans),
        )
      : null;
  const { written, number } = caption;
  const block: Attachment = {
    type: 'attachment',
    anchor: '',
    written,
    number,
    text: piece.text,
    title: inline ? null : title,
    children: [],
  };
  builder.root.push(block);
  builder.outline = newOutline(block.children);
  return at + 1 + lines.length;
};

/** 附件： on a line of its own and names under it, down to the signature: the list of a letter, no attachment. */
function listedAttachments(builder: Builder, piece: TextPiece, at: number): number {
  if (!/[：:]$/.test(piece.text.text)) return at;
  let end = at + 1;
  for (; end < builder.pieces.length; end++) {
    const next = builder.pieces[end];
    if (next?.kind !== 'text' || next.marker?.number !== end - at || /[。；]/.test(next.text.text)) break;
  }
  const after = builder.pieces[end];
  const signs =
    after?.kind === 'text' && (isIssuer(after.text.text) || plainRole(after.text.text) === 'date');
  if (end === at + 1 || !signs) return at;
  for (const named of builder.pieces.slice(at, end))
    if (named.kind === 'text') builder.root.push(frontOf('remark', named.text));
  builder.outline = newOutline(builder.root);
  return end;
}

const readContents: PieceReader = (builder, piece, at) => {
  if (!isContents(piece) && !isBareContents(builder.pieces, at)) return at;
  const end = contentsEnd(builder.pieces, at);
  if (end === at + 1) return at;
  const lines = builder.pieces.slice(at, end).flatMap((p) => (p.kind === 'text' ? [p.text] : []));
  add(builder, { type: 'folded', anchor: '', why: 'contents', lines });
  return end;
};

const readTerms: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || unnumberedTitle(piece.text.text) !== 'glossary') return at;
  const found = readGlossary(builder.pieces, at);
  if (!found) return at;
  builder.outline.root.push(found.block);
  builder.outline = newOutline(builder.outline.root);
  return found.next;
};

function markersAhead(pieces: readonly Piece[], at: number): Marker[] {
  return pieces.slice(at + 1, at + 80).flatMap((p) => (p.kind === 'text' && p.marker ? [p.marker] : []));
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

const readHeading: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || !piece.marker) return at;
  const siblings = placeFor(builder.outline, piece.marker, markersAhead(builder.pieces, at));
  reportNumbering(builder, siblings, piece, piece.marker);
  const heading = headingOf(piece, piece.marker);
  siblings.push(heading);
  builder.outline.open.push(heading);
  builder.outline.last.set(piece.marker.style, piece.marker.number);
  return readTermsBelow(builder, heading, at + 1);
};

/** 注：⏎1.…⏎2.… at the end of a text: its numbers count remarks, they head nothing. */
const NOTE_LEAD = /^(?:注|备注|附注|注释)[：:]$/;

const readRemarks: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || !NOTE_LEAD.test(piece.text.text.trim())) return at;
  let next = at + 1;
  for (; next < builder.pieces.length; next++) {
    const remark = builder.pieces[next];
    if (remark?.kind !== 'text' || remark.marker?.style !== 'arabic' || remark.marker.number !== next - at)
      break;
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

/** Closing lines: signature, date, 抄送, 印发. They belong to the document, not to its last section. */
const readTail: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || piece.marker) return at;
  const text = piece.text.text;
  const next = builder.pieces[at + 1];
  const nextRole = next?.kind === 'text' ? plainRole(next.text.text) : null;
  const nextSigns = next?.kind === 'text' && isIssuer(next.text.text) && next.blanksBefore <= 1;
  const signs = isIssuer(text) && (nextRole === 'date' || nextRole === 'imprint' || nextSigns);
  const role = plainRole(text) ?? (signs ? 'signature' : isAttachmentList(text) ? 'remark' : null);
  if (!role || role === 'docNumber') return at;
  if (role === 'remark' && !isAttachmentList(text) && !atEnd(builder, at)) return at;
  builder.root.push(frontOf(role, piece.text));
  builder.outline = newOutline(builder.root);
  if (isAttachmentList(text)) return readAttachmentList(builder, at + 1);
  return role === 'copies' ? readCopies(builder, at + 1) : at + 1;
};

const atEnd = (builder: Builder, at: number): boolean =>
  builder.pieces
    .slice(at + 1, at + 12)
    .every((p) => p.kind === 'text' && (p.text.text.length < 60 || isCopies(p.text.text)));

/** 附件：1.… / 2.… names the attachments; the numbers are no headings. */
function readAttachmentList(builder: Builder, at: number): number {
  let next = at;
  for (; next < builder.pieces.length; next++) {
    const piece = builder.pieces[next];
    if (piece?.kind !== 'text' || piece.marker?.style !== 'arabic' || piece.marker.number !== next - at + 2)
      break;
    builder.root.push(frontOf('remark', piece.text));
  }
  return next;
}

/** 抄送 may run over several lines. */
function readCopies(builder: Builder, at: number): number {
  let next = at;
  for (; next < builder.pieces.length; next++) {
    const piece = builder.pieces[next];
    if (piece?.kind !== 'text' || piece.marker || plainRole(piece.text.text) || isIssuer(piece.text.text))
      break;
    if (piece.text.text.length > 80) break;
    builder.root.push(frontOf('copies', piece.text));
  }
  return next;
}

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
  readContents,
  readTerms,
  readAttachment,
  readRemarks,
  readHeading,
  readUnnumbered,
  readTail,
  readParagraph,
];

export function buildBlocks(source: string, pieces: readonly Piece[], notes: Note[]): Block[] {
  const root: Block[] = [];
  const builder: Builder = { source, pieces, root, notes, outline: newOutline(root) };
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
