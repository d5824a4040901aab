/** From rows of cells to a grid: which cell spans several columns or rows. The text export says neither. */
import { firstWhere } from '../../read/sorted.ts';
import type { Cell } from '../../tree.ts';
import { cellText, type RawCell, type RawRow } from './raw.ts';

export interface Placed {
  readonly raw: RawCell;
  readonly column: number;
  colspan: number;
  rowspan: number;
}

export type Grid = Placed[][];

const NUMERIC = /^[\s\d０-９.,，％%＊*\-—–/~约≥≤<>+]+(?:[^\d\s]{0,6})$/;
const isText = (cell: RawCell | undefined): boolean => {
  const text = cellText(cell);
  return text.length > 8 && !NUMERIC.test(text);
};
const TOTAL = /^(?:总\s*计|合\s*计|小\s*计|共\s*计|总和|总体)/;

/** Columns that the header joins (阶段性目标 over three years): a short row joins cells there first. */
export type JoinedColumns = readonly { readonly from: number; readonly width: number }[];

function spread(row: readonly RawCell[], at: number, extra: number): Placed[] {
  let column = 0;
  return row.map((raw, i) => {
    const colspan = i === at ? 1 + extra : 1;
    const placed = { raw, column, colspan, rowspan: 1 };
    column += colspan;
    return placed;
  });
}

/** Which cell of a short row takes the missing columns. */
function widestCell(row: readonly RawCell[], missing: number, joined: JoinedColumns): number {
  if (TOTAL.test(cellText(row[0]).trim())) return 0;
  const group = joined.find((g) => g.width === missing + 1 && g.from < row.length);
  if (group) return group.from;
  const lengths = row.map((cell, i) => (i === 0 ? 0 : isText(cell) ? cellText(cell).length : 0));
  const longest = Math.max(...lengths);
  return longest > 0 ? lengths.indexOf(longest) : row.length - 1;
}

export function placeRow(row: RawRow, width: number, joined: JoinedColumns): Placed[] {
  const missing = width - row.cells.length;
  if (missing <= 0 || row.cells.length === 0) return spread(row.cells, -1, 0);
  if (row.cells.length === 1) return spread(row.cells, 0, missing);
  return spread(row.cells, widestCell(row.cells, missing, joined), missing);
}

/** 造林 · · over 合计 人工造林 封山育林: the empty cells of the upper row belong to the name before them. */
function joinEmpty(upper: readonly RawCell[], lower: readonly RawCell[]): Placed[] {
  const row: Placed[] = [];
  for (const [column, raw] of upper.entries()) {
    const last = row.at(-1);
    const joins =
      last && cellText(raw) === '' && cellText(lower[column]) !== '' && cellText(lower[last.column]) !== '';
    if (joins) last.colspan++;
    else row.push({ raw, column, colspan: 1, rowspan: 1 });
  }
  return row;
}

/** A header row over a fuller one: its cells spread over the columns that the row below splits. */
export function placeHeader(
  upper: RawRow,
  lower: RawRow,
  width: number,
): { grid: Grid; joined: JoinedColumns } {
  const below = spread(lower.cells, -1, 0);
  const missing = width - upper.cells.length;
  const named = lower.cells.map((c, i) => (cellText(c) === '' ? -1 : i)).filter((i) => i >= 0);
  const first = named[0] ?? 0;
  const contiguous = named.length > 0 && named.at(-1) === first + named.length - 1;
  if (missing === 0) return { grid: [joinEmpty(upper.cells, lower.cells), below], joined: [] };
  if (missing < 0 || !contiguous || named.length !== missing + 1) {
    return { grid: [placeRow(upper, width, []), below], joined: [] };
  }
  const above = spread(upper.cells, first, missing);
  return { grid: [above, below], joined: [{ from: first, width: named.length }] };
}

