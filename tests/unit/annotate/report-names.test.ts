import { describe, expect, test } from 'vitest';
import { noted, valuesIn } from '../../helpers/value-drafts.ts';

const named = (text: string) => valuesIn(text).map((d) => `${d.indicator} ${d.valueText}`);

describe('what a list of names has in common', () => {
  test.each([
    ['服装、家电零售额分别增长4%、2%。', ['服装零售额 4%', '家电零售额 2%']],
    ['农村自来水、卫生厕所普及率超过98%、85%。', ['农村自来水普及率 98%', '农村卫生厕所普及率 85%']],
    ['刑事、治安案件分别下降15.9%、13.3%。', ['刑事案件 15.9%', '治安案件 13.3%']],
    ['财政收入、支出分别突破30亿元和300亿元。', ['财政收入 30亿元', '财政支出 300亿元']],
    ['工业、制造业、工业技改投资分别增长9%、13%、6%。', ['工业投资 9%', '制造业投资 13%', '工业技改投资 6%']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('what is counted behind its number', () => {
  test.each([
    ['选拔30名正职后备人才、60名副职后备人才。', ['正职后备人才 30名', '副职后备人才 60名']],
    ['培养产生40名“创业能手”，给予扶持。', ['“创业能手” 40名']],
    ['择优设立50个“云州学者”特聘岗位。', ['“云州学者”特聘岗位 50个']],
    ['扶持50家以上在穗初创企业。', ['在穗初创企业 50家']],
    ['引进20名大奖获得者、院士来云州交流。', ['大奖获得者、院士 20名']],
    ['建成35个先导区、1000个和美乡村。', ['先导区 35个', '和美乡村 1000个']],
    ['建设国家医学中心（中医类）和12个区域医疗中心。', ['区域医疗中心 12个']],
    ['30个县通过优质均衡评估。', ['县通过优质均衡评估 30个']],
    ['首期10亿元省级科创母基金投运。', ['省级科创母基金 10亿元']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

test('a kind of business is no measure that the next one could share', () => {
  expect(named('制造业单项冠军59家，高新技术企业1.28万家。')).toEqual([
    '制造业单项冠军 59家',
    '高新技术企业 1.28万家',
  ]);
});

test('by how much a number fell is not the number', () => {
  expect(named('年末人口140828万人，比上年末减少139万人。').at(-1)).toBe('人口减少 139万人');
});

test('名义 and 实际 tell how growth is reckoned, not what grows', () => {
  expect(named('人均可支配收入41314元，比上年名义增长5.3%，扣除价格因素实际增长5.1%。')).toEqual([
    '人均可支配收入 41314元',
    '人均可支配收入 5.3%',
    '人均可支配收入 5.1%',
  ]);
});

test('a clause that sets a record names the figure behind it', () => {
  expect(named('对东部省份出口增长7.2%，全省进出口总值创历史新高，达到5379亿元。').at(-1)).toBe(
    '进出口总值 5379亿元',
  );
});

test('where a pair rose from is no part of its name', () => {
  expect(noted(valuesIn('居民收入从2020年的4.6万元和1.7万元分别提高到5.8万元和2.3万元。'))).toEqual([
    '居民收入 4.6万元 eq 2020',
    '居民收入 1.7万元 eq 2020',
    '居民收入 5.8万元 eq 2025',
    '居民收入 2.3万元 eq 2025',
  ]);
});

test('a multiple alone is a figure before tons and heads, too', () => {
  expect(noted(valuesIn('到2025年，蔬菜产量稳定在百万吨以上，年旅客吞吐量突破千万人次。'))).toEqual([
    '蔬菜产量 百万吨 ge 2025',
    '年旅客吞吐量 千万人次 gt 2025',
  ]);
});

test('hundreds of 亿亿 are a scale of computing power', () => {
  expect(valuesIn('到2025年，算力规模达到10.36百亿亿次/秒。')).toMatchObject([
    { unit: '百亿亿次/秒', value: 10.36 },
  ]);
});
