/** What it takes to get from base to target: per year, computed by the site. */
import { isPromise, joinedMarks, type KnownMark, type Line } from './line.ts';
import { number } from './number.ts';

export interface Pace {
  readonly base: KnownMark;
  readonly target: KnownMark;
  readonly years: number;
  /** Average yearly growth in percent: geometric, the base year not counted; null where the base is zero or a share. */
  readonly growth: number | null;
  /** The equal step a year, in the unit of the line. */
  readonly step: number;
}

const isShare = (unit: string): boolean => unit === '%';

export function paceBetween(base: KnownMark, target: KnownMark, unit: string): Pace | null {
  const years = target.year - base.year;
  if (years <= 0) return null;
  const ratio = base.value > 0 && target.value > 0 && !isShare(unit) ? target.value / base.value : null;
  const growth = ratio === null ? null : (ratio ** (1 / years) - 1) * 100;
  return { base, target, years, growth, step: (target.value - base.value) / years };
}

/** From the last known figure to the last target before `horizon`: 2025 rather than an outlook on 2035. */
export function paceOf(line: Line, unit: string): Pace | null {
  const marks = joinedMarks(line);
  const base = marks.filter((m) => !isPromise(m.role)).at(-1);
  const targets = marks.filter((m) => isPromise(m.role) && base && m.year > base.year);
  const final = targets.filter((m) => m.role === 'target');
  const target = final.length > 0 ? final[0] : targets.at(-1);
  return base && target ? paceBetween(base, target, unit) : null;
}

/** `平均每年 +8家`, `平均每年 +10%（按几何平均）`: both where both say something. */
export function paceInWords({ growth, step }: Pace, unit: string): string {
  const sign = step < 0 ? '−' : '+';
  const part = isShare(unit) ? '个百分点' : unit;
  const steps = `平均每年${sign}${number(Math.abs(step))}${part}`;
  if (growth === null) return steps;
  return `${steps}，年均增长${growth < 0 ? '−' : ''}${number(Math.abs(growth))}%`;
}

/** The same where room is scarce: `+10%/年` of money, `+8家/年` of what is counted. */
export function paceInShort({ growth, step }: Pace, unit: string): string {
  const percent = growth !== null && unit.includes('元');
  const value = percent ? growth : step;
  const part = percent ? '%' : isShare(unit) ? '个百分点' : unit;
  return `${value < 0 ? '−' : '+'}${number(Math.abs(value))}${part}/年`;
}
