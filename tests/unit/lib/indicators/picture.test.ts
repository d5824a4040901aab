import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/lib/indicators/line.ts';
import { unitChoices } from '../../../../src/lib/indicators/money.ts';
import { panelsOf } from '../../../../src/lib/indicators/panel.ts';
import {
  type Declared,
  pictureOf,
  tonesOf,
  type View,
  viewsOf,
} from '../../../../src/lib/indicators/picture.ts';
import type { Value } from '../../../../src/schemas/index.ts';
import { byId, indicatorWith, journey, seriesWith, valueWith } from '../../../helpers/values.ts';

function draw(
  values: readonly Value[],
  view: View,
  unit = '亿元',
  factor = 1,
  declared: readonly Declared[] = [],
) {
  const indicator = indicatorWith([seriesWith(values)], { unit });
  const lines = linesOf(indicator, byId(values), new Map([['east-2021', '东市']]));
  const [panel] = panelsOf(lines);
  if (!panel) throw new Error('nothing to draw');
  return pictureOf(panel, view, { unit, factor, tones: tonesOf(lines), declared });
}

describe('the plain view', () => {
  it('has a dot a figure, with its bound in the label', () => {
    const picture = draw(journey('east-2021', 628.04, 900, { op: 'gt' }), 'value');
    expect(picture.kind === 'line' && picture.tracks[0]?.dots.map((d) => d.label)).toEqual([
      '>628.04',
      '>900',
    ]);
  });

  it('shows a figure alone in time as a bar', () => {
    const picture = draw([valueWith({ op: 'ge', value: 80 })], 'value');
    expect(picture.kind === 'bar' && picture.bars).toMatchObject([
      { value: 80, label: '≥80', role: 'target' },
    ]);
  });

  it('keeps a range as two ends without a number between them', () => {
    const values = [
      ...journey('east-2021', 2, 3),
      valueWith({ year: 2026, value: null, min: 3, max: 5, op: 'range' }),
    ];
    const picture = draw(values, 'value');
    expect(picture.kind === 'line' && picture.tracks[0]?.dots.at(-1)).toMatchObject({
      value: null,
      low: 3,
      high: 5,
      label: '3—5',
    });
  });

  it('shows a sum in the other unit', () => {
    expect(unitChoices('亿元')).toEqual([
      { unit: '亿元', factor: 1 },
      { unit: '万亿元', factor: 0.0001 },
    ]);
    const picture = draw(journey('east-2021', 21100, 34000), 'value', '亿元', 0.0001);
    expect(picture.kind === 'line' && picture.tracks[0]?.dots.map((d) => d.label)).toEqual(['2.11', '3.4']);
  });

  it('offers no other unit where there is none', () => {
    expect(unitChoices('家')).toEqual([{ unit: '家', factor: 1 }]);
  });
});

describe('the view of indices', () => {
  it('makes the base 100 and says of which year', () => {
    const picture = draw(journey('east-2021', 50, 80), 'index');
    expect(picture).toMatchObject({ kind: 'line', unit: '2020年=100' });
    expect(picture.kind === 'line' && picture.tracks[0]?.dots.map((d) => d.value)).toEqual([100, 160]);
  });

  it('is not offered for shares, which compare as they are', () => {
    const values = journey('east-2021', 9.6, 11, { unit: '%' });
    const lines = linesOf(indicatorWith([seriesWith(values)], { unit: '%' }), byId(values), new Map());
    expect(viewsOf(panelsOf(lines), { unit: '%', factor: 1, tones: new Map(), declared: [] })).toEqual([
      'value',
      'pace',
    ]);
  });
});

describe('the view of yearly growth', () => {
  it('puts the declared growth beside the one that base and target imply', () => {
    const values = journey('east-2021', 628.04, 900);
    const declared = [{ policy: 'east-2021', growth: 10, inputs: values.map((v) => v.id) }];
    const picture = draw(values, 'pace', '亿元', 1, declared);
    expect(picture.kind === 'bar' && picture.bars.map((b) => [b.label, b.computed])).toEqual([
      ['10', false],
      ['7.46', true],
    ]);
  });

  it('leaves out a growth that is declared of other years', () => {
    const declared = [{ policy: 'east-2021', growth: 8.4, inputs: ['east-2021/elsewhere-v1'] }];
    const picture = draw(journey('east-2021', 628.04, 900), 'pace', '亿元', 1, declared);
    expect(picture.kind === 'bar' && picture.bars.map((b) => b.computed)).toEqual([true]);
  });

  it('counts shares in points a year', () => {
    const picture = draw(journey('east-2021', 9.5, 23, { unit: '%' }), 'pace', '%');
    expect(picture).toMatchObject({ kind: 'bar', unit: '百分点/年', bars: [{ value: 2.7 }] });
  });
});
