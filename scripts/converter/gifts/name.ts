/** The name of a gift: whom or what it is for, and what is given. */

import { capOf } from './cap.ts';
import { choicesOf } from './choice.ts';
import { scopeOf } from './clause-of-gift.ts';
import type { Gift } from './gift.ts';
import { givenBy } from './given.ts';

/** 租房补贴 says enough alone; 一次性奖励 does not. */
const isBare = (given: string): boolean => given.replace('一次性', '').length < 4;
const WORST = { bare: -4, said: 2 } as const;

/** Of 远洋渔港 and 渔港扶持资金 the second word is said once. */
function joined(bearer: string, given: string): string {
  for (let shared = given.length - 1; shared > 1; shared -= 1)
    if (bearer.endsWith(given.slice(0, shared))) return bearer + given.slice(shared);
  return bearer + given;
}

/** `name` where no word says what is given. */
export function giftName(gift: Gift, name: string): string {
  const given = givenBy(gift);
  if (given === '') return name;
  const [best] = choicesOf(gift);
  const bearer = best && best.score > (isBare(given) ? WORST.bare : WORST.said) ? best.words : '';
  const parts = [scopeOf(gift.before), capOf(gift)].filter((part) => !bearer.includes(part));
  const told = bearer.endsWith(given) || (!isBare(given) && bearer.includes(given));
  const front = bearer + parts.join('');
  return told ? front : joined(front, given);
}
