/** Years in figures: 2025年底, 二〇三五年, 2021—2025年, 2012年起5年内, 2024-05-01. */
import { pastBlanks } from '../../read/blanks.ts';
import { isDigit } from '../../read/characters.ts';
import { matchesIn } from '../../read/matches.ts';
import { NUMERAL_CHARS, numberOf } from '../../read/numerals.ts';
import { wordList } from '../../words/word-list.ts';
import { SMALL, TO } from './counted.ts';
import type { When } from './mention.ts';
import type { Word } from './words.ts';

const DIGITS = NUMERAL_CHARS.replace('两', '').slice(0, 11);
const YEAR = `(?:(?:19|20)\\d{2}|[一二][${DIGITS}]{3})`;
const ANY = new RegExp(YEAR, 'g');
const SPAN = new RegExp(`\\s*年?${TO}(${YEAR}|\\d{2})\\s*年`, 'y');
const DASHED = new RegExp(`\\s*[-—~]{1,2}\\s*(${YEAR})(?!\\d)`, 'y');
const RUNNING = new RegExp(`\\s*年(?:起|开始)的?，?用?(${SMALL})年`, 'y');
const MONTH = /\s*年\s*(?:\d{1,2}\s*[-—~至]\s*)?\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/y;
const DATE = /[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/y;
const LISTED = /(?:、20\d{2}){0,6}(?:、|和|及)20\d{2}\s?年/y;

const AFTER_SPAN = wordList('末 底 间 期间 度');
const AFTER_RUN = wordList('时间 左右 时间之内 时间内 左右内 之内 内 里 间');
const AFTER_MONTH = wordList('份 底 末 初 上旬 中旬 下旬 份底 份末');
const PARTS = wordList(
  '年底 年末 年初 底 末 初 上半年 下半年 全年 前三季度 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 年度 度',
);
const KINDS_OF_YEAR = wordList('全年 财年 学年');
const ENDS = '，、；。 ';

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const number = (text: string | undefined): number => numberOf((text ?? '').trim()) ?? 0;

/** 21 of 2021—21 belongs to the century of the first year. */
function spanFrom(first: number, text: string | undefined): When | null {
  const year = number(text);
  const last = year < 100 ? Math.floor(first / 100) * 100 + year : year;
  return last >= first && last - first < 60 ? { kind: 'span', first, last } : null;
}

type Ending = { readonly to: number; readonly when: When } | null;

function spanAt(text: string, end: number, first: number): Ending {
  const long = matchAt(SPAN, text, end);
  const match = long ?? matchAt(DASHED, text, end);
  const when = match && spanFrom(first, match[1]);
  if (!match || !when) return null;
  const to = end + match[0].length;
  return { to: long ? to + AFTER_SPAN.at(text, to).length : to, when };
}

function runningAt(text: string, end: number, first: number): Ending {
  const match = matchAt(RUNNING, text, end);
  if (!match) return null;
  const to = end + match[0].length;
  const tail = AFTER_RUN.at(text, to);
  return { to: to + tail.length, when: { kind: 'span', first, last: first + number(match[1]) - 1 } };
}

/** Where the words of a single year end: 2025年6月底, 2025年底, 2025, 2026年; null where it is no year. */
function endOf(text: string, from: number, end: number): number | null {
  const month = matchAt(MONTH, text, end);
  if (month) return end + month[0].length + AFTER_MONTH.at(text, end + month[0].length).length;
  const sign = pastBlanks(text, end, 2);
  if (text.charAt(sign) === '年') {
    const part = pastBlanks(text, sign + 1, 2);
    const word = PARTS.at(text, part);
    return word === '' ? part : part + word.length;
  }
  if (!text.startsWith('20', from)) return null;
  const kind = KINDS_OF_YEAR.at(text, sign);
  if (kind !== '') return sign + kind.length;
  return isBare(text, from, end) ? end : null;
}

/** 到2025， and 2025、2026年 and 2025-06-30: without 年. */
function isBare(text: string, from: number, end: number): boolean {
  const before = text.charAt(from - 1);
  const ends = end >= text.length || ENDS.includes(text.charAt(end));
  if ((before === '到' || before === '至') && text.charAt(from + 2) > '1' && ends) return true;
  return before !== '.' && !isDigit(before) && matchAt(LISTED, text, end) !== null;
}

function dateAt(text: string, from: number, end: number): Ending {
  const match =
    text.startsWith('20', from) && !isDigit(text.charAt(from - 1)) ? matchAt(DATE, text, end) : null;
  return match && { to: end + match[0].length, when: { kind: 'year', year: number(text.slice(from, end)) } };
}

export function yearsIn(text: string): Word[] {
  return matchesIn(text, ANY).flatMap(({ index: from, 0: written }) => {
    const end = from + written.length;
    const year = number(written);
    const several = spanAt(text, end, year) ?? runningAt(text, end, year) ?? dateAt(text, from, end);
    if (several) return [{ from, ...several }];
    const to = endOf(text, from, end);
    return to === null ? [] : [{ from, to, when: { kind: 'year', year } as When }];
  });
}