/** Cells with spans of their own: each takes the next place that no cell from above reaches into. */
export function placeMarked(rows: readonly RawRow[]): Grid {
  const reach: number[] = [];
  return rows.map(({ cells }, r) => {
    let column = 0;
    return cells.map((raw): Placed => {
      while ((reach[column] ?? 0) > r) column++;
      const [colspan, rowspan] = [raw.colspan ?? 1, Math.min(raw.rowspan ?? 1, rows.length - r)];
      const placed = { raw, column, colspan, rowspan };
      for (let end = column + colspan; column < end; column++) reach[column] = r + rowspan;
      return placed;
    });
  });
}

const isEmpty = (placed: Placed | undefined): boolean => placed !== undefined && cellText(placed.raw) === '';
/** The cells of a row stand from left to right. */
function cellAt(row: readonly Placed[] | undefined, column: number): Placed | undefined {
  const cell = row?.[firstWhere(row, (c) => c.column >= column)];
  return cell?.column === column ? cell : undefined;
}

/** For each column the cell that a cell of the next row may go on with. */
type Owners = Map<number, Placed>;

/** A cell that goes on with the one above leaves that one in its place; where no cell begins there is none to go on with. */
function ownersBelow(row: readonly Placed[], above: Owners): Owners {
  const owners: Owners = new Map();
  for (const cell of row) {
    const owner = cell.rowspan > 0 ? cell : above.get(cell.column);
    if (owner) owners.set(cell.column, owner);
  }
  return owners;
}

/** The words of a row's own name that a note above may speak of: 贷款余额 → 贷款. */
function namedIn(text: string, row: readonly Placed[]): boolean {
  const label = row.map((c) => cellText(c.raw)).find((t) => /\p{Script=Han}{2}/u.test(t)) ?? '';
  const words = label.replace(/[（(].*$/s, '').match(/\p{Script=Han}{2}/gu) ?? [];
  const first = words[0];
  return first !== undefined && text.includes(first);
}

/** An empty cell goes on with the one above: a label column, a header, or a note that speaks of both rows. */
function continues(
  row: readonly Placed[],
  rowIndex: number,
  [cell, above]: readonly [Placed, Placed],
  headerRows: number,
  labels: number,
): boolean {
  if (cellText(above.raw) === '' || above.colspan !== cell.colspan) return false;
  if (rowIndex < headerRows) return true;
  if (rowIndex === headerRows) return false;
  if (cell.column < labels) return !TOTAL.test(cellText(above.raw));
  return cell.column === row.at(-1)?.column && isText(above.raw) && namedIn(cellText(above.raw), row);
}

/** Label columns: the leading ones in which empty cells follow a name (证券类 · · ·), figures beside them. */
function labelColumns(grid: Grid, headerRows: number, width: number): number {
  let column = 0;
  for (; column < width - 1; column++) {
    const cells = grid.slice(headerRows).map((row) => cellAt(row, column));
    const filled = cells.filter((c) => c && cellText(c.raw) !== '');
    const empty = cells.filter(isEmpty);
    const names = filled.every((c) => c && cellText(c.raw).length <= 30);
    if (empty.length === 0 || filled.length === 0 || !names || !c0(cells[0])) break;
  }
  return column;
}

const c0 = (cell: Placed | undefined): boolean => cell !== undefined && cellText(cell.raw) !== '';

/** Marks empty cells that go on with the one above (their rowspan becomes 0). */
export function mergeDown(grid: Grid, headerRows: number, width: number): void {
  const labels = labelColumns(grid, headerRows, width);
  let owners: Owners = new Map();
  for (const [rowIndex, row] of grid.entries()) {
    for (const cell of row) {
      const above = isEmpty(cell) ? owners.get(cell.column) : undefined;
      if (!above || !continues(row, rowIndex, [cell, above], headerRows, labels)) continue;
      above.rowspan++;
      cell.rowspan = 0;
    }
    owners = ownersBelow(row, owners);
  }
}

export const toCells = (row: readonly Placed[]): Cell[] =>
  row
    .filter((c) => c.rowspan > 0)
    .map(({ raw, column, colspan, rowspan }) => ({ paragraphs: raw.paragraphs, column, colspan, rowspan }));
