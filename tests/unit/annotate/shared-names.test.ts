import { describe, expect, test } from 'vitest';
import { ALONE, inPlan, noted, valuesIn } from '../../helpers/value-drafts.ts';

const names = (text: string): string[] => valuesIn(text).map((d) => d.indicator);

describe('a list shares the head of its last member', () => {
  test.each([
    ['甲苯、氨、粉尘排放总量比2020年分别下降6%、7%、9%。', ['甲苯排放总量', '氨排放总量', '粉尘排放总量']],
    ['甲苯、粉尘两类污染物减排量分别达到30吨、40吨。', ['甲苯减排量', '粉尘减排量']],
    ['沿江及周边地区、东岭地区用水量分别下降9%、4%。', ['沿江及周边地区用水量', '东岭地区用水量']],
    ['南川盆地、北川平原PM2.5浓度分别下降9%、4%。', ['南川盆地PM2.5浓度', '北川平原PM2.5浓度']],
    ['国有企业、民营企业利润分别增长5%、6%。', ['国有企业利润', '民营企业利润']],
    ['哮喘、2型糖尿病患者随访率分别达到70%、65%。', ['哮喘患者随访率', '2型糖尿病患者随访率']],
    ['一、二、三产业分别增长3%、5%、7%。', ['一产业', '二产业', '三产业']],
    ['城镇、农村居民人均收入分别达到4万元、2万元。', ['城镇居民人均收入', '农村居民人均收入']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('and the beginning of its first', () => {
    expect(names('每千人口护士数、药师数分别达到4人、0.5人。')).toEqual(['每千人口护士数', '每千人口药师数']);
    expect(names('单位产值能耗、碳排放分别下降5%、6%。')).toEqual(['单位产值能耗', '单位产值碳排放']);
  });

  test('but lists of lists stay whole', () => {
    const whole = '面粉、大米合格率和肉类、蛋类抽检合格率';
    expect(names(`${whole}分别达到97%和98%、99%。`)).toEqual([whole, whole, whole]);
  });
});

describe('as many names as numbers are dealt out without 分别', () => {
  test.each([
    ['新增、恢复灌溉面积3万亩和2万亩。', ['新增灌溉面积 3万亩 eq 2025', '恢复灌溉面积 2万亩 eq 2025']],
    [
      '小麦播种面积、总产稳定在40万亩、18万吨以上。',
      ['小麦播种面积 40万亩 ge 2025', '小麦总产 18万吨 ge 2025'],
    ],
    ['五星级、四星级茶楼3家、8家。', ['五星级茶楼 3家 eq 2025', '四星级茶楼 8家 eq 2025']],
  ])('%s', (text, expected) => {
    expect(noted(valuesIn(text))).toEqual(expected);
  });

  test('and once more where only growth follows', () => {
    expect(names('城镇、农村居民收入分别达到4万元、2万元，增长5%、6%。')).toEqual([
      '城镇居民收入',
      '农村居民收入',
      '城镇居民收入',
      '农村居民收入',
    ]);
  });

  test('a name of two words with one number stays one', () => {
    expect(names('茶园、果园覆盖率达到60%。')).toEqual(['茶园、果园覆盖率']);
  });
});

describe('a name goes on with what the name before it measured', () => {
  test.each([
    ['国有企业增加值增长3%，民营企业增长5%。', ['国有企业增加值', '民营企业增加值']],
    ['采矿业产值下降3%，建筑业增长5%。', ['采矿业产值下降', '建筑业产值']],
    [
      '东部地区研发投入40亿元，增长8%；西部地区投入12亿元。',
      ['东部地区研发投入', '东部地区研发投入', '西部地区研发投入'],
    ],
    ['城市建成区道路清洗率达到80%，县城达到70%。', ['城市建成区道路清洗率', '县城道路清洗率']],
    ['污泥无害化处理率达到95%，资源化利用率达到60%。', ['污泥无害化处理率', '污泥资源化利用率']],
    ['炉渣年利用量达到4万吨；到2030年，年利用量达到5万吨。', ['炉渣年利用量', '炉渣年利用量']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a trade of another unit has a measure of its own', () => {
    expect(names('采矿业产值达到30亿元，培育服务业企业20家。')).toEqual(['采矿业产值', '服务业企业']);
  });
});

describe('what is no part of a name', () => {
  test.each([
    ['全国完成新建骑行道20公里。', ['新建骑行道']],
    ['三年累计建成驿站30座。', ['驿站']],
    ['2024年、2025年分别建成驿站30座、40座。', ['驿站', '驿站']],
    ['工业增加值按可比价格计算增长5%。', ['工业增加值']],
    ['机器人密度由每万人180台提高到300台。', ['机器人密度', '机器人密度']],
    ['工业煤耗同比下降5%。', ['工业煤耗下降']],
    ['选派教师60名以上下乡支教。', ['教师']],
    ['地铁里程达到90公里，覆盖80%以上的街区。', ['地铁里程', '覆盖街区']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('the part of the year that a figure is for', () => {
    expect(noted(valuesIn('前三季度茶叶产量达到30吨，一季度同比增长5%。', ALONE))).toEqual([
      '茶叶产量 30吨 eq 2021',
      '茶叶产量 5% growth 2021',
    ]);
  });
});

describe('numbers that are no goals of their own', () => {
  test('a list that counts itself', () => {
    expect(noted(valuesIn('废纸、废布等7种废料回收量达到50万吨。'))).toEqual(['废料回收量 50万吨 eq 2025']);
  });

  test('the share that a gift adds', () => {
    expect(valuesIn('对获奖的机构，给予省级奖金1:1配套奖励。').filter((v) => v.class === 'target')).toEqual(
      [],
    );
  });

  test('but a standard that is raised is one', () => {
    expect(noted(valuesIn('人均公共卫生经费补助标准提高到95元。'))).toEqual([
      '人均公共卫生经费补助标准 95元 eq 2025',
    ]);
  });
});

describe('what the next number of a sentence goes on with', () => {
  test.each([
    ['新建步道30公顷，改造提升50公顷。', ['新建步道', '改造提升步道']],
    ['到2024年建成梯田10万亩，投资3亿元；到2025年建成12万亩。', ['梯田', '梯田投资', '梯田']],
    ['实施重点项目86项，其中茶业项目31项、投资18亿元。', ['重点项目', '茶业项目', '茶业项目投资']],
    ['发布80项以上地方标准的制修订。', ['地方标准的制修订']],
    ['近视率力争每年降低0.5个百分点。', ['近视率降低']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a list of rates has a head of its own', () => {
    const text = '茶业增加值、果业增加值分别增长5%、6%，镇村居民收入分别达到3万元和2万元。';
    expect(names(text).slice(2)).toEqual(['镇村居民收入', '镇村居民收入']);
  });

  test('the years of a list hold on, with 分别 and without', () => {
    expect(noted(valuesIn('到2025年和2030年，合格率分别达到30%和40%，参与率达到50%和60%。'))).toEqual([
      '合格率 30% eq 2025',
      '合格率 40% eq 2030',
      '参与率 50% eq 2025',
      '参与率 60% eq 2030',
    ]);
  });
});

describe('the scale of a rate', () => {
  test('is no number of people', () => {
    expect(noted(valuesIn('商贸行业十万人事故死亡率下降20%，煤矿百万吨死亡率下降10%。'))).toEqual([
      '商贸行业十万人事故死亡率下降 20% growth 2025',
      '煤矿百万吨死亡率下降 10% growth 2025',
    ]);
  });

  test('may close with a bound', () => {
    expect(noted(valuesIn('到2025年和2030年，孕产妇死亡率分别降到18/10万及以下和12/10万及以下。'))).toEqual([
      '孕产妇死亡率 18/10万 le 2025',
      '孕产妇死亡率 12/10万 le 2030',
    ]);
  });
});

test('money obtained is a deed; what one tries to reach is a goal', () => {
  const report = { ...ALONE, genre: 'report' } as const;
  expect(valuesIn('争取上级专项资金3亿元，同比增长8%。', report).map((v) => v.class)).toEqual([
    'fact',
    'fact',
  ]);
  expect(valuesIn('争取绿化率达到40%。', report).map((v) => v.class)).toEqual(['target']);
});

test('a share after a list is of each of its members', () => {
  expect(names('电子业、食品业产值分别达到30亿元、40亿元，占工业产值比重分别达到3%和4%。').slice(2)).toEqual([
    '电子业产值占工业产值比重',
    '食品业产值占工业产值比重',
  ]);
});

describe('whose figure it is, a clause earlier', () => {
  test.each([
    ['全省煤炭、柴油用量连续五年下降，2020年分别减少9%、13%。', ['煤炭用量', '柴油用量']],
    ['驿站利用率达到8%，低于全国平均水平2个百分点。', ['驿站利用率', '驿站利用率']],
    ['改造梯田30万亩，到2024年建成50万亩。', ['改造梯田', '梯田']],
    ['新增连锁药房17家，其中2024年新增8家。', ['新增连锁药房', '新增连锁药房']],
    ['茶农、果农持证人数达到200名和90名。', ['茶农持证人数', '果农持证人数']],
    ['单位农业产值能耗、水耗分别下降5%和6%。', ['单位农业产值能耗', '单位农业产值水耗']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a sum that tells which projects is part of their name, a fund that is set aside is recorded', () => {
    expect(noted(valuesIn('引进投资过10亿元茶业项目5个。'))).toEqual(['投资过10亿元茶业项目 5个 eq 2025']);
    expect(noted(valuesIn('每年安排不低于500万元的茶业发展资金。'))).toEqual([
      '茶业发展资金 500万元 ge 2025',
    ]);
  });
});

test('a name that the text cuts in two is written as the text writes it', () => {
  expect(names('單位產值能耗較2020年下降9%。')).toEqual(['單位產值能耗下降']);
});

test('治理率 is of what was treated before, and a share of a gift is called like the gift and whom it is for', () => {
  expect(names('完成30个村污水治理，治理率由40%提高到48%。').slice(1)).toEqual([
    '村污水治理率',
    '村污水治理率',
  ]);
  expect(names('对改造支出给予不超过60%、最高4000元的补贴。')).toEqual(['改造支出补贴', '改造支出补贴']);
});

test('the other side of a balance is of the same fund', () => {
  const text = '渔港维护基金收入12亿元，支出9亿元，滚存结余5亿元。';
  expect(valuesIn(text, inPlan({ genre: 'report' })).map((v) => v.indicator)).toEqual([
    '渔港维护基金收入',
    '渔港维护基金支出',
    '渔港维护基金滚存结余',
  ]);
});

test('pupils are of the schools counted before them', () => {
  const text = '航海学校9所，招生2万人，在校学生6万人。';
  expect(valuesIn(text, inPlan({ genre: 'account' })).map((v) => v.indicator)).toEqual([
    '航海学校',
    '航海学校招生',
    '航海学校在校学生',
  ]);
});

test('pupils after another kind of school are of the last', () => {
  const text = '海事中学7所，在校学生2万人，专任教师600人；海事小学9所，在校学生5万人，专任教师900人。';
  expect(
    valuesIn(text, inPlan({ genre: 'account' }))
      .map((v) => v.indicator)
      .slice(-2),
  ).toEqual(['海事小学在校学生', '海事小学专任教师']);
});
