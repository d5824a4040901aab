/** How times are written in policy texts, in canonical spelling. */
import { chineseNumber, numberOf } from '../../read/numerals.ts';
import type { When } from './mention.ts';

interface TimePattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => When | null;
}

const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})';
const PART_OF_YEAR = '(?:年?[底末初]|上半年|下半年|全年|前三季度|第?[一二三四]季度|年?度)?';
const SMALL = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const TO = '\\s*(?:[-—~]{1,2}|至|到)\\s*';

const year = (text: string | undefined): number => numberOf((text ?? '').trim()) ?? 0;
const count = (text: string | undefined): number => numberOf((text ?? '').trim()) ?? 0;

/** 21 of 2021—21 belongs to the century of the first year. */
function lastYear(first: number, text: string | undefined): number {
  const last = year(text);
  return last < 100 ? Math.floor(first / 100) * 100 + last : last;
}

function span(match: RegExpExecArray): When | null {
  const first = year(match[1]);
  const last = lastYear(first, match[2]);
  return last >= first && last - first < 60 ? { kind: 'span', first, last } : null;
}

/** The fourteenth five-year plan ran from 2021 to 2025; the others follow. */
export function fiveYearPlan(ordinal: number): { first: number; last: number } {
  const last = 1955 + ordinal * 5;
  return { first: last - 4, last };
}

function plan(match: RegExpExecArray): When | null {
  const ordinal = chineseNumber((match[1] ?? '').replace(/五$/, ''));
  return ordinal === null ? null : { kind: 'plan', ...fiveYearPlan(ordinal) };
}

/** “十五五”前三年 are 2026 to 2028. */
function partOfPlan(whole: When | null, first: boolean, years: number): When | null {
  if (whole?.kind !== 'plan') return null;
  return first
    ? { kind: 'span', first: whole.first, last: whole.first + years - 1 }
    : { kind: 'span', first: whole.last - years + 1, last: whole.last };
}

const ahead = (match: RegExpExecArray): When => ({ kind: 'ahead', years: count(match[2] ?? match[1]) });
const offset = (years: number) => (): When => ({ kind: 'offset', years });

