/** Rows of the tree from the rows of a layout: title, header, body, groups, notes told apart, spans worked out. */
import type { Prose, Row } from '../../tree.ts';
import { isTableNote } from '../captions.ts';
import { headerDepth } from './header.ts';
import { cellText, type RawRow, type RawTable, usualWidth } from './raw.ts';
import {
  type Grid,
  type JoinedColumns,
  mergeDown,
  type Placed,
  placeHeader,
  placeMarked,
  placeRow,
  toCells,
} from './spans.ts';

export interface TableRows {
  readonly rows: readonly Row[];
  readonly columns: number;
  /** Rows above the header that are the table's title or unit. */
  readonly caption: readonly Prose[];
  /** Rows at the end that are remarks. */
  readonly notes: readonly Prose[];
}

const squeezed = (row: RawRow): string => row.cells.map((c) => cellText(c).replace(/\s/g, '')).join('|');

/** The words of a row that is one cell over all columns; '' for any other row. */
function alone(row: readonly Placed[], width: number): string {
  const [only, ...others] = row.filter((cell) => cellText(cell.raw) !== '');
  const covered = row.reduce((sum, cell) => sum + cell.colspan, 0);
  return only && others.length === 0 && covered >= width ? cellText(only.raw) : '';
}

interface Parts {
  readonly title: number;
  readonly foot: number;
}

/** A title is short and stands over a row of several cells; a note says so. */
function partsOf(grid: Grid, width: number): Parts {
  let title = 0;
  while (title < grid.length - 2 && isTitle(alone(grid[title] ?? [], width))) title++;
  if ((grid[title]?.filter((c) => cellText(c.raw) !== '').length ?? 0) < 2) title = 0;
  let foot = grid.length;
  while (foot > title + 1 && isTableNote(alone(grid[foot - 1] ?? [], width).trim())) foot--;
  return { title, foot };
}

const isTitle = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 60 &&
  !/[。；]/.test(text) &&
  !/^[（(]?[一二三四五六七八九十]{1,3}[、)）]/.test(text);

function headerGrid(
  rows: readonly RawRow[],
  count: number,
  width: number,
): { grid: Grid; joined: JoinedColumns } {
  const [upper, lower] = rows;
  if (count === 2 && upper && lower) return placeHeader(upper, lower, width);
  return { grid: rows.slice(0, count).map((row) => placeRow(row, width, [])), joined: [] };
}

/** The grid of a text, which says of no cell how far it reaches. */
function workedOut(table: RawTable, width: number, headers: number): Grid {
  const { grid, joined } = headerGrid(table.rows, headers, width);
  for (const row of table.rows.slice(headers)) grid.push(placeRow(row, width, joined));
  mergeDown(grid, headers, width);
  return grid;
}

/** Layouts that tell how far a cell reaches. */
const knowsSpans = ({ layout }: RawTable): boolean => layout === 'marked' || layout === 'columns';

function widthOf(table: RawTable, grid: Grid): number {
  if (!knowsSpans(table)) return usualWidth(table.rows);
  return grid.reduce((most, row) => Math.max(most, ...row.map((c) => c.column + c.colspan)), 1);
}

const prosesOf = (rows: readonly RawRow[]): Prose[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));

export function tableRows(table: RawTable): TableRows {
  const { rows } = table;
  const isPlaced = knowsSpans(table);
  const first = isPlaced ? placeMarked(rows) : [];
  const width = widthOf(table, first);
  const plain = isPlaced ? first : rows.map((row) => placeRow(row, width, []));
  const { title, foot } = partsOf(plain, width);
  const body: RawTable = { ...table, rows: rows.slice(title, foot) };
  const headers = headerDepth(body, plain.slice(title, foot), width);
  const grid = isPlaced ? plain.slice(title, foot) : workedOut(body, width, headers);
  const repeated = new Set(body.rows.slice(0, headers).map(squeezed));
  const kindOf = (row: RawRow, i: number): Row['kind'] => {
    if (i < headers) return 'header';
    if (repeated.has(squeezed(row))) return 'repeat';
    return alone(grid[i] ?? [], width) !== '' ? 'group' : 'body';
  };
  return {
    rows: body.rows.map((row, i) => ({ anchor: '', kind: kindOf(row, i), cells: toCells(grid[i] ?? []) })),
    columns: width,
    caption: prosesOf(rows.slice(0, title)),
    notes: prosesOf(rows.slice(foot)),
  };
}
