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

/** Records that are the first of their row or of their column: what a table says of a figure, it says of one of these. */
function firstsOfTables(): (value: Value) => boolean {
  const seen = new Map<string, [rows: Set<number>, columns: Set<number>]>();
  return ({ table, class: kind, correction }) => {
    if (!table || correction) return true;
    const key = `${table.id} ${kind}`;
    const [rows, columns] = seen.get(key) ?? [new Set(), new Set()];
    seen.set(key, [rows, columns]);
    const known = rows.has(table.row) && columns.has(table.col);
    rows.add(table.row);
    columns.add(table.col);
    return !known;
  };
}

const isWritable = (n: number | null): boolean => n === null || Number.isFinite(n);

/** What is a cell's own. */
const isNumber = ({ value, min, max, base }: Value): boolean =>
  [value, min, max, base.value].every(isWritable);

/** A table may have hundreds of thousands: they are written as their schema says from the first, and never copied. */
function expectSound(values: readonly Value[]): void {
  const isFirst = firstsOfTables();
  for (const [index, value] of values.entries()) {
    if (!isNumber(value)) throw fault(['values', index, 'value']);
    const error = isFirst(value) ? valueSchema.safeParse(value).error : undefined;
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
