import { expect, test } from 'vitest';
import { valuesOfDocument } from '../../helpers/whole-texts.ts';

test('a quarter in an account of last year is of that year', () => {
  const account = ['云州市2024年国民经济和社会发展统计公报[1]', '2025年2月28日', '一、综合'];
  const values = valuesOfDocument([
    ...account,
    '全年生产总值[2]134亿元。分季度看，一季度增长5.3%。粮食产量增产1.6%。',
  ]);
  expect(values.map((d) => `${d.indicator} ${d.year} ${d.kind}`)).toEqual([
    '生产总值 2024 level',
    '生产总值 2024 growth',
    '粮食产量 2024 growth',
  ]);
});

test('a head that only names a measure is told of its row', () => {
  const values = valuesOfDocument([
    '云州市2024年国民经济和社会发展统计公报',
    '2025年2月28日',
    '一、工业',
    '表1 2024年主要产品产量',
    '产品名称 | 单位 | 产量 | 比重（%）',
    '纱 | 万吨 | 2277.9 | 61.0',
    '化学纤维 | 万吨 | 7910.8 | 39.0',
  ]);
  expect(values.map((d) => d.indicator)).toEqual(['纱产量', '纱比重', '化学纤维产量', '化学纤维比重']);
});

const TITLE = [
  '2026年云州市政府工作报告',
  '——2026年1月12日在云州市第五届人民代表大会第四次会议上',
  '各位代表：',
];
const told = (...lines: string[]) =>
  valuesOfDocument([...TITLE, ...lines]).map((d) => `${d.valueText} ${d.class} ${d.year}`);

test('一年来 under the heading of a year is that year', () => {
  expect(
    told('一、2025年工作回顾', '一年来，主要做了以下工作：', '（一）稳定增长。', '民间投资增长4.6%。'),
  ).toEqual(['4.6% fact 2025']);
});

test('今后五年 under the heading of a five-year plan ends with the plan', () => {
  expect(
    told(
      '二、“十五五”时期主要目标',
      '纲要明确了今后五年的主要目标：',
      '一是做强产业。规上工业增加值年均增长6%左右。',
    ),
  ).toEqual(['6% target 2030']);
});

test('the first year of a plan is not its last one', () => {
  expect(
    told(
      '三、2026年重点工作',
      '今年是“十五五”起步之年，要稳中求进，确保“十五五”良好开局。财政收入增长2%左右。',
    ),
  ).toEqual(['2% target 2026']);
});

test('主要工作 of the year of the report lies ahead, 主要工作 alone is done', () => {
  expect(told('三、2026年主要工作', '（一）促进消费。', '建成快递物流中心44个。')).toEqual([
    '44个 target 2026',
  ]);
  expect(told('一、主要工作', '建成快递物流中心44个。')[0]).toContain('fact');
});
