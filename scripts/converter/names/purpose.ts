/** What money is spent on, where that is said behind it: 筹集0.5亿元，支持｜矿山公园建设. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { isSign } from './edges.ts';
import type { Slot } from './slot.ts';
import { withoutLeading } from './text.ts';

/** What a student writes in a first column is no longer; it ends where a list or the clause does. */
const LONGEST = 24;

function upTo(tokens: readonly Token[]): string {
  const clause = tokens.findIndex((t) => isSign(t) && !['、', '“', '”', '（', '）'].includes(t.text));
  const whole = clause < 0 ? tokens : tokens.slice(0, clause);
  if (wordsOf(whole).length <= LONGEST) return wordsOf(whole);
  const listed = whole.findIndex((t) => t.text === '、' || t.text === '等');
  return listed > 0 && wordsOf(whole.slice(0, listed)).length <= LONGEST
    ? wordsOf(whole.slice(0, listed))
    : '';
}

const COMMAS = '， \u3000\n';

const isSpent = (before: string): boolean =>
  has(
    tokensOf(before).findLast((t) => !has(t, 'about', 'bound', 'adverb') && t.text.trim() !== ''),
    'spend',
  );

/** '' where the words behind name no purpose. */
export function purposeOf({ quantity, before, after, later }: Slot): string {
  if (quantity.family !== 'money' || !isSpent(before)) return '';
  const alone = withoutLeading(after, COMMAS) === '';
  const tokens = tokensOf(withoutLeading(alone ? later : after, COMMAS));
  if (!alone && tokens[0]?.text !== '用于') return '';
  const start = tokens.findIndex((t) => !has(t, 'purpose', 'adverb'));
  const led = start > 0 || has(tokens[0], 'promote', 'deed', 'act');
  const deed = has(tokens[start], 'promote') && tokens.length > start + 2 ? start + 1 : start;
  const purpose = led ? upTo(tokens.slice(deed)) : '';
  return purpose.length >= 2 ? purpose : '';
}
