/** All quantities of a text. */

import { beforeBlanks, pastBlanks } from '../../read/blanks.ts';
import { canonical } from '../../read/canonical.ts';
import { isDigit, isHan } from '../../read/characters.ts';
import { matchesIn } from '../../read/matches.ts';
import { type WordList, wordList } from '../../words/word-list.ts';
import { isFigureName } from './figure-names.ts';
import { type Literal, literalsOf } from './literals.ts';
import { nameMask } from './names.ts';
import type { Quantity } from './quantity.ts';
import { findSpecials } from './special.ts';
import { suffixAt } from './suffix.ts';
import { type UnitFamily, type UnitMatch, unitAt } from './units.ts';

/** A number together with the unit that follows it. */
interface Measured extends Literal {
  readonly unit: UnitMatch | null;
}

const RANGE_SIGN = /^\s{0,2}(?:[-—~]{1,2}|至|到)\s{0,2}$/;
/** 从5家到10家, 由9.6%到11% tell of two figures. */
const isFrom = (before: string): boolean => /[从由自][^，。；、]{0,4}$/.test(before);

function joins(text: string, left: Measured, right: Measured): boolean {
  const end = left.unit && left.unit.to <= right.from ? left.unit.to : left.to;
  const between = text.slice(end, right.from);
  if (!RANGE_SIGN.test(between) || right.unit === null) return false;
  // 365天-104天: the greater first, both with their unit, is a difference.
  if (left.unit?.text === right.unit.text && left.value > right.value && between.trim() === '-') return false;
  return !'至到'.includes(between.trim()) || !isFrom(text.slice(Math.max(0, left.from - 6), left.from));
}

/** 5000万-1亿元 in the unit of its upper end. */
function rangeOf(text: string, left: Measured, right: Measured, unit: UnitMatch): Quantity {
  const lower = left.unit
    ? left.unit.factor / (left.unit.family === 'bare' ? scaleOnly(unit) : unit.factor)
    : 1;
  const suffix = suffixAt(text, unit.to);
  return {
    ...plain(text, right, unit),
    from: left.from,
    form: 'range',
    value: null,
    min: round(left.value * lower),
    max: right.value,
    suffix: suffix.bound,
    suffixText: suffix.text,
  };
}

const scaleOnly = (unit: UnitMatch): number => (unit.base === '元' || unit.base === '' ? unit.factor : 1e4);
const round = (value: number): number => Number(value.toPrecision(12));

const moreOf = (unit: string): string => [...unit].find((char) => char === '余' || char === '多') ?? '';

function plain(text: string, literal: Literal, unit: UnitMatch): Quantity {
  const suffix = suffixAt(text, unit.to);
  return {
    from: literal.from,
    to: unit.to,
    form: 'plain',
    value: literal.value,
    min: null,
    max: null,
    unit: unit.text,
    family: unit.family,
    baseUnit: unit.base,
    factor: unit.factor,
    suffix: unit.over ? 'over' : suffix.bound,
    suffixText: unit.over ? moreOf(text.slice(literal.to, unit.to)) : suffix.text,
    end: suffix.to,
    chinese: literal.chinese,
  };
}

/** Words after which a figure counts something even where no measure word follows: 达到500, 新增3县. */
const REACHES = wordList(
  '达 达到 突破 超 超过 新增 增加 增加到 增至 增长到 提高到 提升到 降至 降到 下降到 降低到 优化至 不少于 不低于 不高于 不超过 至少 建成 培育 引进 控制在 高于 低于 大于 小于 等于 为',
);
const COUNTS = wordList(
  '个、 家、 项、 所、 座、 户、 处、 条、 名、 场、 达 达到 突破 超 超过 新增 增加 不少于 不低于 至少 建成 培育 引进 新建 打造 创建 设立 完成 实施 推出 拥有 共 共有 为 仅 只 只有 仅有 累计 增至 发展到',
);
const ABOUT = wordList('约 近');

/** Does such a word stand before a place, 约 or 近 between? */
function leads(words: WordList, text: string, from: number): boolean {
  const at = beforeBlanks(text, from);
  const about = ABOUT.before(text, at);
  return words.before(text, beforeBlanks(text, at - about.length)) !== '';
}

const LIMITS = wordList('以上 以下 左右 以内');
const endsAt = (marks: string, text: string, index: number): boolean =>
  index >= text.length || marks.includes(text.charAt(index)) || LIMITS.at(text, index) !== '';

