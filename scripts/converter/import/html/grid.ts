/** Rows of cells, with the places that a cell spanning several rows takes in the rows below it. */
import type { Slot, TableCell } from './blocks.ts';

interface Open {
  readonly column: number;
  readonly colspan: number;
  /** Rows that the cell still reaches into. */
  left: number;
}

const endOf = ({ column, colspan }: Open): number => column + colspan;

/** `open` from left to right: each is looked at once, as the row comes by. */
function place(cells: readonly TableCell[], open: readonly Open[], opened: Open[]): Slot[] {
  const slots: Slot[] = [];
  const last = open.at(-1)?.column ?? -1;
  let [column, taken, passed] = [0, 0, 0];
  for (;;) {
    for (let one = open[passed]; one && endOf(one) <= column; one = open[passed]) passed += 1;
    const reaching = open[passed];
    const above = reaching && reaching.column <= column ? reaching : undefined;
    const next = above ? 'above' : cells[taken];
    if (next === undefined) return column > last ? slots : [...slots, ...rest(open, column)];
    if (!above) taken += 1;
    slots.push(next);
    const colspan = above ? above.column + above.colspan - column : next === 'above' ? 1 : next.colspan;
    if (next !== 'above' && next.rowspan > 1) opened.push({ column, colspan, left: next.rowspan - 1 });
    column += colspan;
  }
}

/** A row that ends early: cells from above may still stand further right. */
function rest(open: readonly Open[], column: number): Slot[] {
  return open.filter((cell) => cell.column >= column).map(() => 'above');
}

export function grid(rows: readonly (readonly TableCell[])[]): Slot[][] {
  let open: Open[] = [];
  return rows.map((cells) => {
    const opened: Open[] = [];
    const slots = place(cells, open, opened);
    for (const cell of open) cell.left -= 1;
    const still = open.filter((cell) => cell.left > 0);
    open = opened.length === 0 ? still : [...still, ...opened].sort((a, b) => a.column - b.column);
    return slots;
  });
}
