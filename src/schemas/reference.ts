import { z } from 'astro/zod';
import { anchor, line, policyId } from './common.ts';

export const referenceSchema = z.object({
  policy: policyId,
  anchor,
  title: z.string(),
  docNumber: z.string(),
  cites: policyId.nullable(),
  line,
});
export type Reference = z.infer<typeof referenceSchema>;
