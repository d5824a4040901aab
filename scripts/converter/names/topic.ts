/** What the clauses before a number speak of: 水产养殖｜持续健康发展，总产量达到…. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { headOf, isDeed } from './head.ts';
import { beginsWithOneOf, clausesIn } from './text.ts';

const SAYS = [
  'adverb',
  'reach',
  'grow',
  'fall',
  'attain',
  'predicate',
  'relation',
  'push',
  'intent',
  'possess',
  'bound',
] as const;
const LED = [
  'deed',
  'act',
  'promote',
  'attain',
  'manner',
  'adverb',
  'intent',
  'push',
  'joins',
  'either',
  'predicate',
] as const;

/** Subjects are short. */
const LONGEST = 20;
const LONGEST_WITHOUT_PREDICATE = 24;

const OBLIGES = new Set(['应当', '必须', '不得']);

/** A clause with a number or a duty of its own speaks of something else. */
const speaks = (clause: string): boolean =>
  !/[\d*]/.test(clause) && !tokensOf(clause).some((t) => OBLIGES.has(t.text));

/** A clause that begins with a deed speaks of no subject. */
const isLed = (tokens: readonly Token[]): boolean =>
  has(tokens[0], ...LED) || tokens[0]?.tag === 'p' || beginsWithOneOf(tokens[0]?.text ?? '', '分从按');

function topicOfClause(clause: string): string {
  const tokens = tokensOf(clause.trim());
  const says = tokens.findIndex((t, i) => i > 0 && (has(t, ...SAYS) || t.text === '连续'));
  const words =
    says > 0 ? wordsOf(tokens.slice(0, says)) : clause.length <= LONGEST_WITHOUT_PREDICATE ? clause : '';
  if (isLed(tokens)) return '';
  const topic = headOf(words);
  return topic.length >= 2 && topic.length <= LONGEST && !isDeed(topic) ? topic : '';
}

export function topicOf(earlier: string): string {
  const clauses = clausesIn(earlier).filter(speaks);
  for (const clause of clauses.slice(-3).reverse()) {
    const topic = topicOfClause(clause);
    if (topic !== '') return topic;
  }
  return '';
}

/** 加大教育投入，下达资金3亿元: of money the clause before says what it is for, a deed though it may be. */
export function purposeBefore(earlier: string): string {
  const clause = clausesIn(earlier).at(-1) ?? '';
  const topic = speaks(clause) ? headOf(clause) : '';
  return topic.length >= 2 && topic.length <= LONGEST && !isDeed(topic) ? topic : '';
}
