/** What kind of figure a number is. */
import type { ValueKind } from '../../../src/schemas/value.ts';
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { endsInAny, wordList } from '../words/word-list.ts';

const GROWTH_NAME = wordList('增速 增幅 涨幅 增长率 增长 增长速度 降幅 下降 降低 减少');
const GROWTH_VERB = wordList(
  '增长 增加 提高 提升 上升 上涨 下跌 回升 下滑 扩大 增 年均增速 下降 降低 减少 缩减 压减 削减 回落 改善 增产 减产 升值 贬值 升 降',
);
/** Words that may stand between such a verb and its number. */
const BETWEEN = wordList('约 近 到 至 了 超过 超 不低于 不少于 控制在 保持在 达到 达 高于 力争 在');
/** 年化升值3%: a rate, no growth. */
const isVerb = (words: string): boolean => GROWTH_VERB.ends(words) && !words.endsWith('年化升值');

const RATE = wordList('增速 增幅 涨幅 增长率 年均增长');
const YEARLY = wordList('同比增长');
const FEW = 8;

const NEW = wordList('新增 净增 新引进 新培育 新建 新设 新认定');
const ADDED = wordList('新增 净增');
const TOTAL = wordList('累计 总计');

const RELATIVE = new Set(['percent', 'points', 'times']);

/** Does the number tell a change rather than a state? 提高到 and 增至 tell a state. */
export function grows(quantity: Quantity, before: string, indicator: string): boolean {
  if (quantity.form === 'doubling') return true;
  if (!RELATIVE.has(quantity.family)) return false;
  const words = before.trimEnd();
  if (GROWTH_NAME.ends(indicator)) return true;
  if (RATE.near(words, FEW)) return true;
  return !endsInAny(words, '到至为在') && (isVerb(BETWEEN.ahead(words)) || YEARLY.near(words, FEW));
}

export function kindOf(quantity: Quantity, before: string, indicator: string, growing: boolean): ValueKind {
  if (quantity.form === 'rank') return 'rank';
  if (growing) return 'growth';
  if (quantity.family === 'percent') return 'share';
  const added = NEW.some(before.slice(-14)) || before.trimEnd().endsWith('增加');
  if (added || ADDED.opens(indicator)) return 'increment';
  if (TOTAL.some(before.slice(-16)) || indicator.includes('累计')) return 'cumulative';
  if (quantity.family === 'area') return 'area';
  if (quantity.family === 'count') return 'count';
  return 'level';
}
