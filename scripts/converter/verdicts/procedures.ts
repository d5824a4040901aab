/** Numbers of procedures and routines: how long something takes, how often it is done, what it scores. */

import { holds } from '../constructions/construction.ts';
import { BOUND_IN_CLAUSE } from '../constructions/norms.ts';
import { MEASURED_TIME, RHYTHM, SCORE, SERVICE_TIME } from '../constructions/procedures.ts';
import type { Case } from './case.ts';
import { tenseOfTime } from './case.ts';
import { clauseOfGift } from './giving.ts';

/** Numbers of time are conditions of procedures, unless they measure a life, a schooling, a wait. */
export const isProcedureTime = ({ quantity, words }: Case): boolean =>
  quantity.family === 'duration' && (holds(SERVICE_TIME, words) || !holds(MEASURED_TIME, words));

/** 每月举办1次: how often, no quantity to reach. */
export const isRhythm = ({ quantity, words }: Case): boolean =>
  quantity.unit === '次' && (quantity.value ?? 9) <= 2 && holds(RHYTHM, words);

/** 每次扣0.5分 */
export const isScore = ({ quantity, words }: Case): boolean => quantity.unit === '分' && holds(SCORE, words);

/** 按省级资金1:1配套: the measure of a gift, no goal. */
export const isShareOfGift = ({ quantity, words }: Case): boolean =>
  quantity.form === 'ratio' && clauseOfGift(words);

/** （运距500公里以上）: a bound in brackets limits what stands before it. */
export const isBracketBound = ({ quantity, inBracket }: Case): boolean =>
  inBracket && quantity.suffix !== '' && quantity.family !== 'count' && quantity.family !== 'percent';

/** 截至2021年底，站网间距8公里 */
const isDatedPast = (one: Case): boolean =>
  one.governing !== null &&
  one.governing.distance !== 'text' &&
  one.governing.mention.role === 'as-of' &&
  tenseOfTime(one) === 'past';

/** Where the text only tells what was, a 时限 or an 申请 is no norm. */
export const isTold = (one: Case): boolean =>
  (one.mood === 'past' || one.context.genre === 'account' || isDatedPast(one)) &&
  !holds(BOUND_IN_CLAUSE, one.words);
