/** Is what a number is said of done, or still to come? The first line that fits tells. */

import { holds } from '../constructions/construction.ts';
import {
  ALREADY,
  BOUND,
  COMPARED,
  COMPARING,
  DOING,
  FORWARD,
  INTENT,
  START,
  STATIVE,
  SURE_INTENT,
  TASK,
  TELLING,
  TOLD,
} from '../constructions/tense.ts';
import { remembered } from '../read/remembered.ts';
import type { Words } from '../sentences/words-around.ts';
import { type Case, tenseOfTime } from './case.ts';
import { soundsLikeRule } from './norms.ts';

export const isStart = (words: Words): boolean => holds(START, words);

/** A figure that describes a place or a project is none of its tasks. */
const isDescription = ({ words, bracketed }: Case): boolean => bracketed || holds(STATIVE, words);

const isBound = ({ quantity, words }: Case): boolean =>
  quantity.suffix !== '' || quantity.form === 'range' || holds(BOUND, words);

/** 同比 and 位居 anywhere in a sentence without a time of its own tell that all of it is done. */
export const wasTold = ({ words, mood }: Case): boolean =>
  holds(TELLING, words) || (mood !== 'future' && holds(COMPARING, words));

/** Said of what has already been done, among the words of a clause. */
const isBackward = ({ words, mood }: Case): boolean =>
  holds(TOLD, words) || (mood !== 'future' && holds(COMPARED, words));

export const isNear = ({ governing }: Case): boolean => governing !== null && governing.distance !== 'text';

const isDoing = ({ words }: Case): boolean => holds(DOING, words) || holds(TASK, words);

const isMeant = (one: Case): boolean => isDoing(one) || isBound(one) || one.afterTarget;

/** Where a report looks back, 确保 and 争取 tell how it was done. */
const isNarrated = ({ mood, context }: Case): boolean =>
  mood === 'past' && (context.genre === 'report' || context.genre === 'account');

export interface Told {
  readonly id: string;
  readonly tense: 'past' | 'future';
  readonly sure: boolean;
}

interface TenseRule extends Told {
  readonly when: (one: Case) => boolean;
}

const toldBack = (one: Case): boolean =>
  tenseOfTime(one) === 'past' || isBackward(one) || one.mood === 'past' || wasTold(one);

const aheadInTime = (one: Case): boolean =>
  tenseOfTime(one) === 'future' && (isNear(one) || !isDescription(one));

const TENSES: readonly TenseRule[] = [
  { id: 'start', tense: 'past', sure: true, when: ({ words }) => isStart(words) },
  { id: 'listed-years', tense: 'future', sure: true, when: ({ listedAhead }) => listedAhead },
  {
    id: 'already',
    tense: 'past',
    sure: false,
    when: (one) => aheadInTime(one) && isBackward(one) && holds(ALREADY, one.words),
  },
  { id: 'time-ahead', tense: 'future', sure: true, when: aheadInTime },
  {
    id: 'intent',
    tense: 'future',
    sure: true,
    when: (one) =>
      holds(isNarrated(one) ? SURE_INTENT : INTENT, one.words) &&
      !(tenseOfTime(one) === 'past' && isNear(one)),
  },
  { id: 'told', tense: 'past', sure: true, when: toldBack },
  {
    id: 'goal-column',
    tense: 'future',
    sure: true,
    when: (one) => one.committed && !isDescription(one),
  },
  { id: 'after-fact', tense: 'past', sure: true, when: ({ afterFact }) => afterFact },
  {
    id: 'forward',
    tense: 'future',
    sure: true,
    when: (one) => holds(FORWARD, one.words) && !isDescription(one),
  },
  {
    id: 'genre-tells',
    tense: 'past',
    sure: false,
    when: ({ context }) => context.genre === 'rules' || context.genre === 'account',
  },
  { id: 'description', tense: 'past', sure: false, when: isDescription },
  { id: 'rank', tense: 'past', sure: false, when: ({ quantity }) => quantity.form === 'rank' },
  {
    id: 'task-bound',
    tense: 'future',
    sure: true,
    when: (one) => one.mood === 'future' && isMeant(one) && (isBound(one) || one.afterTarget),
  },
  { id: 'task', tense: 'future', sure: false, when: ({ mood }) => mood === 'future' },
  {
    id: 'deed',
    tense: 'future',
    sure: false,
    when: (one) =>
      one.context.genre === 'unknown' &&
      !one.looksBack &&
      !one.factBefore &&
      isMeant(one) &&
      !soundsLikeRule(one.words),
  },
];

const STATED: Told = { id: 'stated', tense: 'past', sure: false };

export const tenseOf: (one: Case) => Told = remembered(
  (one) => TENSES.find(({ when }) => when(one)) ?? STATED,
);
