/** What was typed, as words that all must be there: `融资租赁 "绿色 信贷"`. */
import { folded } from './fold.ts';

export interface Word {
  /** As typed, for messages. */
  readonly written: string;
  /** Folded; what the text must hold. */
  readonly phrase: string;
  /** Typed between quotation marks: the marks themselves may stand in the text too. */
  readonly marked: string | null;
}

export interface Query {
  readonly written: string;
  readonly words: readonly Word[];
}

const longest = 200;
const most = 8;
const opening = '"“”「『＂';
const closing = '"“”」』＂';

interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/** Quotation marks are an operator only around whole words; inside one they are text, as in 到“十四五”末. */
function quotedEnd(text: string, from: number): number {
  if (!opening.includes(text.charAt(from))) return -1;
  for (let i = from + 1; i < text.length; i++)
    if (closing.includes(text.charAt(i)) && (i + 1 === text.length || /\s/.test(text.charAt(i + 1))))
      return i;
  return -1;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  while (i < text.length) {
    const end = quotedEnd(text, i);
    if (/\s/.test(text.charAt(i))) i++;
    else if (end > i) {
      pieces.push({ text: text.slice(i + 1, end), quoted: true });
      i = end + 1;
    } else {
      const rest = text.slice(i).search(/\s/);
      const stop = rest < 0 ? text.length : i + rest;
      pieces.push({ text: text.slice(i, stop), quoted: false });
      i = stop;
    }
  }
  return pieces;
}

const isPunctuation = (phrase: string): boolean => !/[\p{L}\p{N}%]/u.test(phrase);

function wordOf({ text, quoted }: Piece, simplified?: ReadonlyMap<string, string>): Word {
  const phrase = folded(text, simplified);
  return { written: text.trim(), phrase, marked: quoted ? `"${phrase}"` : null };
}

/** 淄政发2020年16号, 淄政发 2020-16 号: a document number typed without its brackets. */
function documentNumber(typed: string): Word | null {
  const match = /^(\p{Script=Han}{1,12})\(?((?:19|20)\d\d)[)年-]?第?(\d{1,5})号$/u.exec(folded(typed));
  return match ? { written: typed, phrase: `${match[1]}(${match[2]})${match[3]}号`, marked: null } : null;
}

export function parseQuery(typed: string, simplified?: ReadonlyMap<string, string>): Query {
  const written = typed.trim().slice(0, longest);
  const number = documentNumber(written);
  if (number) return { written, words: [number] };
  const words = piecesOf(written)
    .map((piece) => wordOf(piece, simplified))
    .filter((word) => word.phrase !== '');
  const wordy = words.filter((word) => !isPunctuation(word.phrase));
  const unique = new Map((wordy.length > 0 ? wordy : words).map((word) => [word.phrase, word]));
  return { written, words: [...unique.values()].slice(0, most) };
}

/** Characters that the common simplified set lacks: traditional ones, or rare. */
export function isUncommon(text: string, common: ReadonlySet<string>): boolean {
  return [...text].some((character) => /\p{Script=Han}/u.test(character) && !common.has(character));
}

/** GB 2312's characters, out of the browser's own tables. */
export function commonCharacters(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let high = 0xb0; high <= 0xf7; high++) for (let low = 0xa1; low <= 0xfe; low++) bytes.push(high, low);
  return new Set(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
}
