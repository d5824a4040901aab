/** Sentences and clauses of a text in canonical spelling. */
import { matchesIn } from '../read/matches.ts';
import type { Range } from '../tree.ts';

function splitAt(text: string, boundary: RegExp): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const match of matchesIn(text, boundary)) {
    const to = match.index + match[0].length;
    ranges.push({ from, to });
    from = to;
  }
  if (from < text.length) ranges.push({ from, to: text.length });
  return ranges;
}

/** Sentences, their full stops (and closing quotation marks) included. */
export function sentencesOf(text: string): Range[] {
  return splitAt(text, /[。！？][”’」）]?/g);
}

/** Clauses: what stands between commas, semicolons, colons and full stops; a bracket that holds commas is split as well. */
export function clausesOf(text: string): Range[] {
  return splitAt(text, /[，；：。！？]/g);
}

/** The text with the contents of its brackets blanked out, nested ones too; offsets stay. */
export function withoutBrackets(text: string): string {
  let depth = 0;
  let out = '';
  for (const char of text) {
    if (char === '（') depth += 1;
    out += depth > 0 ? '\u0001'.repeat(char.length) : char;
    if (char === '）' && depth > 0) depth -= 1;
    if (char === '。') depth = 0;
  }
  return out;
}

/** The range that holds a place. */
export function rangeAt(ranges: readonly Range[], index: number): Range {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return ranges[low] ?? { from: 0, to: 0 };
}

/** For each character: where the bracket （ that encloses it opens, or -1. */
export function bracketsOf(text: string): Int32Array {
  const opens = new Int32Array(text.length + 1).fill(-1);
  const stack: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '（' && closes(text, i)) stack.push(i);
    opens[i] = stack.at(-1) ?? -1;
    if (text[i] === '）') stack.pop();
  }
  return opens;
}

/** A bracket that is never closed encloses nothing. */
function closes(text: string, at: number): boolean {
  return text.slice(at, at + 201).includes('）');
}
