/** Numbers that are not figures before a unit: 百分之三十, 三分之一, 1/3, 翻一番, 首位, “10+”, 1:8, **家. */
import { beforeBlanks, pastBlanks } from '../../read/blanks.ts';
import { matchesIn } from '../../read/matches.ts';
import { NUMERAL_CHARS, numberOf } from '../../read/numerals.ts';
import { type WordList, wordList } from '../../words/word-list.ts';
import type { Quantity, QuantityForm } from './quantity.ts';
import { suffixAt } from './suffix.ts';
import { type UnitFamily, unitAt } from './units.ts';

interface Reading {
  readonly value: number | null;
  readonly unit?: string;
  readonly family?: UnitFamily;
  readonly baseUnit?: string;
  readonly factor?: number;
}

interface SpecialPattern {
  readonly form: QuantityForm;
  readonly pattern: RegExp;
  /** What else has to stand around it. */
  readonly holds?: (text: string, from: number, to: number) => boolean;
  readonly read: (match: RegExpExecArray) => Reading | null;
}

const N = `((?<!\\d)\\d{1,12}(?:\\.\\d{1,6})?|[${NUMERAL_CHARS.slice(0, 14)}]{1,5})`;
const PERCENT = { family: 'percent', baseUnit: '%' } as const;
const PERMILLE = { unit: '‰', factor: 0.1 } as const;
const rank = (value: number | null, unit = '位'): Reading => ({
  value,
  unit,
  family: 'rank',
  baseUnit: '位',
  factor: 1,
});

const number = (text: string | undefined): number | null => numberOf(text ?? '');

function fraction(part: number | null, whole: number | null): Reading | null {
  return part === null || !whole ? null : { value: part / whole, ...PERCENT, factor: 100 };
}

/** 翻一番 is twice, 翻两番 four times as much. */
function doubling(match: RegExpExecArray): Reading | null {
  const times = match[1] ? number(match[1]) : 1;
  return times === null || times > 6
    ? null
    : { value: 2 ** times, unit: '倍', family: 'times', baseUnit: '倍' };
}

function ratio(match: RegExpExecArray): Reading | null {
  const left = number(match[1]);
  const right = number(match[2]);
  return !left || !right ? null : { value: left === 1 ? right : left / right, family: 'times' };
}

/** A ratio needs a word that says so: times of day and verse numbers look the same. */
const RATIO_BEFORE = wordList('比 比例 按 按照 约 杠杆 配比 为 达 达到 不低于 不超过');
const RATIO_AFTER = wordList('的 以上 以下 左右 配套 比例 杠杆 配备');
const SAYS_RATIO = wordList('到 至 在 于 为 是 过 达');
const YEAR_BEFORE = wordList('上年 去年');
const NEAR = 24;

/** 师生比提高到1:15, but not 比上年 */
function namesRatio(text: string, from: number): boolean {
  if (SAYS_RATIO.before(text, beforeBlanks(text, from)) === '') return false;
  const named = text.lastIndexOf('比', from);
  const between = text.slice(named + 1, from);
  return (
    named >= Math.max(0, from - NEAR) &&
    between.length < 14 &&
    YEAR_BEFORE.at(text, named + 1) === '' &&
    !/[，。；：\d]/.test(between)
  );
}

const isRatio = (text: string, from: number, to: number): boolean =>
  namesRatio(text, from) ||
  RATIO_BEFORE.before(text, beforeBlanks(text, from, 4)) !== '' ||
  RATIO_AFTER.at(text, pastBlanks(text, to, 4)) !== '';

const TENS = NUMERAL_CHARS.slice(2, 13).replace('两', '');
const RANKED = `(\\d{1,3}|[${TENS}]{1,3})`;

/** 位居全省第三, 进入前10: what says that a place is counted. */
const RANKS = wordList(
  '居 列 排名 排 位 升至 升到 上升到 提升至 进入 跻身 进 迈入 保持 稳居 全国 全省 全市 全区 全县 全球 世界 亚洲 中西部 西部 中部 东部 东北 主城 城市 同类 同行业 省内 区域内 省辖市 并列 名列 总量 总数',
);
/** Between such a word and its number: 居｜全省｜第三, 位居｜各市州｜第二. */
const RANKED_BY = wordList('的 在 了 到 全国 全省 全市');
const LONGEST_OF_ALL = 4;

function isRanked(text: string, from: number): boolean {
  if (RANKS.before(text, from) !== '') return true;
  const between = RANKED_BY.before(text, from);
  if (between !== '' && RANKS.before(text, from - between.length) !== '') return true;
  const all = text.lastIndexOf('各', from - 2);
  return all >= from - 1 - LONGEST_OF_ALL && RANKS.before(text, all) !== '';
}

