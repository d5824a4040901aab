/** What is written for the site: one MDX a policy, one JSON a kind of record, checked by the schemas that Astro reads with. */
import { z } from 'astro/zod';
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
import type { Conversion } from '../pipeline.ts';

/** One record a line: a changed record is one changed line. */
function json<S extends z.ZodType>(schema: S, records: readonly unknown[]): string {
  const checked = z.array(schema).parse(records);
  return `[\n${checked.map((r) => JSON.stringify(r)).join(',\n')}\n]\n`;
}

export function filesOf(
  conversion: Conversion,
  redirects: readonly Redirect[],
  report: readonly ReportEntry[],
): Map<string, string> {
  const { documents, terms, agencies, indicators, themes } = conversion;
  const files = new Map<string, string>();
  for (const { policy, mdx } of documents) files.set(`policies/${policy.id}.mdx`, mdx);
  files.set(
    'data/policies.json',
    json(
      policySchema,
      documents.map((d) => d.policy),
    ),
  );
  files.set(
    'data/sections.json',
    json(
      sectionSchema,
      documents.flatMap((d) => d.sections),
    ),
  );
  files.set(
    'data/values.json',
    json(
      valueSchema,
      documents.flatMap((d) => d.values),
    ),
  );
  files.set(
    'data/tables.json',
    json(
      tableSchema,
      documents.flatMap((d) => d.tables),
    ),
  );
  files.set(
    'data/references.json',
    json(
      referenceSchema,
      documents.flatMap((d) => d.references),
    ),
  );
  files.set(
    'data/checks.json',
    json(
      checkSchema,
      documents.flatMap((d) => d.checks),
    ),
  );
  files.set('data/glossary.json', json(termSchema, terms));
  files.set('data/agencies.json', json(agencySchema, agencies));
  files.set('data/indicators.json', json(indicatorSchema, indicators));
  files.set('data/themes.json', json(themeRecordSchema, themes));
  files.set('data/redirects.json', json(redirectSchema, redirects));
  files.set('data/report.json', json(reportSchema, report));
  return files;
}
