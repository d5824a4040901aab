/** Policies side by side: what each aims at for each indicator, how much it says on each theme. */
import type { Indicator, ThemeRecord, Value } from '../../schemas/index.ts';
import { by } from '../collect.ts';
import type { Grade } from './line.ts';
import { type Pledge, pledgesOf } from './pledges.ts';

export interface TargetCell {
  readonly policy: string;
  readonly grade: Grade | null;
  readonly pledges: readonly Pledge[];
  /** The policy speaks of it, without a target. */
  readonly mentioned: boolean;
  readonly masked: boolean;
}

export interface TargetRow {
  readonly indicator: Indicator;
  readonly cells: readonly TargetCell[];
}

type Series = Indicator['series'][number];

function cellOf(series: Series | undefined, policy: string, values: ReadonlyMap<string, Value>): TargetCell {
  const own = series?.points.flatMap((p) => values.get(p.valueId) ?? []) ?? [];
  const pledges = pledgesOf(own.filter((v) => !v.masked && v.class === 'target'));
  const masked = own.length > 0 && own.every((v) => v.masked);
  return { policy, grade: series?.comparable ?? null, pledges, mentioned: own.length > 0, masked };
}

/** Indicators that at least one policy sets a target for; those that several share come first. */
export function targetRows(
  indicators: readonly Indicator[],
  policies: readonly string[],
  values: ReadonlyMap<string, Value>,
): TargetRow[] {
  const wanted = new Set(policies);
  const rows = indicators
    .filter((i) => i.matched)
    .map((indicator) => {
      const series = by(
        indicator.series.filter((s) => wanted.has(s.policy)),
        (s) => s.policy,
      );
      return { indicator, cells: policies.map((policy) => cellOf(series.get(policy), policy, values)) };
    })
    .filter((row) => row.cells.some((c) => c.pledges.length > 0));
  const shared = (row: TargetRow): number => row.cells.filter((c) => c.pledges.length > 0).length;
  return rows.toSorted((a, b) => shared(b) - shared(a));
}

/** Measures of each policy on each theme. */
export const themeRows = (themes: readonly ThemeRecord[], policies: readonly string[]) =>
  themes.map((theme) => {
    const measures = Map.groupBy(theme.measures, (m) => m.policy);
    return { theme, counts: policies.map((policy) => measures.get(policy)?.length ?? 0) };
  });
