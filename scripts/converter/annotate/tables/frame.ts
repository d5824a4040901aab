/** A table as a whole: its columns, the names of its rows, its caption, what its figures are. */
import type { TableCellRef } from '../../passages.ts';
import { canonical } from '../../read/canonical.ts';
import type { Cell, Row, Table } from '../../tree.ts';
import type { DocumentContext } from '../context.ts';
import { findTimes } from '../time/find.ts';
import { resolve } from '../time/resolve.ts';
import { type Column, cellText } from './columns.ts';
import { isUnit, type RowName, rowName } from './names.ts';

export interface RowYear {
  readonly year: number;
  readonly text: string;
  /** A year of the plan and not of its past. */
  readonly ahead: boolean;
}

export interface Frame {
  readonly table: Table;
  readonly columns: readonly Column[];
  /** Words above the table: caption and the nearest heading. */
  readonly caption: string;
  /** （单位：亿元） above the table. */
  readonly unit: string;
  /** No column looks ahead. */
  readonly facts: boolean;
  /** Its figures are the workings of an estimate. */
  readonly model: boolean;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  readonly nameOf: (rowIndex: number) => RowName;
  /** The row that a row of 其中 belongs to. */
  readonly parentOf: (rowIndex: number) => string;
  readonly unitCellOf: (row: Row) => string;
  /** Whose figures stand in a column or row of a comparison. */
  readonly subjectOf: (ref: TableCellRef) => string;
  readonly placeOf: (ref: TableCellRef) => { id: string; row: number; col: number };
  /** The year that a row stands for where the rows are years. */
  readonly yearOf: (rowIndex: number) => RowYear | null;
  /** The rows are years; those that are none are their totals. */
  readonly byYear: boolean;
  /** Its caption speaks of classes, thresholds or equipment. */
  readonly norms: boolean;
  readonly isInterim: (year: number | null) => boolean;
}

/** The cell of a row that covers a column. */
export const rowOf = (row: Row, column: number): Cell | undefined =>
  row.cells.find((c) => column >= c.column && column < c.column + c.colspan);

function captionUnit(caption: string): string {
  const match = /单位[：:]\s?([^）)，。；\s]{1,12})/.exec(caption);
  return match?.[1] && isUnit(match[1]) ? match[1] : '';
}

const MODEL = /测算|估算|推算|需求|算例|示例|假设/;

function namesOf(table: Table, column: number): RowName[] {
  let above = '';
  return table.rows.map((row) => {
    const cell = column < 0 ? undefined : rowOf(row, column);
    const text = cell ? cellText(cell.paragraphs) : '';
    const name = rowName(text === '' && cell === undefined ? above : text);
    if (text !== '') above = text;
    return name;
  });
}

/** For each row of 其中 the last row before it that is none. */
function parentsIn(names: readonly RowName[]): string[] {
  let above = '';
  return names.map(({ name, part }) => {
    if (part) return above;
    if (name !== '') above = name;
    return '';
  });
}

const NORMS =
  /(?<!高)标准(?!化)|分级|等级|阈值|限值|配备|配置|响应条件|启动条件|定额|收费(?:标准|项目|表)|[费税]率|受理费|手续费|费表$/;

/** 1000元以下, 100-500: rows of a tariff are brackets of what is paid for. */
const BRACKET = /^\d[\d.]*(?:万|亿)?元?(?:以下|以上|及以[上下]|(?:万|亿)?元?[-—~至]\d)/;
const PAID_FOR = /金额|价款|价值|标的|数额|[水电气]量|投资额/;

function isTariff(names: readonly RowName[], header: string): boolean {
  const told = names.map(({ name }) => canonical(name).replace(/\s/g, '')).filter((name) => name !== '');
  const brackets = told.filter((name) => BRACKET.test(name));
  return PAID_FOR.test(header) && brackets.length >= 2 && brackets.length >= (told.length - 1) * 0.6;
}

/** 2024年 as the name of a row. */
function rowYear(name: string, context: DocumentContext): RowYear | null {
  const [time] = findTimes(canonical(name));
  if (!time || !/^年?度?$/.test(canonical(name).replace(time.text, '').trim())) return null;
  const year = resolve(time.when, context)?.year ?? null;
  const now = context.year ?? context.baseYear;
  return year === null ? null : { year, text: time.text, ahead: now !== null && year >= now };
}

const TOTAL = /^(?:合计|总计|小计|累计|总和|三年|五年)/;

/** The years of the rows, where all of them are years or totals. */
function yearsOf(table: Table, names: readonly RowName[], context: DocumentContext): (RowYear | null)[] {
  const years = names.map(({ name }) => rowYear(name, context));
  const body = table.rows.flatMap((row, i) => (row.kind === 'body' ? [i] : []));
  const all = body.every((i) => years[i] !== null || TOTAL.test(names[i]?.name ?? ''));
  const some = body.filter((i) => years[i] !== null).length;
  const past = years.every((y) => y === null || !y.ahead || y.year === context.year);
  const told = past && context.planStart !== context.year;
  return all && some > 1 ? years.map((y) => y && { ...y, ahead: y.ahead && !told }) : [];
}

const PLACE = /^[一-鿿]{2,8}(?:省|市|区|县|州|盟|旗|新区)$/;

/** A comparison has its places either as columns or as rows. */
function subjectIn(header: string, name: string, facts: boolean): string {
  if (PLACE.test(header)) return header;
  return facts || PLACE.test(name) ? name : '';
}

export function frameOf(
  table: Table,
  columns: readonly Column[],
  headings: readonly string[],
  context: DocumentContext,
): Frame {
  const nameColumn = columns.findIndex((c) => c.role === 'name');
  const unitColumn = columns.findIndex((c) => c.role === 'unit');
  const names = namesOf(table, nameColumn);
  const parents = parentsIn(names);
  const years = yearsOf(table, names, context);
  const caption = canonical([...headings.slice(-1), ...table.caption.map((c) => c.text)].join(' '));
  const yearOf = (point: string): number | null =>
    columns.find((c) => c.point === point && c.year !== null)?.year ?? null;
  const published = table.rows.filter((r) => r.kind === 'body' || r.kind === 'group');
  const numbers = new Map(published.map((row, index) => [row, index + 1]));
  const [baseYear, targetYear] = [yearOf('baseline'), yearOf('target')];
  const nameHeader = columns.find((c) => c.role === 'name')?.header ?? '';
  const facts = !columns.some((c) => c.point === 'target' || c.point === 'interim');
  return {
    table,
    columns,
    caption,
    unit: captionUnit(caption),
    facts,
    model: facts && (MODEL.test(caption) || columns.some((c) => MODEL.test(c.header))),
    yearOf: (rowIndex) => years[rowIndex] ?? null,
    byYear: years.length > 0,
    norms: NORMS.test(caption) || NORMS.test(nameHeader) || isTariff(names, nameHeader),
    baseYear,
    targetYear,
    nameOf: (rowIndex) => names[rowIndex] ?? { name: '', unit: '', part: false },
    parentOf: (rowIndex) => parents[rowIndex] ?? '',
    unitCellOf: (row) => (unitColumn < 0 ? '' : cellText(rowOf(row, unitColumn)?.paragraphs ?? [])),
    subjectOf: ({ rowIndex, cell }) =>
      subjectIn(columns[cell.column]?.header ?? '', names[rowIndex]?.name ?? '', facts),
    placeOf: ({ row, cell }) => ({ id: table.anchor, row: numbers.get(row) ?? 0, col: cell.column + 1 }),
    isInterim: (year) => year !== null && targetYear !== null && year < targetYear && year > (baseYear ?? 0),
  };
}
