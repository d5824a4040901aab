/** Chinese numerals as numbers: 一百二十三 · 二〇三五 · 两千 · 三万五千. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** All characters that a Chinese numeral can hold, for use in patterns. */
export const NUMERAL_CHARS = '〇零一二两三四五六七八九十百千万亿';

const POSITIONAL = /^[〇零一二三四五六七八九]{2,}$/;

/** 二〇三五: each character a digit. */
function positional(text: string): number {
  return Number([...text].map((c) => DIGITS[c] ?? 0).join(''));
}

interface Sum {
  readonly total: number;
  readonly section: number;
  readonly digit: number;
  /** The last 十, 百 or 千 of the section: they only get smaller. */
  readonly last: number;
}

function step(sum: Sum, char: string): Sum | null {
  const digit = DIGITS[char];
  if (digit !== undefined) return sum.digit > 0 ? null : { ...sum, digit };
  const small = SMALL[char];
  if (small !== undefined) {
    if (small >= sum.last) return null;
    return { ...sum, section: sum.section + (sum.digit || 1) * small, digit: 0, last: small };
  }
  const large = LARGE[char];
  if (large === undefined) return null;
  const section = sum.section + sum.digit;
  const total = large === 1e8 ? (sum.total + section || 1) * large : sum.total + (section || 1) * large;
  return { total, section: 0, digit: 0, last: Number.POSITIVE_INFINITY };
}

/** The number, or null where the characters do not make one. */
export function chineseNumber(text: string): number | null {
  if (text === '') return null;
  if (POSITIONAL.test(text)) return positional(text);
  let sum: Sum = { total: 0, section: 0, digit: 0, last: Number.POSITIVE_INFINITY };
  for (const char of text) {
    const next = step(sum, char);
    if (next === null) return null;
    sum = next;
  }
  return sum.total + sum.section + sum.digit;
}

/** More figures than the machine's numbers hold exactly: what it made of them would not be what is written. */
const TOO_LONG = /^[+-]?0*[1-9]\d{15}/;

/** Plain Arabic figures, with a sign or without; null where they are too many to be kept exactly. */
export const exactNumber = (digits: string): number | null => (TOO_LONG.test(digits) ? null : Number(digits));

/** A number as written in Arabic or Chinese figures; thousands commas allowed. */
export function numberOf(text: string): number | null {
  const plain = text.replaceAll(',', '').replaceAll(' ', '');
  return /^\d+(\.\d+)?$/.test(plain) ? exactNumber(plain) : chineseNumber(plain);
}

const FIGURES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in Chinese figures, as headings and plan periods write them: 十四, 二十. */
export function toChinese(value: number): string {
  if (value < 10) return FIGURES[value] ?? '';
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? (FIGURES[tens] ?? '') : ''}十${FIGURES[value % 10] ?? ''}`;
}
