import { describe, expect, it } from 'vitest';
import { joinedMarks, lineOf } from '../../../../src/lib/indicators/line.ts';
import { byId, seriesWith, valueWith } from '../../../helpers/values.ts';

const lineOfValues = (values: ReturnType<typeof valueWith>[], unit = '亿元') =>
  lineOf(seriesWith(values), unit, byId(values), '东市');

describe('lineOf', () => {
  it('makes one mark of a figure that is said several times, and keeps all its records', () => {
    const values = [valueWith({ op: 'gt' }), valueWith({ place: 'table' })];
    const [mark, ...others] = lineOfValues(values).marks;
    expect(others).toEqual([]);
    expect(mark?.ids).toEqual(values.map((v) => v.id));
  });

  it('keeps the bound that one of two statements gives', () => {
    expect(lineOfValues([valueWith({ place: 'table' }), valueWith({ op: 'gt' })]).marks[0]?.op).toBe('gt');
  });

  it('runs through the figure of the table where the text says another one for the same year', () => {
    const text = valueWith({ value: 290, op: 'approx' });
    const table = valueWith({ value: 287, place: 'table' });
    const line = lineOfValues([text, table]);
    expect(line.marks).toHaveLength(2);
    expect(joinedMarks(line).map((m) => m.value)).toEqual([287]);
  });

  it('never takes a target for the same figure as a fact', () => {
    const values = [valueWith({ class: 'fact' }), valueWith({ class: 'target' })];
    expect(lineOfValues(values).marks.map((m) => m.role)).toEqual(['fact', 'target']);
  });

  it('leaves out what has no year or another unit', () => {
    expect(lineOfValues([valueWith({ year: null }), valueWith({ unit: '%' })]).marks).toEqual([]);
  });

  it('keeps a withheld figure in its year, without a number', () => {
    const [mark] = lineOfValues([valueWith({ masked: true, value: null })]).marks;
    expect(mark).toMatchObject({ role: 'masked', value: null, joined: false });
  });

  it('orders marks by year', () => {
    const years = [2025, 2020, 2023].map((year) => valueWith({ year }));
    expect(lineOfValues(years).marks.map((m) => m.year)).toEqual([2020, 2023, 2025]);
  });
});
