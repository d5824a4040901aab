/** What the figures of a column are: facts, goals, gifts, norms, assumptions. */
import type { ValueClass } from '../../../../src/schemas/value.ts';
import { holding } from '../../words/listed.ts';
import type { DocumentContext } from '../context.ts';
import type { Frame } from './frame.ts';
import type { Column } from './points.ts';
import type { RowYear } from './year-rows.ts';

function classOfChange(frame: Frame, column: Column, at: number): ValueClass {
  if (frame.facts) return frame.aims ? 'target' : 'fact';
  if (column.year !== null && frame.baseYear !== null && column.year <= frame.baseYear) return 'fact';
  if (column.role === 'growth') return 'target';
  return frame.columns[frame.besideOf(at)]?.point ?? 'fact';
}

/** 现有, 总投资 stand in lists of tasks as well: what is, and what all of it costs. */
const tellsState = holding({ any: '现有 已 已有 总投资 总额 上年 去年 基础 原有 合同' });

/** 收费标准, 限值, 承诺时限: what is to be paid or kept. */
const isNorm = holding({
  any: '收费标准 计费标准 计价标准 限值 阈值 费率 税率 罚款 办理时限 办结时限 审批时限 承诺时限 法定时限',
});

/** The class of the figures of a column; where the rows are years, of one of its rows. */
export function classOf(
  frame: Frame,
  column: Column,
  at: number,
  { genre }: DocumentContext,
  row: RowYear | null,
): ValueClass {
  if (column.role === 'gift') return genre === 'account' ? 'fact' : 'incentive';
  if (isNorm(column.header)) return 'norm';
  if (row) return row.ahead ? 'target' : 'fact';
  if (frame.model && (column.point ?? 'fact') === 'fact') return 'assumption';
  if (column.role === 'growth' || column.role === 'share') return classOfChange(frame, column, at);
  const past = column.point === null || column.point === 'fact';
  return past && frame.aims && !tellsState(column.header) ? 'target' : (column.point ?? 'fact');
}
