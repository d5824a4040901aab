/** How exact a written figure is, and when a computed one agrees with a declared one. */
import type { Check } from '../../../../src/schemas/check.ts';
import type { Value } from '../../../../src/schemas/value.ts';

/** A value with what only its draft knows; without these the checks do less, not worse. */
export interface CheckValue extends Value {
  /** Whose figure it is where it is not the document's own. */
  readonly subject?: string | undefined;
  readonly growth?: { readonly baseYear: number; readonly years: number } | null | undefined;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type Verdict = Check['verdict'];

/** Half of the last digit written, in the unit of `base`: 2.5万亿元 stands for 2.45 to 2.55; 23所 is 23. */
export function halfDigit({ valueText, value, base, kind }: Value): number {
  if (kind === 'count' && value !== null && Number.isInteger(value) && base.value === value) return 0;
  if (valueText.includes('分之') || /\d\s*[/／]\s*\d/.test(valueText))
    return Math.abs(base.value ?? 0) * 1e-3;
  const decimals = /\d[\d,，]*(?:[.．](\d+))?/.exec(valueText)?.[1]?.length ?? 0;
  const factor = value === null || value === 0 || base.value === null ? 1 : Math.abs(base.value / value);
  return 0.5 * 10 ** -decimals * factor;
}

/** What a value may stand for: its digits, and its word (左右, 近, 突破, 以上). */
export function intervalOf(v: Value): Interval | null {
  const x = v.base.value;
  if (x === null || v.masked) return null;
  const half = halfDigit(v);
  switch (v.op) {
    case 'approx':
      return v.hedges.some((h) => h.includes('近'))
        ? { low: x * 0.9, high: x + half }
        : { low: x * 0.95 - half, high: x * 1.05 + half };
    case 'gt':
    case 'ge':
      return { low: x - half, high: Number.POSITIVE_INFINITY };
    case 'lt':
    case 'le':
      return { low: Number.NEGATIVE_INFINITY, high: x + half };
    case 'eq':
    case 'growth':
      return { low: x - half, high: x + half };
    case 'range':
    case 'rank':
      return null;
  }
}

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** Two figures that may both be right. */
export const agree = (a: Value, b: Value): boolean => {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x !== null && y !== null && meet(x, y);
};

/** Declared figures are rounded or cut off: 14.19 may be printed as 14.2 or 14.1. */
function declaredInterval(declared: number, half: number, loose: boolean): Interval {
  const slack = loose ? Math.max(half * 2, Math.abs(declared) * 0.05) : half;
  return { low: declared - slack, high: declared + (loose ? slack : half * 2) };
}

const CLOSE = 0.005;

/** `holds` where the digits agree, `holds by rounding` where they may, `differs` where they cannot. */
export function compare(
  declared: Value,
  computed: number,
  possible: Interval,
): 'holds' | 'holds by rounding' | 'differs' {
  const said = declared.base.value ?? Number.NaN;
  const half = halfDigit(declared);
  const near =
    Math.abs(computed - said) <= Math.abs(said) * CLOSE && Math.abs(computed - said) <= half * 1.0001;
  if (near) return 'holds';
  const loose = declared.op === 'approx';
  const interval = declaredInterval(said, half, loose);
  if (declared.op === 'ge' || declared.op === 'gt')
    return possible.high >= said - half ? 'holds by rounding' : 'differs';
  if (declared.op === 'le' || declared.op === 'lt')
    return possible.low <= said + half ? 'holds by rounding' : 'differs';
  return meet(interval, possible) ? 'holds by rounding' : 'differs';
}

/** For people: at most two decimals more than needed, no trailing zeros. */
export const shown = (n: number, digits = 2): string => String(Number(n.toFixed(digits)));

/** Both figures of a quotient at their edges. */
export function quotient(part: Interval, whole: Interval): Interval {
  return {
    low: whole.high === Number.POSITIVE_INFINITY ? 0 : part.low / whole.high,
    high: whole.low <= 0 ? Number.POSITIVE_INFINITY : part.high / whole.low,
  };
}

/** In %, the first year not counted. */
export const yearlyGrowth = (base: number, target: number, years: number): number =>
  ((target / base) ** (1 / years) - 1) * 100;

export function growthOver(base: Interval, target: Interval, years: number): Interval {
  const high =
    target.high === Number.POSITIVE_INFINITY ? target.high : yearlyGrowth(base.low, target.high, years);
  return { low: yearlyGrowth(base.high, Math.max(target.low, 1e-9), years), high };
}
