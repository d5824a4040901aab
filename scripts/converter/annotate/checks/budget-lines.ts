/**
 * Lines of a budget: 上级补助收入, 债务还本支出, 完成预算的95%. Each level, fund and year has its own of that name, so that
 * two of them prove nothing against each other, and a later one may be lower.
 */
import { wordList } from '../../words/word-list.ts';
import type { Fact } from './facts.ts';

const MONEY_THAT_MOVES = wordList(
  '收入 支出 收支 结余 结转 预算 决算 资金 债务 债券 基金 转贷 补助 税 费 款 专项 限额 余额 安排',
);

/** A concept that the site knows is told apart by more than its name. */
export const isBudgetLine = ({ value: { base, concept, indicator } }: Fact): boolean =>
  concept === null && (base.unit === '元' || base.unit === '%') && MONEY_THAT_MOVES.some(indicator);
