import { z } from 'astro/zod';
import { policyId } from './common.ts';

export const indicatorSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string(),
  aliases: z.array(z.string()),
  unit: z.string(),
  definition: z.string().default('').describe('本站释义'),
  theme: z.string().default(''),
  matched: z.boolean().default(true).describe('是否对应概念表；否则由文中指标名而来'),
  series: z.array(
    z.object({
      policy: policyId,
      points: z.array(
        z.object({
          year: z.int().nullable(),
          value: z.number().nullable(),
          role: z.string(),
          valueId: z.string(),
        }),
      ),
      comparable: z.enum(['A', 'B', 'C']),
      reason: z.string(),
    }),
  ),
});
export type Indicator = z.infer<typeof indicatorSchema>;
