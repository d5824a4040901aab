/** How a number binds: at least, about, beyond. */

import type { ValueOp } from '../../../src/schemas/value.ts';
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { each } from '../words/listed.ts';
import { endsInAny, holdsAny, type Place, type WordList, wordList } from '../words/word-list.ts';

const WITHIN = 12;

/** Those that say the contrary go first: 不低于 ends in 低于. */
const BOUNDS: readonly (readonly [WordList, ValueOp])[] = [
  [wordList(`不低于 不少于 不小于 ${each('至少', '达到 为 要 有')} 至少 最低 ≥ 不低於 不低`), 'ge'],
  [
    wordList(
      `不超过 不超 不高于 不多于 不大于 至多 最多 最高 ≤ 控制在 限制在 不突破 ${each('压缩 压减 缩短', '至 到')}`,
    ),
    'le',
  ],
  [wordList('突破 超过 超出 超 高于 大于 多于 逾 破 优于 > 过'), 'gt'],
  [wordList('低于 少于 小于 不足 不到 <'), 'lt'],
  [wordList('大约 约为 约 将近 接近 近 大概'), 'approx'],
];

/** Words that may stand between a bound and its number. */
const BETWEEN = wordList(
  `${each('每', '人 户 亩 年 月')} 建成 引进 培育 新增 举办 设立 完成 拥有 组织 开展 配备 配置 设置 设 安排 建设 建立 建 创建 打造 召开 开设 开办 参加 接受 选派 派出 聘用 招聘 储备 保留 保持 提供 投入 实施 新建 改造 认定 评选 遴选 培训 开发 制定 发布 形成 扶持 走访 检查 巡查 更新 公布 通报 报告 达到 达 可 再 给予 支持 奖励 补贴 补助 资助 为 在 到 至 是 有 ：`,
);

const FAR_BOUND = wordList('不低于 不少于 不超过 不高于 高于 低于 超过');
const CLAUSE = '，。；';

/** 不低于教师总数的10%; by what is said of a share without 的: 不超过投资额5% */
function farBound(before: string): string {
  if (!endsInAny(before, '的额价费度资入')) return '';
  const clause = before.trimEnd().slice(-40, -1);
  const isNear = (between: string): boolean =>
    between.length >= 2 && between.length <= 24 && !holdsAny(between, CLAUSE) && !/\d/.test(between);
  return FAR_BOUND.in(clause).find(({ to }) => isNear(clause.slice(to)))?.word ?? '';
}

/** The bound that the words before a number end with. */
export function boundBefore(before: string): ValueOp | null {
  if (before === '') return null;
  const near = before.slice(-WITHIN).trimEnd();
  for (const words of [near, BETWEEN.ahead(near), farBound(before)]) {
    const bound = BOUNDS.find(([list]) => list.ends(words));
    if (bound) return bound[1];
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

/** Hedges as documents write them, and the words in which they are none. */
const HEDGES = wordList(
  '力争 争取 确保 努力 预计 预期 计划 约 将近 接近 近 至少 不低于 不少于 不超过 不高于 原则上 基本',
);
const NO_HEDGES = wordList('预期寿命 计划生育 约束 约定 约谈');
const REACHED = wordList('建成 实现 完成 形成 达到 消除');

/** 近 says how much only before a number, 基本 how far only before what was reached. */
function hedges(text: string, { word, from, to }: Place): boolean {
  if (word === '近') return /^\s?\d/.test(text.slice(to, to + 2));
  return word === '基本' ? REACHED.at(text, to) !== '' : NO_HEDGES.at(text, from) === '';
}

/** “千人计划” and 《…计划》 are names. */
const NAMES = /“[^“”]*”|《[^《》]*》/g;

/** The hedges of a number, in the order written. */
export function hedgesOf(quantity: Quantity, before: string): string[] {
  if (before === '') return quantity.suffixText === '' ? [] : [quantity.suffixText];
  const unnamed = before.replace(NAMES, '');
  const words = HEDGES.in(unnamed).flatMap((place) => (hedges(unnamed, place) ? [place.word] : []));
  if (quantity.suffixText !== '') words.push(quantity.suffixText);
  return [...new Set(words)];
}
