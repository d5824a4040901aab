/** What kind of figure a number is. */
import type { ValueKind } from '../../../src/schemas/value.ts';
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { GROWTH_VERB } from './words.ts';

const GROWTH_NAME = /(?:增速|增幅|涨幅|增长率|增长|增长速度|降幅|下降|降低|减少)$/;
const RELATIVE = new Set(['percent', 'points', 'times']);

/** Does the number tell a change rather than a state? 提高到 and 增至 tell a state. */
export function grows(quantity: Quantity, before: string, indicator: string): boolean {
  if (quantity.form === 'doubling') return true;
  if (!RELATIVE.has(quantity.family)) return false;
  const words = before.trimEnd();
  if (/(?:到|至|为|在)$/.test(words) && !/(?:增速|增幅|涨幅|增长率|年均增长).{0,8}$/.test(words))
    return GROWTH_NAME.test(indicator);
  return (
    GROWTH_NAME.test(indicator) ||
    GROWTH_VERB.test(words) ||
    /(?:增速|增幅|涨幅|增长率|年均增长|同比增长).{0,8}$/.test(words)
  );
}

export function kindOf(quantity: Quantity, before: string, indicator: string, growing: boolean): ValueKind {
  if (quantity.form === 'rank') return 'rank';
  if (growing) return 'growth';
  if (quantity.family === 'percent') return 'share';
  if (
    /新增|净增|增加\s?$|新引进|新培育|新建|新设|新认定/.test(before.slice(-14)) ||
    /^(?:新增|净增)/.test(indicator)
  )
    return 'increment';
  if (/累计|总计/.test(before.slice(-16)) || /累计/.test(indicator)) return 'cumulative';
  if (quantity.family === 'area') return 'area';
  if (quantity.family === 'count') return 'count';
  return 'level';
}
