/** One policy's figures of an indicator in time: what can be drawn, statements of the same figure as one mark. */
import type { Indicator, IndicatorPoint, IndicatorSeries, Value } from '../../schemas/index.ts';
import type { Amount } from './number.ts';

export type Grade = IndicatorSeries['comparable'];
export type MarkRole = 'baseline' | 'fact' | 'interim' | 'target' | 'masked';

export interface Mark extends Amount {
  readonly year: number;
  readonly role: MarkRole;
  /** Records that say so, the first one first. */
  readonly ids: readonly string[];
  /** Whether the line runs through it; a second figure for the same year stands beside it. */
  readonly joined: boolean;
}

export interface Line {
  readonly policy: string;
  readonly name: string;
  readonly grade: Grade;
  readonly reason: string;
  readonly marks: readonly Mark[];
}

const ROLES: readonly MarkRole[] = ['baseline', 'fact', 'interim', 'target', 'masked'];
const isMarkRole = (role: string): role is MarkRole => (ROLES as readonly string[]).includes(role);

/** What is promised, as against what is. */
export const isPromise = (role: MarkRole): boolean => role === 'target' || role === 'interim';

interface Placed {
  readonly point: IndicatorPoint;
  readonly year: number;
  readonly role: MarkRole;
  readonly value: Value;
}

function placed(point: IndicatorPoint, unit: string, values: ReadonlyMap<string, Value>): Placed[] {
  const value = values.get(point.valueId);
  const { year, role } = point;
  if (!value || year === null || !isMarkRole(role)) return [];
  const shown = role === 'masked' || point.value !== null || (point.min !== null && point.max !== null);
  return shown && point.unit === unit ? [{ point, year, role, value }] : [];
}

const keyOf = ({ point, role }: Placed): string =>
  [point.year, point.value, point.min, point.max, isPromise(role)].join('/');

/** The strongest name for one figure said twice: a base before a plain fact, the final target before one on the way. */
const strongest = (roles: readonly MarkRole[]): MarkRole =>
  (['masked', 'baseline', 'target', 'interim', 'fact'] as const).find((role) => roles.includes(role)) ??
  'fact';

/** A table says 1560 where the text says 突破1560: the bound that one of them gives holds. */
const boundOf = (same: readonly Placed[]): Value['op'] =>
  same.map(({ value }) => value.op).find((op) => op !== 'eq') ?? 'eq';

function markOf(same: readonly Placed[], joined: boolean): Mark | null {
  const [first] = same;
  if (!first) return null;
  const { value, min, max } = first.point;
  const role = strongest(same.map((p) => p.role));
  return {
    year: first.year,
    value,
    min,
    max,
    op: boundOf(same),
    role,
    ids: same.map((p) => p.value.id),
    joined,
  };
}

/** Through which figure of a year the line runs: the one of a table, else the one said first. */
function principal(groups: readonly Placed[][]): Placed[] | undefined {
  const known = groups.filter(([first]) => first && first.point.value !== null);
  return known.find((same) => same.some((p) => p.value.place === 'table')) ?? known[0];
}

export function lineOf(
  series: IndicatorSeries,
  unit: string,
  values: ReadonlyMap<string, Value>,
  name: string,
): Line {
  const points = series.points.flatMap((point) => placed(point, unit, values));
  const years = [...Map.groupBy(points, (p) => p.year)].sort(([a], [b]) => a - b);
  const marks = years.flatMap(([, own]) => {
    const groups = [...Map.groupBy(own, keyOf).values()];
    const main = principal(groups);
    return groups.flatMap((same) => markOf(same, same === main) ?? []);
  });
  return { policy: series.policy, name, grade: series.comparable, reason: series.reason, marks };
}

/** The lines of an indicator; a policy whose figures cannot be placed has none. */
export function linesOf(
  indicator: Indicator,
  values: ReadonlyMap<string, Value>,
  names: ReadonlyMap<string, string>,
): Line[] {
  return indicator.series
    .map((series) => lineOf(series, indicator.unit, values, names.get(series.policy) ?? series.policy))
    .filter((line) => line.marks.length > 0);
}

export interface KnownMark extends Mark {
  readonly value: number;
}

/** The figures that the line runs through. */
export const joinedMarks = ({ marks }: Line): KnownMark[] =>
  marks.filter((mark): mark is KnownMark => mark.joined && mark.value !== null);
