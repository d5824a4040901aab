/** The texts that the converter wrote. Records are read by src/lib/data.ts. */

import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { partOf } from '../scripts/house/part.ts';
import { places } from '../scripts/house/places.ts';

const generated = pathToFileURL(`${places.generated}/`);

const part = partOf(process.env);
const texts = new URL(part === '' ? 'policies/' : `parts/${part}/`, generated);

export const collections = {
  texts: defineCollection({
    loader: part === '0' ? () => [] : glob({ base: texts, pattern: '*.mdx' }),
    schema: z.object({}).loose(),
  }),
  /** Changes with any record: pages that are open while somebody edits load anew. */
  stamp: defineCollection({
    loader: file(new URL('data/stamp.json', generated).href),
    schema: z.object({ sum: z.string() }),
  }),
};
