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

test('a plan that is only named dates nothing', () => {
  expect(told('2015年，全市实现了“十三五”良好开局的准备。实现税收9亿元，增长7%。')).toEqual([
    '9亿元 fact 2015',
    '7% fact 2015',
  ]);
});

test('years that a work took are past in an account', () => {
  const account = inPlan({ genre: 'account', year: 2021, lastFull: 2020, aboutYear: 2020 });
  expect(valuesIn('五年完成造林17万亩。', account).map((d) => [d.class, d.year])).toEqual([['fact', 2020]]);
});

test('what a bulletin says was reached in its own year is told, not promised', () => {
  const bulletin = inPlan({ genre: 'account', year: null, planEnd: null, aboutYear: 2019 });
  expect(
    valuesIn(
      '人均寿命由2018年的76.0岁提高到2019年的76.4岁，死亡率从21.5/10万下降到20.2/10万。',
      bulletin,
    ).map((d) => `${d.indicator} ${d.valueText} ${d.class}`),
  ).toEqual([
    '人均寿命 76.0岁 fact',
    '人均寿命 76.4岁 fact',
    '死亡率 21.5/10万 fact',
    '死亡率 20.2/10万 fact',
  ]);
});

test('同比 among tasks sets how far to go, beside what is done it tells', () => {
  expect(valuesIn('加快推广智能农机，新增应用300台，作业面积同比增长18%以上。').map((d) => d.class)).toEqual([
    'target',
    'target',
  ]);
  expect(valuesIn('一季度作业面积同比增长18%，已应用300台。').map((d) => d.class)).toEqual(['fact', 'fact']);
});
