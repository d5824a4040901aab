/** A table as a whole: its columns, the names of its rows, its caption, what its figures are. */
import type { TableCellRef } from '../../passages.ts';
import { canonical } from '../../read/canonical.ts';
import type { Row, Table } from '../../tree.ts';
import { each, holding } from '../../words/listed.ts';
import type { DocumentContext } from '../context.ts';
import { findTimes } from '../time/find.ts';
import { resolve } from '../time/resolve.ts';
import { nameInCaption } from './caption-names.ts';
import { unitsAbove, unitsIn } from './caption-units.ts';
import { cellText } from './cell-content.ts';
import { columnRoles } from './column-roles.ts';
import { headsOf } from './heads.ts';
import { labelOf } from './labels.ts';
import { rowName } from './names.ts';
import { isTariff, setsNorms } from './norms.ts';
import { type Column, type Period, pointsOf } from './points.ts';
import { headOfNames, type NamedRow, namesOfRows, unitsOfRows } from './row-names.ts';
import { type Section, sectionsOf } from './sections.ts';
import { standsForSomebody } from './subjects.ts';
import { type RowYear, yearsOfRows } from './year-rows.ts';

/** The columns of one of the tables that stand side by side, with the names of its rows. */
export interface Part {
  readonly names: readonly NamedRow[];
  /** The rows stand for places, bodies, projects: their figures have a subject. */
  readonly compares: boolean;
}

export interface Frame {
  readonly table: Table;
  readonly columns: readonly Column[];
  /** For each column what its header says of what is measured. */
  readonly labels: readonly string[];
  /** For each column the unit in its header. */
  readonly headUnits: readonly string[];
  /** Words above the table: caption and the nearest heading. */
  readonly caption: string;
  /** What the caption says of what is measured; '' where it says nothing. */
  readonly told: string;
  /** （单位：亿元） above the table, as far as it can measure what column and row are about. */
  readonly unitAbove: (label: string, row: string) => string;
  /** It has a header, or one column of figures that needs none. */
  readonly named: boolean;
  /** No column looks ahead. */
  readonly facts: boolean;
  /** Its figures are the workings of an estimate. */
  readonly model: boolean;
  /** The years that its goals lie between. */
  readonly span: Period | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  readonly partOf: (column: number) => Part;
  /** The column of figures that a growth or a share to its right speaks of; -1 where there is none. */
  readonly besideOf: (column: number) => number;
  /** Its caption sets tasks, though no column says so. */
  readonly aims: boolean;
  readonly nameOf: (ref: TableCellRef) => NamedRow;
  readonly unitCellOf: (rowIndex: number) => string;
  readonly placeOf: (ref: TableCellRef) => { id: string; row: number; col: number };
  /** The year that a row stands for where the rows are years. */
  readonly yearOf: (rowIndex: number) => RowYear | null;
  /** The rows are years; those that are none are their totals. */
  readonly byYear: boolean;
  /** Its caption speaks of classes, thresholds or equipment. */
  readonly norms: boolean;
  readonly isInterim: (year: number | null) => boolean;
  /** The row has a figure in a column of values. */
  readonly holdsValues: (row: Row) => boolean;
}

/** The unit that a header gives: 产值（亿元）, 增长%. */
function unitInHeads({ heads, time }: Column): string {
  for (const head of heads.toReversed()) {
    const words = time ? head.replace(time.text, '') : head;
    const { unit } = rowName(words);
    if (unit !== '') return unit;
    if (words.endsWith('%')) return '%';
  }
  return '';
}

const isModel = holding({
  any: '测算 估算 推算 需求 需求量 算例 示例 假设',
  ending: each('测算 估算 推算 需求', '表'),
});

const NO_NAME: NamedRow = { name: '', unit: '', part: false, parent: '' };

function partsOf(table: Table, columns: readonly Column[], sections: readonly Section[]): Part[] {
  const heads = columns.map(({ header }) => header);
  return sections.map((section) => {
    const names = namesOfRows(table, columns, section);
    const told = names.map(({ name }) => name);
    return { names, compares: standsForSomebody(headOfNames(columns, section), told, heads) };
  });
}

/** For each column the number of its section. */
const homes = (sections: readonly Section[], columns: number): number[] => {
  const home: number[] = Array<number>(columns).fill(0);
  for (const [i, { from, to }] of sections.entries()) home.fill(i, from, to);
  return home;
};

