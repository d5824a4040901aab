/** Amounts in folded text, however written: 30% = 百分之三十 = 三成, 2.5万亿元 = 25000亿元. */
import { chineseNumber } from '../../../scripts/converter/read/numerals.ts';

export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly value: number;
  /** `%`, `元`, 家… or nothing. */
  readonly unit: string;
}

const units =
  '%|个百分点|百分点|万?亿?美元|元|家|个|户|人|名|亩|吨|项|只|条|所|座|台|套|件|例|宗|场|次|倍|平方米|平方公里|公里|千瓦时|千瓦|小时|天|年';
const arabic = '\\d[\\d,]*(?:\\.\\d+)?';
const chinese = '[〇零一二三四五六七八九十百千万亿两]+(?:点[〇零一二三四五六七八九]+)?';
const pattern = new RegExp(
  `(百分之)?(?:(${arabic})([十百千万亿]{0,3})|(${chinese})([万亿]{0,2}))(成(?![一-龥])|成(?=以|左|多|五)|${units})?`,
  'g',
);
const magnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

const scaled = (value: number, magnitude: string): number =>
  [...magnitude].reduce((product, each) => product * (magnitudes[each] ?? 1), value);

function chineseValue(written: string): number | null {
  const [whole = '', decimals] = written.split('点');
  const value = chineseNumber(whole);
  if (value === null || decimals === undefined) return value;
  const digits = [...decimals].map((digit) => chineseNumber(digit) ?? 0).join('');
  return value + Number(`0.${digits}`);
}

/** Free of what the arithmetic of fractions leaves behind. */
const rounded = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));

function valueIn([, percent, number, magnitude, words, more, unit]: RegExpExecArray): number | null {
  const plain = number !== undefined ? Number(number.replaceAll(',', '')) : chineseValue(words ?? '');
  if (plain === null || Number.isNaN(plain)) return null;
  const value = scaled(plain, magnitude ?? more ?? '');
  return rounded(unit === '成' && !percent ? value * 10 : value);
}

function amountOf(match: RegExpExecArray): Amount | null {
  const value = valueIn(match);
  if (value === null) return null;
  const [written, percent, , , , , unit = ''] = match;
  const share = percent !== undefined || unit === '成' || unit === '%';
  return { from: match.index, to: match.index + written.length, written, value, unit: share ? '%' : unit };
}

/** A count below ten is a word of the language (三个) more than an amount. */
const counts = ({ value, unit, written }: Amount): boolean =>
  unit === '%' || /[万亿元]/.test(written) || (unit !== '' && value >= 10);

export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const amount = amountOf(match);
    return amount && counts(amount) ? [amount] : [];
  });
}

export const amountKey = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string => `${value}${unit}`;

/** The file that an amount is listed in. */
export const digitOf = (value: number): string => /[1-9]/.exec(String(value))?.[0] ?? '0';

/** The written amount stands there by itself, not as a piece of a longer number. */
export function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 1), from);
  const first = text.charAt(from);
  if (/[\d.,]/.test(before) && /\d/.test(first)) return false;
  if (
    /[〇零一二三四五六七八九十百千万亿点]/.test(before) &&
    /[〇零一二三四五六七八九十百千万亿两]/.test(first)
  )
    return false;
  if (/百分之$/.test(text.slice(Math.max(0, from - 3), from))) return false;
  return !(text.charAt(to - 1) === '成' && /[立果员长功为本效就交熟都品型绩分]/.test(text.charAt(to)));
}
