/** The name of a gift: whom or what it is for, and what is given. */
import type { Gift } from './candidates.ts';
import { capOf } from './cap.ts';
import { choicesOf } from './choice.ts';
import { scopeOf } from './clause-of-gift.ts';
import { givenBy } from './given.ts';

/** 租房补贴 says enough alone; 一次性奖励 does not. */
const isBare = (given: string): boolean => given.replace('一次性', '').length < 4;
const WORST = { bare: -4, said: 2 } as const;

/** `name` where no word says what is given. */
export function giftName(gift: Gift, name: string): string {
  const given = givenBy(gift);
  if (given === '') return name;
  const [best] = choicesOf(gift);
  const bearer = best && best.score > (isBare(given) ? WORST.bare : WORST.said) ? best.words : '';
  const parts = [scopeOf(gift.before), capOf(gift)].filter((part) => !bearer.includes(part));
  const told = bearer.endsWith(given) || (!isBare(given) && bearer.includes(given));
  return bearer + parts.join('') + (told ? '' : given);
}
