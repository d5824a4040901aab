/** The end of a document: signature, date, 抄送, 印发, and the list of its attachments. */
import type { Builder, PieceReader } from './builder.ts';
import { frontOf } from './front.ts';
import { isAttachmentList, isCopies, isTitleLike, plainRole } from './front-lines.ts';
import { beginsAnew } from './further-documents.ts';
import { isLabelLine } from './labels.ts';
import { isIssuer } from './organs.ts';
import { newOutline } from './stack.ts';

/** Closing lines: signature, date, 抄送, 印发. They belong to the document, not to its last section. */
export const readTail: PieceReader = (builder, piece, at) => {
  if (piece.kind !== 'text' || piece.marker) return at;
  const text = piece.text.text;
  const next = builder.pieces[at + 1];
  const nextRole = next?.kind === 'text' ? plainRole(next.text.text) : null;
  const nextSigns = next?.kind === 'text' && isIssuer(next.text.text) && next.blanksBefore <= 1;
  const signs = isIssuer(text) && (nextRole === 'date' || nextRole === 'imprint' || nextSigns);
  const role =
    plainRole(text) ??
    (isLabelBelow(builder, text) ? 'index' : signs ? 'signature' : isAttachmentList(text) ? 'remark' : null);
  if (!role || role === 'docNumber') return at;
  if (role === 'remark' && !isAttachmentList(text) && !atEnd(builder, at)) return at;
  builder.root.push(frontOf(role, piece.text));
  builder.outline = newOutline(builder.root);
  if (isAttachmentList(text)) return readAttachmentList(builder, at + 1);
  if (role === 'date') return readPassedOn(builder, at + 1);
  return role === 'copies' ? readCopies(builder, at + 1) : at + 1;
};

/** 时效：失效 below the labels that a site printed under the letter. */
function isLabelBelow({ root }: Builder, text: string): boolean {
  const above = root.at(-1);
  return above?.type === 'front' && above.role === 'index' && isLabelLine(text);
}

const squeezed = (text: string): string => text.replace(/\s/g, '');
/** A letter names what it passes on near its beginning. */
const LETTER = 4000;

/** A letter with points of its own is signed behind them; the title that it named follows: 现将《某办法》印发给你们. */
function readPassedOn(builder: Builder, at: number): number {
  const { source, pieces, root } = builder;
  const texts = pieces.slice(at, at + 2).flatMap((p) => (p.kind === 'text' && !p.marker ? [p.text] : []));
  const note = texts[0] && plainRole(texts[0].text) === 'remark' ? texts[0] : null;
  const title = note ? texts[1] : texts[0];
  const named = title && isTitleLike(title.text) && isNamed(source, title.text);
  if (!title || !named) return at;
  if (note) root.push(frontOf('remark', note));
  const next = at + (note ? 1 : 0);
  // Points of the letter above: what it passes on is a document with numbers of its own.
  if (beginsAnew(builder, next)) return next;
  root.push(frontOf('title', title));
  return next + 1;
}

const isNamed = (source: string, title: string): boolean =>
  squeezed(source.slice(0, LETTER)).includes(`《${squeezed(title)}》`);

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
