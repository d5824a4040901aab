import { describe, expect, test } from 'vitest';
import { valuesIn, valuesInTable } from '../../helpers/value-drafts.ts';

const namesOf = (lines: string[]): string[] => valuesIn(lines).map((d) => d.indicator);
const names = (text: string): string[] => valuesIn(text).map((d) => d.indicator);

describe('a name ends where something else is said of it', () => {
  test.each([
    ['到2025年，选派80名农技员赴高校进修。', ['农技员']],
    ['到2025年，选拔40名正科级后备干部、60名副科级后备干部。', ['正科级后备干部', '副科级后备干部']],
    ['实现“引进领航人才达到90名，人才贡献率达到35%”的目标。', ['领航人才', '人才贡献率']],
    ['到2025年，首批20个幸福社区全面建成。', ['幸福社区']],
    ['到2025年，改造近岸鱼排3000口。', ['改造近岸鱼排']],
    ['人均可支配收入仅为全省平均水平的74%。', ['人均可支配收入']],
    ['到2025年，把村庄建设用地严格控制在人均120平方米以内。', ['人均村庄建设用地']],
    ['到2025年，守住46万亩耕地红线。', ['耕地红线']],
    ['到2025年，抓好28个亿元以上文旅项目建设。', ['亿元以上文旅项目']],
    ['到2025年，茶产业实现产值9亿元。', ['茶产业产值']],
    ['到2025年，在清河、沙河两岸建设绿道90公里。', ['绿道']],
    ['到2025年，对300户孤寡老人进行居家改造。', ['孤寡老人']],
    ['到2025年，基础养老金标准由每人每月180元提高到220元。', ['基础养老金标准', '基础养老金标准']],
    ['市、县两级财政每年安排护林资金3000万元。', ['护林资金']],
    ['全年实施6类19项实事。', ['实事']],
    ['物价上涨2.1%。', ['物价']],
    ['仓库三年后升值到5亿元，年化升值6%。', ['仓库', '年化升值']],
    ['2020年，信托资产规模3000亿元、占全市近1/4。', ['信托资产规模', '信托资产规模占全市']],
    ['到2025年，推广节水喷灌12万亩。', ['节水喷灌']],
    ['到2025年，完成18个市级生态村建设。', ['市级生态村']],
    ['2022年失业率拟按4%控制。', ['失业率']],
    ['到2030年，电网具备6%以上的调峰能力。', ['电网调峰能力']],
    ['到2025年，建设蜜柚示范园9个、面积3万亩。', ['蜜柚示范园', '蜜柚示范园面积']],
    ['到2025年，实现30户以上村屯通邮率100%。', ['30户以上村屯通邮率']],
    ['发行专项债券20亿元，较上年预算增加3亿元。', ['发行专项债券', '发行专项债券']],
    ['每年为全市300家作坊提供免费检测。', ['作坊']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('another stage of the same thing', () => {
    expect(names('全县生物质发电装机8万千瓦，在建5万千瓦。')).toEqual([
      '生物质发电装机',
      '在建生物质发电装机',
    ]);
  });

  test('points are of the share named before, not of the quantity between', () => {
    expect(names('植被覆盖率达到62%，木材蓄积量达到90万立方米，提高2个百分点。').at(-1)).toBe('植被覆盖率');
  });

  test('a second deed is done to the same thing', () => {
    expect(names('到2025年，新建公办托育园5所、改扩建4所。')).toEqual(['新建公办托育园', '改扩建公办托育园']);
  });

  test('基期值 and 目标值 beside the years of the columns are no part of a name', () => {
    const drafts = valuesInTable([
      ['序号', '指标', '单位', '2020年基期值', '2025年目标值'],
      ['1', '茶园面积', '万亩', '4.2', '5'],
      ['2', '茶叶产值', '亿元', '6.1', '9'],
    ]);
    expect(drafts.map((d) => `${d.indicator} ${d.class}`)).toEqual([
      '茶园面积 baseline',
      '茶园面积 target',
      '茶叶产值 baseline',
      '茶叶产值 target',
    ]);
  });

  test('上述指标 are those of the paragraph before', () => {
    expect(
      namesOf(['到2023年，污水收集率达到60%，新建泵站8座。', '到2025年，上述指标分别达到75%、20座。']),
    ).toEqual(['污水收集率', '新建泵站', '污水收集率', '新建泵站']);
  });

  test('another place goes on with the measure of those before', () => {
    expect(
      names('到2025年，东部地区、西部平原扬尘浓度分别下降20%、15%，临江市控制在40微克/立方米以内。'),
    ).toEqual(['东部地区扬尘浓度', '西部平原扬尘浓度', '临江市扬尘浓度']);
  });

  test('a list dealt out shares the unit of its last number', () => {
    expect(
      valuesIn('审批时间、验收时间、登记时间分别压缩至60、30、5个工作日。').map(
        (d) => `${d.indicator} ${d.value}`,
      ),
    ).toEqual(['审批时间 60', '验收时间 30', '登记时间 5']);
  });

  test('beds of a part are beds, and its share is called one', () => {
    expect(names('2020年全市床位8000张，其中医院6000张（占75%）。')).toEqual([
      '床位',
      '医院床位',
      '医院床位占比',
    ]);
  });

  test('who is meant in brackets is no goal', () => {
    expect(valuesIn('对小型作坊（指从业人员≤10人的作坊）免收检测费。')).toEqual([]);
  });

  test('how often something is held, and a place at the end of a list, are no goals', () => {
    expect(valuesIn('每季度举办1次银企对接会，对排名后2位的乡镇进行约谈。')).toEqual([]);
  });

  test('years of the clause before are dealt out to the numbers of a list', () => {
    const drafts = valuesIn('推广林下种植，到2023年、2025年，种植面积分别达到3万亩、5万亩。');
    expect(drafts.map((d) => d.year)).toEqual([2023, 2025]);
  });

  test('绝对数 over the figures of a table of statistics: the row says of what', () => {
    const drafts = valuesInTable([
      ['产品', '单位', '绝对数', '比上年增长（%）'],
      ['茶叶', '吨', '320', '4.1'],
      ['蚕茧', '吨', '75', '-2.6'],
    ]);
    expect(drafts.map((d) => `${d.indicator} ${d.valueText}`)).toEqual([
      '茶叶 320',
      '茶叶 4.1',
      '蚕茧 75',
      '蚕茧 -2.6',
    ]);
  });

  test('a short task of a list of tasks says how much is to be done, by when its row ends', () => {
    const drafts = valuesInTable([
      ['序号', '重点任务', '责任单位', '完成时限'],
      ['1', '新建泵站12座', '市水务局', '2024年10月'],
      ['2', '出台管理办法', '市财政局', '2023年6月'],
    ]);
    expect(drafts.map((d) => [d.indicator, d.valueText, d.class, d.year])).toEqual([
      ['新建泵站', '12座', 'target', 2024],
    ]);
  });
});
