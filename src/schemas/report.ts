/** What the converter did, document by document: the page /report/ shows it. */
import { z } from 'astro/zod';
import { policyId } from './common.ts';

export const messageSchema = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  rule: z.string(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  reason: z.string(),
  advice: z.string(),
});

export const reportSchema = z.object({
  /** The name of the folder, which may be no valid id. */
  policy: z.string(),
  title: z.string(),
  /** False for a folder that could not be read: its page says so. */
  converted: z.boolean(),
  /** Why the editor took it off the site; '' otherwise. */
  withdrawn: z.string().default(''),
  stats: z
    .object({
      characters: z.int(),
      headings: z.array(z.int()),
      tables: z.array(z.string()),
      boxes: z.int(),
      attachments: z.int(),
      footnotes: z.int(),
      figures: z.int(),
      folded: z.int(),
      joins: z.int(),
    })
    .nullable(),
  values: z.record(z.string(), z.int()).describe('各类数值的条数'),
  /** Sentences that look like targets but were not taken. */
  missed: z.array(z.object({ anchor: z.string(), text: z.string() })),
  unsure: z.array(z.string()).describe('把握不大的数值编号'),
  unmatched: z.array(z.string()).describe('未对应概念的指标名'),
  corrections: z.array(z.object({ id: z.string(), action: z.string(), reason: z.string() })),
  slips: z
    .array(
      z.object({
        anchor: z.string(),
        text: z.string(),
        reason: z.string(),
        editor: z.boolean().default(false),
      }),
    )
    .describe('原文中的笔误；editor 为 true 的由编者指出'),
  dropped: z
    .array(z.object({ kind: z.string(), opening: z.string(), characters: z.int() }))
    .describe('导入时未收的内容'),
  messages: z.array(messageSchema),
});
export type ReportEntry = z.infer<typeof reportSchema>;

export const redirectSchema = z.object({ policy: policyId, from: z.string(), to: z.string() });
