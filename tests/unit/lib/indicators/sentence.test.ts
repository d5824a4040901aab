import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/lib/indicators/line.ts';
import { sentenceOf } from '../../../../src/lib/indicators/sentence.ts';
import type { IndicatorSeries, Value } from '../../../../src/schemas/index.ts';
import { byId, indicatorWith, journey, seriesWith, valueWith } from '../../../helpers/values.ts';

const names = new Map([
  ['east-2021', '东市'],
  ['west-2021', '西市'],
  ['south-2021', '南区'],
]);

function say(
  all: readonly (readonly [readonly Value[], IndicatorSeries['comparable']])[],
  unit = '亿元',
): string {
  const indicator = indicatorWith(
    all.map(([values, grade]) => seriesWith(values, grade)),
    { unit },
  );
  const lines = linesOf(indicator, byId(all.flatMap(([values]) => [...values])), names);
  return sentenceOf({ name: indicator.name, unit, lines });
}

describe('sentenceOf', () => {
  it('tells where a policy stands, where it goes, and what that takes, marked as worked out', () => {
    expect(say([[journey('east-2021', 45, 85, { unit: '家' }), 'A']], '家')).toBe(
      '东市2020年45家，目标是2025年85家，平均每年+8家，年均增长13.56%（推算）。',
    );
  });

  it('names the highest and the lowest target among those that compare, with their bounds in words', () => {
    const east = journey('east-2021', 9.6, 11, { unit: '%' });
    const west = [valueWith({ policy: 'west-2021', value: 7, unit: '%', op: 'ge' })];
    expect(
      say(
        [
          [east, 'A'],
          [west, 'A'],
        ],
        '%',
      ),
    ).toBe('2份文件提出保费收入的目标，目标最高的是东市（2025年11%），最低的是西市（2025年不少于7%）。');
  });

  it('says so where the targets are for different years', () => {
    const west = [valueWith({ policy: 'west-2021', value: 7, year: 2028 })];
    expect(
      say([
        [journey('east-2021', 9, 11), 'A'],
        [west, 'A'],
      ]),
    ).toContain('（目标年份不同）');
  });

  it('ranks nothing that does not compare, and warns', () => {
    const sentence = say([
      [journey('east-2021', 10, 20), 'B'],
      [journey('west-2021', 30, 90), 'B'],
    ]);
    expect(sentence).not.toMatch(/最高|最低/);
    expect(sentence).toContain('不宜直接比较高低');
  });

  it('names whose figures are withheld, and gives them no number', () => {
    const hidden = [valueWith({ policy: 'south-2021', masked: true, value: null, class: 'fact' })];
    expect(
      say([
        [journey('east-2021', 10, 20), 'A'],
        [hidden, 'C'],
      ]),
    ).toMatch(/；南区的数值原文已遮盖。$/);
  });

  it('claims no target where there is none', () => {
    expect(say([[[valueWith({ class: 'fact', year: 2020, value: 435 })], 'A']])).toBe(
      '东市2020年435亿元，未见目标。',
    );
  });

  it('tells first and last of what is known where nothing is promised', () => {
    const values = [
      valueWith({ class: 'fact', year: 2016, value: 12 }),
      valueWith({ class: 'fact', year: 2020, value: 23 }),
    ];
    expect(say([[values, 'A']])).toBe('东市2016年12亿元、2020年23亿元，未见目标。');
  });

  it('lists all targets of a policy that gives no base', () => {
    const values = [valueWith({ year: 2026, value: 2.5 }), valueWith({ year: 2028, value: 2.7 })];
    expect(say([[values, 'A']])).toBe('东市的目标是2026年2.5亿元、2028年2.7亿元。');
  });

  it('says that there is nothing to say', () => {
    expect(say([])).toBe('所收文件中没有能按年份列出的保费收入数值。');
  });
});
