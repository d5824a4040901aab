/** What is given, to whom and on which condition: subsidies, rewards, benefits. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { holds } from '../constructions/construction.ts';
import {
  BENEFIT,
  BETWEEN_FOR_AND_GIFT,
  CAP,
  FOR_SOMEONE,
  GIFT_IN_CLAUSE,
  GIFT_JUST_BEFORE,
  GIFT_NEAR,
  GIFT_SAID,
  GIVEN_AT_ONCE,
  GIVEN_BEHIND,
  GIVEN_SHORT,
  PAID,
  PER_HEAD,
  PRICE_CUT,
  RATE_RAISED,
  ROSE_FROM,
  SHARE_GIVEN,
  STAGE_OF_GIFT,
  STANDARD_RAISED,
} from '../constructions/giving.ts';
import type { Words } from '../sentences/words-around.ts';

export const speaksOfGifts = (words: Words): boolean => holds(GIFT_SAID, words);
export const clauseOfGift = (words: Words): boolean => holds(GIFT_IN_CLAUSE, words);
export const isPerHead = (words: Words): boolean => holds(PER_HEAD, words);

export const isForSomeone = (words: Words): boolean => holds(FOR_SOMEONE, words);
export const isPriceCut = (words: Words): boolean => holds(PRICE_CUT, words);

/** 按不超过投资额5%的比例，给予…: the share is what is given. */
export const isShareGiven = (words: Words): boolean => holds(SHARE_GIVEN, words);

/** 对年营业收入首次突破1亿元的企业，给予…: all numbers between 对 and 给予 are conditions. */
export function isConditionOfGift(words: Words): boolean {
  if (holds(GIVEN_AT_ONCE, words) || holds(STAGE_OF_GIFT, words)) return true;
  if (holds(GIVEN_BEHIND, words) || !holds(BETWEEN_FOR_AND_GIFT, words)) return false;
  return !holds(GIFT_JUST_BEFORE, words) && !holds(CAP, words);
}

const SUMS: readonly Quantity['family'][] = ['money', 'percent', 'rate', 'points', 'bare'];

/** 给予最高1000万元补助. */
export function isGift({ family, form }: Quantity, words: Words): boolean {
  if (form === 'ratio') return false;
  // 按月租金的3倍进行补助
  if (family === 'times') return holds(GIVEN_BEHIND, words);
  if (!SUMS.includes(family)) return false;
  if (family === 'money' && holds(PER_HEAD, words) && holds(BENEFIT, words)) return true;
  if (family === 'money' && holds(STANDARD_RAISED, words)) return false;
  if (holds(RATE_RAISED, words) || holds(ROSE_FROM, words)) return false;
  return (holds(GIFT_NEAR, words) || holds(GIVEN_SHORT, words)) && !holds(PAID, words);
}
