import { describe, expect, test } from 'vitest';
import { valuesIn } from '../../helpers/value-drafts.ts';

const gifts = (text: string): string[] =>
  valuesIn(text)
    .filter((d) => d.class === 'incentive')
    .map((d) => `${d.indicator} ${d.valueText}`);

describe('an incentive is called after whom it is for and what is given', () => {
  test.each([
    ['对新落户的检测机构，给予60万元奖励。', ['新落户的检测机构奖励 60万元']],
    [
      '对购置采摘机械的合作社，按购机款的25%给予补助，最高不超过40万元。',
      ['购置采摘机械的合作社补助 25%', '购置采摘机械的合作社补助 40万元'],
    ],
    ['首次开办民宿并正常营业的，给予每户3万元补贴。', ['首次开办民宿并正常营业补贴 3万元']],
    ['工匠的改进建议被采纳的，每条奖励900元。', ['工匠的改进建议被采纳奖励 900元']],
    ['给予每个工作室最高30万元扶持。', ['每个工作室扶持 30万元']],
    ['对新引进的农艺师，发放租房补贴1200元。', ['新引进的农艺师租房补贴 1200元']],
    ['其中小型农场按每亩80元补助。', ['小型农场补助 80元']],
    ['残疾人日间照料每人每天补贴12元。', ['残疾人日间照料每人每天补贴 12元']],
  ])('%s', (text, names) => {
    expect(gifts(text)).toEqual(names);
  });

  test('a list of grades or thresholds is dealt out to its sums', () => {
    expect(gifts('对新获批的国家级、省级种业基地，分别奖励90万元、45万元。')).toEqual([
      '新获批的国家级种业基地奖励 90万元',
      '新获批的省级种业基地奖励 45万元',
    ]);
    expect(gifts('对年销售额突破8亿元、4亿元的批发企业，分别给予20万元、10万元一次性奖励。')).toEqual([
      '年销售额突破8亿元的批发企业一次性奖励 20万元',
      '年销售额突破4亿元的批发企业一次性奖励 10万元',
    ]);
  });

  test('who stands in the clause itself is nearer than who stood before', () => {
    expect(gifts('新认定的国家级、省级茶园分别给予80万元、40万元奖励，市级茶园给予10万元奖励。')).toEqual([
      '新认定的国家级茶园奖励 80万元',
      '新认定的省级茶园奖励 40万元',
      '市级茶园奖励 10万元',
    ]);
    expect(gifts('对企业挂牌的，奖励50万元，其中辅导后奖励20万元。').at(-1)).toBe('辅导后奖励 20万元');
  });

  test('how a gift is given is not who gets it', () => {
    expect(gifts('对当年投产的粮油企业、茶叶企业，分别一次性奖励7万元、3万元。')).toEqual([
      '当年投产的粮油企业一次性奖励 7万元',
      '当年投产的茶叶企业一次性奖励 3万元',
    ]);
    expect(gifts('对返乡的技师，三年内每月给予900元生活补贴。')).toEqual(['返乡的技师生活补贴 900元']);
  });

  test('a noun at the end of a list is of all of it', () => {
    expect(gifts('对首次达标的餐饮、住宿企业，分别奖励6万元、4万元。')).toEqual([
      '首次达标的餐饮企业奖励 6万元',
      '首次达标的住宿企业奖励 4万元',
    ]);
  });

  test('a level that leaves out its 级 is one all the same', () => {
    expect(gifts('对初次认定为国家、省级技术中心的企业，分别给予企业90万元、45万元奖励。')).toEqual([
      '初次认定为国家级技术中心的企业奖励 90万元',
      '初次认定为省级技术中心的企业奖励 45万元',
    ]);
  });

  test('the manner of giving is said once', () => {
    expect(gifts('对新发展的种植基地，一次性奖励企业100元/亩。')[0]).not.toContain('一次性一次性');
  });

  test('a cap names its own bearer', () => {
    expect(gifts('对改造冷库的企业，按投资额的10%给予补贴，单个企业补贴不超过70万元。').at(-1)).toBe(
      '单个企业补贴 70万元',
    );
  });

  test('a gift is not of the year of another sentence', () => {
    expect(valuesIn('到2025年，建成驿站20个。对新评定的星级民宿，奖励5万元。').map((d) => d.year)).toEqual([
      2025,
      null,
    ]);
  });

  test('how long a gift is paid is no year of it', () => {
    expect(valuesIn('对引进的乡村医生，三年内每月给予800元生活补贴。').map((d) => d.year)).toEqual([null]);
  });
});