/** For each column the last one of figures before it in its section. */
function beside(columns: readonly Column[], home: readonly number[]): number[] {
  let last = -1;
  return columns.map(({ role }, i) => {
    if (home[i] !== home[i - 1]) last = -1;
    const found = last;
    if (role === 'value') last = i;
    return found;
  });
}

const setsAims = holding({
  any: `目标 任务分解 任务清单 草案 ${each('任务 指标 计划', '表 分解表 清单表 一览表')}`,
});
const isTold = holding({ any: '完成情况 执行情况 决算 决算表 进展 进展情况' });

/** 2026年改造任务分解表 of a plan of that year or an earlier one. */
function aimsIn(caption: string, { year, genre }: DocumentContext): boolean {
  if (!setsAims(caption) || isTold(caption) || genre === 'account' || genre === 'rules') return false;
  const named = findTimes(caption).findLast((t) => t.role !== 'comparison');
  const when = named ? resolve(named.when, { year, baseYear: null, planStart: null, planEnd: null }) : null;
  return year === null || when === null || when.year >= year;
}

/** Asked by each cell of a row that may be a sum, looked up once a row. */
function valuesIn(columns: readonly Column[]): (row: Row) => boolean {
  const known = new Map<Row, boolean>();
  return (row) => {
    const holds =
      known.get(row) ?? row.cells.some((c) => columns[c.column]?.role === 'value' && /\d/.test(cellText(c)));
    known.set(row, holds);
    return holds;
  };
}

export function frameOf(table: Table, headings: readonly string[], context: DocumentContext): Frame {
  const columns = pointsOf(columnRoles(table), context);
  const sections = sectionsOf(columns);
  const parts = partsOf(table, columns, sections);
  const home = homes(sections, columns.length);
  const unitCells = unitsOfRows(
    table,
    columns.findIndex((c) => c.role === 'unit'),
  );
  const first = parts[0] ?? { names: [], compares: false };
  const years = yearsOfRows(table, first.names, context);
  const lines = [...table.caption.map((c) => c.text), ...headsOf(table).captions];
  const heading = headings.at(-1) ?? '';
  const caption = canonical([heading, ...lines].join(' ').trim());
  const nameHead = headOfNames(columns, sections[0] ?? { names: [], from: 0, to: 0 });
  const yearOf = (point: string): number | null =>
    columns.find((c) => c.point === point && c.year !== null)?.year ?? null;
  const [baseYear, targetYear] = [yearOf('baseline'), yearOf('target')];
  const facts = !columns.some((c) => c.point === 'target' || c.point === 'interim');
  const published = table.rows.filter((r) => r.kind === 'body' || r.kind === 'group');
  const numbers = new Map(published.map((row, index) => [row, index + 1]));
  const besides = beside(columns, home);
  const partOf = (column: number): Part => parts[home[column] ?? 0] ?? first;
  return {
    table,
    columns,
    labels: columns.map(labelOf),
    headUnits: columns.map(unitInHeads),
    caption,
    told: nameInCaption(lines, heading),
    unitAbove: unitsAbove(unitsIn(caption)),
    named: columns.filter(({ role }) => role === 'value').length < 2,
    facts,
    model: facts && (isModel(caption) || columns.some((c) => isModel(c.header))),
    span: baseYear !== null && targetYear !== null ? { from: baseYear, to: targetYear } : null,
    baseYear,
    targetYear,
    partOf,
    besideOf: (column) => besides[column] ?? -1,
    aims: facts && aimsIn(caption, context),
    nameOf: ({ cell, rowIndex }) => partOf(cell.column).names[rowIndex] ?? NO_NAME,
    unitCellOf: (rowIndex) => unitCells[rowIndex] ?? '',
    placeOf: ({ row, cell }) => ({ id: table.anchor, row: numbers.get(row) ?? 0, col: cell.column + 1 }),
    yearOf: (rowIndex) => years[rowIndex] ?? null,
    byYear: years.length > 0,
    norms: setsNorms(caption) || setsNorms(nameHead) || isTariff(first.names, nameHead),
    holdsValues: valuesIn(columns),
    isInterim: (year) => year !== null && targetYear !== null && year < targetYear && year > (baseYear ?? 0),
  };
}
