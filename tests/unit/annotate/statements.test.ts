import { describe, expect, test } from 'vitest';
import { inPlan, noted, valuesIn } from '../../helpers/value-drafts.ts';

const notes = (text: string): string[] => noted(valuesIn(text));

describe('the name of what a number measures', () => {
  test.each([
    ['到2025年，公路通车里程达到1.5万公里。', '公路通车里程 1.5万公里 eq 2025'],
    ['到2025年，新增公办学位2万个以上。', '新增公办学位 2万个 ge 2025'],
    ['到2025年，引进10家以上研发机构。', '研发机构 10家 ge 2025'],
    ['到2025年，建成5个区域医疗中心。', '区域医疗中心 5个 eq 2025'],
    ['到2025年，80%以上的乡镇卫生院达到服务能力标准。', '乡镇卫生院达到服务能力标准 80% ge 2025'],
    ['到2025年，设立规模不低于20亿元的产业基金。', '产业基金 20亿元 ge 2025'],
    ['到2025年，家庭医生签约率力争达到75%左右。', '家庭医生签约率 75% approx 2025'],
    ['到2025年，依托产业园区建成3家共享工厂。', '共享工厂 3家 eq 2025'],
  ])('%s', (text, note) => {
    expect(notes(text)).toEqual([note]);
  });

  test('a share takes its whole from the clause before', () => {
    expect(notes('到2025年，数字经济增加值突破500亿元，占GDP比重达到12%。')).toEqual([
      '数字经济增加值 500亿元 gt 2025',
      '数字经济增加值占GDP比重 12% eq 2025',
    ]);
  });

  test('a subject may stand a clause earlier', () => {
    expect(notes('到2025年，水产养殖持续健康发展，总产量达到50万吨。')).toEqual([
      '水产养殖总产量 50万吨 eq 2025',
    ]);
  });

  test('a growth goes on with the name before it', () => {
    expect(notes('2020年，货运量达到1200万吨，同比增长8%。')).toEqual([
      '货运量 1200万吨 eq 2020',
      '货运量 8% growth 2020',
    ]);
  });

  test('parts are named after their whole', () => {
    expect(notes('到2025年，新增学位6800个，其中小学4200个、初中2600个。')).toEqual([
      '新增学位 6800个 eq 2025',
      '小学新增学位 4200个 eq 2025',
      '初中新增学位 2600个 eq 2025',
    ]);
  });

  test('a fall keeps its verb, for the number alone would say the opposite', () => {
    expect(notes('到2025年，单位工业增加值能耗下降14%。')).toEqual([
      '单位工业增加值能耗下降 14% growth 2025',
    ]);
  });
});

describe('lists dealt out by 分别', () => {
  test('names that share their head', () => {
    expect(notes('到2025年，存、贷款余额分别达到3万亿元、2.5万亿元。')).toEqual([
      '存款余额 3万亿元 eq 2025',
      '贷款余额 2.5万亿元 eq 2025',
    ]);
    expect(notes('到2025年，小学、初中巩固率分别保持在99%、98%以上。')).toEqual([
      '小学巩固率 99% ge 2025',
      '初中巩固率 98% ge 2025',
    ]);
  });

  test('names of different things keep to themselves', () => {
    expect(notes('到2025年，接待游客、旅游综合收入分别突破800万人次、70亿元。')).toEqual([
      '接待游客 800万人次 gt 2025',
      '旅游综合收入 70亿元 gt 2025',
    ]);
  });

  test('years', () => {
    expect(notes('到2023年、2025年，充电桩总量分别不少于3万个、6万个。')).toEqual([
      '充电桩总量 3万个 ge 2023',
      '充电桩总量 6万个 ge 2025',
    ]);
  });

  test('one number for a list of names is one statement', () => {
    expect(notes('到2025年，飞机、船舶租赁业务规模占全国比重保持80%以上。')).toHaveLength(1);
  });
});

