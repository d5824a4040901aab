/** Lines as paragraphs, told by where they begin and end on the paper. */
import { glue } from '../../read/prose.ts';
import type { Line } from './page.ts';

/** In letters: an indent, the air at the end of a last line, the difference between two sizes. */
const INDENT = 1.2;
const AIR = 1.7;
const SIZE = 0.12;

export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

const rounded = (value: number): number => Math.round(value / 3) * 3;

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [values[0] ?? 0, 0])[0];
}

/** Between which edges the body of the document is set, and how large. */
export function measureOf(lines: readonly Line[]): Measure {
  const size = commonest(
    lines.flatMap((l) => Array.from({ length: Math.min(40, l.text.length) }, () => Math.round(l.size))),
  );
  const body = lines.filter((l) => Math.round(l.size) === size && l.text.length >= 10);
  const own = body.length > 0 ? body : lines;
  const left = commonest(own.map((l) => rounded(l.x)));
  const right = commonest(own.filter((l) => l.text.length >= 15).map((l) => rounded(l.right)));
  return { left: Math.min(left, ...own.map((l) => l.x).filter((x) => x > left - 4)), right, size };
}

const sameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * SIZE;

/** Set in the middle: as much air on its left as on its right. */
function isCentred({ x, right, size }: Line, measure: Measure): boolean {
  const [before, after] = [x - measure.left, measure.right - right];
  return before > size * 2.5 && Math.abs(before - after) < size * 1.5;
}

const isFull = ({ right, size }: Line, measure: Measure): boolean => right > measure.right - size * AIR;

/** A line that begins at the edge, below a line that ran to the end, goes on with it. */
function goesOn(last: Line, line: Line, measure: Measure): boolean {
  if (!sameSize(last, line) || isCentred(line, measure) || !isFull(last, measure)) return false;
  const gap = line.page === last.page ? line.y - last.y : 0;
  return line.x < measure.left + line.size * INDENT && gap < line.size * 3;
}

export interface Paragraph {
  readonly text: string;
  readonly lines: readonly Line[];
}

const textOf = (lines: readonly Line[]): string =>
  lines.reduce((text, line) => text + glue(text.slice(-1), line.text) + line.text, '');

export function paragraphsOf(lines: readonly Line[], measure: Measure): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line, measure)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ text: textOf(group), lines: group }));
}
