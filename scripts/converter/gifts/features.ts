/** What is said of a candidate speaks for it or against it. */
import type { Token } from '../words/tokens.ts';
import { amountEnd, endsInAmount, isDigits } from './amounts.ts';
import type { Candidate } from './candidates.ts';
import { is, isText, ofAt } from './clauses.ts';
import { isStep } from './composed.ts';
import type { Gift } from './gift.ts';
import type { Place } from './offers.ts';
import * as W from './words.ts';

export interface Asked {
  readonly candidate: Candidate;
  readonly tokens: readonly Token[];
  readonly gift: Gift;
  /** Several gifts of the passage are for different things. */
  readonly several: boolean;
  /** 渔港 of 卸货量超过9万吨的渔港, whom the sentence is for; '' where it is said in one word. */
  readonly holder: string;
  /** The topic of the heading; '' where it is too short to tell. */
  readonly topic: string;
  /** The next gift of the sentence goes on without 对: both are for the same. */
  readonly shared: boolean;
  /** How near the nearest condition stands. */
  readonly nearer: number;
}

interface Feature {
  readonly id: string;
  readonly example: string;
  readonly score: number;
  readonly holds: (asked: Asked) => boolean;
}

const standsAt = ({ candidate }: Asked, ...places: readonly Place[]): boolean =>
  places.includes(candidate.place);
const longer = ({ candidate }: Asked, than: number): boolean => candidate.words.length > than;

/** 年投资额, 营业收入: what is measured begins the words. */
const beginsWithMeasure = (tokens: readonly Token[]): boolean =>
  tokens.slice(1, 5).some(({ text }) => '额量数入模积率'.includes(text.at(-1) ?? ''));

/** 泊位50个以上、正常运营: how much, and not of whom. */
const isCondition = (tokens: readonly Token[]): boolean =>
  endsInAmount(tokens) || (ofAt(tokens) < 0 && tokens.some((_, at) => endsAmount(tokens, at)));

/** 50个以上｜、 */
const endsAmount = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[amountEnd(tokens, at)];
  return isDigits(tokens[at]) && (isText(next, '、') || isText(next, '，') || is(next, W.ALSO));
};

