/** The year of a statement and what it rests on. */
import type { DocumentContext } from '../annotate/context.ts';
import type { TimeMention } from '../annotate/time/mention.ts';
import { isNarrowedBy, looksBack, resolve } from '../annotate/time/resolve.ts';
import type { Verdict } from '../verdicts/judge.ts';
import type { Governing } from './governing.ts';
import type { Statement } from './statement.ts';

/** What a text takes from its surroundings. */
export interface Inherited {
  /** A time from a heading or the opening of a list, for numbers without one of their own. */
  readonly inherited: TimeMention | null;
  /** The year that holds for what lies ahead where the text gives none; null where nothing is known. */
  readonly fallbackYear: number | null;
  /** The year that the part of a report tells of which looks back. */
  readonly pastYear?: number | null;
}

export interface Dated {
  readonly year: number | null;
  readonly yearText: string;
  readonly yearBasis: Statement['yearBasis'];
  /** The time that told it; null where the year is that of the document. */
  readonly mention: TimeMention | null;
}

/** 1905年建立。现存…: a year of history does not reach the next sentence. */
const isHistory = (year: number, context: DocumentContext): boolean =>
  context.year !== null && year < context.year - 6;

const isAhead = (year: number | undefined, context: DocumentContext): boolean =>
  context.year !== null && (year ?? 0) > context.year;

/** 过去一年 under the heading 2023年工作回顾 is 2023. */
function saidAbove(
  governing: Governing | null,
  { inherited }: Inherited,
  context: DocumentContext,
): Governing | null {
  const vague = governing && inherited && isNarrowedBy(governing.mention.when, inherited.when);
  // 目前 under the goals of a plan is still the writer's day
  if (!vague || (looksBack(governing.mention) && isAhead(resolve(inherited.when, context)?.year, context)))
    return governing;
  return { mention: inherited, distance: 'text' };
}

/** 一季度 in an account of 2024 that was written in 2025 is of 2024; 今年 is the writer's year. */
function yearOf(mention: TimeMention, context: DocumentContext): ReturnType<typeof resolve> {
  const unnamed = mention.when.kind === 'offset' && mention.when.years === 0 && !/[今本]/.test(mention.text);
  const about = context.aboutYear ?? null;
  return unnamed && about !== null ? { year: about, basis: 'inferred' } : resolve(mention.when, context);
}

export function dateOf(
  governing: Governing | null,
  setting: Inherited,
  told: Verdict['class'],
  context: DocumentContext,
): Dated {
  const target = told === 'target';
  const mention = saidAbove(governing, setting, context)?.mention ?? null;
  const own = mention && !(target && looksBack(mention)) ? yearOf(mention, context) : null;
  const far = own !== null && governing?.distance === 'text';
  const coming = told === 'fact' && mention?.when.kind === 'plan' && isAhead(own?.year, context);
  const foreign = far && (isHistory(own.year, context) || coming);
  const year = foreign ? null : own;
  if (mention && year) {
    const basis =
      year.basis === 'inferred' ? 'inferred' : governing?.distance === 'clause' ? 'stated' : 'inherited';
    return { year: year.year, yearText: mention.text, yearBasis: basis, mention };
  }
  const yearText = mention?.text ?? '';
  const fallback = target ? setting.fallbackYear : (context.aboutYear ?? setting.pastYear ?? null);
  if (fallback === null) return { year: null, yearText, yearBasis: null, mention: null };
  return { year: fallback, yearText, yearBasis: 'inferred', mention: null };
}

/** 年内 in the column of the third year is the third year. */
const isThisYear = ({ mention }: Governing): boolean =>
  mention.when.kind === 'offset' && mention.when.years === 0;

/** 6月底前 under the heading 2023年 is of 2023. */
const isNarrower = ({ mention }: Governing, above: TimeMention): boolean =>
  above.when.kind === 'nth' || (above.when.kind === 'year' && /^\d{1,2}月/.test(mention.text));

export function governingOf(
  own: Governing | null,
  dealt: TimeMention | undefined,
  setting: Inherited,
): Governing | null {
  if (dealt) return { mention: dealt, distance: 'clause' };
  const { inherited } = setting;
  if (own && !(inherited && (own.passing || (isThisYear(own) && isNarrower(own, inherited))))) return own;
  return inherited ? { mention: inherited, distance: 'text' } : null;
}
