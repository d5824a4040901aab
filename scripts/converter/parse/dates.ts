/** Dates as documents write them, as ISO. */
import { chineseNumber } from '../read/numerals.ts';

const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  ...{ 〇: '0', '○': '0', 零: '0', O: '0', Ｏ: '0', 一: '1', 二: '2', 三: '3', 四: '4' },
  ...{ 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
};
const CHINESE_YEAR = '[二一][〇○零OＯ九][〇○零OＯ一二三四五六七八九]{2}';
const YEAR = `(?:(?:19|20)\\d{2}|${CHINESE_YEAR})`;
const PART = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DAY = new RegExp(`(${YEAR})\\s*年\\s*(${PART})\\s*月\\s*(${PART})\\s*日`);
const DASHED = /((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})/;
const MONTH = new RegExp(`(${YEAR})\\s*年\\s*(${PART})\\s*月[）)]?$`);

const pad = (n: number): string => String(n).padStart(2, '0');
const yearOf = (text: string): number => Number([...text].map((c) => CHINESE_DIGITS[c] ?? c).join(''));

export const numeral = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);

/** ２０１０年３月５日 and 2022年01⽉04⽇ (letters that only a PDF knows) are read as they look. */
export const plainForm = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff０-９]/gu, (c) => c.normalize('NFKC'));

/** The first date of a text; '' where there is none. */
export function isoDate(written: string): string {
  const text = plainForm(written);
  const match = DAY.exec(text) ?? DASHED.exec(text);
  if (!match) return '';
  const [, year = '', month = '', day = ''] = match;
  const [m, d] = [numeral(month), numeral(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${yearOf(year)}-${pad(m)}-${pad(d)}` : '';
}

/** 2021年9月 at the end of a line. */
export function isoMonth(written: string): string {
  const [, year = '', month = ''] = MONTH.exec(plainForm(written)) ?? [];
  return year && month ? `${yearOf(year)}-${pad(numeral(month))}` : '';
}

/** 五年 from a day on ends the day before. */
export function yearsAfter(date: string, years: number): string {
  if (date.length < 10 || years < 1) return '';
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10);
}
