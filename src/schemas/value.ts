import { z } from 'astro/zod';
import { anchor, line, policyId } from './common.ts';

export const valueClass = z.enum([
  'target',
  'interim',
  'baseline',
  'fact',
  'incentive',
  'assumption',
  'norm',
]);
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
  id: z.string().describe('政策/锚点-n序号：序号数的是该锚点里的全部数字，不论是否收录'),
  policy: policyId,
  anchor,
  class: valueClass.describe(
    'target 目标、interim 阶段目标、baseline 基期、fact 现状、incentive 奖补、assumption 测算假设、norm 门槛、收费、罚款、时限等规定，不入指标',
  ),
  rule: z.string().describe('据以收录的规则：句式与判定的编号'),
  indicator: z.string().describe('指标名，照原文'),
  concept: z.string().nullable().describe('对应概念；无则 null'),
  value: z.number().nullable().describe('数值；遮盖与区间为 null'),
  min: z.number().nullable().describe('区间下限'),
  max: z.number().nullable().describe('区间上限'),
  valueText: z.string().describe('数值与单位，照原文'),
  start: z.int().min(0).describe('valueText 在解码原文中的起点（UTF-16）'),
  end: z.int().min(0).describe('valueText 的终点（不含）'),
  quote: z.string().describe('所在原句，原文照录'),
  line,
  op: valueOp.describe(
    'eq 等于、gt 超过、ge 不少于、lt 低于、le 不超过、approx 约、range 区间、growth 增速、rank 位次',
  ),
  hedges: z.array(z.string()).describe('力争、左右、以上等'),
  unit: z.string().describe('单位，照原文'),
  base: z
    .object({ value: z.number().nullable(), unit: z.string() })
    .describe('换算到基本单位（元、%、家…）；这是本站换算'),
  kind: valueKind.describe(
    'level 总量、share 占比、count 个数、growth 增速、increment 新增、cumulative 累计、rank 位次、area 面积',
  ),
  year: z.int().nullable().describe('所指年份；原文未注明为 null'),
  yearText: z.string().describe('年份的原文写法'),
  yearBasis: z
    .enum(['stated', 'inherited', 'inferred'])
    .nullable()
    .describe('年份的来历：stated 明写、inherited 承上文、inferred 推算'),
  place: z.enum(['prose', 'table']).describe('prose 正文、table 表格'),
  table: z
    .object({ id: z.string(), row: z.int(), col: z.int() })
    .nullable()
    .describe('表内位置，行列从 1 起'),
  group: z.string().describe('同一事实的多处表述共用'),
  period: z
    .object({ from: z.int(), to: z.int() })
    .nullable()
    .describe('数值为若干年合计或平均时的起讫年份；否则为 null'),
  subject: z.string().optional().describe('数值所属的地方或单位；本文件自身的为空'),
  parent: z.string().optional().describe('“其中”行所属的上级指标；无则为空'),
  growth: z
    .object({ baseYear: z.int(), years: z.int() })
    .nullable()
    .optional()
    .describe('年均增长的基期与年数；基期不计入年数'),
  masked: z.boolean().describe('原文以 ** 遮盖：value 为 null，绝不作 0'),
  confidence: z.enum(['high', 'low']).describe('机器的把握；low 列入转换报告待人核对'),
  correction: z
    .object({ fields: z.array(z.string()), reason: z.string() })
    .nullable()
    .describe('编者的更正：改了哪些字段，为什么'),
  url: z.string().describe('在全文中的网址'),
});
export type Value = z.infer<typeof valueSchema>;
export type ValueClass = z.infer<typeof valueClass>;
export type ValueOp = z.infer<typeof valueOp>;
export type ValueKind = z.infer<typeof valueKind>;
