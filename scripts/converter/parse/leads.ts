/** 重点工作：（1）……, then （2）…… on a line of its own: the first item is split off its lead, to stand with the others. */
import { sliceProse } from '../read/prose.ts';
import { markerAt } from './markers.ts';
import type { Piece, TextPiece } from './pieces.ts';

const LEAD = /^(?!附\s*件)[^。；（(]{1,14}[：:]\s*(?=[（(]\s*[1１一]\s*[）)]|[1１]\s*[．.、]|①|一、)/;

function splitLead(source: string, piece: TextPiece, next: Piece | undefined): TextPiece[] {
  const lead = piece.marker ? null : LEAD.exec(piece.text.text)?.[0];
  if (!lead || next?.kind !== 'text' || next.marker?.number !== 2) return [piece];
  const rest = piece.text.text.slice(lead.length);
  const marker = markerAt(rest);
  if (marker?.number !== 1 || marker.style !== next.marker.style) return [piece];
  const second = { ...marker, number: 2 };
  if (rest.includes(second.written.replace(/[1１一]/, next.marker.label.replace(/[（）]/g, ''))))
    return [piece];
  const length = piece.text.text.length;
  return [
    {
      ...piece,
      text: sliceProse(source, piece.text, { from: 0, to: lead.trimEnd().length }),
      notes: [],
      joins: 0,
    },
    {
      ...piece,
      text: sliceProse(source, piece.text, { from: lead.length, to: length }),
      marker,
      notes: shifted(piece, lead.length),
    },
  ];
}

function shifted(piece: TextPiece, by: number): TextPiece['notes'] {
  return piece.notes.map((n) => ({ ...n, at: Math.max(0, n.at - by) }));
}

export function splitLeads(source: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i): Piece[] =>
    piece.kind === 'text' ? splitLead(source, piece, pieces[i + 1]) : [piece],
  );
}
