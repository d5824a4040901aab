/** Small lists of words that a short text (a header, a caption, the name of a row) is held against, word by word. */
import { recent } from '../read/recent.ts';
import { tokensOf } from './tokens.ts';

/**
 * Where a word of a list has to stand. Chinese puts the head last, so a word counts wherever one ends: 电话 in 联系电话,
 * and no 责任 in 责任险. A single character counts only where it is a word.
 */
export interface Listed {
  readonly any?: string;
  readonly whole?: string;
  readonly first?: string;
  /** As the end of the text, in the middle of a word too: 率 in 覆盖率. */
  readonly ending?: string;
  /** With one of these the others do not count: 高标准农田 sets no 标准. */
  readonly not?: string;
}

export const listed = (words: string): string[] => words.split(' ');

/** 开工 竣工 × 时间 日期: each with each. */
export const each = (before: string, after: string): string =>
  listed(before)
    .flatMap((a) => listed(after).map((b) => a + b))
    .join(' ');

const LONGEST = 8;

interface Runs {
  readonly text: string;
  readonly any: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly ending: readonly string[];
}

/** What ends where a word of the text ends. */
const runsOf = recent((text: string): Runs => {
  const tokens = tokensOf(text);
  const closed = tokens.map((token) => token.text).join('');
  const any = new Set<string>(tokens.map((token) => token.text));
  const first = new Set<string>();
  let end = 0;
  for (const token of tokens) {
    end += token.text.length;
    for (let from = Math.max(0, end - LONGEST); from < end - 1; from += 1) any.add(closed.slice(from, end));
    if (end <= LONGEST) first.add(closed.slice(0, end));
  }
  const ending = Array.from({ length: Math.min(LONGEST, closed.length) }, (_, i) => closed.slice(-1 - i));
  return { text: closed, any, first, ending };
});

type Holds = (text: string) => boolean;

/** Does a text hold one of the words? */
export function holding(words: Listed): Holds {
  const setOf = (list: string | undefined): string[] => (list === undefined ? [] : listed(list));
  const [any, first, not] = [setOf(words.any), setOf(words.first), setOf(words.not)];
  const [whole, ending] = [new Set(setOf(words.whole)), new Set(setOf(words.ending))];
  return recent((text) => {
    const runs = runsOf(text);
    return (
      (whole.has(runs.text) ||
        any.some((word) => runs.any.has(word)) ||
        first.some((word) => runs.first.has(word)) ||
        runs.ending.some((end) => ending.has(end))) &&
      !not.some((word) => runs.any.has(word))
    );
  });
}
