/** Figures as written, Arabic or Chinese, before any unit is known. */

import { matchesIn } from '../../read/matches.ts';
import { chineseNumber, NUMERAL_CHARS, numberOf } from '../../read/numerals.ts';
import type { Range } from '../../tree.ts';
import { wordList } from '../../words/word-list.ts';

export interface Literal extends Range {
  readonly value: number;
  readonly chinese: boolean;
}

const ARABIC = /(?<![\d.])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|(?<![\d.])\d+(?:\.\d+)?(?!\d)/g;
const CHINESE = new RegExp(`[${NUMERAL_CHARS}]+`, 'g');
const LARGE = wordList('万亿 亿 万');
const hasLarge = (text: string): boolean => text.includes('万') || text.includes('亿');
const isScale = (char: string): boolean => char !== '' && '百千万亿'.includes(char);

/** 增长率-0.5‰, 为-3%: a minus, where no range can be meant. */
const MINUS_BEFORE = wordList('率- 速- 幅- 长- 为- 到- 至- 在- 达- ：-');

function arabic(text: string): Literal[] {
  return matchesIn(text, ARABIC).flatMap((match) => {
    const value = numberOf(match[0]);
    const from = match.index;
    const to = from + match[0].length;
    if (value === null) return [];
    return MINUS_BEFORE.before(text, from) === ''
      ? [{ from, to, value, chinese: false }]
      : [{ from: from - 1, to, value: -value, chinese: false }];
  });
}

/** 五千万 is 五千 in the unit 万: the scale is left to the unit, as with Arabic figures. */
function chinese(text: string): Literal[] {
  return matchesIn(text, CHINESE).flatMap((match) => {
    const word = match[0];
    const short = word.slice(0, word.length - LARGE.before(word, word.length).length);
    const figures = hasLarge(short) ? word : short;
    const value = figures.length > 12 || isScale(figures.charAt(0)) ? null : chineseNumber(figures);
    const piled = hasLarge(figures) && hasLarge(text.charAt(match.index + figures.length));
    if (value === null || value === 0 || piled) return [];
    return [{ from: match.index, to: match.index + figures.length, value, chinese: true }];
  });
}

/** All figures of a text in canonical spelling, in order; Chinese figures right behind Arabic ones belong to the unit. */
export function literalsOf(text: string): Literal[] {
  const digits = arabic(text);
  const ends = new Set(digits.map((l) => l.to));
  const words = chinese(text).filter((l) => !ends.has(l.from));
  return [...digits, ...words].sort((a, b) => a.from - b.from);
}
