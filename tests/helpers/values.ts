/** Made-up records of made-up places, as short as a test wants them. */
import type { Indicator, IndicatorPoint, IndicatorSeries, Value } from '../../src/schemas/index.ts';

let count = 0;

export function valueWith(fields: Partial<Value> = {}): Value {
  count++;
  const policy = fields.policy ?? 'east-2021';
  return {
    id: `${policy}/s1-n${count}`,
    policy,
    anchor: 's1',
    class: 'target',
    rule: 'cell',
    indicator: '保费收入',
    concept: 'baofei',
    value: 900,
    min: null,
    max: null,
    valueText: '900亿元',
    start: count,
    end: count + 5,
    quote: '保费收入达到900亿元。',
    line: 1,
    op: 'eq',
    hedges: [],
    unit: '亿元',
    base: { value: 9e10, unit: '元' },
    kind: 'level',
    year: 2025,
    yearText: '2025年',
    yearBasis: 'stated',
    period: null,
    place: 'prose',
    table: null,
    group: `g${count}`,
    masked: false,
    confidence: 'high',
    correction: null,
    url: `/policies/${policy}/#s1`,
    ...fields,
  };
}

export const pointOf = (value: Value): IndicatorPoint => ({
  year: value.year,
  value: value.value,
  min: value.min,
  max: value.max,
  unit: value.unit,
  role: value.masked ? 'masked' : value.class,
  valueId: value.id,
});

export function seriesWith(
  values: readonly Value[],
  comparable: IndicatorSeries['comparable'] = 'A',
): IndicatorSeries {
  return {
    policy: values[0]?.policy ?? 'east-2021',
    points: values.map(pointOf),
    comparable,
    reason: '全市口径',
  };
}

export const indicatorWith = (
  series: readonly IndicatorSeries[],
  fields: Partial<Indicator> = {},
): Indicator => ({
  id: 'baofei',
  name: '保费收入',
  aliases: [],
  unit: '亿元',
  kind: 'level',
  definition: '',
  theme: '',
  matched: true,
  series: [...series],
  ...fields,
});

export const byId = (values: readonly Value[]): Map<string, Value> => new Map(values.map((v) => [v.id, v]));

/** The two figures that most series have: where one stands, where one wants to go. */
export const journey = (policy: string, from: number, to: number, more: Partial<Value> = {}): Value[] => [
  valueWith({ policy, class: 'baseline', year: 2020, value: from, ...more }),
  valueWith({ policy, class: 'target', year: 2025, value: to, ...more }),
];
