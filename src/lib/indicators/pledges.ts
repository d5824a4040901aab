/** What is promised for which year: one entry a fact, with all places that say it. */
import type { Value } from '../../schemas/index.ts';

export interface Pledge {
  readonly value: Value;
  /** Further statements of the same fact. */
  readonly also: readonly Value[];
}

const isPromise = (value: Value): boolean => value.class === 'target' || value.class === 'interim';

/** The same figure of the same thing: as a record of the same group, or at least of the same name and number. */
const keyOf = (v: Value): string =>
  [
    v.policy,
    v.year,
    v.concept ?? v.indicator.replace(/\s/g, ''),
    v.base.value ?? v.value,
    v.min,
    v.max,
    v.base.unit,
    v.kind,
  ].join('/');

export function pledgesOf(values: readonly Value[]): Pledge[] {
  const promised = values.filter(isPromise);
  return [...Map.groupBy(promised, keyOf).values()].flatMap(([value, ...also]) =>
    value ? [{ value, also }] : [],
  );
}

export interface YearOfPledges {
  readonly year: number;
  readonly policies: readonly { readonly policy: string; readonly pledges: readonly Pledge[] }[];
}

/** Final targets before those on the way, concepts before what stands alone. */
const weight = ({ value }: Pledge): number => (value.class === 'target' ? 0 : 2) + (value.concept ? 0 : 1);

export function pledgesByYear(values: readonly Value[]): YearOfPledges[] {
  const dated = pledgesOf(values).filter(({ value }) => value.year !== null);
  return [...Map.groupBy(dated, ({ value }) => value.year ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .map(([year, own]) => ({
      year,
      policies: [...Map.groupBy(own, ({ value }) => value.policy)].map(([policy, pledges]) => ({
        policy,
        pledges: pledges.toSorted((a, b) => weight(a) - weight(b) || a.value.start - b.value.start),
      })),
    }));
}

export const pledgeCount = ({ policies }: Pick<YearOfPledges, 'policies'>): number =>
  policies.reduce((sum, p) => sum + p.pledges.length, 0);
