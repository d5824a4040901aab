/** Brackets, quotation marks and clause edges in Chinese text: where annotators look first. */
import { matchesIn } from '../../read/matches.ts';
import type { Range } from '../../tree.ts';

export interface Bracket {
  /** The whole, brackets included. */
  readonly range: Range;
  readonly inner: string;
  /** Where `inner` begins. */
  readonly innerFrom: number;
}

const BRACKET = /[（(【）)】]/g;
const OPEN = '（(【';

/** Outermost round (and 【】) brackets with their insides; one that is never closed hides none behind it. */
export function bracketsOf(text: string): Bracket[] {
  const open: number[] = [];
  const closed: Range[] = [];
  for (const { 0: char, index } of matchesIn(text, BRACKET)) {
    if (OPEN.includes(char)) {
      open.push(index);
      continue;
    }
    const from = open.pop();
    if (from === undefined) continue;
    while ((closed.at(-1)?.from ?? -1) > from) closed.pop();
    closed.push({ from, to: index + 1 });
  }
  return closed.map((range) => ({
    range,
    inner: text.slice(range.from + 1, range.to - 1),
    innerFrom: range.from + 1,
  }));
}

const PAIRS: Readonly<Record<string, string>> = { '”': '“', '》': '《', '」': '「', '』': '『', '’': '‘' };

/** The quoted words that end just before `at`, marks included; null where none do. */
export function quotedBefore(text: string, at: number): Range | null {
  const close = text.charAt(at - 1);
  const open = PAIRS[close];
  if (open === undefined) return null;
  let depth = 0;
  for (let i = at - 1; i >= 0 && at - i <= 120; i--) {
    if (text.charAt(i) === close) depth += 1;
    if (text.charAt(i) === open) depth -= 1;
    if (depth === 0) return { from: i, to: at };
  }
  return null;
}

/** The stretch of text that ends at `at`: as much as a name may need, so that long texts stay cheap. */
export const stretchBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 200), at);

/** Where the words before `at` end, white space left out. */
export function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
