/** A table from its record, or one row of it under its header. */
import type { TableCell, TableRecord } from '../../schemas/index.ts';
import { el, type Markup, type Piece } from '../markup.ts';
import { note } from '../strings.ts';

type Cell = Exclude<TableCell, string>;

const cellOf = (value: TableCell): Cell =>
  typeof value === 'string' ? { text: value, rowspan: 1, colspan: 1 } : value;

const span = (count: number): number | undefined => (count > 1 ? count : undefined);
const spans = ({ rowspan, colspan }: Cell) => ({ rowspan: span(rowspan), colspan: span(colspan) });

/** An empty cell heads nothing. */
const headCell = (cell: Cell): Markup =>
  cell.text.trim() ? el('th', spans(cell), cell.text) : el('td', spans(cell));

const bodyCell = (cell: Cell): Markup =>
  el('td', spans(cell), ...cell.text.split('\n').flatMap((line, i) => (i > 0 ? [el('br'), line] : [line])));

const rowOf = (cells: readonly Markup[]): Markup => el('tr', {}, ...cells);

/** `row` counts from 1. */
export function tableText(table: TableRecord, row?: number): Markup {
  const one = row === undefined ? undefined : table.rows[row - 1];
  const head = table.header.map((cells) => rowOf(cells.map(cellOf).map(headCell)));
  const body = one
    ? [rowOf(one.map((value) => bodyCell({ ...cellOf(value), rowspan: 1 })))]
    : table.rows.map((cells) => rowOf(cells.map(cellOf).map(bodyCell)));
  const frame = { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': table.caption || note.scroll };
  const notes: Piece[] = one ? [] : table.notes.map((line) => el('p', { class: 'nt' }, line));
  return el(
    'figure',
    { class: 'tb' },
    table.caption !== '' && el('p', { class: 'cap' }, table.caption),
    el('div', frame, el('table', {}, head.length > 0 && el('thead', {}, ...head), el('tbody', {}, ...body))),
    ...notes,
  );
}
