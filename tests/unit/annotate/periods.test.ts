import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../scripts/converter/annotate/time/find.ts';
import { spanOf } from '../../../scripts/converter/annotate/time/spans.ts';
import { inPlan, valuesIn } from '../../helpers/value-drafts.ts';

const span = (from: number, to: number) => ({ from, to });
const periods = (text: string | string[], context = inPlan()) => valuesIn(text, context).map((d) => d.period);
const REPORT = inPlan({
  genre: 'report',
  year: 2026,
  lastFull: 2025,
  baseYear: null,
  planStart: null,
  planEnd: null,
});

describe('a time of several years', () => {
  test.each([
    ['“十四五”期间', span(2021, 2025)],
    ['“十四五”前三年', span(2021, 2023)],
    ['2016—2020年', span(2016, 2020)],
    ['未来三年', span(2022, 2024)],
    ['五年来', span(2016, 2020)],
    ['2018年以来', span(2018, 2020)],
    ['规划期内', span(2021, 2025)],
    ['“十四五”末', null],
    ['规划期末', null],
    ['2023年', null],
    ['过去一年', null],
  ])('%s runs over %j', (text, expected) => {
    const [time] = findTimes(text);
    expect(time && spanOf(time, inPlan({ lastFull: 2020 }))).toEqual(expected);
  });
});

describe('a number is of several years together', () => {
  test.each([
    ['“十四五”期间，新增学校12所。', [span(2021, 2025)]],
    ['到2025年，新增学校12所。', [span(2021, 2025)]],
    ['到2025年，产值年均增长8%。', [span(2021, 2025)]],
    ['到2025年，单位产值能耗比2018年下降12%。', [span(2018, 2025)]],
    ['到2023年，培训教师900人次。', [span(2021, 2023)]],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  test('a report tells what was done in the years of its paragraph', () => {
    expect(periods('五年来，累计开通公交线路16条，新改建农村公路900公里。', REPORT)).toEqual([
      span(2021, 2025),
      span(2021, 2025),
    ]);
  });

  test('the years that open one paragraph hold for the next ones, until another time opens one', () => {
    expect(
      periods(
        ['“十四五”时期，经济稳中有进。', '新建学校12所。', '刚刚过去的2025年，成绩显著。', '新建医院3家。'],
        REPORT,
      ),
    ).toEqual([span(2021, 2025), null]);
  });
});

describe('a number is of one time', () => {
  test.each([
    ['到2025年，城镇化率达到68%。'],
    ['到2025年，高新技术企业突破900家。'],
    ['2023年，新增学校12所。'],
    ['到2025年，每年新增学校2所。'],
    ['到2025年，细颗粒物年均浓度控制在30微克/立方米以内。'],
    ['2025年，财政收入比上年增长6%。'],
    ['到2025年，服务覆盖60个村。'],
  ])('%s', (text) => {
    expect(periods(text)).toEqual([null]);
  });

  test('without the span of the plan nobody knows since when', () => {
    expect(periods('到2025年，新增学校12所。', inPlan({ planStart: null, planEnd: null }))).toEqual([null]);
  });
});

test('a period that only the plan tells is doubtful', () => {
  expect(valuesIn('到2025年，新增学校12所。').map((d) => d.confidence)).toEqual(['low']);
  expect(valuesIn('“十四五”期间，新增学校12所。').map((d) => d.confidence)).toEqual(['high']);
});

const years = (text: string | string[], context = REPORT) => valuesIn(text, context).map((d) => d.year);

test('what something rose from is of the year before, or of the year that the sentence reckons from', () => {
  expect(years('“十四五”时期，桥梁由40座增加到55座。')).toEqual([2020, 2025]);
  expect(years('学位由2019年的4万个增加到6万个，教师由2000人增加到3000人。').at(2)).toBe(2019);
});

test('a time in the middle of a sentence tells of that sentence alone', () => {
  expect(years('2025年，财政稳中向好。成功申报2027年水利项目，争取资金3亿元。新建桥梁4座。').at(-1)).toBe(
    2025,
  );
});

test('a year that another is only held against governs nothing', () => {
  expect(years('2025年产值增长5%，快于2023年1个百分点。')).toEqual([2025, 2025]);
});

test('the past years of a report end before the year in which it is given', () => {
  expect(years('过去一年，新建桥梁4座。')).toEqual([2025]);
});
