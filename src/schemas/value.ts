import { z } from 'astro/zod';
import { anchor, line, policyId } from './common.ts';

export const valueClass = z.enum(['target', 'interim', 'baseline', 'fact', 'incentive', 'assumption']);
export const valueOp = z.enum(['eq', 'gt', 'ge', 'lt', 'le', 'approx', 'range', 'growth', 'rank']);
export const valueKind = z.enum([
  'level',
  'share',
  'count',
  'growth',
  'increment',
  'cumulative',
  'rank',
  'area',
]);

export const valueSchema = z.object({
  id: z.string().describe('政策/锚点-v序号'),
  policy: policyId,
  anchor,
  class: valueClass,
  indicator: z.string().describe('指标名，照原文'),
  concept: z.string().nullable().describe('对应概念；无则 null'),
  value: z.number().nullable().describe('数值；遮盖与区间为 null'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  valueText: z.string().describe('数值与单位，照原文'),
  start: z.int().min(0).describe('valueText 在解码原文中的起点（UTF-16）'),
  end: z.int().min(0),
  quote: z.string().describe('所在原句，原文照录'),
  line,
  op: valueOp,
  hedges: z.array(z.string()).describe('力争、左右、以上等'),
  unit: z.string().describe('单位，照原文'),
  base: z
    .object({ value: z.number().nullable(), unit: z.string() })
    .describe('换算到基本单位（元、%、家…）；这是本站换算'),
  kind: valueKind,
  year: z.int().nullable(),
  yearText: z.string().describe('年份的原文写法'),
  yearBasis: z.enum(['stated', 'inherited', 'inferred']).nullable(),
  place: z.enum(['prose', 'table']),
  table: z
    .object({ id: z.string(), row: z.int(), col: z.int() })
    .nullable()
    .describe('表内位置，行列从 1 起'),
  group: z.string().describe('同一事实的多处表述共用'),
  masked: z.boolean().describe('原文以 ** 遮盖：value 为 null，绝不作 0'),
  /** How sure the machine is; `low` is listed in the report for a person to look at. */
  confidence: z.enum(['high', 'low']),
  /** A person changed or confirmed this record: what and why. */
  correction: z.object({ fields: z.array(z.string()), reason: z.string() }).nullable(),
  url: z.string(),
});
export type Value = z.infer<typeof valueSchema>;
export type ValueClass = z.infer<typeof valueClass>;
export type ValueOp = z.infer<typeof valueOp>;
export type ValueKind = z.infer<typeof valueKind>;