/** 第三产业, 第一书记, 第五届: they number, they do not rank. */
const NOT_A_RANK = wordList(
  '个 批 次 期 季 届 章 条 款 节 方 产 三 轮 支柱 责任 资源 动力 时间 一流 书记 医院 人民 中学 小学 要务 度 梯队 方阵 年 置 线 名',
);
const NOT_THE_FIRST = wordList('个 批 次 期 年 月 季 天 条 项 % 置');
/** 第一位的任务 is first in weight. */
const FIRST_IN_WEIGHT = wordList(
  '额 任务 要求 职责 责任 工作 的任务 的要求 的职责 的责任 的工作 的政治任务 的政治要求 的政治责任 的政治职责',
);

const endsIn = (marks: string, text: string, to: number): boolean => marks.includes(text.charAt(to - 1));
const isFree = (text: string, to: number, words: WordList): boolean => words.at(text, to) === '';

const SPECIALS: readonly SpecialPattern[] = [
  {
    form: 'plain',
    // 进入前千分之一 is a bracket of a ranking
    pattern: new RegExp(`(?<!前)([百千])分之${N}`, 'g'),
    read: (m) => ({ value: number(m[2]), ...PERCENT, ...(m[1] === '百' ? { unit: '%' } : PERMILLE) }),
  },
  {
    form: 'fraction',
    pattern: new RegExp(`(?<!前)${N}分之${N}`, 'g'),
    read: (m) => fraction(number(m[2]), number(m[1])),
  },
  {
    form: 'fraction',
    pattern: /(?<![\d./])(\d{1,2})\/(\d{1,2})(?![\d/.]|\s?万)/g,
    read: (m) => fraction(number(m[1]), number(m[2])),
  },
  { form: 'doubling', pattern: /(?<!个)翻\s?了?([一两二三四\d]?)\s?番/g, read: doubling },
  {
    form: 'ratio',
    pattern: /(?<![\d:：])(\d{1,4}(?:\.\d+)?)\s?[:：]\s?(\d{1,4}(?:\.\d+)?)(?!\d*(?:\.\d+)?\s?[:：]|\d)/g,
    holds: isRatio,
    read: ratio,
  },
  {
    form: 'rank',
    pattern: new RegExp(`第\\s?${RANKED}(?![\\d${TENS}])(?:\\s?([位名]))?`, 'g'),
    holds: (text, from, to) =>
      endsIn('位名', text, to)
        ? isFree(text, to, FIRST_IN_WEIGHT)
        : isRanked(text, from) && isFree(text, to, NOT_A_RANK),
    read: (m) => rank(number(m[1]), m[2]),
  },
  {
    form: 'rank',
    pattern: new RegExp(`前\\s?${RANKED}(?![\\d${TENS}])(?:\\s?([位名强]))?`, 'g'),
    holds: (text, from, to) =>
      endsIn('位名强', text, to) || (isRanked(text, from) && isFree(text, to, NOT_THE_FIRST)),
    read: (m) => rank(number(m[1]), m[2]),
  },
  {
    form: 'rank',
    pattern: /首位(?!度)/g,
    holds: (text, from) => isRanked(text, from),
    read: () => rank(1),
  },
  { form: 'plain', pattern: /(?<=“)(\d+)\+(?=”)/g, read: (m) => ({ value: number(m[1]), family: 'count' }) },
  { form: 'masked', pattern: /\*(?:\s?\*)+/g, read: () => ({ value: null }) },
];

function build(text: string, from: number, to: number, form: QuantityForm, reading: Reading): Quantity {
  const suffix = suffixAt(text, to);
  return {
    from,
    to,
    form,
    value: reading.value,
    min: null,
    max: null,
    unit: reading.unit ?? '',
    family: reading.family ?? 'bare',
    baseUnit: reading.baseUnit ?? '',
    factor: reading.factor ?? 1,
    suffix: text.slice(from, to).endsWith('+') ? 'ge' : suffix.bound,
    suffixText: suffix.text,
    end: suffix.to,
    chinese: false,
  };
}

/** A masked figure is one only before a unit: `**家` is, `**区` and `**银行` are masked names. */
function masked(text: string, from: number, to: number): Quantity | null {
  const unit = unitAt(text, to);
  if (!unit || unit.family === 'bare') return null;
  const reading = {
    value: null,
    unit: unit.text,
    family: unit.family,
    baseUnit: unit.base,
    factor: unit.factor,
  };
  return build(text, from, unit.to, 'masked', reading);
}

/** None of them is written without one of these. */
const SIGN = /[分番第前首/:：+*]/;

/** Numbers of these kinds, in order of their pattern. */
export function findSpecials(text: string): Quantity[] {
  if (!SIGN.test(text)) return [];
  const found: Quantity[] = [];
  for (const { form, pattern, read, holds } of SPECIALS) {
    for (const match of matchesIn(text, pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (holds && !holds(text, from, to)) continue;
      const reading = read(match);
      const quantity =
        form === 'masked' ? masked(text, from, to) : reading && build(text, from, to, form, reading);
      if (quantity && (quantity.value !== null || form === 'masked')) found.push(quantity);
    }
  }
  return found;
}
