/** Whether cells of a table add up to another. */
import type { Row } from '../../tree.ts';
import { holdsAny } from '../../words/word-list.ts';
import type { Verdict } from './figures.ts';
import { type NumberCell, textOf } from './table-cells.ts';
import { isCounted } from './table-words.ts';

export const label = (row: Row): string =>
  textOf(row.cells.find((c) => textOf(c) !== '') ?? row.cells[0] ?? empty);
const empty = { paragraphs: [], rowspan: 1, colspan: 1, column: 0 };

export const asCounted = (head: string, cell: NumberCell): NumberCell =>
  isCounted(head) && Number.isInteger(cell.n) && !holdsAny(cell.text, '万亿.') ? { ...cell, half: 0 } : cell;

/** Rounded figures seldom all err the same way: the error of a sum grows with the root of their number. */
const roundingSlack = (parts: readonly NumberCell[], total: NumberCell): number =>
  1.3 * Math.sqrt(parts.reduce((s, p) => s + p.half ** 2, 0)) + total.half * 1.0001;

/** So many rows at most are looked at for the parts of one of them. */
const MOST_NESTED = 12;

/** 教育 3877 above 小学 407 and 中学 3470: the rows hold each other, and all of them together make no total. */
const isNested = (parts: readonly NumberCell[]): boolean =>
  parts.some(({ n }, i) => {
    let rest = n;
    return parts.slice(i + 1, i + 1 + MOST_NESTED).some((below) => {
      rest -= below.n;
      return Math.abs(rest) <= Math.abs(n) * 1e-4;
    });
  });

export function judge(parts: readonly NumberCell[], total: NumberCell): Verdict | null {
  const sum = parts.reduce((s, p) => s + p.n, 0);
  const gap = Math.abs(sum - total.n);
  if (gap <= Math.abs(total.n) * 1e-9) return 'holds';
  if (gap <= roundingSlack(parts, total)) return 'holds by rounding';
  const among = parts.some((p) => p.n >= total.n);
  return !among && gap / total.n < 0.2 && !isNested(parts) ? 'differs' : null;
}
