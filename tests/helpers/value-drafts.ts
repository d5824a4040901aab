/** Values of plain texts and tables, without the parser. */
import { annotateValues } from '../../scripts/converter/annotate/annotate-values.ts';
import type { DocumentContext } from '../../scripts/converter/annotate/context.ts';
import type { ValueDraft } from '../../scripts/converter/annotate/draft.ts';
import { type Line, type MadeText, madeTable, madeText } from './passages.ts';

export const PLAN: DocumentContext = {
  genre: 'plan',
  year: 2021,
  baseYear: 2020,
  planStart: 2021,
  planEnd: 2025,
};

export const inPlan = (extra: Partial<DocumentContext> = {}): DocumentContext => ({ ...PLAN, ...extra });

/** A text on its own: nothing is known of its document but the year. */
export const ALONE: DocumentContext = {
  ...PLAN,
  genre: 'unknown',
  planStart: null,
  planEnd: null,
  baseYear: null,
};

const draftsOf = ({ source, passages }: MadeText, context: DocumentContext): ValueDraft[] =>
  annotateValues(source, context, passages);

const made = (text: string | readonly (string | Line)[]): MadeText =>
  madeText(typeof text === 'string' ? [text] : text);

/** What measures something: thresholds, fees and deadlines of procedures are asked for apart. */
const valuesOf = (text: MadeText, context: DocumentContext): ValueDraft[] =>
  draftsOf(text, context).filter((d) => d.class !== 'norm');

export const normsIn = (text: string | readonly (string | Line)[], context = PLAN): ValueDraft[] =>
  draftsOf(made(text), context).filter((d) => d.class === 'norm');

export const valuesIn = (text: string | readonly (string | Line)[], context = PLAN): ValueDraft[] =>
  valuesOf(made(text), context);

export const valuesInTable = (rows: readonly (readonly string[])[], context = PLAN): ValueDraft[] =>
  valuesOf(madeTable(rows), context);

/** `indicator valueText op year`, the way a reader would note a value. */
export const noted = (drafts: readonly ValueDraft[]): string[] =>
  drafts.map(({ indicator, valueText, op, year }) => `${indicator} ${valueText} ${op} ${year ?? '?'}`);

export const classes = (drafts: readonly ValueDraft[]): string[] =>
  drafts.map((d) => `${d.valueText} ${d.class}`);
