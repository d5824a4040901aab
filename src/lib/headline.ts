/** The targets that stand for a policy in a list: what other policies promise too, the last year of each, short names first. */
import type { Indicator, Value } from '../schemas/index.ts';

/** How many policies speak of an indicator. */
export const commonness = (indicators: readonly Indicator[]): ReadonlyMap<string, number> =>
  new Map(indicators.map(({ id, series }) => [id, series.length]));

export function headlineTargets(
  values: readonly Value[],
  common: ReadonlyMap<string, number>,
  count: number,
): Value[] {
  const last = new Map<string, Value>();
  for (const value of values) {
    if (value.class !== 'target' || value.masked || value.confidence === 'low') continue;
    const name = value.concept ?? value.indicator;
    const known = last.get(name);
    if (!known || (value.year ?? 0) > (known.year ?? 0)) last.set(name, value);
  }
  const weight = (value: Value): number => (value.concept ? (common.get(value.concept) ?? 0) + 1 : 0);
  return [...last.values()]
    .sort((a, b) => weight(b) - weight(a) || a.indicator.length - b.indicator.length)
    .slice(0, count);
}