/** 得分达到9.5。 */
function endsClause(text: string, to: number): boolean {
  const at = pastBlanks(text, to);
  return endsAt('，。；', text, at) || (text.charAt(at) === '、' && isDigit(text.charAt(at + 1)));
}

/** A measure word that no list holds: 新增3县。 */
function unknownMeasure(text: string, to: number): { word: string; end: number } {
  const first = pastBlanks(text, to);
  for (let end = first + 1; end <= first + 3 && isHan(text.charAt(end - 1)); end += 1)
    if (endsAt('，。；、（', text, pastBlanks(text, end))) return { word: text.slice(first, end), end };
  return { word: '', end: to };
}
const NO_MEASURE = wordList('的 以 多 余 年 月 日 号 强 和 及 与 或 等 后 前 中 时');

/** 死亡率0.03，: a rate or an index that has no unit. */
const RATES = wordList('率 指数 系数 密度');
const isDecimal = (text: string, { from, to }: Literal): boolean => text.slice(from, to).includes('.');

/** 系数由0.538提高到: a decimal from which something rises or falls. */
const RISES = wordList('提高 提升 升 上升 下升 下降 降 升低 降低 上降 增 增加 增至 优化');
function isRaised(text: string, { from, to }: Literal): boolean {
  const year = /\d{4}年的?$/.exec(text.slice(Math.max(0, from - 6), from))?.[0] ?? '';
  const start = text.charAt(from - year.length - 1);
  return (start === '由' || start === '从') && RISES.at(text, to) !== '';
}

const unitless = (to: number): UnitMatch => ({
  text: '',
  family: 'bare',
  base: '',
  factor: 1,
  to,
  over: false,
});

/** The general rule for measure words that no list holds: between a verb of reaching and the end of the clause. */
function anyMeasure(text: string, literal: Literal): UnitMatch | null {
  const { from, to, chinese } = literal;
  if (chinese) return null;
  if (isDecimal(text, literal)) {
    if (RATES.before(text, from) !== '' && endsClause(text, to)) return unitless(to);
    if (isRaised(text, literal)) return unitless(to);
  }
  // 控制在0.50、0.45以内: the second of a list
  if (!leads(REACHES, text, from) && !/\d\.\d+、$/.test(text.slice(Math.max(0, from - 6), from))) return null;
  const { word, end } = unknownMeasure(text, to);
  if (word === '' || word.startsWith('以')) return endsClause(text, to) ? unitless(to) : null;
  if (NO_MEASURE.at(word, 0) !== '') return null;
  return { text: word, family: 'count', base: word, factor: 1, to: end, over: false };
}

const ORGANS = wordList(
  '企业 机构 公司 项目 基地 平台 中心 园区 学校 医院 集群 品牌 景区 人才 组织 单位 产品 标准',
);
const BUILDINGS = wordList('楼 站 馆 厂 桥 库 园 院 校 场 室 厅 点 线 房 店');
const BUILT = '座所处栋幢条间个家';

/** 企业三家、 and 教学楼二座、: a count that follows its noun is a figure. */
function isCountAfterNoun(text: string, { from }: Literal, unit: UnitMatch): boolean {
  if (unit.to < text.length && !'，、。；）'.includes(text.charAt(unit.to))) return false;
  if (ORGANS.before(text, from) !== '') return true;
  return BUILT.includes(unit.text) && BUILDINGS.before(text, beforeBlanks(text, from)) !== '';
}

/** One, two or three of something in Chinese figures is mostly a way of speaking; a bound or a verb of counting makes it a figure. */
function speaks(text: string, literal: Literal, unit: UnitMatch): boolean {
  if (!literal.chinese) return false;
  // 突破一批关键技术: some of them, however strong the verb
  if (unit.text === '批' && literal.value === 1) return true;
  if (UNSPOKEN.has(unit.family)) return unit.text === '成' && !endsAt('，。；、的', text, unit.to);
  if (unit.family === 'duration') return literal.value < 10;
  if (suffixAt(text, unit.to).bound !== '' || unit.over || literal.to - literal.from >= 4) return false;
  if (BOUNDS.before(text, beforeBlanks(text, literal.from)) !== '' || literal.value >= 100) return false;
  if (literal.value >= 2 && isCountAfterNoun(text, literal, unit)) return false;
  return literal.value < 10 || !(leads(COUNTS, text, literal.from) || isScaled(unit));
}

