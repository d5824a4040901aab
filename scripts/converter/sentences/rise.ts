/** 总数由60个增加到90个: of which year the first figure is. */
import type { DocumentContext } from '../annotate/context.ts';
import { findTimes } from '../annotate/time/find.ts';
import { spanOf } from '../annotate/time/spans.ts';
import { has, tokensOf } from '../words/tokens.ts';
import type { Dated } from './dating.ts';
import type { Found } from './found.ts';
import { wordsOf } from './scene.ts';
import { rangeAt } from './split.ts';

const FROM = new Set(['由', '从']);
const TO = new Set(['到', '至', '为']);

/** 由60个｜增加到90个 */
function isStart({ scene, quantity }: Found): boolean {
  const { before, after } = wordsOf(scene, quantity);
  if (!FROM.has(before.trimEnd().at(-1) ?? '')) return false;
  return tokensOf(after)
    .slice(0, 4)
    .some((t) => has(t, 'reach', 'grow', 'fall') || TO.has(t.text.at(-1) ?? ''));
}

/** 占比由2018年的7%提高到9%，产量由60万吨增加到…: the year from which the sentence reckons. */
function reckonedFrom({ scene, quantity }: Found): number | null {
  const { from } = rangeAt(scene.sentences, quantity.from);
  const first = findTimes(scene.text).findLast(
    (t) => t.from > from && t.to <= quantity.from && FROM.has(scene.text.charAt(t.from - 1)),
  );
  return first?.when.kind === 'year' ? first.when.year : null;
}

/** “十三五”期间，总数由60个增加到90个: the 60 are of the year before those years. */
export function startYear(found: Found, { mention, year }: Dated, context: DocumentContext): number | null {
  if (!isStart(found)) return null;
  const span = mention && spanOf(mention, context);
  const before = span ? span.from : mention?.when.kind === 'year' ? year : null;
  return reckonedFrom(found) ?? (before === null ? null : before - 1);
}
