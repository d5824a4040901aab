/** When a figure of a table is, and over which years it runs. */

import type { TableCellRef } from '../../passages.ts';
import type { Statement } from '../../sentences/statement.ts';
import { holding } from '../../words/listed.ts';
import type { DocumentContext } from '../context.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { resolve } from '../time/resolve.ts';
import type { Frame } from './frame.ts';
import type { Column, Period } from './points.ts';

export type Dating = Pick<Statement, 'year' | 'yearText' | 'yearBasis'>;

const UNDATED: Dating = { year: null, yearText: '', yearBasis: null };

function inCaption(frame: Frame, context: DocumentContext): Dating | null {
  const mention = findTimes(frame.caption).findLast((t) => t.role !== 'comparison');
  const year = mention ? resolve(mention.when, context) : null;
  return mention && year ? { year: year.year, yearText: mention.text, yearBasis: 'inherited' } : null;
}

function ofColumn(column: Column, context: DocumentContext): Dating {
  const told = column.time ? resolve(column.time.when, context) : null;
  return {
    year: column.year,
    yearText: column.time?.text ?? column.header,
    yearBasis: column.between === null && (told?.basis ?? 'inferred') === 'inferred' ? 'inferred' : 'stated',
  };
}

function fromAbove(inherited: TimeMention | null, context: DocumentContext): Dating | null {
  const year = inherited ? resolve(inherited.when, context) : null;
  if (!inherited || !year) return null;
  const yearBasis = year.basis === 'stated' ? 'inherited' : 'inferred';
  return { year: year.year, yearText: inherited.text, yearBasis };
}

export function datingOf(
  frame: Frame,
  column: Column,
  ref: TableCellRef,
  context: DocumentContext,
  inherited: TimeMention | null,
): Dating {
  const row = frame.yearOf(ref.rowIndex);
  if (row) return { year: row.year, yearText: row.text, yearBasis: 'stated' };
  if (column.year !== null) return ofColumn(column, context);
  if (column.role === 'growth' && !frame.facts)
    return { year: frame.targetYear, yearText: '', yearBasis: 'inferred' };
  const beside = frame.columns[frame.besideOf(ref.cell.column)];
  if (beside && beside.year !== null && (column.role === 'growth' || column.role === 'share'))
    return { ...ofColumn(beside, context), yearBasis: 'inherited' };
  if (column.role === 'gift') return UNDATED;
  const above = inCaption(frame, context) ?? fromAbove(inherited, context);
  if (above) return above;
  const ahead = column.point === 'target' || frame.aims;
  const year = ahead ? context.planEnd : (context.aboutYear ?? null);
  return year === null ? UNDATED : { year, yearText: '', yearBasis: 'inferred' };
}

const isAverage = holding({ any: '年均 平均' });

/** 年均 of a plan begins with the year after its base; 2030年比2025年 from the base itself. */
export function periodOf(frame: Frame, column: Column, summed: boolean): Period | null {
  if (column.between) return column.between;
  const runs = summed || (column.role === 'growth' && isAverage(column.header));
  return runs && frame.span && (column.year === null || column.year === frame.span.to)
    ? { from: frame.span.from + 1, to: frame.span.to }
    : null;
}

/** For the declared average growth: from which base over how many years. */
export function growthOf({ span }: Frame, column: Column): { baseYear: number; years: number } | null {
  if (column.role !== 'growth' || !isAverage(column.header) || !span) return null;
  return { baseYear: span.from, years: span.to - span.from };
}
