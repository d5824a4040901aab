/** What an editor may write in policy.yaml: only what the text does not hold, corrections and redirects. */
import { z } from 'astro/zod';
import { anchor } from './common.ts';

const text = z.string().trim().min(1);
const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, '日期须写作 2023-12-31');

export const correctionSchema = z.strictObject({
  id: text.describe('记录编号，如 jinan-2021/s2-3-2-1-v1'),
  set: z.record(z.string(), z.unknown()).optional().describe('要改的字段'),
  withdraw: z.literal(true).optional().describe('撤下这条记录'),
  reason: text.describe('为什么'),
});

export const policyYamlSchema = z.strictObject({
  title: text.optional(),
  shortTitle: text.optional(),
  issuer: text.optional(),
  docNumber: text.optional(),
  dateSigned: date.optional(),
  dateIssued: date.optional(),
  effective: date.optional(),
  expires: date.optional(),
  region: text.optional(),
  kind: text.optional(),
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
  note: text.optional(),
  redirects: z
    .record(anchor, z.union([anchor, z.literal('')]))
    .optional()
    .describe('旧锚点: 新锚点；空为已撤下'),
  corrections: z.array(correctionSchema).optional(),
});

export type PolicyYaml = z.infer<typeof policyYamlSchema>;
