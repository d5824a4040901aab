import { describe, expect, test } from 'vitest';
import { ALONE, classes, inPlan, valuesIn } from '../../helpers/value-drafts.ts';

const classOf = (text: string, context = inPlan()): string[] => classes(valuesIn(text, context));
const under = (heading: string, text: string, context = inPlan()): string[] =>
  classes(valuesIn([{ text, headings: [heading], parents: ['s1'] }], context));

describe('targets look ahead', () => {
  test.each([
    ['到2025年，公共充电桩达到2万个。'],
    ['力争公共充电桩达到2万个。'],
    ['“十四五”期间，新建公共充电桩2万个。'],
    ['未来五年，建成公共充电桩2万个以上。'],
    ['新建公共充电桩2万个。'],
  ])('%s', (text) => {
    expect(classOf(text)).toEqual(['2万个 target']);
  });

  test('a sentence on its own is a target where it sets and does not tell', () => {
    expect(classOf('城镇登记失业率控制在4.5%以内。', ALONE)).toEqual(['4.5% target']);
    expect(classOf('全市现有景区46家。', ALONE)).toEqual(['46家 fact']);
  });

  test('in a report of work the part that looks ahead sets targets', () => {
    const report = inPlan({ genre: 'report', year: 2024, planStart: null, planEnd: null });
    expect(under('一、2023年工作回顾', '新建学校20所。', report)).toEqual(['20所 fact']);
    expect(under('二、2024年工作安排', '新建学校20所。', report)).toEqual(['20所 target']);
  });
});

describe('facts look back', () => {
  test.each([
    ['截至2020年底，农村公路里程突破1万公里。'],
    ['2020年，农村公路里程达到1万公里。'],
    ['目前，农村公路里程达到1万公里。'],
    ['全市农村公路已达到1万公里。'],
    ['农村公路里程稳居全省前列，达到1万公里，同比增加。'],
  ])('%s', (text) => {
    expect(classOf(text)[0]).toMatch(/fact$/);
  });

  test('the figures of a section on what was achieved are facts', () => {
    expect(under('（一）发展基础', '建成国家级平台12个，引进人才3000名。')).toEqual([
      '12个 fact',
      '3000名 fact',
    ]);
  });

  test('the start of 由…提高到… is where things stand', () => {
    expect(classOf('到2025年，污水处理率由85%提高到95%。')).toEqual(['85% fact', '95% target']);
  });

  test('a description is no task', () => {
    expect(classOf('项目占地约300亩，总投资约20亿元。')).toEqual(['300亩 fact', '20亿元 fact']);
    expect(classOf('核心区定位为历史文化街区（1.4平方公里）。')).toEqual(['1.4平方公里 fact']);
  });

  test('a masked value is a fact without a value', () => {
    expect(valuesIn('2020年，完成投资**亿元。')[0]).toMatchObject({
      class: 'fact',
      masked: true,
      value: null,
      unit: '亿元',
    });
  });
});

describe('gifts and estimates', () => {
  test.each([
    ['对首次上市的企业，给予最高1000万元奖励。'],
    ['对购置首台套设备的，按投资额的10%给予补助。'],
    ['一次性补助50万元。'],
  ])('%s is an incentive', (text) => {
    expect(classOf(text)).toHaveLength(1);
    expect(classOf(text)[0]).toMatch(/incentive$/);
  });

  test('what triggers a gift is no statement', () => {
    expect(classOf('对年营业收入首次突破1亿元、5亿元的企业，分别给予50万元、100万元奖励。')).toEqual([
      '50万元 incentive',
      '100万元 incentive',
    ]);
  });

  test('what an estimate rests on is an assumption', () => {
    expect(classOf('按2000元/平方米测算，年运营成本按投资额的3%估算。')).toEqual([
      '2000元/平方米 assumption',
      '3% assumption',
    ]);
  });
});

describe('norms are neither', () => {
  test.each([
    '申请人应当自收到通知之日起15日内补正。',
    '各县均要设立注册资本不低于3亿元的担保机构。',
    '处以5000元以上2万元以下罚款。',
    '首付比例不低于20%，贷款期限最长30年。',
    '年满60周岁的老年人免费乘车。',
    '投标保证金不得超过估算价的2%。',
    '按每百户不少于30平方米的标准配建服务用房。',
    '每个单位限报2项。',
    '拆除面积原则上不应大于总面积的20%。',
  ])('%s', (text) => {
    expect(classOf(text)).toEqual([]);
  });

  test('in rules nothing is a target, unless a year ahead says so', () => {
    const rules = inPlan({ genre: 'rules', planStart: null, planEnd: null });
    expect(classOf('配备执法人员不少于4人，设备完好率达到95%以上。', rules)).toEqual([]);
    expect(classOf('到2025年，回收利用率达到60%以上。', rules)).toEqual(['60% target']);
  });

  test('conditions that someone must meet are no targets of the document', () => {
    const drafts = valuesIn([
      { text: '竞得人须达到以下条件：', headings: ['出让'], parents: ['s1'] },
      { text: '建设商业办公面积达到至少15万平方米。', headings: ['出让'], parents: ['s1'] },
    ]);
    expect(drafts).toEqual([]);
  });
});
