import { z } from 'astro/zod';
import { anchor, policyId } from './common.ts';

/** A theme as published: the measures of all policies that belong to it. */
export const themeRecordSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string(),
  definition: z.string().default('').describe('本站所写的说明'),
  measures: z.array(
    z.object({ policy: policyId, anchor, why: z.string().describe('归入本主题的依据：命中的词语') }),
  ),
});
export type ThemeRecord = z.infer<typeof themeRecordSchema>;
