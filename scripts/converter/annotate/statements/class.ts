/** What a stated number is: a target, a fact, a gift, an assumption, or nothing to record. */
import type { ValueClass } from '../../../../src/schemas/value.ts';
import type { DocumentContext } from '../context.ts';
import type { Mood } from '../mood.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { looksAhead, looksBack, resolve } from '../time/resolve.ts';
import type { Governing } from './governing.ts';
import {
  isAssumed,
  isAttribute,
  isCondition,
  isConditionOfGift,
  isGift,
  isNorm,
  isStrictNorm,
  type Words,
} from './norms.ts';
import { ACHIEVING, BACKWARD, FORWARD, STATIVE, STRONGLY_FORWARD, TASKING } from './words.ts';

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
}

type Tense = 'past' | 'future' | 'open';

/** The tense of the governing time, as far as it can be told. */
export function tenseOfTime({ governing, context }: Case): Tense {
  if (!governing) return 'open';
  if (looksBack(governing.mention)) return 'past';
  const year = resolve(governing.mention.when, context)?.year ?? null;
  if (year !== null && context.year !== null && year !== context.year)
    return year > context.year ? 'future' : 'past';
  if (governing.mention.when.kind === 'ahead' || governing.mention.when.kind === 'period-end')
    return 'future';
  if (context.year === null) return looksAhead(governing.mention) ? 'future' : 'open';
  return 'open';
}

const said = (pattern: RegExp, { words }: Case): boolean =>
  pattern.test(words.clause) || pattern.test(words.sentenceBefore);
const FORECAST =
  /(?:预计|预测|有望)[^。；]{0,20}(?:全球|世界|全国|我国|市场|行业)|(?:全球|世界|我国|市场规模)[^。；]{0,20}(?:预计|将达|预测)/;
const RESTATES = /(?:提出|明确|要求|规定|印发|部署)[^。；]{0,40}$/;

function tenseOf(one: Case): { tense: Tense; sure: boolean } {
  const timed = tenseOfTime(one);
  const { words, mood, quantity, context } = one;
  const backward = BACKWARD.test(words.clause.replace(/已有|已建/g, ''));
  if (timed === 'future')
    return backward && /已|同比|目前/.test(words.clause)
      ? { tense: 'past', sure: false }
      : { tense: 'future', sure: true };
  if (STRONGLY_FORWARD.test(words.before) || said(STRONGLY_FORWARD, one)) {
    if (timed === 'past' && one.governing?.distance !== 'text' && backward)
      return { tense: 'past', sure: true };
    if (timed !== 'past' || one.governing?.distance === 'text') return { tense: 'future', sure: true };
  }
  if (timed === 'past') return { tense: 'past', sure: true };
  if (backward) return { tense: 'past', sure: true };
  if (mood === 'past') return { tense: 'past', sure: true };
  if (said(FORWARD, one)) return { tense: 'future', sure: true };
  if (context.genre === 'rules' || context.genre === 'account') return { tense: 'past', sure: false };
  return imperative(one, quantity, words, mood);
}

/** Without a time or a word of intent: a task of a plan, told by its verb. */
function imperative(
  one: Case,
  quantity: Quantity,
  words: Words,
  mood: Mood,
): { tense: Tense; sure: boolean } {
  if (STATIVE.test(words.before.trimEnd()) || !ACHIEVING.test(words.before.slice(-40))) {
    const bound =
      quantity.suffix !== '' ||
      quantity.form === 'range' ||
      /(?:不低于|不少于|不超过|至少)\s?$/.test(words.before);
    if (!(mood === 'future' && bound)) return { tense: 'past', sure: false };
  }
  if (mood === 'future')
    return { tense: 'future', sure: quantity.suffix !== '' || quantity.form === 'range' };
  const tasked =
    TASKING.test(sentenceStart(words.sentenceBefore)) || /新增|净增|控制在|不低于|不少于/.test(words.before);
  if (one.context.genre === 'unknown' && tasked) return { tense: 'future', sure: false };
  return { tense: 'past', sure: false };
}

const sentenceStart = (text: string): string => text.trimStart().slice(0, 24);

const DURATION_KEPT = /(?:寿命|年限|时间|时长|用时|周期|学时|年龄|时效|停电|等候|响应)[^，。；]{0,14}$/;

/** Numbers of time are conditions of procedures, unless they measure a life, a schooling, a wait. */
const isProcedureTime = ({ quantity, words }: Case): boolean =>
  quantity.family === 'duration' &&
  !DURATION_KEPT.test(words.before) &&
  !/(?:压缩|缩短|减少|提高|增加)(?:到|至|了)?\s?$/.test(words.before);

function nothing(one: Case): boolean {
  const { quantity, words } = one;
  if (isProcedureTime(one)) return true;
  if (isCondition(words) || isConditionOfGift(words)) return true;
  if (isAttribute(quantity, words)) return true;
  if (isStrictNorm(words)) return true;
  const committed = tenseOfTime(one) === 'future' || said(STRONGLY_FORWARD, one);
  return !committed && isNorm(words);
}

/** The class of a stated number; null where it is no statement to record. */
export function classify(one: Case): Verdict | null {
  const { quantity, words, context } = one;
  if (quantity.form === 'masked') return { class: 'fact', sure: true };
  if (isAssumed(words)) return { class: 'assumption', sure: true };
  if (isGift(quantity, words) && !isConditionOfGift(words) && !isCondition(words))
    return { class: 'incentive', sure: true };
  if (nothing(one)) return null;
  const { tense, sure } = tenseOf(one);
  if (one.explains || FORECAST.test(words.clause)) return { class: 'fact', sure: false };
  if (tense !== 'future') return context.genre === 'rules' ? rulesFact(one) : { class: 'fact', sure };
  if (context.genre === 'rules' && tenseOfTime(one) !== 'future' && !STRONGLY_FORWARD.test(words.clause))
    return null;
  if (RESTATES.test(words.sentenceBefore) && context.genre === 'account')
    return { class: 'fact', sure: false };
  return { class: 'target', sure };
}

/** In rules a number without a time is a norm; with a past time it is a fact. */
function rulesFact(one: Case): Verdict | null {
  return tenseOfTime(one) === 'past' ? { class: 'fact', sure: true } : null;
}