export const TIME_PATTERNS: readonly TimePattern[] = [
  {
    pattern: new RegExp(`(${YEAR})\\s*年?${TO}(${YEAR}|\\d{2})\\s*年(?:[末底]|间|期间|度)?`, 'g'),
    read: span,
  },
  { pattern: new RegExp(`(${YEAR})\\s*[-—~]{1,2}\\s*(${YEAR})(?!\\d)`, 'g'), read: span },
  {
    pattern: new RegExp(
      `(${YEAR})\\s*年\\s*(?:\\d{1,2}\\s*[-—~至]\\s*)?\\d{1,2}\\s*月(?:份|\\s*\\d{1,2}\\s*日)?(?:[底末初]|上旬|中旬|下旬)?`,
      'g',
    ),
    read: (m) => ({ kind: 'year', year: year(m[1]) }),
  },
  {
    pattern: new RegExp(`(${YEAR})\\s*年\\s*${PART_OF_YEAR}`, 'g'),
    read: (m) => ({ kind: 'year', year: year(m[1]) }),
  },
  // 2025、2026、2027年: the years of a list have one 年 in common
  {
    pattern: /(?<![\d.])(20\d{2})(?=(?:、20\d{2}){0,6}(?:、|和|及)20\d{2}\s?年)/g,
    read: (m) => ({ kind: 'year', year: year(m[1]) }),
  },
  {
    pattern: /(20\d{2})\s*(?:全年|财年|学年)/g,
    read: (m) => ({ kind: 'year', year: year(m[1]) }),
  },
  {
    pattern: /(?<=[到至])\s*(20[2-9]\d)(?=[，、；。\s]|$)/g,
    read: (m) => ({ kind: 'year', year: year(m[1]) }),
  },
  {
    pattern: /(?<!\d)(20\d{2})[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/g,
    read: (m) => ({ kind: 'year', year: year(m[1]) }),
  },
  // “十五五”前三年, “十五五”后两年
  {
    pattern: /[“"](十[一二三四五六七八九]五)[”"](前|后)([一二两三四])年/g,
    read: (m) => partOfPlan(plan(m), m[2] === '前', count(m[3])),
  },
  {
    pattern:
      /[“"]?((?:二?十[一二三四五六七八九]?)五)[”"]?\s*(?:规划)?(?:末期|期末|期间|时期|期内|末|以来|初期|前期)/g,
    read: plan,
  },
  { pattern: /[“"](十[一二三四五六七八九]五)(?:规划)?[”"]/g, read: plan },
  { pattern: /第(十[一二三四五六七八九])个五年(?:规划|计划)?/g, read: plan },
  {
    pattern: /(?<![一二三四五六七八九十])(十[一二三四五六七八九]五)(?![一二三四五六七八九十\d])/g,
    read: plan,
  },
  // 2012年起5年内: the first year counts
  {
    pattern: new RegExp(
      `(${YEAR})\\s*年(?:起|开始)(?:的)?，?(?:用)?(${SMALL})年(?:时间|左右)?(?:之?内|里|间)?`,
      'g',
    ),
    read: (m) => ({ kind: 'span', first: year(m[1]), last: year(m[1]) + count(m[2]) - 1 }),
  },
  {
    pattern: new RegExp(
      `(?:未来|今后|接下来)(?:的)?\\s*(${SMALL})(?:${TO}(${SMALL}))?\\s*年(?:时间|左右|内|里|间)?`,
      'g',
    ),
    read: ahead,
  },
  {
    pattern: new RegExp(
      `(?:再?用|经过|通过|利用|力争|争取)(?!\\s*${SMALL}\\s*年(?:的)?(?:整治|治理|改造|创建|实践|探索))\\s*(${SMALL})(?:${TO}(${SMALL}))?\\s*年(?:左右|内)?的?(?:时间|努力|发展|建设|奋斗|攻坚)?`,
      'g',
    ),
    read: ahead,
  },
  {
    pattern: new RegExp(`(?<![第\\d])(${SMALL})(?:${TO}(${SMALL}))?\\s*年(?:时间)?(?:之内|内|后)`, 'g'),
    read: ahead,
  },
  {
    pattern: new RegExp(`(?:近|过去|最近|此前)(?:的)?\\s*(${SMALL})\\s*年(?:来|间|里)?`, 'g'),
    read: (m) => ({ kind: 'back', years: count(m[1]) }),
  },
  {
    pattern: new RegExp(`(?<![第\\d])(${SMALL})\\s*年来`, 'g'),
    read: (m) => ({ kind: 'back', years: count(m[1]) }),
  },
  {
    pattern: new RegExp(
      `(?<![第近这前每\\d一-鿿])(${SMALL})年(?:累计|共计?|集中)?(?=新增|突破|达到|引育|培育|建成|完成|实现|推动|改造|培训|新建|投入|引进|实施|组织|招引)`,
      'g',
    ),
    read: (m) => ({ kind: 'years', years: count(m[1]) }),
  },
  {
    pattern: new RegExp(`经过\\s*(${SMALL})\\s*年的?(?=整治|治理|改造|创建|实践|探索)`, 'g'),
    read: (m) => ({ kind: 'back', years: count(m[1]) }),
  },
  { pattern: /截[至止]到?\s*\d{1,2}月(?:份|底|末|\s?\d{1,2}日)?/g, read: offset(0) },
  { pattern: /(?<![年\d至—~-]\s?)\d{1,2}月(?:底|末|\d{1,2}日)?前/g, read: offset(0) },
  {
    pattern:
      /(?<![每各本\d年第])(?:前三季度|[上下]半年|[一二三四]季度)(?!度)|(?<![\d年])1[-—至]\d{1,2}月份?/g,
    read: offset(0),
  },
  { pattern: /近年来?|近几年来?|一年来|多年来/g, read: () => ({ kind: 'back', years: 0 }) },
  {
    pattern: /(?:规划|建设|计划|行动|方案|试点|实施)?(?:期末|周期末)|(?:规划|建设|行动|实施)期(?:内|间)/g,
    read: () => ({ kind: 'period-end' }),
  },
  { pattern: /(?:截至|截止|到)?(?:目前|当前|现在)(?:为止)?|今年以来/g, read: () => ({ kind: 'now' }) },
  { pattern: /全年(?=计划|力争|要|预期|目标|将|确保|安排)/g, read: offset(0) },
  {
    pattern: /今年(?:[底末]|上半年|下半年|年底|年末|全年)?|本年度?|年内|(?<![今本去明前\d年])年底前?/g,
    read: offset(0),
  },
  {
    pattern: /去年(?:[底末]|同期|年底|年末|全年)?|(?<!以)上年(?!结[转余存])度?(?:末|同期)?/g,
    read: offset(-1),
  },
  { pattern: /明年(?:[底末]|上半年|年底)?|次年/g, read: offset(1) },
  { pattern: /(?:本|21)世纪中叶/g, read: () => ({ kind: 'year', year: 2050 }) },
  { pattern: /第([一二三四五])年(?!级)/g, read: (m) => ({ kind: 'nth', nth: count(m[1]) }) },
];
