import { describe, expect, test } from 'vitest';
import { noted, valuesIn } from '../../helpers/value-drafts.ts';

const names = (text: string): string[] => valuesIn(text).map((d) => d.indicator);

describe('a word is never broken', () => {
  test.each([
    ['中医药服务量达到50万人次。', '中医药服务量'],
    ['到2025年中小学食堂达到300个。', '中小学食堂'],
    ['到2025年前沿技术项目达到20项。', '前沿技术项目'],
    ['有序充电桩达到800个。', '有序充电桩'],
    ['有序退出落后产能30万吨。', '退出落后产能'],
    ['5G网络通达率达到98%。', '5G网络通达率'],
    ['传统民居达到60处。', '传统民居'],
    ['及时率达到95%。', '及时率'],
    ['使用率达到95%。', '使用率'],
    ['前線救護員津貼每年調升2%。', '前線救護員津貼'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('who pays is no part of what is paid', () => {
  test.each([
    ['市级财政每年安排产业引导资金2亿元。', '产业引导资金'],
    ['产业引导资金每年安排2亿元。', '产业引导资金'],
    ['县财政每年预算安排奖教资金800万元。', '奖教资金'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('what a list leaves unsaid', () => {
  test('the thing counted behind a second threshold', () => {
    expect(names('建设千亩以上牧场80个、万亩以上10个。')).toEqual(['千亩以上牧场', '万亩以上牧场']);
  });

  test('the income of the other group', () => {
    expect(names('城镇居民人均可支配收入突破5万元，农村居民突破2.6万元。')).toEqual([
      '城镇居民人均可支配收入',
      '农村居民人均可支配收入',
    ]);
  });

  test('a fall over several years is of what was named before the comparison', () => {
    expect(names('到2027年，港口碳排放较2024年累计下降20%。')).toEqual(['港口碳排放累计下降']);
  });
});

describe('years dealt out', () => {
  test('力争到 with two years', () => {
    expect(noted(valuesIn('力争到2025年、2030年，全县林木覆盖率分别提高到22%、27%。'))).toEqual([
      '林木覆盖率 22% eq 2025',
      '林木覆盖率 27% eq 2030',
    ]);
  });

  test('two lists, one of the beginning and one of the end', () => {
    expect(
      noted(valuesIn('森林覆盖率、湿地保护率分别由2020年的40.1%、36.2%提高到2025年的42%、38%。')),
    ).toEqual([
      '森林覆盖率 40.1% eq 2020',
      '湿地保护率 36.2% eq 2020',
      '森林覆盖率 42% eq 2025',
      '湿地保护率 38% eq 2025',
    ]);
  });

  test('a stage named with its time in brackets dates its paragraph', () => {
    expect(noted(valuesIn('第一阶段（2022年1月至2023年6月）。完成排查，自查达标率达到80%。'))).toEqual([
      '自查达标率 80% eq 2023',
    ]);
  });

  test('a deadline in brackets behind the sentence dates it', () => {
    expect(noted(valuesIn('纳入统筹的病种不少于40个。（县医保局牵头，2023年6月底前完成）'))[0]).toMatch(
      / 40个 ge 2023$/,
    );
  });

  test('a deadline inside a paragraph ends with its sentence', () => {
    const text =
      '推进乡镇消防站建设，做到有人员有装备。到2023年，全部完成标准化改造。实施智慧用电工程，新增感知终端2万个。';
    expect(noted(valuesIn(text)).at(-1)).toBe('新增感知终端 2万个 eq 2025');
  });
});

describe('parts and what they are parts of', () => {
  test.each([
    ['港口产值达到500亿元（其中修船60亿元、造箱40亿元）。', ['港口产值', '修船产值', '造箱产值']],
    ['铁路营业里程达到600公里，其中城际铁路200公里。', ['铁路营业里程', '城际铁路营业里程']],
    ['城镇绿化率、绿地率分别达到42%、38%。', ['城镇绿化率', '城镇绿地率']],
    ['营业收入超10亿元的药企8家、超50亿元3家。', ['营业收入超10亿元的药企', '超50亿元药企']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a count goes back to what was counted so before', () => {
    expect(
      noted(
        valuesIn('已安装电梯41部。优化流程，办理时限由30个工作日压缩到12个工作日，确保2022年完成100部。'),
      ).at(-1),
    ).toMatch(/电梯 100部 eq 2022$/);
  });

  test('each of several measures doubles; a label of them is no value', () => {
    expect(names('到2025年，竹业产值、种植面积、游客人次较2020年翻一番，实现“三个翻番”。')).toEqual([
      '竹业产值',
      '种植面积',
      '游客人次',
    ]);
  });

  test('a deed is the measure where no object follows', () => {
    expect(names('油茶面积达到700万亩，新增种植110万亩。')).toEqual(['油茶面积', '新增种植']);
  });
});
