/** Tables of classes, thresholds and fees: their figures tell nothing that is, and aim at nothing. */
import { withoutBlanks } from '../../read/blanks.ts';
import { canonical } from '../../read/canonical.ts';
import { holding } from '../../words/listed.ts';
import type { RowName } from './names.ts';

export const setsNorms = holding({
  any: '标准 分级 等级 阈值 限值 配备 配置 响应条件 启动条件 定额 收费标准 收费项目 收费表 费率 税率 受理费 手续费',
  ending: '标准表 费表 费率表 税率表',
  not: '高标准 达标准',
});

/** 1000元以下, 100-500: rows of a tariff are brackets of what is paid for. */
const BRACKET = /^\d[\d.]*(?:万|亿)?元?(?:以下|以上|及以[上下]|(?:万|亿)?元?[-—~至]\d)/;
const isPaidFor = holding({ any: '金额 价款 价值 标的 数额 水量 电量 气量 投资额' });

export function isTariff(names: readonly RowName[], header: string): boolean {
  const told = names.map(({ name }) => withoutBlanks(canonical(name))).filter((name) => name !== '');
  const brackets = told.filter((name) => BRACKET.test(name));
  return isPaidFor(header) && brackets.length >= 2 && brackets.length >= (told.length - 1) * 0.6;
}
