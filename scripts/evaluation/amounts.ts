/** Numbers with Chinese units, made comparable: 2.5 万亿元 and 25000 亿元 are the same amount. */
import { squash } from './words.ts';

export interface Amount {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
}

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const SAME: Readonly<Record<string, string>> = {
  平米: '平方米',
  '㎡': '平方米',
  m2: '平方米',
  '％': '%',
  個: '个',
};

function factorOf(unit: string): readonly [number, string] {
  const simple = unit.replaceAll('億', '亿').replaceAll('萬', '万');
  const big = /^[十百千万亿]+/.exec(simple)?.[0] ?? '';
  const factor = [...big].reduce((product, c) => product * (POWERS[c] ?? 1), 1);
  const rest = simple.slice(big.length);
  return [factor, SAME[rest] ?? rest];
}

const times = (n: number | null, factor: number): number | null => (n === null ? null : n * factor);

/** 翻一番 is twice, 七成 is 70 %, 3650亿 is money. */
export function comparable(amount: Amount): Amount {
  const unit = squash(amount.unit);
  if (unit === '番')
    return { ...amount, value: amount.value === null ? null : 2 ** amount.value, unit: '倍' };
  if (unit === '成')
    return {
      value: times(amount.value, 10),
      min: times(amount.min, 10),
      max: times(amount.max, 10),
      unit: '%',
    };
  const [factor, rest] = factorOf(unit);
  const named = rest === '' && factor >= 1e4 ? '元' : rest;
  return {
    value: times(amount.value, factor),
    min: times(amount.min, factor),
    max: times(amount.max, factor),
    unit: named,
  };
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 2e-4 * Math.max(0.01, Math.abs(a), Math.abs(b));
}

export function sameAmount(a: Amount, b: Amount): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  const units = x.unit === y.unit || (x.unit === '' && a.unit === '');
  return units && near(x.value, y.value) && near(x.min, y.min) && near(x.max, y.max);
}
