/** Marks and brackets of a text, without patterns: pieces between marks, stretches blanked out, brackets of one form. */
import { type Bracket, bracketsOf } from '../words/brackets.ts';
import { startOf } from './whole-name.ts';

export interface Piece {
  readonly text: string;
  readonly from: number;
}

/** What stands between the marks, nothing empty. */
export function piecesBetween(text: string, marks: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !marks.includes(text.charAt(at))) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), from });
    from = at + 1;
  }
  return pieces;
}

/** What stands behind the last of the marks. */
export const behindLast = (text: string, marks: string): string => {
  let from = text.length;
  while (from > 0 && !marks.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
};

export function withoutEnd(text: string, marks: string): string {
  let to = text.length;
  while (to > 0 && (marks.includes(text.charAt(to - 1)) || text.charAt(to - 1).trim() === '')) to -= 1;
  return text.slice(0, to);
}

export const endsIn = (text: string, marks: string): boolean =>
  text !== '' && marks.includes(text.charAt(text.length - 1));

/** The same length, a stretch of it blank. */
export const blanked = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

const FORMS: Readonly<Record<string, string>> = {
  '〔': '（',
  '［': '（',
  '[': '（',
  '(': '（',
  '〕': '）',
  '］': '）',
  ']': '）',
  ')': '）',
};
const OTHER_FORMS = Object.keys(FORMS);

/** 〔…〕 and […] serve as well as （…）. */
export const round = (text: string): string =>
  OTHER_FORMS.some((form) => text.includes(form)) ? [...text].map((c) => FORMS[c] ?? c).join('') : text;

/** Outermost brackets of any form, with their insides as written. */
export const anyBrackets = (text: string): Bracket[] =>
  bracketsOf(round(text)).map((bracket) => ({
    ...bracket,
    inner: text.slice(bracket.range.from + 1, bracket.range.to - 1),
  }));

/** The first place at which one of the words stands, and which; null for none. */
export function firstOf(text: string, words: readonly string[], from = 0): Piece | null {
  for (let at = from; at < text.length; at++) {
    const word = startOf(text.slice(at, at + 12), words);
    if (word !== '') return { text: word, from: at };
  }
  return null;
}
