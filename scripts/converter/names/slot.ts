/** One number with the words around it that may name it. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { has, type Token, tokensOf } from '../words/tokens.ts';

/** The words around one quantity. */
export interface Slot {
  readonly quantity: Quantity;
  /** From the beginning of its clause or the end of the quantity before, times taken out. */
  readonly before: string;
  /** To the end of the clause or the next quantity. */
  readonly after: string;
  /** The words before the bracket that encloses it; '' outside brackets. */
  readonly outside: string;
  /** The clauses of the sentence before this one. */
  readonly earlier: string;
  /** The clauses of the sentence behind this one. */
  readonly later: string;
  /** Its clause, or the one before, begins with 其中. */
  readonly of: boolean;
}

/** The word that the number depends on, past 约, 不少于 and adverbs. */
export function verbOf(before: string): Token | undefined {
  const tokens = tokensOf(before);
  return tokens.findLast(
    (t) => !has(t, 'about', 'bound', 'adverb', 'either', 'intent') && t.text !== '了' && t.text.trim() !== '',
  );
}

export const isReached = (before: string): boolean => {
  const verb = verbOf(before);
  return (
    has(verb, 'reach', 'grow', 'fall') || ['为', '是', '占', '到', '至', '在'].includes(verb?.text ?? '')
  );
};

export const takesObject = (before: string): boolean => {
  const verb = verbOf(before);
  return (
    has(verb, 'deed', 'act', 'flow', 'possess', 'promote', 'predicate') ||
    ['完成', '有', '共有', '达到', '突破', '覆盖'].includes(verb?.text ?? '')
  );
};

/** 列入计划的20座水库: what is described stands behind. */
export const isDescribed = (before: string): boolean => {
  const words = before.trimEnd();
  return words.length > 1 && words.endsWith('的') && !words.endsWith('，的');
};
