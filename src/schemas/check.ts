import { z } from 'astro/zod';
import { anchor, policyId } from './common.ts';

export const checkSchema = z.object({
  id: z.string().describe('核对编号'),
  policy: policyId,
  kind: z
    .enum(['growth', 'share', 'sum', 'duplicate'])
    .describe('growth 增速、share 占比、sum 合计、duplicate 同一事实的不同说法'),
  inputs: z.array(z.string()).describe('所用数值的编号'),
  formula: z.string().describe('算式'),
  declared: z.number().nullable().describe('文中所述'),
  computed: z.number().nullable().describe('由文中数字算得'),
  verdict: z
    .enum(['holds', 'holds by rounding', 'differs', 'untestable'])
    .describe('结论：相符、四舍五入后相符、不符、无法核对'),
  note: z.string().default('').describe('一句话说明'),
  anchor,
});
export type Check = z.infer<typeof checkSchema>;
