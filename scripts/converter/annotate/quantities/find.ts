/** All quantities of a text. */

import { canonical } from '../../read/canonical.ts';
import { matchesIn } from '../../read/matches.ts';
import { type Literal, literalsOf } from './literals.ts';
import { nameMask } from './names.ts';
import type { Quantity } from './quantity.ts';
import { findSpecials } from './special.ts';
import { suffixAt } from './suffix.ts';
import { type UnitMatch, unitAt } from './units.ts';

/** A number together with the unit that follows it. */
interface Measured extends Literal {
  readonly unit: UnitMatch | null;
}

const RANGE_SIGN = /^\s{0,2}(?:[-—~]{1,2}|至|到)\s{0,2}$/;
/** 从5家到10家, 由9.6%到11% tell of two figures. */
const FROM_BEFORE = /[从由自]\s?[^，。；、]{0,4}$/;

function joins(text: string, left: Measured, right: Measured): boolean {
  const end = left.unit && left.unit.to <= right.from ? left.unit.to : left.to;
  const between = text.slice(end, right.from);
  if (!RANGE_SIGN.test(between) || right.unit === null) return false;
  // 365天-104天: the greater first, both with their unit, is a difference.
  if (left.unit?.text === right.unit.text && left.value > right.value && between.trim() === '-') return false;
  return /[-—~]/.test(between) || !FROM_BEFORE.test(text.slice(Math.max(0, left.from - 6), left.from));
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
    suffixText: unit.over ? text.slice(literal.to, unit.to).replace(/^.*([余多]).*$/s, '$1') : suffix.text,
    end: suffix.to,
    chinese: literal.chinese,
  };
}

/** Words after which a figure counts something even where no measure word follows: 达到500, 新增3县. */
const VALUE_BEFORE =
  /(?:达到?|突破|超过?|新增|增加到?|增至|增长到|提高到|提升到|降至|降到|下降到|降低到|优化至|不少于|不低于|不高于|不超过|至少|建成|培育|引进|控制在|高于|低于|大于|小于|等于|为)\s?(?:约|近)?\s?$/;
/** 控制在0.50、0.45以内: the second of a list. */
const DECIMAL_BEFORE = /\d\.\d+、$/;
const ANY_MEASURE = /\s?([一-鿿]{1,3}?)(?=\s?(?:以上|以下|左右|以内|，|。|；|、|（|$))/y;
const NO_MEASURE = /^(?:的|以|多|余|年|月|日|号|强|和|及|与|或|等|后|前|中|时)/;

/** 死亡率0.03，: a rate or an index that has no unit. */
const RATE_WITHOUT_UNIT = /(?:率|指数|系数|密度)-?\d+\.\d+$/;

/** 系数由0.538提高到: a decimal from which something rises or falls. */
const RAISED_FROM = /[由从](?:\d{4}年的?)?0?\.?\d*\.\d+(?:提[高升]|[上下]?[升降]低?|增[加至]?|优化)[到至为]?/;

/** The general rule for measure words that no list holds: between a verb of reaching and the end of the clause. */
function anyMeasure(text: string, { from, to, chinese }: Literal): UnitMatch | null {
  const before = text.slice(Math.max(0, from - 6), from);
  if (!chinese && RATE_WITHOUT_UNIT.test(text.slice(Math.max(0, from - 2), to)) && endsClause(text, to))
    return { text: '', family: 'bare', base: '', factor: 1, to, over: false };
  if (!chinese && RAISED_FROM.test(text.slice(Math.max(0, from - 10), to + 5)))
    return { text: '', family: 'bare', base: '', factor: 1, to, over: false };
  if (chinese || !(VALUE_BEFORE.test(before) || DECIMAL_BEFORE.test(before))) return null;
  ANY_MEASURE.lastIndex = to;
  const match = ANY_MEASURE.exec(text);
  const word = match?.[1] ?? '';
  if (!match || /^以/.test(word))
    return endsClause(text, to) ? { text: '', family: 'bare', base: '', factor: 1, to, over: false } : null;
  if (NO_MEASURE.test(word)) return null;
  return { text: word, family: 'count', base: word, factor: 1, to: to + match[0].length, over: false };
}

/** 得分达到9.5。 */
const endsClause = (text: string, to: number): boolean =>
  /^\s?(?:以上|以下|以内|左右|，|。|；|、\d|$)/.test(text.slice(to, to + 4));

