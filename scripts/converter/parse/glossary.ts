/** 名词解释: one entry a term, with or without numbers. */
import { wholeAt } from '../read/characters.ts';
import type { Entry, Glossary, Marker, Range } from '../tree.ts';
import { attachmentCaption, boxCaption } from './captions.ts';
import { plainRole } from './front-lines.ts';
import { rankOf } from './markers.ts';
import type { Piece, TextPiece } from './pieces.ts';

const TERM_END = /[：:]|(?=是指|系指|，是指|，指)|。/;
const LONGEST_TERM = 60;

function termRange(text: string, from: number): Range {
  const rest = text.slice(from);
  const stop = TERM_END.exec(rest);
  const to =
    stop && stop.index <= LONGEST_TERM ? from + stop.index : from + Math.min(rest.length, LONGEST_TERM);
  return { from, to: wholeAt(text, to) };
}

/** A numbered line, or one that names a term and says what it is. */
const opensEntry = (piece: TextPiece): boolean =>
  piece.marker !== null ||
  /^[“"【]?[^。，：:]{1,40}[：:]\s*\S/.test(piece.text.text) ||
  /^[^。，]{1,30}，?(?:是指|系指|指的是)/.test(piece.text.text);

/** 解读人：, 咨询电话： and a ruler line are no terms. */
const NO_ENTRY =
  /^(?:解读(?:人|单位|机关)|咨询(?:电话|方式)|联系(?:人|电话|方式)|相关文件|政策原文)\s*[：:]|^[—–―─_=*-]{3,}$/;

const endsGlossary = (piece: Piece | undefined): boolean =>
  piece?.kind !== 'text' ||
  piece.hashes > 0 ||
  plainRole(piece.text.text) !== null ||
  NO_ENTRY.test(piece.text.text) ||
  attachmentCaption(piece.text.text) !== null ||
  boxCaption(piece.text.text) !== null;

function entryOf(piece: TextPiece, number: number): Entry {
  const from = piece.marker?.length ?? 0;
  return {
    type: 'entry',
    anchor: '',
    marker: piece.marker?.written ?? '',
    number: piece.marker?.number ?? number,
    text: piece.text,
    term: termRange(piece.text.text, from),
    more: [],
  };
}

/** The glossary whose title stands at `at`, and where the text goes on. */
export function readGlossary(pieces: readonly Piece[], at: number): { block: Glossary; next: number } | null {
  const title = pieces[at];
  if (title?.kind !== 'text') return null;
  const { entries, next } = readEntries(pieces, at + 1);
  if (entries.length === 0) return null;
  return { block: { type: 'glossary', anchor: '', text: title.text, entries }, next };
}

/** Entries from `at` on; below a numbered heading they end where its own numbering goes on. */
export function readEntries(
  pieces: readonly Piece[],
  at: number,
  below?: Marker,
): { entries: Entry[]; next: number } {
  const entries: Entry[] = [];
  const outside = (marker: Marker | null): boolean =>
    below !== undefined && marker !== null && rankOf(marker.style) <= rankOf(below.style);
  let next = at;
  for (; next < pieces.length && !endsGlossary(pieces[next]); next++) {
    const piece = pieces[next] as TextPiece;
    if (outside(piece.marker)) break;
    const last = entries.at(-1);
    if (opensEntry(piece) || !last) entries.push(entryOf(piece, entries.length + 1));
    else entries[entries.length - 1] = { ...last, more: [...last.more, piece.text] };
  }
  return { entries, next };
}
