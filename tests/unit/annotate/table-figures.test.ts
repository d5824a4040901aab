import { describe, expect, test } from 'vitest';
import { columnRoles } from '../../../scripts/converter/annotate/tables/column-roles.ts';
import { madeTable } from '../../helpers/passages.ts';
import { valuesIn, valuesInTable } from '../../helpers/value-drafts.ts';

const named = (rows: readonly (readonly string[])[]) =>
  valuesInTable(rows).map((d) => `${d.indicator} ${d.valueText}${d.subject === '' ? '' : ` @${d.subject}`}`);

const rolesOf = (rows: readonly (readonly string[])[]) => {
  const table = madeTable(rows).passages[0]?.cell?.table;
  return table ? columnRoles(table).map((c) => c.role) : [];
};

describe('the columns of a table', () => {
  test('have a role from their headers and from what stands in them', () => {
    expect(
      rolesOf([
        ['序号', '指标名称', '单位', '2020年', '2025年目标', '属性', '责任单位', '完成时限', '备注'],
        ['1', '湿地保护率', '%', '52', '≥55', '约束性', '市林业局', '2025年底', '—'],
        ['2', '农村公路', '公里', '810', '900', '预期性', '市交通局', '2025年底', '—'],
      ]),
    ).toEqual(['index', 'name', 'unit', 'value', 'value', 'attribute', 'body', 'deadline', 'note']);
  });

  test('that hold telephone numbers, addresses or codes hold no figures', () => {
    const rows = [
      ['服务站', '地址', '联系电话', '床位（张）'],
      ['城东服务站', '文昌路18号', '0533-2101234', '40'],
      ['城西服务站', '平安街7号', '0533-2105678', '25'],
    ];
    expect(rolesOf(rows)).toEqual(['name', 'contact', 'contact', 'value']);
    expect(named(rows)).toEqual(['城东服务站床位 40', '城西服务站床位 25']);
  });

  test('of two tables side by side are named each by its own', () => {
    expect(
      named([
        ['收入科目', '2023年决算数', '增长%', '支出科目', '2023年决算数', '增长%'],
        ['一、税收收入', '12.5', '-3.2%', '一、教育支出', '8.1', '4.0%'],
        ['二、非税收入', '6.3', '1.1%', '二、卫生健康支出', '5.2', '-0.6%'],
      ]),
    ).toEqual([
      '税收收入 12.5',
      '税收收入 -3.2%',
      '教育支出 8.1',
      '教育支出 4.0%',
      '非税收入 6.3',
      '非税收入 1.1%',
      '卫生健康支出 5.2',
      '卫生健康支出 -0.6%',
    ]);
  });
});

describe('the name of a figure', () => {
  test('is the finest indicator, completed by the coarser where it says nothing alone', () => {
    expect(
      named([
        ['一级指标', '二级指标', '2025年目标'],
        ['道路交通', '公交站点覆盖率', '90%'],
        ['人均寿命', '男性', '77岁'],
      ]),
    ).toEqual(['公交站点覆盖率 90%', '男性人均寿命 77岁']);
  });

  test('of a part of a whole says of what', () => {
    expect(
      named([
        ['指标', '年末数（万人）', '比重（%）'],
        ['常住人口', '50.0', '100'],
        ['其中：城镇', '30.0', '60'],
        ['乡村', '20.0', '40'],
      ]).slice(2),
    ).toEqual(['城镇常住人口 30.0', '城镇常住人口比重 60', '乡村常住人口 20.0', '乡村常住人口比重 40']);
  });

  test('never doubles the measure that the row names already', () => {
    expect(
      named([
        ['产品', '单位', '产量', '比上年增长（%）'],
        ['发电量', '亿千瓦时', '12', '3.1'],
        ['纸板', '万吨', '8', '-1.0'],
      ]),
    ).toEqual(['发电量 12', '发电量 3.1', '纸板产量 8', '纸板产量 -1.0']);
  });
});

describe('the figures of a cell', () => {
  test('keep their sign', () => {
    expect(
      valuesInTable([
        ['指标', '2010年', '2015年', '2015年比2010年增长'],
        ['烟尘排放总量（万吨）', '50', '46', '-8%'],
      ]).at(-1),
    ).toMatchObject({ value: -8, op: 'growth', period: { from: 2010, to: 2015 }, year: 2015 });
  });

  test('two of them belong to those before them', () => {
    expect(
      named([
        ['指标', '2025年目标'],
        ['人均公园绿地面积（平方米）', '设区市≥15 县级市≥12'],
      ]),
    ).toEqual(['人均公园绿地面积 15 @设区市', '人均公园绿地面积 12 @县级市']);
  });

  test('a sum over the years says from when to when', () => {
    expect(
      valuesInTable([
        ['指标', '2020年', '2025年', '年均/累计'],
        ['新建改建道路（公里）', '120', '—', '〔300〕'],
      ]).at(-1),
    ).toMatchObject({ kind: 'cumulative', period: { from: 2021, to: 2025 }, unit: '公里' });
  });

  test('under a standard of support they are gifts', () => {
    expect(
      valuesInTable([
        ['项目', '补助标准（元/亩）'],
        ['新建钢架大棚', '3000'],
        ['露天滴灌', '450'],
      ]).map((d) => [d.indicator, d.class, d.unit]),
    ).toEqual([
      ['新建钢架大棚补助标准', 'incentive', '元/亩'],
      ['露天滴灌补助标准', 'incentive', '元/亩'],
    ]);
  });

  test('of lists of projects are each its own project’s', () => {
    expect(
      named([
        ['序号', '项目名称', '建设地点', '总投资（万元）', '建设年限'],
        ['1', '南门大桥', '城南', '8600', '2023-2025'],
        ['2', '文化馆新馆', '城北', '12000', '2024-2026'],
      ]),
    ).toEqual(['总投资 8600 @南门大桥', '总投资 12000 @文化馆新馆']);
  });
});

test('the figures of an address of a page are none of the text', () => {
  expect(
    valuesIn('详见https://www.example.gov.cn/art/2021/35%E5%8D%95/t20210801_36.html和附件30%25.pdf。'),
  ).toEqual([]);
});

describe('tables of plans', () => {
  test('a rate under 年均[累计] is kept, not grown; words after a figure leave it a figure', () => {
    expect(
      valuesInTable([
        ['指标', '2020年', '2025年', '年均增速[累计]', '属性'],
        ['研发经费投入增长（%）', '—', '—', '>7，力争更高', '预期性'],
        ['登记失业率（%）', '3.9', '—', '<4.5', '预期性'],
      ])
        .filter((d) => d.class === 'target')
        .map((d) => [d.indicator, d.value, d.op, d.kind]),
    ).toEqual([
      ['研发经费投入增长', 7, 'gt', 'growth'],
      ['登记失业率', 4.5, 'lt', 'share'],
    ]);
  });

  test('turned on their side have a year in each row', () => {
    expect(
      valuesInTable([
        ['年份', '营业收入（亿元）'],
        ['2019', '12.3'],
        ['2025（目标）', '25'],
      ]).map((d) => [d.indicator, d.year, d.class]),
    ).toEqual([
      ['营业收入', 2019, 'fact'],
      ['营业收入', 2025, 'target'],
    ]);
  });

  test('小区 and 开发区 over a column are no places', () => {
    expect(
      named([
        ['县区', '改造老旧小区（个）', '省级开发区（个）'],
        ['东湖区', '12', '2'],
        ['西山县', '8', '1'],
      ]).slice(0, 2),
    ).toEqual(['改造老旧小区 12 @东湖区', '省级开发区 2 @东湖区']);
  });
});
