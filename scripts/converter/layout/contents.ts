/** The list of contents that a document prints before its text: it repeats the headings and is none. */
import type { Piece, TextPiece } from '../parse/pieces.ts';

const CONTENTS = /^(?:目\s*录|目\s*次|contents)$/i;
const LONGEST_ENTRY = 70;

export const isContents = (piece: Piece | undefined): boolean =>
  piece?.kind === 'text' && CONTENTS.test(piece.text.text);

/** An entry without leaders and page number, to compare with the heading it repeats. */
function words(text: string): string {
  return text.replace(/[.．·…\s\u3000_-]*\d{0,3}$/, '').replace(/[\s\u3000]/g, '');
}

const isEntry = (piece: Piece | undefined): piece is TextPiece =>
  piece?.kind === 'text' && piece.text.text.length <= LONGEST_ENTRY && !/[。；]\s*\d*$/.test(piece.text.text);

/** Entries repeat nothing among themselves: where the first one comes again, the text itself begins. */
function endsAt(pieces: readonly Piece[], at: number, first: string, seen: ReadonlySet<string>): boolean {
  const piece = pieces[at];
  if (!isEntry(piece)) return true;
  const text = words(piece.text.text);
  if (text === first) return true;
  return seen.has(text) && piece.marker?.style !== 'chinese-bracket';
}

/** A list of contents without a name: a run of short numbered lines whose first one comes again right behind it. */
export function isBareContents(pieces: readonly Piece[], at: number): boolean {
  const first = pieces[at];
  if (!isNumbered(first) || isNumbered(pieces[at - 1])) return false;
  const wanted = words(first.text.text);
  let end = at + 1;
  while (isNumbered(pieces[end]) && words((pieces[end] as TextPiece).text.text) !== wanted) end++;
  return end - at >= SHORTEST_LIST && isNumbered(pieces[end]);
}

const SHORTEST_LIST = 5;

const isNumbered = (piece: Piece | undefined): piece is TextPiece => isEntry(piece) && piece.marker !== null;

/** One past the last piece of the contents list that begins at `at`. */
export function contentsEnd(pieces: readonly Piece[], at: number): number {
  const seen = new Set<string>();
  let first = '';
  let end = isContents(pieces[at]) ? at + 1 : at;
  while (end < pieces.length && !endsAt(pieces, end, first, seen)) {
    const piece = pieces[end] as TextPiece;
    const text = words(piece.text.text);
    if (first === '') first = text;
    seen.add(text);
    end++;
  }
  return end > at + 2 ? end : at + 1;
}
