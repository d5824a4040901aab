/** All that a gift may be for, as the words before its number, around it and above it offer it. */
import { tokensOf, wordsOf } from '../words/tokens.ts';
import { stageOf } from './composed.ts';
import { dealt, memberWith } from './deal.ts';
import type { Gift } from './gift.ts';
import type { Away, Place } from './offers.ts';
import { shorterOf } from './shorter.ts';
import { type Asked, askedOf, isTitle, NAMED, offersFor } from './sources.ts';

export interface Candidate {
  readonly place: Place;
  /** What is named; of a list its own member. */
  readonly words: string;
  readonly away: Away;
  readonly dealt: boolean;
  /** The noun or the deed of something longer. */
  readonly shortened: boolean;
  /** 物流 of the heading 物流补贴. */
  readonly titled: boolean;
}

/** Longer names may be shortened. */
const SHORT = 24;
const TOPICS: ReadonlySet<Place> = new Set(['lead', 'promoted']);

/** A name, and shorter ways to say it. */
function named(place: Place, words: string, away: Away, own: boolean, titled = false): Candidate[] {
  const whole = words.length <= SHORT || words.endsWith('部分');
  const shorter = whole ? [] : shorterOf(tokensOf(words), TOPICS.has(place));
  return [words, ...shorter].map((w, i) => ({ place, words: w, away, dealt: own, shortened: i > 0, titled }));
}

/** 市级奖励2万元, after 市级、省级荣誉: that member of the list. */
function ofScope({ scope, before }: Asked): Candidate[] {
  const lists = scope === '' ? [] : before.filter(({ place }) => NAMED.has(place));
  return lists.flatMap(({ place, tokens, away }) => {
    const one = memberWith(tokens, scope);
    return one === null ? [] : named(place, one, away, true);
  });
}

/** A list in a heading is not dealt out to the numbers of a sentence below it. */
const HEADED: ReadonlySet<Place> = new Set(['lead', 'above']);

export function candidatesOf(gift: Gift): Candidate[] {
  const asked = askedOf(gift);
  const stage = stageOf(asked.clauses, gift.position, gift.count);
  const found = offersFor(asked).flatMap(({ place, tokens, away, tail }) => {
    const own = HEADED.has(place) ? null : dealt(tokens, gift.position, gift.count);
    const words = (own ?? wordsOf(tokens)) + tail;
    const staged =
      own === null && stage !== '' && NAMED.has(place) ? named(place, words + stage, away, true) : [];
    const titled = place === 'lead' && isTitle(gift.lead);
    return [...named(place, words, away, own !== null, titled), ...staged];
  });
  return [...ofScope(asked), ...found].filter(({ words }) => words.length > 1);
}
