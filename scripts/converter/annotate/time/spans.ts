/** Over which years a time runs, and when a text speaks of several years as one. */
import type { TimeMention } from './mention.ts';
import { type DocumentTime, lastFullOf, planOf } from './resolve.ts';

/** The first and the last of several years. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** 2020年末, “十三五”末, 期末: the moment at which a span ends. */
const MOMENTS = ['末', '底', '初'];

const spanned = (from: number | null, to: number | null): Span | null =>
  from !== null && to !== null && from < to ? { from, to } : null;

/** The years up to and with one: 未来三年 up to 2026 are 2024 to 2026. */
const upTo = (last: number | null, years: number): Span | null =>
  last === null ? null : spanned(last - years + 1, last);

function runOf({ when }: TimeMention, document: DocumentTime): Span | null {
  switch (when.kind) {
    case 'span':
    case 'plan':
      return spanned(when.first, when.last);
    case 'ahead':
      return upTo(planOf(document, when.years) ?? plus(document.year, when.years), when.years);
    case 'years':
      return upTo(planOf(document, when.years), when.years);
    case 'back':
      return upTo(lastFullOf(document), when.years);
    case 'period-end':
      return spanned(document.planStart, document.planEnd);
    default:
      return null;
  }
}

const plus = (year: number | null, years: number): number | null => (year === null ? null : year + years);

/** 2019年以来, “十四五”以来: up to when the text was written. */
function since({ when }: TimeMention, document: DocumentTime): Span | null {
  const lastFull = lastFullOf(document);
  if (when.kind === 'year') return spanned(when.year, lastFull);
  if (when.kind !== 'plan' && when.kind !== 'span') return null;
  return spanned(when.first, Math.min(when.last, lastFull ?? when.last));
}

/** “十四五”期间, 2021—2023年, 五年来, 未来三年; null for a single year or a moment. */
export function spanOf(mention: TimeMention, document: DocumentTime): Span | null {
  if (MOMENTS.includes(mention.text.at(-1) ?? '')) return null;
  return mention.role === 'since' ? since(mention, document) : runOf(mention, document);
}
