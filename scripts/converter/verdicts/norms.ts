/** Numbers that bind no one to a result: conditions, thresholds, fees, deadlines, assumptions. */

import { type Construction, holds } from '../constructions/construction.ts';
import { PER_HEAD } from '../constructions/giving.ts';
import {
  ASSUMED,
  BY_STANDARD,
  CONDITION,
  DOWN_PAYMENT,
  FINED,
  FINED_OR_MEANT,
  LINE_DRAWN,
  MUST,
  MUST_EARLIER,
  MUST_LATER,
  PER_UNIT,
  PROCEDURE,
  PROCEDURE_SAID,
  RATE_REACHED,
  SPED_UP,
  STANDARD_BEHIND,
  STANDARD_OF_HEAD,
  STRICT,
  USED_OR_TOP,
} from '../constructions/norms.ts';
import type { Words } from '../sentences/words-around.ts';

const anyOf = (words: Words, ...all: readonly Construction[]): boolean =>
  all.some((one) => holds(one, words));

export const isCondition = (words: Words): boolean => holds(CONDITION, words);

export function isNorm(words: Words): boolean {
  if (anyOf(words, STANDARD_BEHIND, USED_OR_TOP)) return true;
  const must = holds(MUST, words);
  if (holds(SPED_UP, words) && !must) return false;
  // a rate to be reached is no procedure, even if it is the rate of one
  if (holds(RATE_REACHED, words) && !must && !holds(DOWN_PAYMENT, words)) return false;
  return must || anyOf(words, PER_UNIT, MUST_EARLIER, PROCEDURE, FINED);
}

/** What someone must do elsewhere in the sentence does not bind a number with a date of its own. */
export const isStrictNorm = (words: Words, dated: boolean): boolean =>
  isLineDrawn(words) || anyOf(words, BY_STANDARD, MUST, dated ? FINED_OR_MEANT : STRICT, FINED);

const isLineDrawn = (words: Words): boolean =>
  holds(LINE_DRAWN, words) || (holds(PER_HEAD, words) && holds(STANDARD_OF_HEAD, words));

/** 按2000元/平方米测算, and whatever is multiplied. */
export const isAssumed = (words: Words): boolean => holds(ASSUMED, words);

/** Anywhere in the sentence the words of a rule: used where nothing else tells what the text is. */
export const soundsLikeRule = (words: Words): boolean =>
  anyOf(words, MUST_EARLIER, MUST_LATER, PROCEDURE_SAID);
