/** What a stated number is: a target, a fact, a gift, an assumption, or nothing to record. */
import type { ValueClass } from '../../../../src/schemas/value.ts';
import type { DocumentContext } from '../context.ts';
import type { Mood } from '../mood.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { looksAhead, looksBack, resolve } from '../time/resolve.ts';
import { isAttribute } from './attributes.ts';
import { GIFT, isConditionOfGift, isGift } from './gifts.ts';
import type { Governing } from './governing.ts';
import { isAssumed, isCondition, isNorm, isStrictNorm, soundsLikeRule } from './norms.ts';
import { ACHIEVING, BACKWARD, FORWARD, STATIVE, STRONGLY_FORWARD, TASKING } from './words.ts';
import type { Words } from './words-around.ts';

export interface Verdict {
  readonly class: ValueClass;
  readonly sure: boolean;
}

export interface Case {
  readonly quantity: Quantity;
  readonly words: Words;
  readonly governing: Governing | null;
  readonly mood: Mood;
  readonly context: DocumentContext;
  /** Inside a footnote or a passage that explains: no commitments there. */
  readonly explains: boolean;
  /** A number before it in the same sentence is a target. */
  readonly afterTarget: boolean;
  /** A number before it in the same sentence, of the same time, is a fact. */
  readonly afterFact: boolean;
  /** The column of a table says that its entries are goals. */
  readonly committed: boolean;
  /** The list of years that it belongs to goes on into the future. */
  readonly listedAhead: boolean;
  /** A number before it in the same sentence is a fact. */
  readonly factBefore: boolean;
  /** Somewhere the text speaks of what is done or stands. */
  readonly looksBack: boolean;
  /** It stands alone in brackets behind what it describes. */
  readonly bracketed: boolean;
  /** It stands somewhere in brackets. */
  readonly inBracket: boolean;
  /** A number before it in the same sentence is an assumption. */
  readonly afterAssumption: boolean;
}

type Tense = 'past' | 'future' | 'open';

/** The tense of the governing time, as far as it can be told. */
export function tenseOfTime({ governing, context }: Case): Tense {
  if (!governing) return 'open';
  const { mention } = governing;
  if (looksBack(mention)) return 'past';
  const year = resolve(mention.when, context)?.year ?? null;
  // 提高到2019年的…, told in a bulletin of 2019
  if (context.genre === 'account' && year !== null && year <= (context.aboutYear ?? 0)) return 'past';
  if (year !== null && context.year !== null && year !== context.year)
    return year > context.year ? 'future' : 'past';
  if (['ahead', 'years', 'period-end'].includes(mention.when.kind)) return 'future';
  if (context.year === null || mention.role === 'until') return looksAhead(mention) ? 'future' : 'open';
  return 'open';
}

const said = (pattern: RegExp, { words }: Case): boolean =>
  pattern.test(words.clause) || pattern.test(words.sentenceBefore);
const FORECAST =
  /(?:预计|预测|有望)[^。；]{0,20}(?:全球|世界|全国|我国|市场|行业)|(?:全球|世界|我国|市场规模)[^。；]{0,20}(?:预计|将达|预测)|一般(?:来说|在|为|不)|通常|平均值|平均每[家个户]/;
const RESTATES = /(?:提出|明确|要求|规定|印发|部署)[^。；]{0,40}$/;

interface Told {
  readonly tense: Tense;
  readonly sure: boolean;
}

const PAST: Told = { tense: 'past', sure: true };
const PERHAPS_PAST: Told = { tense: 'past', sure: false };
const FUTURE: Told = { tense: 'future', sure: true };
const PERHAPS_FUTURE: Told = { tense: 'future', sure: false };

/** 由18%提高到40%: the first number is where things stand. */
export const isStart = ({ before, after }: Words): boolean =>
  /(?:由|从)[^，。；]{0,24}$/.test(before) &&
  !/(?:由|从)[^，。；]*(?:到|至|为)[^，。；]*$/.test(before) &&
  /^[^，。；]{0,4}(?:提高|提升|增加|增长|增|上升|扩大|下降|降低|降|减少|压缩|压减|缩短|优化|跃升|升|发展|调整|整合|合并|精简|拓展|恢复|逐步|进一步|左右)/.test(
    after.replace(REST_OF_LIST, ''),
  );
/** 由40%、36%提高到 */
const REST_OF_LIST = /^(?:[、和与]\d[\d.]*(?:%|[一-鿿]{1,3}?(?=[、和与分各均提增降减升下上])))+/;

