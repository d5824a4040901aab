/** Faults of arithmetic that a document contains: those found, and the false alarms. */
import type { Gold } from './gold.ts';
import { pair } from './match.ts';
import type { ScoredCheck } from './records.ts';
import { type Tally, tally } from './tally.ts';

type Label = Gold['checks'][number];

/** The digits of the two numbers agree to a hundredth, in either order and in any unit (15.4 万 and 154000). */
function near(label: number, found: number | null): boolean {
  if (found === null || found === 0 || label === 0) return label === found;
  return [1, 1e4, 1e-4, 1e8, 1e-8].some((unit) => Math.abs((found * unit) / label - 1) < 0.01);
}

function sameNumbers({ declared, computed }: Label, check: ScoredCheck): boolean {
  if (declared === undefined || computed === undefined) return true;
  const straight = near(declared, check.declared) && near(computed, check.computed);
  return straight || (near(declared, check.computed) && near(computed, check.declared));
}

export function scoreFaults(gold: Gold, checks: readonly ScoredCheck[]): Tally {
  const claimed = checks.filter((c) => c.verdict === 'differs');
  const weight = (label: Label, check: ScoredCheck): number | null =>
    sameNumbers(label, check) ? (label.kind === check.kind ? 2 : 1) : null;
  const labels = gold.checks.filter((c) => c.verdict === 'differs');
  const required = pair(
    labels.filter((c) => !c.optional),
    claimed,
    weight,
  );
  const rest = pair(
    labels.filter((c) => c.optional),
    required.extra,
    weight,
  );
  const show = (c: ScoredCheck): string => `${c.anchor} ${c.kind}: ${c.formula} ${c.note}`;
  return tally(
    required.pairs.length,
    required.missed.map((c) => c.about),
    rest.extra.map(show),
  );
}
