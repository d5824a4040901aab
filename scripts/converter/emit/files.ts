/** What is written for the site: one MDX a policy, one list a kind of record, checked by the schemas that are published. */
import type { z } from 'astro/zod';
import {
  agencySchema,
  checkSchema,
  indicatorSchema,
  policySchema,
  referenceSchema,
  sectionSchema,
  tableSchema,
  termSchema,
  themeRecordSchema,
  valueSchema,
} from '../../../src/schemas/index.ts';
import { type ReportEntry, redirectSchema, reportSchema } from '../../../src/schemas/report.ts';
import type { Redirect } from '../ledger.ts';
import type { Converted, Together } from '../pipeline.ts';

type Lines = ReadonlyMap<string, readonly string[]>;

/** Each record on a line of its own. */
const linesOf = (schema: z.ZodType, records: readonly unknown[]): string[] =>
  records.map((record) => JSON.stringify(schema.parse(record)));

/** Lists that grow with every document, in the order of the documents. */
const OF_DOCUMENTS: Readonly<
  Record<string, readonly [z.ZodType, (document: Converted) => readonly unknown[]]>
> = {
  policies: [policySchema, ({ policy }) => [policy]],
  sections: [sectionSchema, ({ sections }) => sections],
  values: [valueSchema, ({ values }) => values],
  tables: [tableSchema, ({ tables }) => tables],
  references: [referenceSchema, ({ references }) => references],
  checks: [checkSchema, ({ checks }) => checks],
};

/** What one document adds to the lists. */
export const linesOfDocument = (document: Converted): Lines =>
  new Map(
    Object.entries(OF_DOCUMENTS).map(([name, [schema, recordsOf]]) => [
      name,
      linesOf(schema, recordsOf(document)),
    ]),
  );

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
