/** A cell with one figure as a statement: its indicator, class and year come from row and column. */
import type { ValueClass } from '../../../../src/schemas/value.ts';
import type { TableCellRef } from '../../passages.ts';
import { canonical } from '../../read/canonical.ts';
import type { DocumentContext } from '../context.ts';
import type { Extra } from '../locate.ts';
import { grows, kindOf } from '../statements/kind.ts';
import { hedgesOf, operatorOf } from '../statements/operator.ts';
import type { Statement } from '../statements/statement.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { resolve } from '../time/resolve.ts';
import { quantityOfCell } from './cells.ts';
import { type Column, cellText } from './columns.ts';
import type { Frame } from './frame.ts';
import { rowName } from './names.ts';

export interface Figure {
  readonly statement: Statement;
  readonly extra: Extra;
}

/** The unit of a figure that has none of its own: row, unit column, header, caption; '' where the table gives none. */
function unitFor(frame: Frame, column: Column, ref: TableCellRef): string {
  if (column.role === 'growth') return /百分点/.test(column.header) ? '个百分点' : '%';
  const inHeader = rowName(column.time ? column.header.replace(column.time.text, '') : column.header).unit;
  return frame.unitCellOf(ref.row) || frame.nameOf(ref.rowIndex).unit || inHeader || frame.unit;
}

/** 基期值 and 目标值 beside a year say what it is, not of what. */
const POINT_ONLY = /^年?(?:基期|基准|现状|实际|完成|预计|规划|目标|预期|计划)?(?:值|数|情况)?$/;

/** 企业数 above 2022年: what the columns of a header of two rows have besides their years. */
const besideYear = ({ header, time }: Column): string =>
  time === null ? '' : rowName(header.replace(time.text, '')).name.replace(POINT_ONLY, '');

function headedApart({ columns }: Frame): boolean {
  const heads = columns.filter((c) => c.role === 'value' && c.time !== null).map(besideYear);
  return !heads.includes('') && new Set(heads).size > 1;
}

/** 绝对数 above the figures of 粮食, 油料: the row says of what. */
const AMOUNT_ONLY =
  /^(?:绝对[数值额量]|数值|数据|实绩|总量|完成[数值额]|本[期年]数|指标值|全年累计|年末数)(?:[（(].{1,8}[）)])?$/;

/** 比重 above the figures of 城镇, 产量 above those of 化学纤维: such a head says nothing without its row. */
const MEASURE_ONLY = /^(?:所?占)?(?:比重|比例|占比|份额|构成)$|^(?:产量|产值|销量|增加值)$/;

/** The name of the row; in tables of facts whose columns name the indicators, the header. */
function indicatorFor(frame: Frame, column: Column, ref: TableCellRef): string {
  const row = frame.nameOf(ref.rowIndex).name;
  if (frame.yearOf(ref.rowIndex)) return rowName(column.header).name;
  if (column.role === 'value' && headedApart(frame)) return `${row}${besideYear(column)}`;
  if (column.role === 'value' || column.role === 'growth') return row;
  if (row !== '' && AMOUNT_ONLY.test(column.header)) return row;
  const head = rowName(column.header).name;
  return MEASURE_ONLY.test(head) ? `${row}${head}` : head;
}

function classFor(frame: Frame, column: Column, ref: TableCellRef): ValueClass {
  const row = frame.yearOf(ref.rowIndex);
  if (row) return row.ahead ? 'target' : 'fact';
  if (column.point) return frame.model && column.point === 'fact' ? 'assumption' : column.point;
  if (column.role === 'growth') return frame.facts ? 'fact' : 'target';
  return frame.model ? 'assumption' : 'fact';
}

interface Dated {
  readonly year: number | null;
  readonly yearText: string;
  readonly yearBasis: Statement['yearBasis'];
}

function inCaption(frame: Frame, context: DocumentContext): Dated | null {
  const mention = findTimes(frame.caption).findLast((t) => t.role !== 'comparison');
  const year = mention ? resolve(mention.when, context) : null;
  return mention && year ? { year: year.year, yearText: mention.text, yearBasis: 'inherited' } : null;
}

