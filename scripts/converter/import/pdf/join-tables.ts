/** A table that goes on over a page: the same columns again, and perhaps the rest of the row that the page cut. */
import type { Slot, TableBlock } from '../html/blocks.ts';

export interface PlacedTable {
  readonly top: number;
  readonly table: TableBlock;
  readonly edges: readonly number[];
  readonly openAbove: boolean;
}

type Rows = TableBlock['rows'];

const NEAR = 6;

export const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((edge, i) => Math.abs(edge - (b[i] ?? 0)) < NEAR);

/** The words of a cut cell: a sentence goes on, a sentence that had ended is followed by the next. */
function rejoined(upper: readonly string[], lower: readonly string[]): string[] {
  const [last, first] = [upper.at(-1), lower[0]];
  if (last === undefined || first === undefined) return [...upper, ...lower];
  return /[。；！？]$/.test(last)
    ? [...upper, ...lower]
    : [...upper.slice(0, -1), `${last}${first}`, ...lower.slice(1)];
}

/** Where the cell that fills this place began. */
function ownerRow(rows: readonly Slot[][], at: number): number {
  let row = rows.length - 1;
  while (row > 0 && rows[row]?.[at] === 'above') row -= 1;
  return row;
}

function continued(rows: Rows, cut: readonly Slot[]): Slot[][] {
  const whole = rows.map((row) => [...row]);
  for (const [at, rest] of cut.entries()) {
    const row = whole[ownerRow(whole, at)];
    const cell = row?.[at];
    if (rest === 'above' || rest.paragraphs.length === 0 || !row || !cell || cell === 'above') continue;
    row[at] = { ...cell, paragraphs: rejoined(cell.paragraphs, rest.paragraphs) };
  }
  return whole;
}

const filled = (row: readonly Slot[]): number =>
  row.filter((slot) => slot !== 'above' && slot.paragraphs.length > 0).length;

/** Half a row has words in few of its cells; a row that the page just happens to begin with has them in most. */
function isCut({ openAbove }: PlacedTable, row: readonly Slot[], last: readonly Slot[] | undefined): boolean {
  return openAbove && last !== undefined && row.length === last.length && filled(row) * 2 <= filled(last);
}

/** All rows of the two as one table. */
export function joinTables(upper: TableBlock, lower: PlacedTable): TableBlock {
  const [first, ...rest] = lower.table.rows;
  const cut = first !== undefined && isCut(lower, first, upper.rows.at(-1));
  const rows = cut ? [...continued(upper.rows, first), ...rest] : [...upper.rows, ...lower.table.rows];
  return { type: 'table', rows };
}