/** 由目前的61%: the start says nothing of the end. */
const FROM_START =
  /(?:由|从)[^，。；]*?(?=(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|压缩|压减|缩短|优化|升|降|增)(?:到|至|为))/;

/** A figure that describes a place or a project is none of its tasks. */
const isDescription = ({ words, bracketed }: Case): boolean =>
  bracketed || STATIVE.test(words.before.trimEnd());

const isBound = ({ quantity, words }: Case): boolean =>
  quantity.suffix !== '' ||
  quantity.form === 'range' ||
  /(?:不低于|不少于|不超过|不高于|至少|突破|超过)(?:达到)?\s?$/.test(words.before);

/** 同比 and 位居 anywhere in a sentence without a time of its own tell that all of it is done. */
const told = ({ words, mood }: Case): boolean => {
  const telling = mood === 'future' ? TELLING : TELLING_OR_COMPARING;
  return telling.test(words.sentenceBefore) || telling.test(words.sentenceAfter);
};
/** Among tasks 同比增长25% may be what is to be reached. */
const TELLING =
  /同比[^。]*(?:已|了|以来)|(?:已|了|截至|目前|去年|(?<!以)上年|季度|上半年|以来)[^。]*同比|[位稳跃]居|创历史/;
const TELLING_OR_COMPARING = /同比|较上年|比上年|较去年|[位稳跃]居|创历史/;
/** Among tasks a comparison with last year sets how far to go. */
const COMPARED_WITH_LAST = /[较比](?:上|去)年|同比/;

function tenseOf(one: Case): Told {
  const timed = tenseOfTime(one);
  const { words, mood, context } = one;
  const clause = words.clause.replace(FROM_START, '');
  const backward = BACKWARD.test(mood === 'future' ? clause.replace(COMPARED_WITH_LAST, '') : clause);
  if (isStart(words)) return PAST;
  if (one.listedAhead) return FUTURE;
  const near = one.governing !== null && one.governing.distance !== 'text';
  if (timed === 'future' && (near || !isDescription(one)))
    return backward && /已|同比|目前|贡献了/.test(words.clause) ? PERHAPS_PAST : FUTURE;
  if (said(STRONGLY_FORWARD, one) && !(timed === 'past' && near)) return FUTURE;
  if (timed === 'past' || backward || mood === 'past' || told(one)) return PAST;
  if (one.committed && !isDescription(one)) return FUTURE;
  if (one.afterFact) return PAST;
  if (said(FORWARD, one) && !isDescription(one)) return FUTURE;
  if (context.genre === 'rules' || context.genre === 'account') return PERHAPS_PAST;
  return isDescription(one) ? PERHAPS_PAST : task(one);
}

/** Without a time or a word of intent: a task of a plan, told by its verb. */
function task(one: Case): Told {
  const { words, mood, context, quantity } = one;
  if (quantity.form === 'rank') return PERHAPS_PAST;
  const doing = ACHIEVING.test(words.before) || TASKING.test(words.sentenceBefore.trimStart().slice(0, 24));
  const meant = doing || isBound(one) || one.afterTarget;
  if (mood === 'future') return { tense: 'future', sure: meant && (isBound(one) || one.afterTarget) };
  if (context.genre === 'unknown' && !one.looksBack && !one.factBefore && meant && !soundsLikeRule(words))
    return PERHAPS_FUTURE;
  return PERHAPS_PAST;
}

const DURATION_KEPT =
  /(?:寿命|年限|时间|时长|用时|周期|学时|年龄|时效|停电|等候|响应|时限|小时数|时数|天数|日数|提前量|预见期)[^，。；]{0,24}$/;

/** 每周开放不少于50小时, 每名医师每年下沉不少于6个月: a rule of service. */
const ROUTINE = /每[周天日名位][^，。；]{0,16}(?:不少于|不超过|不低于|不多于|至少)\s?$/;

/** 每月举办1次: how often, no quantity to reach. */
const isRhythm = ({ quantity, words }: Case): boolean =>
  quantity.unit === '次' &&
  (quantity.value ?? 9) <= 2 &&
  /每(?:半年|两?[月周旬]|两?个?季度?|年)[^，。；\d]{0,6}$/.test(words.before);

/** 参保年限可缩短至5年: leave that is given to those who ask. */
const ALLOWED = /可(?:以|适当|相应|再)*(?:缩短|延长|放宽|提前|推迟|顺延)(?:至|到|为)?\s?$/;

