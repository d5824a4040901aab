/** Targets, facts and incentives against the hand reading. */
import { sameAmount } from './amounts.ts';
import type { Statement } from './gold.ts';
import { pair } from './match.ts';
import type { ScoredValue } from './records.ts';
import { agreement, type Tally, tally } from './tally.ts';
import { likeness, sameIndicator, squash } from './words.ts';

type Dated = Pick<Statement, 'year'>;

/** No year stated: an inferred one is accepted; `any` is not scored. */
export function yearRight(gold: Dated, value: Pick<ScoredValue, 'year' | 'yearBasis'>): boolean {
  if (gold.year === 'any') return true;
  if (gold.year === undefined) return value.year === null || value.yearBasis === 'inferred';
  return Array.isArray(gold.year)
    ? value.year !== null && gold.year.includes(value.year)
    : gold.year === value.year;
}

export const opRight = (gold: Statement, value: Pick<ScoredValue, 'op'>): boolean =>
  gold.op === '' || gold.op.split('/').includes(value.op);

function weight(gold: Statement, value: ScoredValue): number | null {
  if (!sameAmount(gold, value)) return null;
  const name = sameIndicator(gold.indicator, value.indicator) ? 2 : likeness(gold.indicator, value.indicator);
  return name * 2 + (yearRight(gold, value) ? 1 : 0) + (opRight(gold, value) ? 0.5 : 0);
}

const span = (v: { value: number | null; min: number | null; max: number | null }): string =>
  v.value === null ? (v.min === null ? '**' : `${v.min}–${v.max}`) : `${v.value}`;
export const showGold = (g: Statement): string =>
  `${g.indicator} ${span(g)}${g.unit} ${g.year ?? ''} ${g.op}`.trim();
export const showValue = (v: ScoredValue): string =>
  `${v.indicator} ${v.valueText} ${v.year ?? ''} ${v.op} ${v.class} (line ${v.line})`;

export interface StatementScore {
  readonly found: Tally;
  readonly years: Tally;
  readonly indicators: Tally;
  readonly operators: Tally;
}

/** A sample's optional statements take claims that no required one took, so that they are not counted as false. */
export function scoreStatements(gold: readonly Statement[], values: readonly ScoredValue[]): StatementScore {
  const required = pair(
    gold.filter((g) => !g.optional),
    values,
    weight,
  );
  const rest = pair(
    gold.filter((g) => g.optional),
    required.extra,
    weight,
  );
  const judge = (right: (g: Statement, v: ScoredValue) => boolean): Tally => {
    const wrong = required.pairs.filter(([g, v]) => !right(g, v));
    return agreement(
      required.pairs.length - wrong.length,
      wrong.map(([g, v]) => `${showGold(g)} ← ${showValue(v)}`),
    );
  };
  return {
    found: tally(required.pairs.length, required.missed.map(showGold), rest.extra.map(showValue)),
    years: judge(yearRight),
    indicators: judge((g, v) => sameIndicator(g.indicator, v.indicator)),
    operators: judge(opRight),
  };
}

export const withoutExtra = (t: Tally): Tally => ({ ...t, claimed: t.right, extra: [] });

/** Redacted figures: the unit and a null value. */
export function scoreMasked(
  gold: readonly { indicator: string; unit: string }[],
  values: readonly ScoredValue[],
): Tally {
  const masked = values.filter((v) => v.masked);
  const found = pair(gold, masked, (g, v) =>
    squash(v.unit) === squash(g.unit) && v.value === null ? likeness(g.indicator, v.indicator) : null,
  );
  return tally(
    found.pairs.length,
    found.missed.map((g) => `${g.indicator} **${g.unit}`),
    [],
  );
}
