/** The records of a document, held against their schemas while it is known whose they are: a bad one stops no other document. */
import { z } from 'astro/zod';
import {
  checkSchema,
  policySchema,
  referenceSchema,
  sectionSchema,
  tableSchema,
  type Value,
  valueSchema,
} from '../../../src/schemas/index.ts';

const schema = z.object({
  policy: policySchema,
  sections: z.array(sectionSchema),
  tables: z.array(tableSchema),
  references: z.array(referenceSchema),
  checks: z.array(checkSchema),
});

const fault = (path: readonly PropertyKey[]): Error => new Error(`记录 ${path.join('.')} 不合规定`);

/** A table may have hundreds of thousands: they are written as their schema says from the first, and never copied. */
function expectSound(values: readonly Value[]): void {
  for (const [index, value] of values.entries()) {
    const { error } = valueSchema.safeParse(value);
    if (error) throw fault(['values', index, ...(error.issues[0]?.path ?? [])]);
  }
}

/** The same document, its records as their schemas write them; throws where one would be none. */
export function withSoundRecords<T extends { readonly values: readonly Value[] }>(document: T): T {
  const { data, error } = schema.safeParse(document);
  if (!data) throw fault(error?.issues[0]?.path ?? []);
  expectSound(document.values);
  return { ...document, ...data };
}
