/** 专栏 without a frame: how far it reaches before the outer numbering goes on. */
import type { Marker, MarkerStyle } from '../tree.ts';
import { attachmentCaption, boxCaption } from './captions.ts';
import { plainRole } from './front-lines.ts';
import { rankOf } from './markers.ts';
import { isIssuer } from './organs.ts';
import type { Piece } from './pieces.ts';
import { notesAfter } from './table-blocks.ts';
import { unnumberedTitle } from './unnumbered.ts';

/** The next number of an open outer heading ends the box, unless the box's own list expects it. */
function endsBox(marker: Marker, inner: ReadonlyMap<MarkerStyle, number>, outer: readonly Marker[]): boolean {
  const own = inner.get(marker.style);
  if (own !== undefined && marker.number === own + 1) return false;
  const open = outer.find((m) => m.style === marker.style);
  if (open && marker.number === open.number + 1) return true;
  if (marker.number !== 1) return true;
  // A first number that stands further out than everything open begins a part of the document.
  return outer.length > 0 && outer.every((m) => rankOf(m.style) > rankOf(marker.style));
}

const startsOther = (text: string): boolean =>
  boxCaption(text) !== null || attachmentCaption(text) !== null || unnumberedTitle(text) !== null;

/** The signature over its date, 抄送 and 印发 belong to the document. */
function closesDocument(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece?.kind !== 'text' || piece.marker) return false;
  const role = plainRole(piece.text.text);
  const nextRole = next?.kind === 'text' ? plainRole(next.text.text) : null;
  return (
    role === 'copies' ||
    role === 'imprint' ||
    (isIssuer(piece.text.text) && (nextRole === 'date' || nextRole === 'imprint'))
  );
}

/** One past the last piece of the box whose caption stands before `at`. */
export function boxEnd(pieces: readonly Piece[], at: number, outer: readonly Marker[]): number {
  const inner = new Map<MarkerStyle, number>();
  for (let i = at; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'bordered') return i;
    // 专栏 over a table is the caption of that table.
    if (piece.kind === 'table' && i <= at + 1) return i + 1 + notesAfter(pieces, i + 1).length;
    if (piece.kind !== 'text') continue;
    if (startsOther(piece.text.text) || piece.hashes > 0 || closesDocument(pieces, i)) return i;
    if (!piece.marker) continue;
    if (endsBox(piece.marker, inner, outer)) return i;
    inner.set(piece.marker.style, piece.marker.number);
  }
  return pieces.length;
}
