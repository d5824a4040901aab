/** The best of what a gift may be for: each candidate has a score, made of where it stands and of what it says. */
import { tokensOf } from '../words/tokens.ts';
import { isDigits } from './amounts.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { whomAt } from './clause-of-gift.ts';
import { clausesOf, is, isText } from './clauses.ts';
import { type Asked, FEATURES } from './features.ts';
import type { Gift } from './gift.ts';
import type { Place } from './offers.ts';
import * as W from './words.ts';

const OF_PLACE: Readonly<Record<Place, number>> = {
  subject: 10.2,
  own: 10,
  whom: 10,
  completed: 9,
  who: 8.5,
  named: 8.5,
  promoted: 6.5,
  cost: 5.6,
  plain: 6,
  lead: 4,
  to: 3,
  above: 1,
  each: 1,
};

const OF_DISTANCE = { clauses: -0.5, parts: -8, sentences: -6 } as const;
/** What is promoted leads the sentences behind it, too. */
const LEADS_ON = 0.2;

/** How many things or people the passage gives something for. */
function bearers(passage: string): number {
  const clauses = clausesOf(passage);
  const told = clauses.filter(
    ({ tokens, end }) =>
      tokens.slice(0, 4).some((t) => is(t, W.WHOM)) || (isText(tokens.at(-1), '的') && end === '，'),
  );
  const given = clauses.filter(
    ({ tokens }) =>
      tokens.some((t) => is(t, W.GIVES)) && tokens.some(isDigits) && !tokens.some((t) => is(t, W.CAPS)),
  );
  return Math.max(told.length, given.length);
}

const SHORTEST_HOLDER = 4;

function holderIn(candidates: readonly Candidate[]): string {
  const whom = candidates.find(
    ({ place, away }) => place === 'whom' && away.parts === 0 && away.sentences === 0,
  );
  const [head = '', ...described] = (whom?.words ?? '').split('的').reverse();
  return described.length > 0 && head.length >= SHORTEST_HOLDER ? head : '';
}

const SHORTEST_TOPIC = 4;

const topicIn = (candidates: readonly Candidate[]): string =>
  candidates.find(({ place, words }) => place === 'lead' && words.length >= SHORTEST_TOPIC)?.words ?? '';

/** ；超过12万吨的，奖励3万元 */
function goesOn(sentenceAfter: string): boolean {
  const clauses = clausesOf(sentenceAfter);
  const at = clauses.findIndex(({ end }) => end === '；') + 1;
  const next = clauses[at]?.tokens ?? [];
  const gives = clauses.slice(at).some(({ tokens }) => tokens.some((t) => is(t, W.GIVES)));
  return at > 0 && gives && whomAt(next) < 0;
}

const nearestCondition = (candidates: readonly Candidate[]): number =>
  Math.min(...candidates.filter(({ place }) => place === 'who').map(({ away }) => away.clauses));

export interface Scored extends Candidate {
  readonly score: number;
  readonly said: readonly string[];
}

function scored(asked: Asked): Scored {
  const { place, away } = asked.candidate;
  const said = FEATURES.filter(({ holds }) => holds(asked));
  const beyond = away.parts * OF_DISTANCE.parts + away.sentences * OF_DISTANCE.sentences;
  const distance = away.clauses * OF_DISTANCE.clauses + (place === 'promoted' ? LEADS_ON : 1) * beyond;
  const score = said.reduce((sum, feature) => sum + feature.score, OF_PLACE[place] + distance);
  return { ...asked.candidate, said: said.map(({ id }) => id), score: Math.round(score * 10) / 10 };
}

/** All candidates, the best first. */
export function choicesOf(gift: Gift): Scored[] {
  const candidates = candidatesOf(gift);
  const about = {
    gift,
    several: bearers(gift.passage) > 1,
    holder: holderIn(candidates),
    topic: topicIn(candidates),
    shared: goesOn(gift.sentenceAfter),
    nearer: nearestCondition(candidates),
  };
  return candidates
    .map((candidate) => scored({ ...about, candidate, tokens: tokensOf(candidate.words) }))
    .sort((a, b) => b.score - a.score);
}
