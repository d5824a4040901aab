/** Rows of cells, with the places that a cell spanning several rows takes in the rows below it. */
import type { Slot, TableCell } from './blocks.ts';

interface Open {
  readonly column: number;
  readonly colspan: number;
  /** Rows that the cell still reaches into. */
  left: number;
}

/** Closes what has run out and tells where the next free column is. */
function reach(open: readonly Open[], column: number): Open | undefined {
  return open.find((cell) => cell.left > 0 && cell.column <= column && column < cell.column + cell.colspan);
}

function place(cells: readonly TableCell[], open: readonly Open[], opened: Open[]): Slot[] {
  const slots: Slot[] = [];
  const waiting = [...cells];
  const last = open.reduce((most, cell) => (cell.left > 0 ? Math.max(most, cell.column) : most), -1);
  let column = 0;
  for (;;) {
    const above = reach(open, column);
    const next = above ? 'above' : waiting.shift();
    if (next === undefined) return column > last ? slots : [...slots, ...rest(open, column)];
    slots.push(next);
    const colspan = above ? above.column + above.colspan - column : next === 'above' ? 1 : next.colspan;
    if (next !== 'above' && next.rowspan > 1) opened.push({ column, colspan, left: next.rowspan - 1 });
    column += colspan;
  }
}

/** A row that ends early: cells from above may still stand further right. */
function rest(open: readonly Open[], column: number): Slot[] {
  return open.filter((cell) => cell.left > 0 && cell.column >= column).map(() => 'above');
}

export function grid(rows: readonly (readonly TableCell[])[]): Slot[][] {
  let open: Open[] = [];
  return rows.map((cells) => {
    const opened: Open[] = [];
    const slots = place(cells, open, opened);
    for (const cell of open) cell.left -= 1;
    open = [...open.filter((cell) => cell.left > 0), ...opened];
    return slots;
  });
}
