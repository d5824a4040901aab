/** Numbers of procedures and routines: how long something takes, how often it is done, what it scores. */

import type { Case } from './case.ts';
import { tenseOfTime } from './case.ts';
import { GIFT } from './giving.ts';

const DURATION_KEPT =
  /(?:寿命|年限|时间|时长|用时|周期|学时|年龄|时效|停电|等候|响应|时限|小时数|时数|天数|日数|平均期限|提前量|预见期)[^，。；]{0,24}$/;

/** 每周开放不少于50小时, 每名医师每年下沉不少于6个月: a rule of service. */
const ROUTINE = /每[周天日名位][^，。；]{0,16}(?:不少于|不超过|不低于|不多于|至少)\s?$/;

/** 参保年限可缩短至5年: leave that is given to those who ask. */
const ALLOWED = /可(?:以|适当|相应|再)*(?:缩短|延长|放宽|提前|推迟|顺延)(?:至|到|为)?\s?$/;
const SHORTENED =
  /(?:压缩|缩短|减少|提高|增加|仅用|只用|用时|仅需|只需|延长)(?:到|至|了|为)?(?:\d{1,4}、){0,9}\s?$/;

/** Numbers of time are conditions of procedures, unless they measure a life, a schooling, a wait. */
export const isProcedureTime = ({ quantity, words }: Case): boolean =>
  quantity.family === 'duration' &&
  (ROUTINE.test(words.before) ||
    ALLOWED.test(words.before) ||
    (!DURATION_KEPT.test(words.before) && !SHORTENED.test(words.before)));

/** 每月举办1次: how often, no quantity to reach. */
export const isRhythm = ({ quantity, words }: Case): boolean =>
  quantity.unit === '次' &&
  (quantity.value ?? 9) <= 2 &&
  /每(?:半年|两?[月周旬]|两?个?季度?|年)[^，。；\d]{0,6}$/.test(words.before);

/** 每次扣0.5分 */
export const isScore = ({ quantity, words }: Case): boolean =>
  quantity.unit === '分' && /(?:扣|加|得|记|计|积|分值[为是]|满分)\s?$/.test(words.before);

/** 按省级资金1:1配套: the measure of a gift, no goal. */
export const isShareOfGift = ({ quantity, words }: Case): boolean =>
  quantity.form === 'ratio' && GIFT.test(words.clause);

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
  !/应当|不得/.test(one.words.clause);
