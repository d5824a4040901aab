/** What a number is, told by its features: the first line that fits. Adding a verdict is adding a line with its examples. */
import type { ValueClass } from '../../../src/schemas/value.ts';
import type { Wanted } from './features.ts';

export interface VerdictRule {
  readonly id: string;
  readonly when: readonly Wanted[];
  /** `none`: the number measures nothing; the id says why. */
  readonly gives: ValueClass | 'none';
  /** How sure; `tense`: as sure as the tense of the sentence. */
  readonly sure: boolean | 'tense';
  readonly examples: readonly string[];
}

export const VERDICTS: readonly VerdictRule[] = [
  {
    id: 'lead-rule',
    when: ['leadRule'],
    gives: 'none',
    sure: true,
    examples: ['列第一位的部门为牵头单位。'],
  },
  { id: 'masked', when: ['masked'], gives: 'fact', sure: true, examples: ['现有银行**家。'] },
  {
    id: 'assumed',
    when: ['assumed'],
    gives: 'assumption',
    sure: true,
    examples: ['按每平方米1800元测算。'],
  },
  {
    id: 'given',
    when: ['!paidOut', 'given', '!conditionOfGift', '!condition'],
    gives: 'incentive',
    sure: true,
    examples: ['对新认定的工程中心，给予50万元奖励。'],
  },
  {
    id: 'paid-per-head',
    when: ['paidPerHead', '!paidOut'],
    gives: 'incentive',
    sure: true,
    examples: [],
  },
  {
    id: 'share-given',
    when: ['shareGiven', '!paidOut'],
    gives: 'incentive',
    sure: true,
    examples: ['按不超过设备投资额5%的比例，给予最高50万元补助。'],
  },
  {
    id: 'price-cut',
    when: ['priceCut'],
    gives: 'incentive',
    sure: true,
    examples: ['出让底价可按不低于工业用地最低价标准的60%执行。'],
  },
  {
    id: 'assumed-on',
    when: ['assumedOn'],
    gives: 'assumption',
    sure: false,
    examples: [],
  },
  {
    id: 'rhythm',
    when: ['rhythm'],
    gives: 'none',
    sure: true,
    examples: ['每季度召开1次调度会。'],
  },
  {
    id: 'duration-ruled',
    when: ['duration', 'ruled', '!reports'],
    gives: 'norm',
    sure: true,
    examples: ['申请人应当在15个工作日内提交材料。'],
  },
  { id: 'duration', when: ['duration'], gives: 'none', sure: true, examples: ['实行24小时值班。'] },
  {
    id: 'ratio-of-gift',
    when: ['ratioOfGift'],
    gives: 'incentive',
    sure: true,
    examples: ['按省级资金1:1比例给予配套奖励。'],
  },
  {
    id: 'condition-of-gift',
    when: ['conditionOfGift', '!paidOut'],
    gives: 'norm',
    sure: true,
    examples: ['对年营业收入首次突破2亿元的企业，给予奖励。'],
  },
  {
    id: 'condition',
    when: ['condition', 'ruled', '!paidOut'],
    gives: 'norm',
    sure: true,
    examples: ['职工人数超过300人的，应当设立专门机构。'],
  },
  { id: 'step', when: ['condition'], gives: 'none', sure: true, examples: [] },
  {
    id: 'attribute-ruled',
    when: ['attribute', 'ruled', '!reports'],
    gives: 'norm',
    sure: false,
    examples: ['申报单位应为注册资本3000万元以上的企业。'],
  },
  {
    id: 'project-sum',
    when: ['projectSum', '!rules', '!normPlace'],
    gives: 'fact',
    sure: true,
    examples: ['总投资7亿元的商贸广场项目开工建设。'],
  },
  {
    id: 'attribute',
    when: ['attribute'],
    gives: 'none',
    sure: true,
    examples: ['推动30户以上自然村通硬化路。'],
  },
  {
    id: 'binding',
    when: ['!told', 'binding'],
    gives: 'norm',
    sure: true,
    examples: ['违反规定的，处2万元罚款。'],
  },
  { id: 'score', when: ['!told', 'score'], gives: 'none', sure: true, examples: ['每发现一次扣0.5分。'] },
  { id: 'bracket-bound', when: ['!told', 'bracketBound'], gives: 'none', sure: true, examples: [] },
  {
    id: 'norm-place',
    when: ['!told', '!committed', 'normPlace'],
    gives: 'norm',
    sure: true,
    examples: [],
  },
  {
    id: 'procedure',
    when: ['!told', '!reports', '!growing', '!committed', 'procedure'],
    gives: 'norm',
    sure: true,
    examples: ['注册资本不低于500万元。'],
  },
  { id: 'explained', when: ['explains'], gives: 'fact', sure: false, examples: [] },
  { id: 'forecast', when: ['forecast'], gives: 'fact', sure: false, examples: [] },
  {
    id: 'told-in-rules',
    when: ['!ahead', 'rules', 'toldInRules'],
    gives: 'fact',
    sure: true,
    examples: [],
  },
  { id: 'rule', when: ['!ahead', 'rules'], gives: 'norm', sure: false, examples: [] },
  { id: 'fact', when: ['!ahead'], gives: 'fact', sure: 'tense', examples: ['全县现有博物馆6家。'] },
  {
    id: 'rule-ahead',
    when: ['rules', '!goalColumn', '!timeAhead', '!intent'],
    gives: 'norm',
    sure: false,
    examples: [],
  },
  { id: 'restated', when: ['restated'], gives: 'fact', sure: false, examples: [] },
  {
    id: 'target',
    when: [],
    gives: 'target',
    sure: 'tense',
    examples: ['到2025年，绿化覆盖率达到41%。'],
  },
];
