/** The name at the end of the words before a number: 力争全市｜规上工业企业数量｜达到. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { behindBracket, behindHeading, MARKER, unquoted, withoutAside } from './around.ts';
import { endOf, isSign, isVerb, startOf } from './edges.ts';
import {
  beforeBound,
  keptAtEach,
  pushed,
  withoutDeed,
  withoutDoers,
  withoutManner,
  withoutPayer,
} from './leading.ts';

/** 排放量同比下降: the fall stays, what stands between does not. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (last === undefined || !has(last, 'fall')) return tokens.slice(0, endOf(tokens));
  let end = tokens.length - 1;
  while (end > 0 && has(tokens[end - 1], 'adverb', 'intent')) end -= 1;
  return [...tokens.slice(0, end), last];
}

const INSIDE_OF = new Set(['内', '中', '里', '期间', '以来', '范围内']);

/** 城区内｜11座: where they are, and not what they are. */
const isWhere = (tokens: readonly Token[]): boolean => INSIDE_OF.has(tokens.at(-1)?.text ?? '');

/** The tokens of the name; none where the words hold no name. */
export function headTokens(before: string): readonly Token[] {
  const words = unquoted(behindHeading(behindBracket(tokensOf(before.replace(MARKER, '')))));
  const told = trimmed(keptAtEach(beforeBound(words)));
  const led = withoutDoers(withoutPayer(told.slice(startOf(told, false))));
  const done = pushed(withoutManner(led));
  const name = done.slice(startOf(done, true));
  if (has(name[0], 'bound') || isWhere(name)) return [];
  return isDeedOnly(name) ? name : withoutAside(trimmed(withoutDeed(name)));
}

/** 改造提升: a deed, and no name that another number could go on with. */
export const isDeedOnly = (tokens: readonly Token[]): boolean =>
  tokens.every(
    (t) =>
      isVerb(t) ||
      has(t, 'predicate', 'purpose', 'manner') ||
      has(t, 'either', 'adverb', 'joins') ||
      isSign(t),
  );

export const headOf = (before: string): string => wordsOf(headTokens(before));

export const isDeed = (name: string): boolean => isDeedOnly(tokensOf(name));

/** 选派教师｜30名: the thing stands with its deed before the number, so what follows is no name. */
export function saysWhatWasDone(before: string): boolean {
  const tokens = tokensOf(before.replace(MARKER, ''));
  const led = tokens.slice(startOf(tokens, true));
  return !has(led.at(-1), 'joins') && led.at(-1)?.text !== '等' && withoutDeed(led).length < led.length;
}

/** 设立｜产业基金: the thing without the deed. */
export const thingOf = (words: string): string => wordsOf(withoutDeed(tokensOf(words)));
