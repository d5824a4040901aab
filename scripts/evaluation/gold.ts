/** The hand-written labels of a sample; the format is described in tests/samples/README.md. */
import { z } from 'zod';
import { dutyRole } from '../../src/schemas/agency.ts';
import { cellSchema } from '../../src/schemas/table.ts';
import { valueClass } from '../../src/schemas/value.ts';

const optional = z.boolean().default(false);
const year = z.union([z.int(), z.literal('any'), z.array(z.int())]).optional();
const numbers = { declared: z.number().optional(), computed: z.number().optional() };
const named = z.strictObject({ marker: z.string(), heading: z.string(), optional });
const heading = z.strictObject({ marker: z.string(), heading: z.string(), level: z.int().optional() });
const table = z.strictObject({
  caption: z.string(),
  header: z.array(z.array(cellSchema)),
  rows: z.array(z.array(cellSchema)),
});

export const statementSchema = z.strictObject({
  indicator: z.string(),
  value: z.number().nullable().default(null),
  min: z.number().nullable().default(null),
  max: z.number().nullable().default(null),
  unit: z.string(),
  year,
  /** `growth/ge`: either is right. */
  op: z.string().default(''),
  optional,
});
export type Statement = z.infer<typeof statementSchema>;

const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

export const goldSchema = z.strictObject({
  meta: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  headings: list(heading),
  items: list(named),
  leads: list(z.strictObject({ heading: z.string(), optional })),
  boxes: list(named),
  attachments: list(named),
  figures: list(named),
  tables: list(table),
  ignoreLines: list(z.tuple([z.int(), z.int()])),
  targets: list(statementSchema),
  facts: list(statementSchema),
  factsComplete: z.boolean().default(false),
  incentives: list(statementSchema),
  masked: list(z.strictObject({ indicator: z.string(), unit: z.string(), year, optional })),
  definitions: list(z.strictObject({ term: z.string(), kind: z.string(), optional })),
  duties: list(z.strictObject({ agency: z.string(), role: dutyRole, at: z.string(), optional })),
  references: list(z.strictObject({ title: z.string(), docNumber: z.string(), optional })),
  checks: list(
    z.strictObject({ kind: z.string(), about: z.string(), verdict: z.string(), ...numbers, optional }),
  ),
});
export type Gold = z.infer<typeof goldSchema>;

export const paragraphsSchema = z.array(
  z.strictObject({
    text: z.string(),
    context: z.strictObject({
      documentDate: z.string().optional(),
      heading: z.string().optional(),
      planEnd: z.int().optional(),
    }),
    values: z.array(statementSchema.extend({ class: z.union([valueClass, z.literal('masked')]) })),
  }),
);
export type ParagraphSample = z.infer<typeof paragraphsSchema>[number];
