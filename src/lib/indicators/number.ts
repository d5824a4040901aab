/** Numbers and their bounds as readers see them. */
import { apart } from '../../../scripts/converter/read/apart.ts';
import type { Value, ValueOp } from '../../schemas/index.ts';

const plain = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });
const small = new Intl.NumberFormat('zh-CN', { maximumSignificantDigits: 2 });

/** Two decimals; figures below a hundredth keep two digits. */
export const number = (value: number): string =>
  (value !== 0 && Math.abs(value) < 0.01 ? small : plain).format(value);

export const signs: Readonly<Record<ValueOp, string>> = {
  eq: '',
  gt: '>',
  ge: '≥',
  lt: '<',
  le: '≤',
  approx: '约',
  range: '',
  growth: '',
  rank: '第',
};

export const operatorWords: Readonly<Record<ValueOp, string>> = {
  eq: '等于',
  gt: '超过',
  ge: '不少于',
  lt: '低于',
  le: '不超过',
  approx: '约',
  range: '区间',
  growth: '增速',
  rank: '位次',
};

export interface Amount {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly op: ValueOp;
}

/** `≥25`, `约15`, `3—5`: the number with its bound, without its unit. */
export function amount({ value, min, max, op }: Amount): string {
  if (value !== null) return `${signs[op]}${number(value)}`;
  if (min !== null && max !== null) return `${number(min)}—${number(max)}`;
  return '';
}

type Written = Pick<Value, 'valueText' | 'unit' | 'op' | 'masked'>;

/** As written, with the unit that a cell of a table leaves to its head: `>1560亿元`. */
export function writtenAmount({ valueText, unit, op, masked }: Written): string {
  const text = valueText.replace(/\s+/g, '');
  if (masked) return apart(text);
  const full = unit === '' || text.includes(unit.replace(/\s+/g, '')) || op === 'rank' || op === 'growth';
  return `${op === 'rank' ? '' : signs[op]}${apart(text)}${full ? '' : apart(unit)}`;
}

/** The same in words, for sentences: 超过1560亿元. */
export function amountInWords(written: Amount, unit: string): string {
  const { value, op } = written;
  if (value === null) return `${amount(written)}${unit}`;
  const word = op === 'eq' || op === 'growth' || op === 'rank' ? '' : operatorWords[op];
  return `${word}${number(value)}${unit}`;
}