describe('the year that governs', () => {
  test('governs the clauses that follow, until the next one', () => {
    const drafts = valuesIn('到2023年，建成驿站20个、绿道50公里；到2025年，建成驿站60个。');
    expect(drafts.map((d) => [d.year, d.yearBasis])).toEqual([
      [2023, 'stated'],
      [2023, 'stated'],
      [2025, 'stated'],
    ]);
  });

  test('two years in one clause belong to their own numbers', () => {
    expect(notes('绿化覆盖率由2016年的38%提高到2020年的41%。')).toEqual([
      '绿化覆盖率 38% eq 2016',
      '绿化覆盖率 41% eq 2020',
    ]);
  });

  test('a year of comparison governs nothing', () => {
    expect(notes('到2025年，用水总量比2020年下降16%。')[0]).toMatch(/2025$/);
  });

  test('a relative time is inferred from the date of the document', () => {
    expect(
      valuesIn('未来3年，新增床位2000张。', {
        genre: 'plan',
        year: 2023,
        baseYear: null,
        planStart: null,
        planEnd: null,
      })[0],
    ).toMatchObject({
      year: 2026,
      yearBasis: 'inferred',
    });
  });

  test('a time at the end of a sentence speaks for all of it', () => {
    expect(notes('完成管网改造80公里、泵站12座，到2024年底前完成。').every((n) => n.endsWith('2024'))).toBe(
      true,
    );
  });

  test('the lead of a box hands its time on', () => {
    const drafts = valuesIn([
      { text: '发展目标：至“十四五”末，骨干网络更加完善。', parents: ['box-1'] },
      { text: '重点工程：新建换电站30座。', parents: ['box-1'] },
    ]);
    expect(drafts[0]).toMatchObject({ year: 2025, yearText: '“十四五”末', yearBasis: 'inherited' });
  });
});

describe('bounds, hedges and kinds', () => {
  test.each([
    ['不少于30家', 'ge'],
    ['至少达到30家', 'ge'],
    ['突破30家', 'gt'],
    ['控制在30家以内', 'le'],
    ['不超过30家', 'le'],
    ['达到近30家', 'approx'],
    ['达到30家左右', 'approx'],
    ['达到30—35家', 'range'],
    ['达到30家', 'eq'],
  ])('到2025年，企业数量%s → %s', (words, op) => {
    expect(valuesIn(`到2025年，企业数量${words}。`)[0]?.op).toBe(op);
  });

  test('hedges are kept as written', () => {
    expect(valuesIn('到2025年，企业数量力争达到30家左右。')[0]?.hedges).toEqual(['力争', '左右']);
  });

  test.each([
    ['森林覆盖率达到42%', 'share'],
    ['年均增长6%', 'growth'],
    ['新增企业20家', 'increment'],
    ['累计培训5000人次', 'cumulative'],
    ['建成标准厂房60万平方米', 'area'],
    ['营业收入达到8亿元', 'level'],
  ])('%s is a %s', (words, kind) => {
    expect(valuesIn(`到2025年，全市${words}。`)[0]?.kind).toBe(kind);
  });
});

test('values convert into the common unit of their kind', () => {
  const bases = valuesIn('到2025年，贷款余额达到3.3万亿元，造林30亩，占比达到12％，企业达到50家。').map(
    (d) => d.base,
  );
  expect(bases).toEqual([
    { value: 3.3e12, unit: '元' },
    { value: 20_000, unit: '㎡' },
    { value: 12, unit: '%' },
    { value: 50, unit: '家' },
  ]);
});

test('names and units keep the spelling of the document', () => {
  expect(valuesIn('到2025年，農田灌溉面積達到12萬畝。')[0]).toMatchObject({
    indicator: '農田灌溉面積',
    unit: '萬畝',
  });
});

describe('words between a bound and its number, a fall and what falls', () => {
  test.each([
    ['到2025年，每个渡口至少配备3名船工。', '船工', 'ge'],
    ['到2025年，至少设置2个渡口。', '渡口', 'ge'],
    ['到2025年，渡船油耗比2020年削减10%。', '渡船油耗削减', 'growth'],
    ['到2025年，渡船油耗比2020年压减10%。', '渡船油耗压减', 'growth'],
  ])('%s', (text, indicator, op) => {
    expect(valuesIn(text, inPlan())[0]).toMatchObject({ indicator, op });
  });
});
