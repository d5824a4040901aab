/** When the figures of a column are, and whether they were, are aimed at, or lie between. */
import { each, holding } from '../../words/listed.ts';
import type { DocumentContext } from '../context.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { resolve } from '../time/resolve.ts';
import type { RoledColumn } from './column-roles.ts';
import { withYear } from './spelling.ts';

/** What the figures of a column are. */
export type Point = 'baseline' | 'interim' | 'target' | 'fact';

export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface DatedColumn extends RoledColumn {
  readonly time: TimeMention | null;
  readonly year: number | null;
  /** 2030年比2025年增长: the years that a change lies between. */
  readonly between: Period | null;
}

export interface Column extends DatedColumn {
  readonly point: Point | null;
}

const isAimed = holding({ any: '目标 规划值 预期值', ending: '计划 计划数' });
const isBase = holding({ any: '基期 现状 现状值 基数 实际 实际值 完成值 基准值 当前' });
const startsAtBase = holding({ first: '基期 基期值 基准 基准值 基准年' });
/** 决算数, 预计数 of a budget: what came, or is about to have come. */
const isDone = holding({ any: `决算 决算数 实绩 预计执行 ${each('执行 完成 实际 预计', '数')}` });
const isBudget = holding({ any: '预算 预算数 草案 安排数' });

const yearlike = (header: string): TimeMention | null =>
  findTimes(withYear(header)).findLast((t) => t.role !== 'comparison') ?? null;

/** 2030年比2025年增长, 较2025年下降: the earlier year is the base. */
function betweenIn(header: string, context: DocumentContext): Period | null {
  const years = findTimes(header).flatMap((t) => resolve(t.when, context)?.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return (header.includes('比') || header.includes('较')) && years.length === 2 && first < last
    ? { from: first, to: last }
    : null;
}

export function dated(column: RoledColumn, context: DocumentContext): DatedColumn {
  const { role, header } = column;
  const timed =
    role === 'value' || role === 'growth' || role === 'share' || role === 'text' || role === 'gift';
  const time = timed ? yearlike(header) : null;
  const between = role === 'growth' ? betweenIn(header, context) : null;
  const year = between?.to ?? (time ? (resolve(time.when, context)?.year ?? null) : null);
  const base = role === 'value' && year === null && startsAtBase(header);
  return { ...column, time, between, year: base ? context.baseYear : year };
}

/** What the columns of years of a table say together. */
interface Years {
  readonly first: number;
  readonly last: number;
  readonly now: number | null;
  /** Some column lies ahead of the document, or says that it is a goal. */
  readonly ahead: boolean;
}

function yearsOf(all: readonly DatedColumn[], context: DocumentContext): Years {
  const points = all.filter((c) => c.role === 'value');
  const years = points.flatMap((c) => c.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const now = context.year ?? context.baseYear ?? null;
  const meant = (c: DatedColumn): boolean =>
    isAimed(c.header) && !(now !== null && c.year !== null && c.year < now);
  const budget = points.some((c) => isBudget(c.header) && c.year !== null && now !== null && c.year >= now);
  const tabular =
    now === null && years.length >= 2 && all.some((c) => c.role === 'growth' || c.role === 'attribute');
  const lies = now !== null && last > now && !(context.genre === 'account' && last <= now);
  return { first, last, now, ahead: all.some(meant) || lies || budget || tabular };
}

/** The last year is the target, the first the baseline, those between are interim; all are facts where no year lies ahead. */
function pointOf(
  column: DatedColumn,
  { first, last, now, ahead }: Years,
  context: DocumentContext,
): Point | null {
  if (column.role !== 'value') return null;
  if (!ahead) return 'fact';
  const meant = isAimed(column.header);
  if (isDone(column.header) && !meant) return 'baseline';
  if (column.year === null) return isBase(column.header) ? 'baseline' : meant ? 'target' : null;
  if (isBase(column.header) && !meant) return 'baseline';
  if (column.year === last) return 'target';
  if (column.year === context.baseYear || (now !== null && column.year < now)) return 'baseline';
  return column.year === first && (now === null || first <= now) && !meant ? 'baseline' : 'interim';
}

export function pointsOf(columns: readonly RoledColumn[], context: DocumentContext): Column[] {
  const all = columns.map((column) => dated(column, context));
  const years = yearsOf(all, context);
  return all.map((column) => ({ ...column, point: pointOf(column, years, context) }));
}
