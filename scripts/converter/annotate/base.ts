/** A number in the common unit of its kind: 万亿元 in 元, 亩 in ㎡. */
import { wordList } from '../words/word-list.ts';
import type { Quantity } from './quantities/quantity.ts';
import { tidy } from './tidy.ts';

/** 3650亿 of a sum is 元 all the same. */
const MONEY_NAME = wordList(
  '额 收入 投资 融资 资金 产值 增加值 税收 GDP 生产总值 资产 款 保费 规模 利润 支出 经费 市值 价 基金 成本 营收 消费 销售 出口 进口',
);

export function baseOf(quantity: Quantity, indicator: string): { value: number | null; unit: string } {
  const value = quantity.value === null ? null : tidy(quantity.value * quantity.factor);
  if (quantity.family !== 'bare') return { value, unit: quantity.baseUnit };
  return { value, unit: quantity.unit.includes('亿') && MONEY_NAME.some(indicator) ? '元' : '' };
}
