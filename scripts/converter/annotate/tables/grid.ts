/** The cell that covers each place of a table, cells over several rows and columns included. */
import type { Cell, Table } from '../../tree.ts';

export type Grid = readonly (readonly (Cell | undefined)[])[];

function read({ rows, columns }: Table): Grid {
  const grid: (Cell | undefined)[][] = rows.map(() => Array<Cell | undefined>(columns).fill(undefined));
  for (const [r, row] of rows.entries())
    for (const cell of row.cells)
      for (let y = r; y < Math.min(rows.length, r + Math.max(1, cell.rowspan)); y += 1)
        for (let x = cell.column; x < Math.min(columns, cell.column + Math.max(1, cell.colspan)); x += 1) {
          const line = grid[y];
          if (line && line[x] === undefined) line[x] = cell;
        }
  return grid;
}

const KNOWN = new WeakMap<Table, Grid>();

export function gridOf(table: Table): Grid {
  const known = KNOWN.get(table) ?? read(table);
  KNOWN.set(table, known);
  return known;
}
