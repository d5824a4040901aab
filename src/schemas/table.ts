import { z } from 'astro/zod';
import { anchor, lines, policyId } from './common.ts';

export const cellSchema = z.union([
  z.string(),
  z.object({ text: z.string(), rowspan: z.int().min(1), colspan: z.int().min(1) }),
]);
export const tableSchema = z.object({
  policy: policyId,
  anchor,
  caption: z.string().describe('表题'),
  header: z.array(z.array(cellSchema)).describe('表头，逐行逐格；跨行跨列的格写作 {text, rowspan, colspan}'),
  rows: z.array(z.array(cellSchema)).describe('表身，逐行逐格；一格几段以换行相连'),
  notes: z.array(z.string()).describe('表下注'),
  lines,
});
export type TableRecord = z.infer<typeof tableSchema>;
export type TableCell = z.infer<typeof cellSchema>;
