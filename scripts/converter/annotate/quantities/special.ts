/** Numbers that are not figures before a unit: 百分之三十, 三分之一, 1/3, 翻一番, 首位, “10+”, 1:8, **家. */
import { matchesIn } from '../../read/matches.ts';
import { numberOf } from '../../read/numerals.ts';
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
  readonly read: (match: RegExpExecArray) => Reading | null;
}

const N = '((?<!\\d)\\d{1,12}(?:\\.\\d{1,6})?|[〇零一二两三四五六七八九十百]{1,5})';
const PERCENT = { family: 'percent', baseUnit: '%' } as const;
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

const RANK_CONTEXT =
  '(?<=(?:居|列|排名|排|位|升至|升到|上升到|提升至|进入|跻身|进|迈入|保持|稳居|全国|全省|全市|全区|全县|全球|世界|亚洲|中西部|西部|中部|东部|东北|主城|城市|同类|同行业|省内|区域内|省辖市|并列|名列|总量|总数)(?:的|在|了|到|全[国省市]|各.{1,4})?)';
const NOT_A_RANK =
  '(?![个批次期季届章条款节方产三轮]|支柱|责任|资源|动力|时间|一流|书记|医院|人民|中学|小学|要务|度|梯队|方阵|年|置|线|名)';

export const SPECIALS: readonly SpecialPattern[] = [
  {
    form: 'plain',
    pattern: new RegExp(`(?<!前)百分之${N}`, 'g'),
    read: (m) => ({ value: number(m[1]), unit: '%', ...PERCENT }),
  },
  {
    form: 'plain',
    // 进入前千分之一 is a bracket of a ranking
    pattern: new RegExp(`(?<!前)千分之${N}`, 'g'),
    read: (m) => ({ value: number(m[1]), unit: '‰', ...PERCENT, factor: 0.1 }),
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
    read: ratio,
  },
  {
    form: 'rank',
    // 作为第一位的任务 is first in weight
    pattern:
      /第\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?([位名])(?!额|的(?:工作|政治)?(?:任务|要求|职责|责任|工作))/g,
    read: (m) => rank(number(m[1]), m[2]),
  },
  {
    form: 'rank',
    pattern: new RegExp(
      `${RANK_CONTEXT}第\\s?(\\d{1,3}|[一二三四五六七八九十]{1,3})(?![\\d一二三四五六七八九十])${NOT_A_RANK}`,
      'g',
    ),
    read: (m) => rank(number(m[1]), m[2]),
  },
  {
    form: 'rank',
    pattern: new RegExp(
      `${RANK_CONTEXT}(?:前)\\s?(\\d{1,3}|[一二三四五六七八九十]{1,3})([位名强])?(?![\\d一二三四五六七八九十个批次期年月季天条项%置])`,
      'g',
    ),
    read: (m) => rank(number(m[1]), m[2]),
  },
  {
    form: 'rank',
    pattern: /前\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?([位名强])/g,
    read: (m) => rank(number(m[1]), m[2]),
  },
  {
    form: 'rank',
    pattern: new RegExp(`${RANK_CONTEXT}首位(?!度)`, 'g'),
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

/** A ratio needs a word that says so: times of day and verse numbers look the same. */
const RATIO_BEFORE = /(?:比|比例|按|按照|约|杠杆|配比|为|达到?|不低于|不超过)\s*$/;
const RATIO_AFTER = /^\s*(?:的|以上|以下|左右|配套|比例|杠杆|配备)/;

function isRatio(text: string, from: number, to: number): boolean {
  const clause = text.slice(Math.max(0, from - 24), from);
  const named =
    /比(?!上年|去年)[^，。；：\d]{0,10}$/.test(clause) && /(?:到|至|在|于|为|是|过|达)\s*$/.test(clause);
  return (
    named ||
    RATIO_BEFORE.test(text.slice(Math.max(0, from - 6), from)) ||
    RATIO_AFTER.test(text.slice(to, to + 4))
  );
}

/** None of them is written without one of these. */
const SIGN = /[分番第前首/:：+*]/;

/** Numbers of these kinds, in order of their pattern. */
export function findSpecials(text: string): Quantity[] {
  if (!SIGN.test(text)) return [];
  const found: Quantity[] = [];
  for (const { form, pattern, read } of SPECIALS) {
    for (const match of matchesIn(text, pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (form === 'ratio' && !isRatio(text, from, to)) continue;
      const reading = read(match);
      const quantity =
        form === 'masked' ? masked(text, from, to) : reading && build(text, from, to, form, reading);
      if (quantity && (quantity.value !== null || form === 'masked')) found.push(quantity);
    }
  }
  return found;
}
