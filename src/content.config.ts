/** What the converter wrote, read through the same schemas that it was written with. */

import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { places } from '../scripts/house/places.ts';
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
} from './schemas/index.ts';
import { redirectSchema, reportSchema } from './schemas/report.ts';

const generated = pathToFileURL(`${places.generated}/`);

type Row = Record<string, unknown>;

/** Records without an `id` of their own get one from their place; a number keeps repeated places apart. */
function withIds(text: string): (Row & { id: string })[] {
  const rows = JSON.parse(text) as Row[];
  return rows.map((row, i) => ({
    ...row,
    id: typeof row['id'] === 'string' ? row['id'] : String(i).padStart(6, '0'),
  }));
}

const records = <S extends z.ZodType>(name: string, schema: S) =>
  defineCollection({
    loader: file(new URL(`data/${name}.json`, generated).href, { parser: withIds }),
    schema,
  });

export const collections = {
  texts: defineCollection({
    loader: glob({ base: new URL('policies/', generated), pattern: '*.mdx' }),
    schema: z.object({}).loose(),
  }),
  policies: records('policies', policySchema),
  sections: records('sections', sectionSchema),
  values: records('values', valueSchema),
  tables: records('tables', tableSchema),
  glossary: records('glossary', termSchema),
  agencies: records('agencies', agencySchema),
  references: records('references', referenceSchema),
  checks: records('checks', checkSchema),
  indicators: records('indicators', indicatorSchema),
  themes: records('themes', themeRecordSchema),
  report: records('report', reportSchema),
  redirects: records('redirects', redirectSchema),
};
