/** What is quoted for a number: its sentence; of one that never ends, the clauses around the number. */

import { wholeAt } from '../read/characters.ts';
import { matchesIn } from '../read/matches.ts';
import type { Range } from '../tree.ts';

/** Longer than any sentence that a person reads at once; hardly one in five hundred is. */
const LONGEST = 600;

/** Where a clause ends, or a word in a row of words; the comma of 1,325 ends none. */
const BORDER = /[，；。：、！？\s]|[,;:](?!\d)/g;

function trimmed(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to);
  return {
    from: from + (words.length - words.trimStart().length),
    to: to - (words.length - words.trimEnd().length),
  };
}

const bordersIn = (text: string, from: number, to: number): number[] =>
  matchesIn(text.slice(from, to), BORDER).map((match) => from + match.index);

/** Behind the first border that is near enough before the number. */
function beginning(text: string, { from }: Range, number: Range): number {
  const reach = number.from - LONGEST / 2;
  if (reach <= from) return from;
  const [first] = bordersIn(text, reach, number.from);
  return first === undefined ? wholeAt(text, reach) : first + 1;
}

/** At the last border that is near enough behind it. */
function ending(text: string, { to }: Range, number: Range): number {
  const reach = number.to + LONGEST / 2;
  if (reach >= to) return to;
  return bordersIn(text, number.to, reach).at(-1) ?? wholeAt(text, reach);
}

export function quoteAround(text: string, sentence: Range, number: Range): Range {
  const whole = trimmed(text, sentence);
  if (whole.to - whole.from <= LONGEST) return whole;
  return trimmed(text, { from: beginning(text, whole, number), to: ending(text, whole, number) });
}
