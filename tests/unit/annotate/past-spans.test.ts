import { expect, test } from 'vitest';
import { inPlan, valuesIn } from '../../helpers/value-drafts.ts';

const REPORT = inPlan({ genre: 'report', year: 2016, baseYear: null, planStart: null, planEnd: null });
const told = (text: string) => valuesIn(text, REPORT).map((d) => `${d.valueText} ${d.class} ${d.year}`);

test('how long a doubling took does not look ahead', () => {
  expect(told('2015年全县税收完成9亿元，三年内翻了一番。茶叶产量达到2.1万吨，增长6%。')).toEqual([
    '9亿元 fact 2015',
    '翻了一番 fact 2015',
    '2.1万吨 fact 2015',
    '6% fact 2015',
  ]);
});

test('the year that a change began in ends with its sentence', () => {
  expect(told('2015年，三次产业结构由2010年的31∶42∶27调整为22∶45∶33。累计脱贫1.9万人。').at(-1)).toBe(
    '1.9万人 fact 2015',
  );
});
