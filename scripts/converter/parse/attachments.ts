/** 附件1 and its title: from there on the numbers count anew; a letter that only names its enclosures opens none. */

import { prose } from '../read/prose.ts';
import type { Attachment } from '../tree.ts';
import type { Builder, PieceReader } from './builder.ts';
import { attachmentCaption, boxCaption, type Caption } from './captions.ts';
import { frontOf } from './front.ts';
import { isAttachmentList, isTitleLike, plainRole } from './front-lines.ts';
import { isIssuer } from './organs.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { newOutline } from './stack.ts';
import { unnumberedTitle } from './unnumbered.ts';

/** The title lines of an attachment: what follows 附件1 before its text. */
function attachmentTitle(pieces: readonly Piece[], at: number): TextPiece[] {
  const lines: TextPiece[] = [];
  for (let i = at; lines.length < 3; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'text' || piece.marker || !isTitleLike(piece.text.text) || plainRole(piece.text.text))
      break;
    if (attachmentCaption(piece.text.text) || boxCaption(piece.text.text) || unnumberedTitle(piece.text.text))
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

export const readAttachment: PieceReader = (builder, piece, at) => {
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
