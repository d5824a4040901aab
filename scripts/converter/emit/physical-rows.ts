/**
 * The rows of a table as lines of the source: where a header or a row takes several lines, the words of one cell stand
 * before and behind those of others, and a page shows them in the order of the source.
 */
import type { Cell, Prose, Row, Span, Table } from '../tree.ts';
import { stretchStarts } from './cursor.ts';

/** A stretch of a paragraph: the part of its text from `from` to `to`. */
export interface Piece {
  readonly text: Prose;
  readonly whole: Prose;
  readonly from: number;
  readonly to: number;
}

export interface PhysicalCell extends Pick<Cell, 'rowspan' | 'colspan'> {
  readonly pieces: readonly Piece[];
}

export interface PhysicalRow {
  readonly kind: Row['kind'];
  readonly anchor: string;
  readonly cells: readonly PhysicalCell[];
}

const wholePiece = (whole: Prose): Piece => ({ text: whole, whole, from: 0, to: whole.text.length });

const asItIs = ({ kind, anchor, cells }: Row): PhysicalRow => ({
  kind,
  anchor,
  cells: cells.map(({ rowspan, colspan, paragraphs }) => ({
    rowspan,
    colspan,
    pieces: paragraphs.map(wholePiece),
  })),
});

function* spansOf(rows: readonly Row[]): Generator<Span> {
  for (const { cells } of rows)
    for (const { paragraphs } of cells) for (const { spans } of paragraphs) yield* spans;
}

function inOrder(rows: readonly Row[]): boolean {
  let last = 0;
  for (const { start } of spansOf(rows)) {
    if (start < last) return false;
    last = start;
  }
  return true;
}

interface Placed {
  readonly cell: Cell;
  readonly start: number;
  readonly piece: Piece;
}

function placedIn(rows: readonly Row[]): Placed[] {
  const placed = rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.paragraphs.flatMap((whole) => {
        const starts = stretchStarts(whole);
        return whole.spans.map((span, i): Placed => {
          const [from, to] = [starts(i), starts(i) + span.end - span.start];
          const text = { spans: [span], text: whole.text.slice(from, to) };
          return { cell, start: span.start, piece: { text, whole, from, to } };
        });
      }),
    ),
  );
  return placed.sort((a, b) => a.start - b.start);
}

/** One line: its stretches in their columns, blank cells between them. */
function lineOf(
  placed: readonly Placed[],
  columns: number,
  { kind, anchor }: Row,
  first: boolean,
): PhysicalRow {
  const cells: PhysicalCell[] = [];
  let column = 0;
  const blank = (to: number): void => {
    for (; column < to; column++) cells.push({ rowspan: 1, colspan: 1, pieces: [] });
  };
  for (const { cell, piece } of placed) {
    blank(cell.column);
    cells.push({ rowspan: 1, colspan: cell.colspan, pieces: [piece] });
    column = cell.column + cell.colspan;
  }
  blank(columns);
  return { kind, anchor: first ? anchor : '', cells };
}

function inLines(rows: readonly Row[], columns: number): PhysicalRow[] {
  const lines: Placed[][] = [];
  for (const placed of placedIn(rows)) {
    const last = lines.at(-1)?.at(-1);
    if (last && placed.cell.column >= last.cell.column + last.cell.colspan) lines.at(-1)?.push(placed);
    else lines.push([placed]);
  }
  const [first] = rows;
  return first ? lines.map((line, i) => lineOf(line, columns, first, i === 0)) : [];
}

/** A row alone, or the header rows that share their lines. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && row.kind !== 'body' && last[0]?.kind === row.kind) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** One at a time: of a long table no more than a row is laid out at once. */
export function* physicalRows({ rows, columns }: Table): Generator<PhysicalRow> {
  const groups = inOrder(rows) ? rows.map((row) => [row]) : groupsOf(rows);
  for (const group of groups)
    if (inOrder(group)) for (const row of group) yield asItIs(row);
    else yield* inLines(group, columns);
}