function dateFor(
  frame: Frame,
  column: Column,
  ref: TableCellRef,
  context: DocumentContext,
  inherited: TimeMention | null,
): Dated {
  const row = frame.yearOf(ref.rowIndex);
  if (row) return { year: row.year, yearText: row.text, yearBasis: 'stated' };
  if (column.year !== null) {
    const inferred =
      column.time === null || (resolve(column.time.when, context)?.basis ?? 'inferred') === 'inferred';
    return {
      year: column.year,
      yearText: column.time?.text ?? column.header,
      yearBasis: inferred ? 'inferred' : 'stated',
    };
  }
  if (column.role === 'growth' && !frame.facts)
    return { year: frame.targetYear, yearText: '', yearBasis: 'inferred' };
  const above = inCaption(frame, context);
  if (above) return above;
  const year = inherited ? resolve(inherited.when, context) : null;
  if (inherited && year)
    return {
      year: year.year,
      yearText: inherited.text,
      yearBasis: year.basis === 'stated' ? 'inherited' : 'inferred',
    };
  if (column.point === 'target' && context.planEnd !== null)
    return { year: context.planEnd, yearText: '', yearBasis: 'inferred' };
  return { year: null, yearText: '', yearBasis: null };
}

const GROWTH_SPAN = /年均|平均/;

function growthFor(frame: Frame, column: Column): Extra['growth'] {
  const { baseYear, targetYear } = frame;
  if (
    column.role !== 'growth' ||
    !GROWTH_SPAN.test(column.header) ||
    baseYear === null ||
    targetYear === null
  )
    return null;
  return { baseYear, years: targetYear - baseYear };
}

/** [40] stands for the sum of the years, as notes below such tables say. */
const CUMULATIVE = /^\s*[[〔【]\s*\d/;
const unbracketed = (text: string): string => text.replace(/[[\]〔〕【】]/g, ' ');

/** 200 under 年均/累计 in a row that has no figure for any year: a sum. */
function isSum(frame: Frame, column: Column, ref: TableCellRef, text: string): boolean {
  if (!/累计|合计/.test(column.header) || /%/.test(canonical(text))) return false;
  const others = ref.row.cells.filter((c) => frame.columns[c.column]?.role === 'value');
  const unit = unitFor(frame, { ...column, role: 'value' }, ref);
  return unit !== '%' && others.every((c) => !/\d/.test(cellText(c.paragraphs)));
}

/** The statement of a cell; null where it holds no figure. */
export function figureOf(
  context: DocumentContext,
  frame: Frame,
  ref: TableCellRef,
  text: string,
  inherited: TimeMention | null,
): Figure | null {
  const column = frame.columns[ref.cell.column];
  if (!column || column.role === 'note') return null;
  if (frame.byYear && !frame.yearOf(ref.rowIndex)) return null;
  const total = column.role === 'growth' && (CUMULATIVE.test(text) || isSum(frame, column, ref, text));
  const quantity = quantityOfCell(
    total ? unbracketed(text) : text,
    unitFor(frame, total ? { ...column, role: 'value' } : column, ref),
  );
  if (!quantity) return null;
  const indicator = indicatorFor(frame, column, ref);
  const before = canonical(text).slice(0, quantity.from);
  const growing = !total && (column.role === 'growth' || grows(quantity, before, indicator));
  const statement: Statement = {
    quantity,
    indicator,
    op: operatorOf(quantity, before, growing),
    hedges: hedgesOf(quantity, before),
    kind: total || CUMULATIVE.test(text) ? 'cumulative' : kindOf(quantity, before, indicator, growing),
    class: quantity.form === 'masked' ? 'fact' : classFor(frame, column, ref),
    ...dateFor(frame, column, ref, context, inherited),
    confidence: indicator === '' ? 'low' : 'high',
    sentence: { from: 0, to: text.length },
  };
  const extra = {
    table: frame.placeOf(ref),
    subject: frame.subjectOf(ref),
    parent: frame.parentOf(ref.rowIndex),
    growth: growthFor(frame, column),
  };
  return { statement, extra };
}
