/** Which policy says what of which indicator: a value, a withheld one, nothing. */
import type { Indicator, IndicatorPoint } from '../../schemas/index.ts';

export type Cover = 'value' | 'masked' | 'absent';

export interface CoverCell {
  readonly cover: Cover;
  readonly points: number;
  readonly hasTarget: boolean;
}

const promised = ({ role }: IndicatorPoint): boolean => role === 'target' || role === 'interim';

export function coverOf(indicator: Indicator, policy: string): CoverCell {
  const points = indicator.series.filter((s) => s.policy === policy).flatMap((s) => s.points);
  const open = points.filter((p) => p.role !== 'masked');
  if (open.length > 0) return { cover: 'value', points: open.length, hasTarget: open.some(promised) };
  return { cover: points.length > 0 ? 'masked' : 'absent', points: points.length, hasTarget: false };
}

export const hasTarget = (indicator: Indicator): boolean =>
  indicator.series.some((s) => s.points.some(promised));

/** Years of all points, in order. */
export const yearsOf = (indicator: Indicator): number[] =>
  [...new Set(indicator.series.flatMap((s) => s.points.flatMap((p) => p.year ?? [])))].sort((a, b) => a - b);

/** More columns than this are no table any more. */
export const MOST_COLUMNS = 40;

/** The policies, in their order: of a large collection those that say something of the most concepts. */
export function mostCovered<P extends { readonly id: string }>(
  indicators: readonly Indicator[],
  policies: readonly P[],
): readonly P[] {
  if (policies.length <= MOST_COLUMNS) return policies;
  const counts = new Map<string, number>();
  for (const { matched, series } of indicators)
    if (matched) for (const { policy } of series) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  const count = ({ id }: P): number => counts.get(id) ?? 0;
  const kept = new Set(policies.toSorted((a, b) => count(b) - count(a)).slice(0, MOST_COLUMNS));
  return policies.filter((policy) => kept.has(policy));
}