const COUNT_BEFORE =
  /(?:[个家项所座户处条名场]、|达到?|突破|超过?|新增|增加|不少于|不低于|至少|建成|培育|引进|新建|打造|创建|设立|完成|实施|推出|拥有|共有?|为|仅|只有|累计|增至|发展到)\s?(?:约|近)?\s?$/;

/** 企业三家、: a count that follows its noun is a figure. */
const isCountAfterNoun = (text: string, { from }: Literal, unit: UnitMatch): boolean =>
  /^(?:[，、。；）]|$)/.test(text.slice(unit.to, unit.to + 1)) &&
  /(?:企业|机构|公司|项目|基地|平台|中心|园区|学校|医院|集群|品牌|景区|人才|组织|单位|产品|标准)$/.test(
    text.slice(Math.max(0, from - 2), from),
  );

/** 教学楼二座、: what stands is counted, not spoken of. */
const isBuiltAfterNoun = (text: string, { from }: Literal, unit: UnitMatch): boolean =>
  /^[座所处栋幢条间个家]$/.test(unit.text) &&
  /^(?:[，、。；）]|$)/.test(text.slice(unit.to, unit.to + 1)) &&
  /[楼站馆厂桥库园院校场室厅点线房店]\s?$/.test(text.slice(Math.max(0, from - 2), from));

/** One, two or three of something in Chinese figures is mostly a way of speaking; a bound or a verb of counting makes it a figure. */
function speaks(text: string, literal: Literal, unit: UnitMatch): boolean {
  if (!literal.chinese) return false;
  // 突破一批关键技术: some of them, however strong the verb
  if (unit.text === '批' && literal.value === 1) return true;
  if (
    unit.family === 'times' ||
    unit.family === 'percent' ||
    unit.family === 'money' ||
    unit.family === 'points'
  ) {
    return (
      unit.text === '成' && !/^(?:以上|以下|左右|，|。|；|、|的|$)/.test(text.slice(unit.to, unit.to + 2))
    );
  }
  if (unit.family === 'duration') return literal.value < 10;
  if (suffixAt(text, unit.to).bound !== '' || unit.over || literal.to - literal.from >= 4) return false;
  const before = text.slice(Math.max(0, literal.from - 5), literal.from);
  if (/(?:不少于|不低于|至少|超过|突破|达到?)\s?$/.test(before)) return false;
  if (literal.value >= 100) return false;
  if (literal.value >= 2 && (isCountAfterNoun(text, literal, unit) || isBuiltAfterNoun(text, literal, unit)))
    return false;
  if (unit.text === '个' || unit.text === '次' || unit.text === '项' || unit.text === '条')
    return literal.value < 10 || !COUNT_BEFORE.test(before);
  return literal.value < 10 || !(COUNT_BEFORE.test(before) || unit.factor >= 1e4);
}

function measured(text: string): Measured[] {
  const literals = literalsOf(text);
  if (literals.length === 0) return [];
  const mask = nameMask(text);
  return literals
    .filter(({ from }) => mask[from] === 0)
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

/** 分别压缩至70、 */
const DEALT = /分别[^。；]{0,30}$/;

function withUnitOf(text: string, left: Measured, right: Measured): Measured {
  const dealt = DEALT.test(text.slice(Math.max(0, left.from - 40), left.from));
  const sharing =
    right.unit && (SHARED_UNIT.has(right.unit.family) || (dealt && right.unit.family === 'duration'));
  if (left.chinese || !right.unit || !sharing) return left;
  const begun = left.unit?.text === '个' && right.unit.family === 'points';
  const to = begun ? (left.unit?.to ?? left.to) : left.to;
  const joined = (begun || dealt ? /^[、和与及]$/ : /^[和与及]$/).test(text.slice(to, right.from));
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

const BARE_MULTIPLE =
  /(?<=突破|超过?|达到?|过|逾|近|稳定在|保持在|跨越|跨上)\s?(?:(?:万|千|百|十)?亿|[十百千]万|万亿|万)(?:元|美元|吨|千瓦|人次|亩|标箱|标准箱|立方米)(?=[，。；、）]|大关|以上|$)/g;

/** 产值突破千亿元: one 千亿元. */
function bareMultiples(text: string): Quantity[] {
  return matchesIn(text, BARE_MULTIPLE).flatMap((match) => {
    const from = match.index + (match[0].startsWith(' ') ? 1 : 0);
    const unit = unitAt(text, from);
    const literal = { from, to: from, value: 1, chinese: true };
    return unit ? [plain(text, literal, unit)] : [];
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
