/** Finds the tables among the lines and brings every layout to one shape. */

import type { Line } from '../../layout/lines.ts';
import type { Row } from '../../tree.ts';
import { readFlatTable } from './flat.ts';
import { readPipeTable } from './pipe.ts';
import { cellText, type RawRow, type RawTable, usualWidth } from './raw.ts';
import { type Grid, type JoinedColumns, mergeDown, placeHeader, placeRow, toCells } from './spans.ts';
import { readSpacedTable, readTabbedTable } from './tabbed.ts';
import { readWordTable } from './word.ts';

const ANYWHERE = [readWordTable, readTabbedTable, readPipeTable, readSpacedTable];
/** A table without separators is looked for only where a run of short lines begins. */
const RUN_STARTS = 5;

export function readTable(
  source: string,
  lines: readonly Line[],
  at: number,
  shortLinesBefore: number,
): RawTable | null {
  for (const read of ANYWHERE) {
    const table = read(source, lines, at);
    if (table) return table;
  }
  return shortLinesBefore < RUN_STARTS ? readFlatTable(source, lines, at) : null;
}

const same = (a: RawRow, b: RawRow): boolean =>
  a.cells.length === b.cells.length &&
  a.cells.every((c, i) => cellText(c).replace(/\s/g, '') === cellText(b.cells[i]).replace(/\s/g, ''));

const isGroup = (row: RawRow): boolean =>
  cellText(row.cells[0]) !== '' && row.cells.slice(1).every((c) => cellText(c) === '');

/** A second header row leaves its first cell empty and names only what the row above joins. */
function headerCount(rows: readonly RawRow[], width: number): number {
  const marked = rows.filter((r) => r.header).length;
  if (marked > 0) return marked;
  const [first, second, third] = rows;
  if (!first || !second || !third) return 1;
  const joins = first.cells.length < width || first.cells.some((c, i) => i > 0 && cellText(c) === '');
  const splits = cellText(second.cells[0]) === '' && cellText(first.cells[0]) !== '';
  const short = second.cells.every(
    (c) =>
      cellText(c).length <= 16 &&
      (/^(?:19|20)\d{2}$/.test(cellText(c)) || !/^\d+(?:\.\d+)?%?$/.test(cellText(c))),
  );
  return joins && splits && short && cellText(third.cells[0]) !== '' ? 2 : 1;
}

function headerGrid(
  rows: readonly RawRow[],
  count: number,
  width: number,
): { grid: Grid; joined: JoinedColumns } {
  const [upper, lower] = rows;
  if (count === 2 && upper && lower) return placeHeader(upper, lower, width);
  return { grid: rows.slice(0, count).map((row) => placeRow(row, width, [])), joined: [] };
}

function kindOf(row: RawRow, index: number, rows: readonly RawRow[], headers: number): Row['kind'] {
  if (index < headers) return 'header';
  if (rows.slice(0, headers).some((header) => same(header, row))) return 'repeat';
  return isGroup(row) ? 'group' : 'body';
}

/** Rows of the tree: spans worked out, header, group and repeated rows told apart. */
export function tableRows({ rows }: RawTable): { rows: Row[]; columns: number } {
  const columns = usualWidth(rows);
  const headers = headerCount(rows, columns);
  const { grid, joined } = headerGrid(rows, headers, columns);
  for (const row of rows.slice(headers)) grid.push(placeRow(row, columns, joined));
  mergeDown(grid, headers, columns);
  const made = rows.map((row, i) => ({
    anchor: '',
    kind: kindOf(row, i, rows, headers),
    cells: toCells(grid[i] ?? []),
  }));
  return { rows: made, columns };
}
