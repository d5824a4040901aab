/** A table with merged cells as a plain grid: the text stands in the first place of a merged cell, the others are empty. */
import type { TableCell, TableRecord } from '../../schemas/index.ts';

const spansOf = (cell: TableCell): { text: string; rowspan: number; colspan: number } =>
  typeof cell === 'string' ? { text: cell, rowspan: 1, colspan: 1 } : cell;

/** Marks the places that a merged cell takes in this row and the rows below. */
function take(grid: readonly (string | undefined)[][], row: number, column: number, cell: TableCell): void {
  const { text, rowspan, colspan } = spansOf(cell);
  for (const [down, places] of grid.slice(row, row + rowspan).entries())
    for (let across = 0; across < colspan; across++)
      places[column + across] = down + across === 0 ? text : '';
}

function fill(rows: readonly (readonly TableCell[])[]): (string | undefined)[][] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      take(grid, row, column, cell);
    }
  }
  return grid;
}

export function tableGrid({ header, rows }: Pick<TableRecord, 'header' | 'rows'>): string[][] {
  const grid = fill([...header, ...rows]);
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}
