/** What kind of name a run of words is: a measure, a share, a growth, a part. */
import { listed } from '../words/listed.ts';
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { endingOf, endsInOneOf, openingOf } from './text.ts';

const MEASURES = '率额量值数积';

/** 用水量, 增加值, 收入: can be measured of another one, too. */
export const isMeasure = (token: Token | undefined): boolean =>
  has(token, 'measure', 'general') ||
  (token !== undefined && token.text.length > 3 && isMeasure(tokensOf(token.text.slice(-2))[0])) ||
  (token !== undefined && token.text.length > 1 && endsInOneOf(token.text, MEASURES));

/** 资产规模, 占比: says nothing without what it is of. */
export function isGeneral(name: string): boolean {
  const tokens = tokensOf(name);
  const last = tokens.at(-1);
  const balance = last?.text === '结余' && tokens.length === 2;
  return has(last, 'general') && (balance || tokens.slice(0, -1).every((t) => has(t, 'loosely')));
}

const GROWTH = new Set(listed('增速 增幅 增长率 增长 下降 降低 减少 削减 压减 缩减 减排 回落 减产 下调'));
const AVERAGED = new Set(['年均', '平均', '同比', '每年', '年', '分别', '均', '累计', '年平均']);

/** 五年年均增速: of what was named before. */
export function isGrowthOnly(name: string): boolean {
  const tokens = tokensOf(name);
  const [first] = tokens;
  const times = first?.tag === 'm' || (first?.text.length === 2 && first.text.endsWith('年'));
  return (
    GROWTH.has(tokens.at(-1)?.text ?? '') &&
    tokens.slice(0, -1).every((t, i) => AVERAGED.has(t.text) || (times && i < 2))
  );
}

/** 工业增加值｜年均增速: the name without its growth. */
export function withoutGrowth(name: string): string {
  const tokens = tokensOf(name);
  if (!['增速', '增幅', '增长率'].includes(tokens.at(-1)?.text ?? '')) return name;
  let end = tokens.length - 1;
  while (end > 0 && AVERAGED.has(tokens[end - 1]?.text ?? '')) end -= 1;
  return wordsOf(tokens.slice(0, end));
}

/** 粮食｜播种面积, 余额: what stands before the measure; '' where nothing does. */
export function withoutMeasure(name: string): string {
  const tokens = tokensOf(name);
  if (!has(tokens.at(-1), 'head')) return name;
  let end = tokens.length - 1;
  while (end > 0 && has(tokens[end - 1], 'heading')) end -= 1;
  return wordsOf(tokens.slice(0, end));
}

/** 粮食｜播种面积: the thing, where one stands before its measure. */
export function withoutHead(name: string): string {
  const stem = withoutMeasure(name);
  return stem.length >= 2 ? stem : name;
}

/** 新建, 改造: how the thing comes to be. */
const isFlow = (token: Token | undefined): boolean => has(token, 'flow', 'renewal') || token?.text === '建成';

export function withoutFlow(name: string): string {
  const tokens = tokensOf(name);
  const start = tokens.findIndex((t) => !isFlow(t));
  return start > 0 ? wordsOf(tokens.slice(start)) : name;
}

/** 改造提升, 在建: with nothing else they speak of the thing named before. */
export const isRenewal = (name: string): boolean => isAll(name, 'renewal');
export const isStage = (name: string): boolean => isAll(name, 'stage');

const isAll = (name: string, ...classes: Parameters<typeof has>[1][]): boolean =>
  name !== '' && tokensOf(name).every((t) => has(t, ...classes));

/** 占GDP比重, 在全国占比: a share of something, by something else. */
export function isShareOnly(name: string): boolean {
  const tokens = tokensOf(name);
  const first = tokens[0]?.text ?? '';
  if (first === '占' || first === '占比') return true;
  return (first === '在' || ['全国', '全省', '全市'].includes(first)) && tokens.at(-1)?.text === '占比';
}

/** 贷款余额｜占…: the name up to where its share begins. */
export function beforeShare(name: string): string {
  const tokens = tokensOf(name);
  const at = tokens.findIndex(
    (t, i) => t.text === '占' || (t.text === '在' && tokens.slice(i).some((n) => n.text === '占比')),
  );
  return at < 0 ? name : wordsOf(tokens.slice(0, at));
}

/** 小学, 省级: a part of what was named before. */
export function isPart(name: string): boolean {
  const last = tokensOf(name).at(-1);
  return has(last, 'part') || endingOf(last?.text ?? '', ['级', '以上']) !== '';
}

/** 年初预算, 超年度计划: only what it is compared with. */
const BUDGET = new Set(
  listed('年初 上年 上一年 预算 预算数 执行数 数 超 年度 年度计划 全年 序时 计划 目标 进度'),
);
const isBudget = (name: string): boolean =>
  (name.startsWith('超') || name.includes('预算')) && tokensOf(name).every(({ text }) => BUDGET.has(text));

const COMPARES = listed('高于 低于 快于 慢于 优于 好于 高出 低 比 较');
const LEVELS = listed('水平 平均值 平均 增速 高 低 快 慢 多 少');

/** 高于全国平均水平 */
function isComparison(name: string): boolean {
  const rest = name.slice(openingOf(name, COMPARES).length);
  return rest !== name && (rest === '' || endingOf(rest.slice(1), LEVELS) !== '');
}

export const isComparedOnly = (name: string): boolean =>
  isBudget(name) || (name.length > 1 && isComparison(name));
