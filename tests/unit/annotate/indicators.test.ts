import { describe, expect, it } from 'vitest';
import { pointOf } from '../../../scripts/converter/annotate/in-unit.ts';
import { indicatorRecords } from '../../../scripts/converter/annotate/indicators.ts';
import { indicatorSchema } from '../../../src/schemas/index.ts';
import type { Concept } from '../../../src/schemas/vocabulary.ts';
import { valueWith } from '../../helpers/values.ts';

const concept: Concept = {
  id: 'baofei',
  name: '保费收入',
  aliases: ['年保费收入'],
  unit: '亿元',
  kind: 'level',
  definition: '一年内收取的保险费总额。',
  theme: 'baoxian',
  members: [{ policy: 'east-2021', comparable: 'A', reason: '全市口径' }],
};
const level = { unit: '亿元', kind: 'level' };

describe('pointOf', () => {
  it('converts into the unit of the indicator', () => {
    const value = valueWith({ value: 3.4, unit: '万亿元', base: { value: 3.4e12, unit: '元' } });
    expect(pointOf(value, level)).toMatchObject({ value: 34000, unit: '亿元', role: 'target' });
  });

  it('converts both ends of a range', () => {
    const value = valueWith({
      value: null,
      min: 1,
      max: 2,
      unit: '万亿元',
      base: { value: null, unit: '元' },
      op: 'range',
    });
    expect(pointOf(value, level)).toMatchObject({ value: null, min: 10000, max: 20000, unit: '亿元' });
  });

  it('keeps growth of the indicator off its axis', () => {
    const value = valueWith({
      value: 10,
      unit: '%',
      op: 'growth',
      kind: 'growth',
      base: { value: 10, unit: '%' },
    });
    expect(pointOf(value, level)).toMatchObject({ value: 10, unit: '%', role: 'growth' });
  });

  it('keeps a rank, an increment and another currency off the axis too', () => {
    const rank = valueWith({
      value: 1,
      unit: '位',
      op: 'rank',
      kind: 'rank',
      base: { value: 1, unit: '位' },
    });
    const increment = valueWith({ kind: 'increment' });
    const dollars = valueWith({ unit: '亿美元', base: { value: 9e10, unit: '美元' } });
    expect([rank, increment, dollars].map((v) => pointOf(v, level).role)).toEqual([
      'other',
      'other',
      'other',
    ]);
  });

  it('never makes a number of a withheld figure', () => {
    const value = valueWith({ value: null, masked: true, base: { value: null, unit: '元' } });
    expect(pointOf(value, level)).toMatchObject({ value: null, unit: '亿元', role: 'masked' });
  });

  it('lets 个 count what 家 counts, but not 人', () => {
    const count = { unit: '家', kind: 'count' };
    const of = (unit: string) =>
      pointOf(valueWith({ value: 5, unit, kind: 'count', base: { value: 5, unit } }), count);
    expect([of('个').unit, of('人').role]).toEqual(['家', 'other']);
  });
});

describe('indicatorRecords', () => {
  it('gives a concept the grade and reason that the vocabulary has for a policy', () => {
    const [indicator] = indicatorRecords([valueWith()], [concept]);
    expect(indicator?.series).toMatchObject([{ policy: 'east-2021', comparable: 'A', reason: '全市口径' }]);
  });

  it('never lets a policy that nobody looked at share an axis', () => {
    const [indicator] = indicatorRecords([valueWith({ policy: 'new-2024' })], [concept]);
    expect(indicator?.series[0]?.comparable).toBe('B');
  });

  it('keeps what no concept names under its own name, not for comparison', () => {
    const records = indicatorRecords([valueWith({ concept: null, indicator: '路灯 数量' })], [concept]);
    expect(records).toMatchObject([{ name: '路灯数量', matched: false, series: [{ comparable: 'C' }] }]);
    expect(records[0]?.id).toMatch(/^x-/);
  });

  it('leaves no figure with a name out, of whatever class', () => {
    const values = [
      valueWith(),
      valueWith({ class: 'assumption' }),
      valueWith({ class: 'incentive', concept: null }),
    ];
    const ids = indicatorRecords(values, [concept]).flatMap((i) =>
      i.series.flatMap((s) => s.points.map((p) => p.valueId)),
    );
    expect(ids.toSorted()).toEqual(values.map((v) => v.id).toSorted());
  });

  it('orders points by year, those without one last', () => {
    const values = [valueWith({ year: null }), valueWith({ year: 2025 }), valueWith({ year: 2020 })];
    const [indicator] = indicatorRecords(values, [concept]);
    expect(indicator?.series[0]?.points.map((p) => p.year)).toEqual([2020, 2025, null]);
  });

  it('writes records that keep to their schema', () => {
    for (const record of indicatorRecords([valueWith(), valueWith({ concept: null })], [concept]))
      expect(indicatorSchema.parse(record)).toEqual(record);
  });
});
