import { describe, expect, test } from 'vitest';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';
import { valuesInTable } from '../../helpers/value-drafts.ts';

const cells = (rows: readonly (readonly string[])[]) =>
  valuesInTable(rows).map((d) => [d.indicator, d.valueText, d.unit, d.class, d.year]);

describe('a table of targets', () => {
  const TABLE = [
    ['序号', '指标名称', '2020年', '2023年', '2025年目标', '年均增长', '属性'],
    ['1', '粮食总产量（万吨）', '350', '355', '360以上', '—', '约束性'],
    ['2', '其中：优质稻（万吨）', '80', '', '100', '4.6%', '预期性'],
    ['3', '科技进步贡献率', '62%', '64%', '65%左右', '-', '预期性'],
  ];
  const drafts = valuesInTable(TABLE);

  test('makes points of a series from columns with years', () => {
    expect(
      drafts.filter((d) => d.indicator === '粮食总产量').map((d) => [d.valueText, d.class, d.year]),
    ).toEqual([
      ['350', 'baseline', 2020],
      ['355', 'interim', 2023],
      ['360', 'target', 2025],
    ]);
  });

  test('takes units from the row or the cell', () => {
    expect(drafts.find((d) => d.valueText === '350')?.base).toEqual({ value: 3_500_000, unit: '吨' });
    expect(drafts.find((d) => d.valueText === '65%')).toMatchObject({
      unit: '%',
      op: 'approx',
      hedges: ['左右'],
    });
  });

  test('knows the row that an 其中 row is part of', () => {
    expect(drafts.find((d) => d.valueText === '80')).toMatchObject({
      indicator: '优质稻',
      parent: '粮食总产量',
    });
  });

  test('keeps base and length of a declared growth', () => {
    expect(drafts.find((d) => d.valueText === '4.6%')).toMatchObject({
      op: 'growth',
      kind: 'growth',
      growth: { baseYear: 2020, years: 5 },
    });
  });

  test('dashes and blanks are no values, nor are row numbers', () => {
    expect(drafts).toHaveLength(9);
  });

  test('says where in the table a value stands', () => {
    expect(drafts[0]?.table).toEqual({ id: 'table-1', row: 1, col: 3 });
    expect(drafts[0]?.anchor).toBe('table-1-r1');
  });
});

test('a unit that the table does not give stays missing', () => {
  expect(
    valuesInTable([
      ['指标', '2020年', '2025年'],
      ['平台数量', '3', '8'],
    ])[0],
  ).toMatchObject({ unit: '' });
});

test('a column of units serves its rows', () => {
  expect(
    cells([
      ['指标', '单位', '2020年', '2025年'],
      ['人均预期寿命', '岁', '79.6', '≥80.6'],
    ]),
  ).toEqual([
    ['人均预期寿命', '79.6', '岁', 'baseline', 2020],
    ['人均预期寿命', '80.6', '岁', 'target', 2025],
  ]);
});

test('[40] in a column of growth is a total in the unit of the row', () => {
  const drafts = valuesInTable([
    ['指标', '2020年', '2025年', '年均/累计', '属性'],
    ['城镇新增就业（万人）', '8.6', '—', '[40]', '预期性'],
  ]);
  expect(drafts[1]).toMatchObject({ value: 40, unit: '万人', kind: 'cumulative', op: 'eq', year: 2025 });
});

test('a comparison of places tells facts, each with its place', () => {
  expect(
    valuesInTable([
      ['地区', '生产总值（亿元）', '学校数量'],
      ['甲县', '1,325.4', '302所'],
      ['乙县', '813.3', '-'],
    ]).map((d) => [d.subject, d.indicator, d.value, d.unit, d.class]),
  ).toEqual([
    ['甲县', '生产总值', 1325.4, '亿元', 'fact'],
    ['甲县', '学校数量', 302, '所', 'fact'],
    ['乙县', '生产总值', 813.3, '亿元', 'fact'],
  ]);
});

test('columns of stages hold targets in sentences', () => {
  const drafts = valuesInTable([
    ['序号', '主要任务', '第一年', '第二年'],
    ['1', '完善公交网络', '公交线路优化10条。', '（1）公交线路优化15条；（2）新增场站3-5个。'],
  ]);
  expect(drafts.map((d) => [d.indicator, d.valueText, d.class, d.year])).toEqual([
    ['公交线路优化', '10条', 'target', 2021],
    ['公交线路优化', '15条', 'target', 2022],
    ['新增场站', '3-5个', 'target', 2022],
  ]);
});

describe('other shapes of tables', () => {
  test('rows that are years date their figures; a total is no year', () => {
    expect(
      cells([
        ['年度', '新造竹林（万亩）', '竹笋（万吨）'],
        ['2022年', '30', '11'],
        ['2025年', '40', '16'],
        ['合计', '70', '—'],
      ]),
    ).toEqual([
      ['新造竹林', '30', '万亩', 'target', 2022],
      ['竹笋', '11', '万吨', 'target', 2022],
      ['新造竹林', '40', '万亩', 'target', 2025],
      ['竹笋', '16', '万吨', 'target', 2025],
    ]);
  });

  test('a round figure in a row with a unit is no year', () => {
    expect(
      cells([
        ['指标', '2020年', '2025年'],
        ['船舶产值（亿元）', '905', '2000'],
      ]),
    ).toEqual([
      ['船舶产值', '905', '亿元', 'baseline', 2020],
      ['船舶产值', '2000', '亿元', 'target', 2025],
    ]);
  });

  test('a figure under 年均/累计 in a row without years is a sum', () => {
    const [sum] = valuesInTable([
      ['指标', '2020年', '2025年', '年均/累计'],
      ['护理培训（万人次）', '—', '—', '200'],
    ]);
    expect(sum).toMatchObject({ unit: '万人次', kind: 'cumulative', class: 'target' });
  });

  test('a table of thresholds tells no facts', () => {
    expect(
      cells([
        ['响应级别', '日雨量'],
        ['一级', '250毫米以上'],
        ['二级', '100毫米以上'],
      ]),
    ).toEqual([]);
  });
});

test('a sum over five years in brackets is another fact than where the row leads', () => {
  const text = [
    '某县工业发展规划',
    '一、主要指标',
    '表1 主要指标',
    '指标\t单位\t2020年\t2025年\t年均增长',
    '规模以上纺织企业\t家\t80\t140\t[60]',
    '注：[ ]内为五年累计数。',
  ].join('\n');
  const { values, checks } = convertText(text, emptyVocabulary).document;
  expect(values.map((v) => v.kind)).toEqual(['count', 'count', 'cumulative']);
  expect(new Set(values.map((v) => v.group)).size).toBe(3);
  expect(checks.filter((check) => check.verdict === 'differs')).toEqual([]);
});
