/**
 * A file whose chapters were typed up to 第四章 and numbered by Word from there on: Word begins again with 第一章. Where the
 * typed chapter that follows proves it (第八章 after three of Word's), or 附则 does, they go on as the typed ones do.
 */
import { chineseNumber } from '../../read/numerals.ts';
import { writeNumber } from './number-format.ts';

export interface Numbered {
  /** The number that Word prints; '' for none. */
  readonly printed: string;
  /** The words of the paragraph itself. */
  readonly words: string;
}

/** Parts, chapters and articles count through a document; nothing else does. */
const FORM = /^第\s*([一二三四五六七八九十百]{1,5}|\d{1,3})\s*([编章条])/;
const LAST_CHAPTER = /^附\s*则$/;

interface Place {
  readonly index: number;
  readonly number: number;
  readonly typed: boolean;
}

function placesOf(paragraphs: readonly Numbered[], kind: string): Place[] {
  return paragraphs.flatMap(({ printed, words }, index) => {
    const match = FORM.exec(printed || words.trimStart());
    if (match?.[2] !== kind) return [];
    const number = chineseNumber(match[1] ?? '') ?? Number(match[1]);
    return [{ index, number, typed: printed === '' }];
  });
}

/** The runs of Word's own numbers, each with the typed number before and behind it. */
function shiftsIn(places: readonly Place[], words: (index: number) => string): Map<number, number> {
  const shifts = new Map<number, number>();
  let before = 0;
  for (let at = 0; at < places.length; ) {
    const end = places.findIndex((place, i) => i >= at && place.typed);
    const run = places.slice(at, end < 0 ? places.length : end);
    const [first] = run;
    const last = run.at(-1);
    const behind = end < 0 ? undefined : places[end];
    if (first && last) {
      const shift = before + 1 - first.number;
      const ends = LAST_CHAPTER.test(words(last.index).trim());
      const proven = behind ? behind.number === last.number + shift + 1 : ends;
      if (shift > 0 && before > 0 && proven) for (const { index } of run) shifts.set(index, shift);
    }
    before = behind?.number ?? before;
    at = end < 0 ? places.length : end + 1;
  }
  return shifts;
}

function shifted(printed: string, by: number): string {
  return printed.replace(FORM, (whole, number: string) => {
    const format = /^\d/.test(number) ? 'decimal' : 'chineseCounting';
    const next = (chineseNumber(number) ?? Number(number)) + by;
    return whole.replace(number, writeNumber(format, next) ?? number);
  });
}

/** What each paragraph prints before its words. */
export function continued(paragraphs: readonly Numbered[]): string[] {
  const words = (index: number): string => paragraphs[index]?.words ?? '';
  const shifts = new Map([...'编章条'].flatMap((kind) => [...shiftsIn(placesOf(paragraphs, kind), words)]));
  return paragraphs.map(({ printed }, index) => shifted(printed, shifts.get(index) ?? 0));
}
