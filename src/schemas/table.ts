import { z } from 'astro/zod';
import { anchor, lines, policyId } from './common.ts';

export const cellSchema = z.union([
  z.string(),
  z.object({ text: z.string(), rowspan: z.int().min(1), colspan: z.int().min(1) }),
]);
export const tableSchema = z.object({
  policy: policyId,
  anchor,
  caption: z.string(),
  header: z.array(z.array(cellSchema)),
  rows: z.array(z.array(cellSchema)),
  notes: z.array(z.string()),
  lines,
});
export type TableRecord = z.infer<typeof tableSchema>;
export type TableCell = z.infer<typeof cellSchema>;
