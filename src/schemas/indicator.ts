import { z } from 'astro/zod';
import { policyId } from './common.ts';

/** What a point is: a class of value, a figure withheld, a growth of the indicator, or something else said of it. */
export const pointRole = z.enum([
  'target',
  'interim',
  'baseline',
  'fact',
  'incentive',
  'assumption',
  'norm',
  'masked',
  'growth',
  'other',
]);
export type PointRole = z.infer<typeof pointRole>;

export const pointSchema = z.object({
  year: z.int().nullable().describe('年份；原文未注明的为 null'),
  value: z.number().nullable().describe('数值，已换算为 unit；遮盖与区间为 null'),
  min: z.number().nullable().default(null).describe('区间下限，单位同 value'),
  max: z.number().nullable().default(null).describe('区间上限，单位同 value'),
  unit: z.string().describe('value 的单位；与指标单位不同的不画在同一轴上'),
  role: pointRole.describe(
    'target 目标、interim 阶段目标、baseline 基期、fact 现状、incentive 奖补、assumption 测算假设、norm 规定（不入指标）、masked 原文遮盖、growth 指标的增速、other 与指标有关的其他数字',
  ),
  valueId: z.string().describe('数值编号，见 values'),
});
export type IndicatorPoint = z.infer<typeof pointSchema>;

export const seriesSchema = z.object({
  policy: policyId,
  points: z.array(pointSchema).describe('各点，按年份排列'),
  comparable: z.enum(['A', 'B', 'C']).describe('A 可直接比较；B 同类而口径有别；C 不可同轴'),
  reason: z.string().describe('为何如此分级'),
});
export type IndicatorSeries = z.infer<typeof seriesSchema>;

export const indicatorSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('指标编号，即网址中的一段'),
  name: z.string().describe('指标名'),
  aliases: z.array(z.string()).describe('各文件的其他写法'),
  unit: z.string().describe('单位'),
  kind: z.string().default('').describe('数的种类，同 values.kind'),
  definition: z.string().default('').describe('本站释义'),
  theme: z.string().default('').describe('主题编号'),
  matched: z.boolean().default(true).describe('是否对应概念表；否则由文中指标名而来'),
  series: z.array(seriesSchema).describe('一份文件一列'),
});
export type Indicator = z.infer<typeof indicatorSchema>;