const UNSPOKEN: ReadonlySet<UnitFamily> = new Set(['times', 'percent', 'money', 'points']);
const BOUNDS = wordList('不少于 不低于 至少 超过 突破 达 达到');
const isScaled = ({ text, factor }: UnitMatch): boolean => factor >= 1e4 && !'个次项条'.includes(text);

function measured(text: string): Measured[] {
  const literals = literalsOf(text);
  if (literals.length === 0) return [];
  const mask = nameMask(text);
  return literals
    .filter((literal) => mask[literal.from] === 0 && !isFigureName(text, literal))
    .map((literal) => ({ ...literal, unit: unitAt(text, literal.to) ?? anyMeasure(text, literal) }));
}

const SHARED_UNIT = new Set(['percent', 'points', 'money', 'area', 'measure']);

/** 快4.6和3.1个百分点, 提高8个、5个百分点: the unit stands with the last of two. */
function withSharedUnits(text: string, numbers: readonly Measured[]): Measured[] {
  const shared = [...numbers];
  // from the last on: 分别压缩至70、40、30个工作日
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const [left, right] = [shared[i], shared[i + 1]];
    if (left && right) shared[i] = withUnitOf(text, left, right);
  }
  return shared;
}

function withUnitOf(text: string, left: Measured, right: Measured): Measured {
  // 分别压缩至70、40个工作日
  const dealt = /分别[^。；]{0,30}$/.test(text.slice(Math.max(0, left.from - 40), left.from));
  const sharing =
    right.unit && (SHARED_UNIT.has(right.unit.family) || (dealt && right.unit.family === 'duration'));
  if (left.chinese || !right.unit || !sharing) return left;
  const begun = left.unit?.text === '个' && right.unit.family === 'points';
  const to = begun ? (left.unit?.to ?? left.to) : left.to;
  const between = text.slice(to, right.from);
  const joined = between.length === 1 && (begun || dealt ? '、和与及' : '和与及').includes(between);
  return joined && (begun || !left.unit) ? { ...left, unit: { ...right.unit, to } } : left;
}

function plains(text: string): Quantity[] {
  const found: Quantity[] = [];
  const numbers = withSharedUnits(text, measured(text));
  for (let i = 0; i < numbers.length; i += 1) {
    const [left, right] = [numbers[i], numbers[i + 1]];
    if (!left) continue;
    if (right?.unit && joins(text, left, right)) {
      found.push(rangeOf(text, left, right, right.unit));
      i += 1;
    } else if (left.unit && !speaks(text, left, left.unit)) found.push(plain(text, left, left.unit));
  }
  return found;
}

const MULTIPLE = /(?:[十百千万]?亿|[十百千]?万)/g;
const PASSES = wordList('突破 超 超过 达 达到 过 逾 近 稳定在 保持在 跨越 跨上');
const MULTIPLIED = wordList('元 美元 吨 千瓦 人次 亩 标箱 标准箱 立方米');
const AFTER_MULTIPLE = wordList('， 。 ； 、 ） 大关 以上');

/** 产值突破千亿元: one 千亿元. */
function bareMultiples(text: string): Quantity[] {
  return matchesIn(text, MULTIPLE).flatMap(({ index: from, 0: scale }) => {
    if (PASSES.before(text, beforeBlanks(text, from)) === '') return [];
    const unit = unitAt(text, from);
    const end = from + scale.length + MULTIPLIED.at(text, from + scale.length).length;
    const ends = end >= text.length || AFTER_MULTIPLE.at(text, end) !== '';
    const literal = { from, to: from, value: 1, chinese: true };
    return unit && ends && end > from + scale.length ? [plain(text, literal, unit)] : [];
  });
}

/** Of overlapping readings the one that was found first wins: special forms before plain ones. */
function withoutOverlap(length: number, found: readonly Quantity[]): Quantity[] {
  const taken = new Uint8Array(length);
  const kept = found.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** All quantities of a text, in order; offsets count in the text as given. */
export function findQuantities(text: string): Quantity[] {
  const plainText = canonical(text);
  return withoutOverlap(text.length, [
    ...findSpecials(plainText),
    ...bareMultiples(plainText),
    ...plains(plainText),
  ]);
}
