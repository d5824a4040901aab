/** Figures as written, Arabic or Chinese, before any unit is known. */
import { matchesIn } from '../../read/matches.ts';
import { chineseNumber, numberOf } from '../../read/numerals.ts';
import type { Range } from '../../tree.ts';

export interface Literal extends Range {
  readonly value: number;
  readonly chinese: boolean;
}

const ARABIC = /(?<![\d.])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|(?<![\d.])\d+(?:\.\d+)?(?!\d)/g;
const CHINESE = /[〇零一二两三四五六七八九十百千万亿]+/g;
const SCALE_TAIL = /(?:万亿|亿|万)$/;

/** 增长率-0.5‰, 为-3%: a minus, where no range can be meant. */
const MINUS_BEFORE = /[率速幅长为到至在达：]-$/;

function arabic(text: string): Literal[] {
  return matchesIn(text, ARABIC).flatMap((match) => {
    const value = numberOf(match[0]);
    const to = match.index + match[0].length;
    if (value === null) return [];
    return MINUS_BEFORE.test(text.slice(Math.max(0, match.index - 3), match.index))
      ? [{ from: match.index - 1, to, value: -value, chinese: false }]
      : [{ from: match.index, to, value, chinese: false }];
  });
}

/** 五千万 is 五千 in the unit 万: the scale is left to the unit, as with Arabic figures. */
function chinese(text: string): Literal[] {
  return matchesIn(text, CHINESE).flatMap((match) => {
    const short = match[0].replace(SCALE_TAIL, '');
    const figures = /[万亿]/.test(short) ? match[0] : short;
    const value = figures.length > 12 || /^[百千万亿]/.test(figures) ? null : chineseNumber(figures);
    const piled = /[万亿]/.test(figures) && /^[万亿]/.test(text.charAt(match.index + figures.length));
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
