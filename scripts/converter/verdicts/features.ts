/** What can be asked of a number and its words. A verdict names some of these; each is answered once. */

import { PROJECT_SUM } from '../constructions/attributes.ts';
import { holds } from '../constructions/construction.ts';
import { COMPARED, FORECAST, INTENT, RESTATES, TOLD } from '../constructions/tense.ts';
import { grows } from '../sentences/kind.ts';
import { isAttribute } from './attributes.ts';
import { type Case, tenseOfTime } from './case.ts';
import {
  isConditionOfGift,
  isForSomeone,
  isGift,
  isPerHead,
  isPriceCut,
  isShareGiven,
  speaksOfGifts,
} from './giving.ts';
import { isAssumed, isCondition, isNorm, isStrictNorm, soundsLikeRule } from './norms.ts';
import { isBracketBound, isProcedureTime, isRhythm, isScore, isShareOfGift, isTold } from './procedures.ts';
import { isNear, tenseOf, wasTold } from './tense.ts';

const LEADING_BODIES = ['牵头单位', '牵头部门', '责任单位', '主办单位'];

/** A time of the number's own, ahead, or words of intent: then no word of a procedure takes the goal away. */
function isCommitted(one: Case): boolean {
  const when = one.governing?.mention.when;
  const brief = when?.kind === 'ahead' && when.years < 2;
  return (isNear(one) && !brief && tenseOfTime(one) === 'future') || holds(INTENT, one.words);
}

const isBinding = (one: Case): boolean =>
  isStrictNorm(one.words, one.governing?.distance === 'clause' && tenseOfTime(one) === 'future');

/** Where numbers bind those who apply, pay or are paid, and not the document. */
const isRuled = ({ context, mood, words }: Case): boolean =>
  context.genre === 'rules' || mood === 'norm' || soundsLikeRule(words) || speaksOfGifts(words);

export const FEATURES = {
  masked: ({ quantity }: Case) => quantity.form === 'masked',
  /** 列第一位的为牵头单位: which body leads, and no rank of anything. */
  leadRule: ({ quantity, words }: Case) =>
    quantity.form === 'rank' && LEADING_BODIES.some((body) => words.clause.includes(body)),
  assumed: ({ words }: Case) => isAssumed(words),
  /** After an assumption in the same sentence, without a time of its own. */
  assumedOn: (one: Case) => one.afterAssumption && tenseOfTime(one) === 'open',
  /** A report on the year tells what was paid out, a budget how much is set aside; neither promises it to anyone. */
  paidOut: ({ mood, context, words }: Case) =>
    (mood === 'past' && context.genre === 'report') ||
    ((mood === 'past' || context.genre === 'report' || context.genre === 'account') && !isForSomeone(words)),
  /** 按最低价标准的70%执行: a price lowered for those who buy. */
  priceCut: ({ quantity, words }: Case) => quantity.family === 'percent' && isPriceCut(words),
  given: ({ quantity, words }: Case) => isGift(quantity, words),
  /** Under 补贴标准 each of them is told what is paid to whom. */
  paidPerHead: ({ quantity, words, granting }: Case) =>
    granting && quantity.family === 'money' && isPerHead(words),
  conditionOfGift: ({ words }: Case) => isConditionOfGift(words),
  condition: ({ words }: Case) => isCondition(words),
  duration: isProcedureTime,
  rhythm: isRhythm,
  ratioOfGift: isShareOfGift,
  shareGiven: ({ quantity, words }: Case) => quantity.family === 'percent' && isShareGiven(words),
  attribute: ({ quantity, words }: Case) => isAttribute(quantity, words),
  projectSum: ({ quantity, words }: Case) =>
    quantity.family === 'money' && quantity.suffix === '' && holds(PROJECT_SUM, words),
  told: isTold,
  binding: isBinding,
  score: isScore,
  bracketBound: isBracketBound,
  committed: isCommitted,
  /** 增长5.7%: how something moved, whatever else the sentence speaks of. */
  growing: ({ quantity, words }: Case) => grows(quantity, words.before, ''),
  /** Reports and accounts tell and promise; they set no conditions. */
  reports: ({ context }: Case) => context.genre === 'report' || context.genre === 'account',
  normPlace: ({ mood }: Case) => mood === 'norm',
  /** 入园年龄为3周岁: an age is of those who apply. */
  procedure: ({ quantity, words }: Case) => quantity.unit === '周岁' || isNorm(words),
  ruled: isRuled,
  rules: ({ context }: Case) => context.genre === 'rules',
  explains: ({ explains }: Case) => explains,
  forecast: ({ words }: Case) => holds(FORECAST, words),
  ahead: (one: Case) => tenseOf(one).tense === 'future',
  sure: (one: Case) => tenseOf(one).sure,
  /** In rules a number is a fact only where something is told. */
  toldInRules: (one: Case) =>
    tenseOfTime(one) === 'past' ||
    one.mood === 'past' ||
    holds(TOLD, one.words) ||
    holds(COMPARED, one.words) ||
    wasTold(one),
  goalColumn: ({ committed }: Case) => committed,
  timeAhead: (one: Case) => tenseOfTime(one) === 'future',
  /** Its clause or what goes before says that it is meant to be. */
  intent: ({ words }: Case) => holds(INTENT, words),
  restated: ({ words, context }: Case) => context.genre === 'account' && holds(RESTATES, words),
} as const satisfies Record<string, (one: Case) => boolean>;

export type Feature = keyof typeof FEATURES;
export type Wanted = Feature | `!${Feature}`;

/** Answers each question about a number at most once. */
export function askedOf(one: Case): (wanted: Wanted) => boolean {
  const known = new Map<Feature, boolean>();
  const holds = (feature: Feature): boolean => {
    const answer = known.get(feature) ?? FEATURES[feature](one);
    known.set(feature, answer);
    return answer;
  };
  return (wanted) => (wanted.startsWith('!') ? !holds(wanted.slice(1) as Feature) : holds(wanted as Feature));
}
