/** Value records for tests of what is computed from them: only what a test speaks of is given. */
import type { CheckValue } from '../../scripts/converter/annotate/checks.ts';

const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  亿元: ['元', 1e8],
  万元: ['元', 1e4],
  '%': ['%', 1],
};

/** A value that stands at the `nth` (0-based) place of its words in the source. */
export function madeValue(
  source: string,
  text: string,
  extra: Partial<CheckValue> = {},
  nth = 0,
): CheckValue {
  const start = source.indexOf(text, nth === 0 ? 0 : source.indexOf(text) + 1);
  const [, number = '', unit = ''] = /^([\d.,]+)(.*)$/.exec(text) ?? [];
  const value = Number(number.replace(/,/g, ''));
  const [base, factor] = UNITS[unit] ?? [unit, 1];
  return {
    id: `a-2020/v${start}`,
    policy: 'a-2020',
    anchor: 'p1',
    class: 'fact',
    rule: 'cell',
    indicator: '',
    concept: null,
    value,
    min: null,
    max: null,
    valueText: text,
    start,
    end: start + text.length,
    quote: source,
    line: 1,
    op: 'eq',
    hedges: [],
    unit,
    base: { value: value * factor, unit: base },
    kind: unit === '%' ? 'share' : 'level',
    year: 2025,
    yearText: '',
    yearBasis: 'stated',
    period: null,
    place: 'prose',
    table: null,
    group: '',
    masked: false,
    confidence: 'high',
    correction: null,
    url: '',
    ...extra,
  };
}
