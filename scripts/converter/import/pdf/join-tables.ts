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

const matches = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((edge, i) => Math.abs(edge - (b[i] ?? 0)) < NEAR);

/**
 * How many columns of the upper table the lower one does not show: cells at the left that reach over the whole page have no
 * line there. Null where the two are different tables.
 */
export function columnsLacking(upper: readonly number[], lower: readonly number[]): number | null {
  const lacking = upper.length - lower.length;
  const fits = lacking >= 0 && lower.length > 2 && matches(upper.slice(lacking), lower);
  return fits ? lacking : null;
}

const EMPTY = { paragraphs: [], colspan: 1, rowspan: 1, heads: false };

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
export function joinTables(upper: TableBlock, lower: PlacedTable, lacking: number): TableBlock {
  const left: Slot[] = Array.from({ length: lacking }, () => EMPTY);
  const [first, ...rest] = lower.table.rows.map((row) => [...left, ...row]);
  if (!first) return upper;
  const cut = isCut(lower, first, upper.rows.at(-1));
  return { type: 'table', rows: [...(cut ? continued(upper.rows, first) : [...upper.rows, first]), ...rest] };
}