/** Numbers of time are conditions of procedures, unless they measure a life, a schooling, a wait. */
const isProcedureTime = ({ quantity, words }: Case): boolean =>
  quantity.family === 'duration' &&
  (ROUTINE.test(words.before) ||
    ALLOWED.test(words.before) ||
    (!DURATION_KEPT.test(words.before) &&
      !/(?:压缩|缩短|减少|提高|增加|仅用|只用|用时|仅需|只需|延长)(?:到|至|了|为)?(?:\d{1,4}、){0,9}\s?$/.test(
        words.before,
      )));

/** 每次扣0.5分 */
const isScore = ({ quantity, words }: Case): boolean =>
  quantity.unit === '分' && /(?:扣|加|得|记|计|积|分值[为是]|满分)\s?$/.test(words.before);

/** 按省级资金1:1配套: the measure of a gift, no goal. */
const isShareOfGift = ({ quantity, words }: Case): boolean =>
  quantity.form === 'ratio' && GIFT.test(words.clause);

/** （运距500公里以上）: a bound in brackets limits what stands before it. */
const isBracketBound = ({ quantity, inBracket }: Case): boolean =>
  inBracket && quantity.suffix !== '' && quantity.family !== 'count' && quantity.family !== 'percent';

/** Where the text only tells what was, a 时限 or an 申请 is no norm. */
const isTold = (one: Case): boolean =>
  (one.mood === 'past' || one.context.genre === 'account' || isDatedPast(one)) &&
  !/应当|不得/.test(one.words.clause);

/** 截至2021年底，站网间距8公里 */
const isDatedPast = (one: Case): boolean =>
  one.governing !== null &&
  one.governing.distance !== 'text' &&
  one.governing.mention.role === 'as-of' &&
  tenseOfTime(one) === 'past';

function nothing(one: Case): boolean {
  const { quantity, words } = one;
  if (isProcedureTime(one) || isRhythm(one) || isShareOfGift(one)) return true;
  if (isCondition(words) || isConditionOfGift(words)) return true;
  if (isAttribute(quantity, words)) return true;
  if (isTold(one)) return false;
  const near = one.governing !== null && one.governing.distance !== 'text';
  if (isStrictNorm(words, one.governing?.distance === 'clause' && tenseOfTime(one) === 'future')) return true;
  if (isScore(one)) return true;
  const brief = one.governing?.mention.when.kind === 'ahead' && one.governing.mention.when.years < 2;
  const committed = (near && !brief && tenseOfTime(one) === 'future') || said(STRONGLY_FORWARD, one);
  if (isBracketBound(one)) return true;
  return !committed && (one.mood === 'norm' || isNorm(words));
}

/** A report on the year tells what was paid out; it promises nothing to anyone. */
const isPaidOut = ({ mood, context }: Case): boolean => mood === 'past' && context.genre === 'report';

/** The class of a stated number; null where it is no statement to record. */
export function classify(one: Case): Verdict | null {
  const { quantity, words, context } = one;
  if (quantity.form === 'masked') return { class: 'fact', sure: true };
  if (isAssumed(words)) return { class: 'assumption', sure: true };
  if (!isPaidOut(one) && isGift(quantity, words) && !isConditionOfGift(words) && !isCondition(words))
    return { class: 'incentive', sure: true };
  if (one.afterAssumption && tenseOfTime(one) === 'open') return { class: 'assumption', sure: false };
  if (nothing(one)) return null;
  const { tense, sure } = tenseOf(one);
  if (one.explains || FORECAST.test(words.clause)) return { class: 'fact', sure: false };
  if (tense !== 'future') return context.genre === 'rules' ? rulesFact(one) : { class: 'fact', sure };
  if (
    context.genre === 'rules' &&
    !one.committed &&
    tenseOfTime(one) !== 'future' &&
    !STRONGLY_FORWARD.test(words.clause)
  )
    return null;
  if (RESTATES.test(words.sentenceBefore) && context.genre === 'account')
    return { class: 'fact', sure: false };
  return { class: 'target', sure };
}

/** In rules a number without a time is a norm; with a past time it is a fact. */
function rulesFact(one: Case): Verdict | null {
  const toldOf = one.mood === 'past' || BACKWARD.test(one.words.clause) || told(one);
  return tenseOfTime(one) === 'past' || toldOf ? { class: 'fact', sure: true } : null;
}
