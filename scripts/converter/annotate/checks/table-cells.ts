/** Cells of a table as numbers, for sums, products and ratios of columns. */
import { withoutBlanks } from '../../read/blanks.ts';
import { exactNumber } from '../../read/numerals.ts';
import { firstWhere } from '../../read/sorted.ts';
import type { Cell, Row, Table } from '../../tree.ts';

export interface NumberCell {
  readonly n: number;
  readonly half: number;
  readonly unit: string;
  readonly text: string;
  readonly cell: Cell;
}

const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '': 1 };
const NUMBER = /^([\d,，]+)(?:[.．](\d+))?(万亿|亿|万)?(\S*)$/;

export const textOf = (cell: Cell): string => withoutBlanks(cell.paragraphs.map((p) => p.text).join(''));

const withoutCommas = (digits: string): string => digits.replaceAll(',', '').replaceAll('，', '');

/** 万 and 亿 of a cell, to show figures as they are printed. */
export const scaleOf = ({ n, text }: NumberCell): number =>
  n / Number(withoutCommas(/[\d,，.．]+/.exec(text)?.[0] ?? String(n))) || 1;

export function numberOf(cell: Cell): NumberCell | null {
  const text = textOf(cell);
  const match = NUMBER.exec(text);
  if (!match || (match[4] ?? '').length > 6) return null;
  const scale = SCALES[match[3] ?? ''] ?? 1;
  const decimals = match[2]?.length ?? 0;
  const digits = `${withoutCommas(match[1] ?? '')}.${match[2] ?? '0'}`;
  const n = exactNumber(digits);
  if (n === null) return null;
  return { n: n * scale, half: 0.5 * 10 ** -decimals * scale, unit: match[4] ?? '', text, cell };
}

/** The cell over a column; the cells of a row stand from left to right. */
export const cellAt = ({ cells }: Row, column: number): Cell | undefined => {
  const cell = cells[firstWhere(cells, (c) => c.column + c.colspan > column)];
  return cell && cell.column <= column ? cell : undefined;
};

const KNOWN_HEADS = new WeakMap<Table, Map<number, readonly string[]>>();

/** The header cells over a column, from the top; asked for each row, looked up once. */
export function headsOver(table: Table, column: number): readonly string[] {
  const known = KNOWN_HEADS.get(table) ?? new Map<number, readonly string[]>();
  KNOWN_HEADS.set(table, known);
  const heads = known.get(column) ?? readHeads(table, column);
  known.set(column, heads);
  return heads;
}

const readHeads = (table: Table, column: number): string[] =>
  table.rows
    .filter((r) => r.kind === 'header')
    .flatMap((r) => cellAt(r, column) ?? [])
    .map(textOf);

/** All header cells over a column, joined. */
export const headOf = (table: Table, column: number): string =>
  [...new Set(headsOver(table, column))].join('');

export const bodyOf = (table: Table): Row[] => table.rows.filter((r) => r.kind === 'body');

export const columnsOf = (table: Table): number[] => Array.from({ length: table.columns }, (_, i) => i);
