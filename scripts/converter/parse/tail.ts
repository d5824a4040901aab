/** The end of a document: signature, date, 抄送, 印发, and the list of its attachments. */
import type { Builder, PieceReader } from './builder.ts';
import { frontOf } from './front.ts';
import { isAttachmentList, isCopies, isIssuer, plainRole } from './front-lines.ts';
import { newOutline } from './stack.ts';

/** Closing lines: signature, date, 抄送, 印发. They belong to the document, not to its last section. */
export const readTail: PieceReader = (builder, piece, at) => {
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
