/** How a number binds: at least, about, beyond. */

import type { ValueOp } from '../../../src/schemas/value.ts';
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { matchesIn } from '../read/matches.ts';
import { BOUNDS, HEDGES } from './words.ts';

const WITHIN = 12;
/** Words that may stand between a bound and its number. */
const BETWEEN =
  /(?:每[人户亩年月]|建成|引进|培育|新增|举办|设立|完成|拥有|组织|开展|达到?|可|再|给予|支持|奖励|补贴|补助|资助|为|在|到|至|是|有|：|\s)+$/;

/** 不低于教师总数的10%; by what is said of a share without 的: 不超过投资额5% */
const FAR_BOUND = /(不低于|不少于|不超过|不高于|高于|低于|超过)[^，。；\d]{2,24}(?:的|[额价费度资入])\s?$/;

/** The bound that the words before a number end with. */
export function boundBefore(before: string): ValueOp | null {
  if (before === '') return null;
  const near = before.slice(-WITHIN).trimEnd();
  const far = FAR_BOUND.exec(before)?.[1] ?? '';
  for (const words of [near, near.replace(BETWEEN, ''), far]) {
    for (const [pattern, op] of BOUNDS) if (pattern.test(words)) return op;
  }
  return null;
}

/** The operator; a growth without a bound of its own is `growth`. */
export function operatorOf(
  quantity: Quantity,
  before: string,
  grows: boolean,
  shared = quantity.suffix,
): ValueOp {
  if (quantity.form === 'rank') return 'rank';
  if (quantity.form === 'range') return 'range';
  const suffix = quantity.suffix === '' ? shared : quantity.suffix;
  if (suffix === 'ge' || suffix === 'le' || suffix === 'approx') return suffix;
  const bound = boundBefore(before);
  if (bound) return bound;
  if (quantity.suffix === 'over') return 'gt';
  return grows ? 'growth' : 'eq';
}

/** The hedges of a number, in the order written. */
export function hedgesOf(quantity: Quantity, before: string): string[] {
  if (before === '') return quantity.suffixText === '' ? [] : [quantity.suffixText];
  // “千人计划” and 《…计划》 are names
  const unnamed = before.replace(/“[^“”]*”|《[^《》]*》/g, '');
  const words = matchesIn(unnamed, HEDGES).map((m) => m[0].trim());
  if (quantity.suffixText !== '') words.push(quantity.suffixText);
  return [...new Set(words)];
}
