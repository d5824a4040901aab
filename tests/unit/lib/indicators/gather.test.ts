import { describe, expect, it } from 'vitest';
import { targetRows } from '../../../../src/lib/indicators/compare.ts';
import { coverOf, hasTarget, yearsOf } from '../../../../src/lib/indicators/coverage.ts';
import { pledgesByYear, pledgesOf } from '../../../../src/lib/indicators/pledges.ts';
import { relatedTo } from '../../../../src/lib/indicators/related.ts';
import { tableRows } from '../../../../src/lib/indicators/table-rows.ts';
import { linesByValue, targetPace } from '../../../../src/lib/indicators/target-pace.ts';
import { byTheme } from '../../../../src/lib/indicators/themes.ts';
import { byId, indicatorWith, journey, seriesWith, valueWith } from '../../../helpers/values.ts';

describe('coverage', () => {
  const masked = [valueWith({ policy: 'west-2021', masked: true, value: null })];
  const indicator = indicatorWith([seriesWith(journey('east-2021', 1, 2)), seriesWith(masked, 'C')]);

  it('tells a value from a withheld one and from none', () => {
    expect(['east-2021', 'west-2021', 'south-2021'].map((p) => coverOf(indicator, p).cover)).toEqual([
      'value',
      'masked',
      'absent',
    ]);
  });

  it('knows whether somebody promises something, and for when', () => {
    expect([hasTarget(indicator), yearsOf(indicator)]).toEqual([true, [2020, 2025]]);
  });
});

describe('pledges', () => {
  it('count a promise once, however often it is said', () => {
    const [said, again] = [valueWith(), valueWith()];
    expect(pledgesOf([said, again])).toEqual([{ value: said, also: [again] }]);
  });

  it('stand under their year, final targets first; facts do not stand there', () => {
    const values = [
      valueWith({ class: 'interim' }),
      valueWith({ value: 2, base: { value: 2, unit: '元' } }),
      valueWith({ class: 'fact' }),
    ];
    const [year, ...more] = pledgesByYear(values);
    expect(more).toEqual([]);
    expect(year?.policies[0]?.pledges.map((p) => p.value.class)).toEqual(['target', 'interim']);
  });
});

describe('comparison', () => {
  it('has a row an indicator with a target, those that policies share first', () => {
    const shared = [journey('east-2021', 1, 2), journey('west-2021', 3, 4)];
    const alone = journey('east-2021', 5, 6);
    const facts = [valueWith({ class: 'fact' })];
    const indicators = [
      indicatorWith([seriesWith(alone)], { id: 'alone' }),
      indicatorWith(
        shared.map((v) => seriesWith(v)),
        { id: 'shared' },
      ),
      indicatorWith([seriesWith(facts)], { id: 'facts' }),
    ];
    const rows = targetRows(
      indicators,
      ['east-2021', 'west-2021'],
      byId([...shared.flat(), ...alone, ...facts]),
    );
    expect(rows.map((r) => r.indicator.id)).toEqual(['shared', 'alone']);
    expect(rows[1]?.cells[1]).toMatchObject({ pledges: [], mentioned: false, masked: false });
  });
});

describe('the small picture of a target', () => {
  it('goes from the base of the same policy to it', () => {
    const values = journey('east-2021', 45, 85, { unit: '家' });
    const lines = linesByValue([indicatorWith([seriesWith(values)], { unit: '家' })], byId(values));
    const [base, target] = values;
    expect(target && targetPace(target, lines)?.pace.step).toBe(8);
    expect(base && targetPace(base, lines)).toBeNull();
  });

  it('is not drawn to what is added up on the way, beside where it leads', () => {
    const values = journey('east-2021', 127, 200, {
      kind: 'count',
      unit: '家',
      base: { value: 1, unit: '家' },
    });
    const sum = valueWith({ value: 73, kind: 'cumulative', unit: '家', base: { value: 73, unit: '家' } });
    const all = [...values, sum];
    const lines = linesByValue([indicatorWith([seriesWith(all)], { unit: '家' })], byId(all));
    expect(targetPace(sum, lines)).toBeNull();
  });

  it('is not drawn where nothing says from where', () => {
    const value = valueWith();
    const lines = linesByValue([indicatorWith([seriesWith([value])])], byId([value]));
    expect(targetPace(value, lines)).toBeNull();
  });
});

describe('tableRows', () => {
  const table = (row: number, col: number) => ({ id: 'table-1', row, col });
  const row = (n: number) =>
    journey('east-2021', n, n * 2, { anchor: `table-1-r${n}`, indicator: `指标${n}` }).map((v, i) => ({
      ...v,
      place: 'table' as const,
      table: table(n, i + 2),
    }));

  it('draws each row that goes somewhere', () => {
    const rows = [row(1), row(2)];
    const values = rows.flat();
    const indicators = rows.map((own, i) => indicatorWith([seriesWith(own)], { id: `i${i}` }));
    expect(
      tableRows(values, 'table-1', linesByValue(indicators, byId(values))).map((r) => r.value.indicator),
    ).toEqual(['指标1', '指标2']);
  });

  it('draws the bounds of the table, not those that only the text sets', () => {
    const [one, two] = [row(1), row(2)];
    const told = valueWith({ ...one[1], id: 'told', op: 'gt', place: 'prose', table: null });
    const values = [told, ...one, ...two];
    const indicators = [[told, ...one], two].map((own, i) =>
      indicatorWith([seriesWith(own)], { id: `i${i}` }),
    );
    const [drawn] = tableRows(values, 'table-1', linesByValue(indicators, byId(values)));
    expect(drawn?.line.marks.map((m) => m.op)).toEqual(['eq', 'eq']);
  });

  it('takes no single row for a table of targets', () => {
    const values = row(1);
    expect(
      tableRows(values, 'table-1', linesByValue([indicatorWith([seriesWith(values)])], byId(values))),
    ).toEqual([]);
  });
});

describe('related indicators', () => {
  it('are those of the same theme or table, nearest first, never itself', () => {
    const own = indicatorWith([], { id: 'own', theme: 'baoxian' });
    const same = indicatorWith([], { id: 'same', theme: 'baoxian' });
    const other = indicatorWith([], { id: 'other', theme: 'rencai' });
    expect(relatedTo(own, [own, same, other], new Map()).map((i) => i.id)).toEqual(['same']);
  });
});

describe('byTheme', () => {
  it('finds the theme of a lone indicator at the place above it', () => {
    const value = valueWith({ anchor: 's1-p2' });
    const lone = indicatorWith([seriesWith([value])], { id: 'x-lone', matched: false });
    const places = {
      value: byId([value]),
      section: new Map([['east-2021/s1-p2', { parent: 's1' }]]),
      themesAt: new Map([['east-2021/s1', [{ id: 'baoxian' }]]]),
    };
    expect(byTheme([lone], ['baoxian'], places)).toEqual([{ id: 'baoxian', concepts: [], others: [lone] }]);
  });
});