/** The first that says nothing goes far below, the later ones weigh against each other. */
export const FEATURES: readonly Feature[] = [
  { id: '空泛', example: '企业', score: -20, holds: ({ tokens }) => tokens.every((t) => is(t, W.VAGUE)) },
  {
    id: '只说幅度',
    example: '超过',
    score: -20,
    holds: ({ tokens }) => tokens.every((t) => is(t, W.REACHES) || is(t, W.CAPS)),
  },
  {
    id: '章名',
    example: '扶持政策',
    score: -20,
    holds: (asked) =>
      standsAt(asked, 'lead', 'above', 'promoted') && asked.tokens.some((t) => is(t, W.CHAPTERS)),
  },
  {
    id: '出资方',
    example: '市级财政',
    score: -20,
    holds: (asked) => !standsAt(asked, 'whom') && is(asked.tokens.at(-1), W.PAYERS),
  },
  {
    id: '另一笔',
    example: '给予9万元奖励',
    score: -20,
    holds: ({ tokens }) =>
      is(tokens[0], W.GIVES) ||
      tokens.some((t, i) => (is(t, W.GIVES) && isDigits(tokens[i + 1])) || isText(t, '最高')),
  },
  {
    id: '办法',
    example: '按投资额',
    score: -12,
    holds: (asked) => !standsAt(asked, 'whom', 'named') && is(asked.tokens[0], W.RECKONS),
  },
  { id: '半句', example: '或在本区登记', score: -12, holds: ({ tokens }) => is(tokens[0], W.ALSO) },
  { id: '指代', example: '该企业', score: -8, holds: ({ tokens }) => is(tokens[0], W.THIS) },
  {
    id: '缺主语',
    example: '超过9万吨',
    score: -6,
    holds: ({ tokens }) =>
      ((isStep(tokens) || isDigits(tokens[0])) && (ofAt(tokens) < 0 || isText(tokens.at(-1), '部分'))) ||
      (isText(tokens[0], '在') && isCondition(tokens)),
  },
  {
    id: '时候',
    example: '在确定地价时',
    score: -12,
    holds: ({ tokens }) => isText(tokens[0], '在') && isText(tokens.at(-1), '时'),
  },
  {
    id: '说明',
    example: '费用以船东为主',
    score: -4,
    holds: ({ tokens }) => isText(tokens.at(-1), '为主'),
  },
  { id: '不做', example: '不再靠泊', score: -4, holds: ({ tokens }) => is(tokens[0], W.NOT) },
  { id: '被动', example: '被认定为实验室', score: -2, holds: ({ tokens }) => isText(tokens[0], '被') },
  {
    id: '只有条件',
    example: '缴费满9年',
    score: -1.5,
    holds: (asked) => !standsAt(asked, 'subject') && isCondition(asked.tokens),
  },
  {
    id: '条件可省',
    example: '缴费满9年',
    score: -3.5,
    holds: (asked) =>
      !asked.several && isCondition(asked.tokens) && (!standsAt(asked, 'subject') || longer(asked, 24)),
  },
  {
    id: '另有条件',
    example: '码头 of 对码头，卸货量超过9万吨的，奖励2万元；超过12万吨的，奖励3万元',
    score: -3.5,
    holds: ({ candidate, nearer, shared }) =>
      candidate.place === 'whom' && shared && nearer < candidate.away.clauses,
  },
  {
    id: '题中之物',
    example: '扩建码头泊位, under 泊位补助',
    score: 2,
    holds: (asked) =>
      standsAt(asked, 'plain', 'promoted') &&
      asked.topic !== '' &&
      asked.candidate.words.includes(asked.topic),
  },
  {
    id: '量度可省',
    example: '年投资额超过9万元',
    score: -2.5,
    holds: ({ several, tokens }) =>
      !several && beginsWithMeasure(tokens) && tokens.some(isDigits) && ofAt(tokens) < 0,
  },
  {
    id: '太短',
    example: '冷库',
    score: -4,
    holds: ({ candidate }) =>
      candidate.words.length < 3 && !candidate.dealt && !candidate.titled && !candidate.words.endsWith('级'),
  },
  { id: '长', example: '三十三字以上', score: -2.5, holds: (asked) => longer(asked, 33) },
  { id: '很长', example: '四十二字以上', score: -4, holds: (asked) => longer(asked, 42) },
  { id: '过长', example: '六十字以上', score: -8, holds: (asked) => longer(asked, 60) },
  {
    id: '多项共用',
    example: '开拓市场',
    score: -3,
    holds: (asked) => asked.several && standsAt(asked, 'lead', 'above'),
  },
  {
    id: '本条所题',
    example: '建立体验店',
    score: 3,
    holds: (asked) =>
      !asked.several &&
      standsAt(asked, 'lead') &&
      (asked.candidate.titled || asked.gift.passage.slice(0, 60).includes(asked.candidate.words)),
  },
  {
    id: '题中有主体',
    example: '渔港提高卸货量',
    score: 3,
    holds: (asked) =>
      standsAt(asked, 'lead') &&
      !asked.candidate.shortened &&
      asked.holder !== '' &&
      asked.candidate.words.includes(asked.holder),
  },
  {
    id: '题即奖补',
    example: '物流补贴',
    score: 1,
    holds: (asked) => standsAt(asked, 'lead') && (asked.candidate.titled || is(asked.tokens.at(-1), W.GIFTS)),
  },
  { id: '逐项', example: '国家级技术中心', score: 3, holds: ({ candidate }) => candidate.dealt },
  {
    id: '缩短',
    example: '公共服务平台',
    score: -2,
    holds: (asked) => asked.candidate.shortened && !standsAt(asked, 'promoted'),
  },
  {
    id: '只有主体',
    example: '商会',
    score: -4,
    holds: ({ candidate, tokens }) => candidate.shortened && is(tokens.at(-1), W.ACTORS) && ofAt(tokens) < 0,
  },
];
