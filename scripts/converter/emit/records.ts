/** The records of a document, held against their schemas while it is known whose they are: a bad one stops no other document. */
import { z } from 'astro/zod';
import {
  checkSchema,
  policySchema,
  referenceSchema,
  sectionSchema,
  tableSchema,
  valueSchema,
} from '../../../src/schemas/index.ts';

const schema = z.object({
  policy: policySchema,
  sections: z.array(sectionSchema),
  tables: z.array(tableSchema),
  values: z.array(valueSchema),
  references: z.array(referenceSchema),
  checks: z.array(checkSchema),
});

/** The same document, its records as their schemas write them; throws where one would be none. */
export function withSoundRecords<T extends object>(document: T): T {
  const { data, error } = schema.safeParse(document);
  if (!data) throw new Error(`记录 ${error?.issues[0]?.path.join('.')} 不合规定`);
  return { ...document, ...data };
}
