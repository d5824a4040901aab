import { describe, expect, test } from 'vitest';
import { classes, inPlan, valuesIn } from '../../helpers/value-drafts.ts';
import { valuesOfDocument } from '../../helpers/whole-texts.ts';

describe('figures that commit no one', () => {
  test.each([
    '今年要重点做好9个方面工作。',
    '始终坚持把维护稳定作为第一位的工作任务。',
    '开工750千伏云东、330千伏云西等输变电工程。',
    '推动更多学科进入全球前千分之一。',
    '开展第二轮土地承包到期后再延长30年整省试点。',
    '推动20户以上自然村全部通硬化路。',
    '工作满一定年限的，每满1年积2分，最高分值为20分。',
    '在基层岗位工作的人员，参保年限可缩短至5年。',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  test('a capacity in 千伏安 is a measure', () => {
    expect(classes(valuesIn('到2025年，新增变电容量50万千伏安。'))).toEqual(['50万千伏安 target']);
  });

  test('what has to be reached for a reward that follows at once', () => {
    expect(classes(valuesIn('年度税收贡献额达到30万元以上，一次性给予10万元奖励。'))).toEqual([
      '10万元 incentive',
    ]);
  });

  test('what is given to each of those counted does not make their number a condition', () => {
    expect(classes(valuesIn('每年引育工匠团队6个以上，给予每个团队80万元资助。'))).toEqual([
      '6个 target',
      '80万元 incentive',
    ]);
  });
});

test('最高支持 bounds what is given', () => {
  expect(valuesIn('单个研发项目最高支持500万元。')).toMatchObject([{ class: 'incentive', op: 'le' }]);
});

test('a report on the year tells what was paid out', () => {
  const paid = valuesOfDocument([
    '2026年云州市政府工作报告',
    '——2026年1月12日在云州市第五届人民代表大会第四次会议上',
    '一、2025年工作回顾',
    '发放高龄补贴32亿元，争取上级资金4亿元。',
  ]);
  expect(paid).toMatchObject([
    { class: 'fact', value: 32 },
    { class: 'fact', value: 4, hedges: [] },
  ]);
});

test('a plan in quotation marks is a name and hedges nothing', () => {
  const [one] = valuesIn('五年内直接服务“千人计划”等各类人才2000名。', inPlan());
  expect(one).toMatchObject({ value: 2000, hedges: [] });
});

test('a bulletin without its title tells and sets nothing, whatever its chapters are called', () => {
  const chapter = (name: string): string[] => [
    name,
    '全年城镇新增就业3万人，比上年增长2%。参保人数9万人，比上年增加1万人。',
    '粮食产量7万吨，比上年下降4%。存款余额5亿元，比上年增长6%。',
  ];
  const found = valuesOfDocument([
    ...chapter('一、人民生活和社会保障'),
    ...chapter('二、科技和教育事业建设'),
    ...chapter('三、环境保护'),
  ]);
  expect(new Set(found.map((d) => d.class))).toEqual(new Set(['fact']));
});

test('where a report looks back, 争取 and 确保 tell what was done', () => {
  const past = valuesOfDocument([
    '2026年云州市政府工作报告',
    '——2026年1月12日在云州市第五届人民代表大会第四次会议上',
    '一、2025年工作回顾',
    '为3家渔业企业争取2亿元补充资本金，确保渔港吞吐量9万吨。',
  ]);
  expect(past.map((d) => d.class)).toEqual(['fact', 'fact', 'fact']);
});
