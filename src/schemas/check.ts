import { z } from 'astro/zod';
import { anchor, policyId } from './common.ts';

export const checkSchema = z.object({
  id: z.string(),
  policy: policyId,
  kind: z.enum(['growth', 'share', 'sum', 'duplicate']),
  inputs: z.array(z.string()).describe('所用数值的编号'),
  formula: z.string(),
  declared: z.number().nullable(),
  computed: z.number().nullable(),
  verdict: z.enum(['holds', 'holds by rounding', 'differs', 'untestable']),
  note: z.string().default('').describe('一句话说明'),
  anchor,
});
export type Check = z.infer<typeof checkSchema>;
