/** How a number binds: at least, about, beyond. */
import type { ValueOp } from '../../../../src/schemas/value.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { BOUNDS, HEDGES } from './words.ts';

const WITHIN = 12;
/** Words that may stand between a bound and its number. */
const BETWEEN = /(?:达到?|为|在|到|至|是|有|：|\s)+$/;

/** The bound that the words before a number end with. */
export function boundBefore(before: string): ValueOp | null {
  const near = before.slice(-WITHIN).trimEnd();
  for (const words of [near, near.replace(BETWEEN, '')]) {
    for (const [pattern, op] of BOUNDS) if (pattern.test(words)) return op;
  }
  return null;
}

/** The operator; a growth without a bound of its own is `growth`. */
export function operatorOf(quantity: Quantity, before: string, grows: boolean): ValueOp {
  if (quantity.form === 'rank') return 'rank';
  if (quantity.form === 'range') return 'range';
  if (quantity.suffix === 'ge' || quantity.suffix === 'le' || quantity.suffix === 'approx')
    return quantity.suffix;
  const bound = boundBefore(before);
  if (bound) return bound;
  if (quantity.suffix === 'over') return 'gt';
  return grows ? 'growth' : 'eq';
}

/** The hedges of a number, in the order written. */
export function hedgesOf(quantity: Quantity, before: string): string[] {
  const words = [...before.matchAll(HEDGES)].map((m) => m[0].trim());
  if (quantity.suffixText !== '') words.push(quantity.suffixText);
  return [...new Set(words)];
}
