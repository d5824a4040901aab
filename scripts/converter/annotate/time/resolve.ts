/** From a time as written to a year. */
import type { TimeMention, When } from './mention.ts';

/** What a document says of its own place in time. */
export interface DocumentTime {
  /** The year in which it was written, as far as the text tells. */
  readonly year: number | null;
  readonly baseYear: number | null;
  readonly planStart: number | null;
  readonly planEnd: number | null;
  /** The last year that was over when it was written; null where nobody knows. */
  readonly lastFull?: number | null;
}

export interface Year {
  readonly year: number;
  readonly basis: 'stated' | 'inferred';
}

const stated = (year: number): Year => ({ year, basis: 'stated' });
const inferred = (year: number | null): Year | null => (year === null ? null : { year, basis: 'inferred' });
const plus = (year: number | null, years: number): number | null => (year === null ? null : year + years);

/** 三年 of a plan of three years end with the plan. */
export function planOf({ planStart, planEnd }: DocumentTime, years: number): number | null {
  return planStart !== null && planEnd !== null && planEnd - planStart + 1 === years ? planEnd : null;
}

/** 过去五年 end with the last year that was over. */
export const lastFullOf = ({ lastFull, year }: DocumentTime): number | null => lastFull ?? year;

/** The year that a time stands for; of a period, its last year. */
export function resolve(when: When, document: DocumentTime): Year | null {
  switch (when.kind) {
    case 'year':
      return stated(when.year);
    case 'span':
    case 'plan':
      return stated(when.last);
    case 'ahead':
      return inferred(planOf(document, when.years) ?? plus(document.year, when.years));
    case 'years':
      return inferred(planOf(document, when.years));
    case 'back':
      return inferred(when.years > 0 ? lastFullOf(document) : document.year);
    case 'now':
      return inferred(document.year);
    case 'period-end':
      return inferred(document.planEnd);
    case 'offset':
      return inferred(plus(document.year, when.years));
    case 'nth':
      return inferred(plus(document.planStart, when.nth - 1));
  }
}

/** Does the time look back, whatever the document's date? */
export function looksBack({ when, role }: TimeMention): boolean {
  if (role === 'as-of' || role === 'since') return true;
  return when.kind === 'back' || when.kind === 'now' || (when.kind === 'offset' && when.years < 0);
}

/** Does the time look ahead, whatever the document's date? */
export function looksAhead({ when, role }: TimeMention): boolean {
  if (when.kind === 'ahead' || when.kind === 'years' || when.kind === 'period-end') return true;
  return role === 'until' && (when.kind === 'year' || when.kind === 'plan' || when.kind === 'span');
}

const length = (when: When): number =>
  when.kind === 'plan' || when.kind === 'span' ? when.last - when.first + 1 : 0;

/** What stands above tells which years are meant: 过去一年 under 2023年工作回顾, 今后五年 under “十五五”目标. */
export function isNarrowedBy(vague: When, above: When): boolean {
  if (vague.kind === 'now' || (vague.kind === 'back' && vague.years === 0))
    return above.kind === 'year' || length(above) > 0 || (above.kind === 'back' && above.years > 0);
  if (vague.kind === 'back' && vague.years === 1) return above.kind === 'year';
  const counted = vague.kind === 'back' || vague.kind === 'ahead' || vague.kind === 'years';
  return counted && length(above) === vague.years;
}
