/** Is what a number is said of done, or still to come? The first line that fits tells. */
import {
  ACHIEVING,
  BACKWARD,
  FORWARD,
  STATIVE,
  STRONGLY_FORWARD,
  TASKING,
} from '../annotate/statements/words.ts';
import type { Words } from '../annotate/statements/words-around.ts';
import { type Case, tenseOfTime } from './case.ts';
import { soundsLikeRule } from './norms.ts';

export const said = (pattern: RegExp, { words }: Case): boolean =>
  pattern.test(words.clause) || pattern.test(words.sentenceBefore);
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
export const wasTold = ({ words, mood }: Case): boolean => {
  const telling = mood === 'future' ? TELLING : TELLING_OR_COMPARING;
  return telling.test(words.sentenceBefore) || telling.test(words.sentenceAfter);
};
/** Among tasks 同比增长25% may be what is to be reached. */
const TELLING =
  /同比[^。]*(?:已|了|以来)|(?:已|了|截至|目前|去年|(?<!以)上年|季度|上半年|以来)[^。]*同比|[位稳跃]居|创历史/;
const TELLING_OR_COMPARING = /同比|较上年|比上年|较去年|[位稳跃]居|创历史/;
/** Among tasks a comparison with last year sets how far to go. */
const COMPARED_WITH_LAST = /[较比](?:上|去)年|同比/;

/** Said of what has already been done, among the words of a clause. */
const isBackward = ({ words, mood }: Case): boolean => {
  const clause = words.clause.replace(FROM_START, '');
  return BACKWARD.test(mood === 'future' ? clause.replace(COMPARED_WITH_LAST, '') : clause);
};

export const isNear = ({ governing }: Case): boolean => governing !== null && governing.distance !== 'text';

const isDoing = ({ words }: Case): boolean =>
  ACHIEVING.test(words.before) || TASKING.test(words.sentenceBefore.trimStart().slice(0, 24));

const isMeant = (one: Case): boolean => isDoing(one) || isBound(one) || one.afterTarget;

/** Where a report looks back, 确保 and 争取 tell how it was done. */
const isNarrated = ({ mood, context }: Case): boolean =>
  mood === 'past' && (context.genre === 'report' || context.genre === 'account');
const SURE_INTENT = /力争|(?:预期|发展|工作|任务)目标[是为：]/;

const ALREADY = /已|同比|目前|贡献了/;

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
    when: (one) => aheadInTime(one) && isBackward(one) && ALREADY.test(one.words.clause),
  },
  { id: 'time-ahead', tense: 'future', sure: true, when: aheadInTime },
  {
    id: 'intent',
    tense: 'future',
    sure: true,
    when: (one) =>
      said(isNarrated(one) ? SURE_INTENT : STRONGLY_FORWARD, one) &&
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
  { id: 'forward', tense: 'future', sure: true, when: (one) => said(FORWARD, one) && !isDescription(one) },
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

export const tenseOf = (one: Case): Told => TENSES.find(({ when }) => when(one)) ?? STATED;
