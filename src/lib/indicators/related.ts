/** Indicators to look at next: those of the same table, then those of the same theme. */
import type { Indicator, Value } from '../../schemas/index.ts';

const MOST = 8;

const tablesOf = (indicator: Indicator, values: ReadonlyMap<string, Value>): Set<string> =>
  new Set(
    indicator.series.flatMap(({ policy, points }) =>
      points.flatMap((p) => {
        const table = values.get(p.valueId)?.table;
        return table ? [`${policy}/${table.id}`] : [];
      }),
    ),
  );

export function relatedTo(
  indicator: Indicator,
  all: readonly Indicator[],
  values: ReadonlyMap<string, Value>,
): Indicator[] {
  const own = tablesOf(indicator, values);
  const near = (other: Indicator): number => {
    const tables = [...tablesOf(other, values)].filter((t) => own.has(t)).length;
    return tables * 2 + (other.theme !== '' && other.theme === indicator.theme ? 3 : 0);
  };
  return all
    .filter((other) => other.matched && other.id !== indicator.id)
    .map((other) => ({ other, weight: near(other) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ other }) => other);
}
