/** What is written for the site: one MDX a policy, one list a kind of record, checked by the schemas that are published. */
import type { z } from 'astro/zod';
import { agencySchema, indicatorSchema, termSchema, themeRecordSchema } from '../../../src/schemas/index.ts';
import { type ReportEntry, redirectSchema, reportSchema } from '../../../src/schemas/report.ts';
import type { Redirect } from '../ledger.ts';
import type { Converted, Together } from '../pipeline.ts';

type Lines = ReadonlyMap<string, readonly string[]>;

/** Each record on a line of its own. */
const linesOf = (schema: z.ZodType, records: readonly unknown[]): string[] =>
  written(records.map((record) => schema.parse(record)));

const written = (records: readonly unknown[]): string[] => records.map((record) => JSON.stringify(record));

/** What one document adds to the lists; its records were held against their schemas when it was finished. */
export const linesOfDocument = ({ policy, sections, values, tables, references, checks }: Converted): Lines =>
  new Map([
    ['policies', written([policy])],
    ['sections', written(sections)],
    ['values', written(values)],
    ['tables', written(tables)],
    ['references', written(references)],
    ['checks', written(checks)],
  ]);

/** The lists of what all documents say together, and of what became of them. */
export const linesOfAll = (
  { terms, agencies, indicators, themes }: Together,
  redirects: readonly Redirect[],
  report: readonly ReportEntry[],
): Lines =>
  new Map([
    ['glossary', linesOf(termSchema, terms)],
    ['agencies', linesOf(agencySchema, agencies)],
    ['indicators', linesOf(indicatorSchema, indicators)],
    ['themes', linesOf(themeRecordSchema, themes)],
    ['redirects', linesOf(redirectSchema, redirects)],
    ['report', linesOf(reportSchema, report)],
  ]);
