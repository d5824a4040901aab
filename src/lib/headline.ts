/** The targets that stand for a policy in a list: matched indicators first, the last year of each, no indicator twice. */
import type { Value } from '../schemas/index.ts';

const weight = (value: Value): number =>
  (value.concept ? 4 : 0) + (value.kind === 'level' || value.kind === 'share' ? 2 : 0) + (value.place === 'prose' ? 1 : 0);

export function headlineTargets(values: readonly Value[], count: number): Value[] {
  const best = new Map<string, Value>();
  for (const value of values) {
    if (value.class !== 'target' || value.masked) continue;
    const name = value.concept ?? value.indicator;
    const known = best.get(name);
    if (!known || (value.year ?? 0) > (known.year ?? 0)) best.set(name, value);
  }
  return [...best.values()].sort((a, b) => weight(b) - weight(a)).slice(0, count);
}
