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

  test('neither the number of the item nor half of a condition is who gets it', () => {
    expect(gifts('（2）茶企引进外地品牌满一年的，按投资额的3%给予奖励。')).toEqual([
      '茶企引进外地品牌满一年奖励 3%',
    ]);
    expect(gifts('租房补助：资本全部到位，或在本区登记的合伙人租用办公用房的，给予80%房租补助。')).toEqual([
      '房租补助 80%',
    ]);
  });

  test('a cap says whom it counts besides what the gift is for', () => {
    expect(gifts('对改造冷库的企业，按投资额的10%给予补贴，单个企业补贴不超过70万元。').at(-1)).toBe(
      '改造冷库的企业单个企业补贴 70万元',
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

  test('a scale of ranges is dealt out to its sums', () => {
    expect(gifts('对年采购额在20万元以上至60万元以下、60万元以上的食堂，分别给予3万元、7万元补助。')).toEqual(
      ['年采购额在20万元以上至60万元以下的食堂补助 3万元', '年采购额在60万元以上的食堂补助 7万元'],
    );
    expect(gifts('对当年加工量300吨、900吨以上，且增长8%以上的磨坊，分别奖励2万元、6万元。')).toEqual([
      '当年加工量300吨的磨坊奖励 2万元',
      '当年加工量900吨以上的磨坊奖励 6万元',
    ]);
    expect(gifts('牧场存栏数达40头、90头以上的分别给予奖励3000元、8000元。')).toEqual([
      '牧场存栏数达40头奖励 3000元',
      '牧场存栏数达90头以上奖励 8000元',
    ]);
    expect(gifts('对改造船坞的船厂，按当年投资额5万-9万（不含）美元奖励2万元。')).toEqual([
      '改造船坞的船厂当年投资额5万-9万（不含）美元奖励 2万元',
    ]);
  });

  test('a condition goes with its subject where clauses stand between it and the giving', () => {
    expect(gifts('第三条 新设的渔港，泊位达到60个的，在市级奖励的基础上，再给予一次性奖励80万元。')).toEqual([
      '新设的渔港泊位达到60个一次性奖励 80万元',
    ]);
    expect(gifts('经国家、省级评定的书店，除享受上级补助外，分别再给予奖励9万元、4万元。')).toEqual([
      '经国家级评定的书店奖励 9万元',
      '经省级评定的书店奖励 4万元',
    ]);
  });

  test('an article is not part of who gets a gift, nor is how it was found out', () => {
    expect(gifts('第八条 首获国家级、省级驿站称号的，分别给予8万元、3万元奖励。')).toEqual([
      '首获国家级驿站称号奖励 8万元',
      '首获省级驿站称号奖励 3万元',
    ]);
    expect(gifts('经评审，给予每家参演剧团场租费60%奖励。')).toEqual(['每家参演剧团场租费奖励 60%']);
  });

  test('grades of firms and kinds of standards are levels, too', () => {
    expect(gifts('对资质晋升为特级、一级的船厂，分别给予90万元、30万元奖励。')).toEqual([
      '资质晋升为特级的船厂奖励 90万元',
      '资质晋升为一级的船厂奖励 30万元',
    ]);
    expect(gifts('对参与起草国家、行业和地方标准的商会，分别给予9万元、6万元、3万元奖励。')).toEqual([
      '参与起草国家标准的商会奖励 9万元',
      '参与起草行业标准的商会奖励 6万元',
      '参与起草地方标准的商会奖励 3万元',
    ]);
  });

  test('what is given in parts, at most or per cap', () => {
    expect(gifts('对通过认证的茶厂，再给予一次性6万元奖励。')).toEqual(['通过认证的茶厂一次性奖励 6万元']);
    expect(gifts('对渔网更新给予不超过40%的补助，每个码头最高补助20万元。').at(-1)).toBe(
      '渔网更新每个码头补助 20万元',
    );
    expect(gifts('奖励资金分三年按50%、30%、20%比例拨付。')).toEqual([]);
    expect(valuesIn('同一品种每件资助2万元，最多资助3个地区。').map((d) => d.valueText)).toEqual(['2万元']);
  });

  test('a sentence that names no one is of what its lead speaks of', () => {
    expect(gifts('鼓励建立茶叶体验店。按上年销售额的10%给予资金扶持，最高不超过30万元。')[0]).toBe(
      '建立茶叶体验店资金扶持 10%',
    );
    expect(
      gifts('支持渔港提高卸货量。对卸货量超过9万吨的渔港，给予20万元奖励；超过12万吨的，给予50万元。')[1],
    ).toBe('卸货量超过12万吨的渔港奖励 50万元');
  });

  test('of a long condition the noun at its end, or the deed, is name enough', () => {
    const long = '对获得海关、海事等主管部门批准并与港口作业平台完成数据对接的';
    expect(gifts(`${long}拖轮调度中心，给予60万元扶持资金。`)).toEqual(['拖轮调度中心扶持资金 60万元']);
  });

  test('who pays is not who is paid', () => {
    expect(gifts('对首次入库的苗圃企业，县级林业发展资金一次性给予8万元奖补。')).toEqual([
      '首次入库的苗圃企业奖补 8万元',
    ]);
  });

  test('lines of a budget and the parts in which a gift is paid are no gifts', () => {
    expect(gifts('预算收入12亿元，上级补助收入3亿元，补助下级支出2亿元。')).toEqual([]);
    expect(gifts('补助资金按40%、30%、30%的比例分三年发放。')).toEqual([]);
  });

  test('a rate of reimbursement that is to rise is a goal', () => {
    expect(valuesIn('到2025年，门诊报销比例提高至65%。').map((d) => d.class)).toEqual(['target']);
  });
});
