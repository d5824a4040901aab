/** What an editor may write in policy.yaml: only what the text does not hold, corrections and redirects. */
import { z } from 'astro/zod';
import { valueSchema } from './value.ts';

const text = z.string().trim().min(1, '不能为空');

/** 2023-02-30 has the form of a date and is none. */
function isCalendarDate(written: string): boolean {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const date = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, {
    error: '日期须写作 2023-12-31（只知年月的写作 2023-12）',
    abort: true,
  })
  .refine(isCalendarDate, '没有这一天，请核对日期');

const place = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, '锚点只用小写字母、数字和连字符，如 s4-1-2');
const target = z.string().regex(/^([a-z0-9][a-z0-9-]*)?$/, '须为锚点，如 s4-1-2；已撤下的写 ""');

/** What a person may read otherwise than the converter did; where a number stands is no matter of reading. */
export const correctedSchema = valueSchema
  .pick({
    class: true,
    indicator: true,
    concept: true,
    value: true,
    min: true,
    max: true,
    op: true,
    hedges: true,
    unit: true,
    base: true,
    kind: true,
    year: true,
    yearText: true,
    yearBasis: true,
    subject: true,
    parent: true,
    growth: true,
    confidence: true,
  })
  .partial()
  .strict();

export const correctionSchema = z
  .strictObject({
    id: text.describe('记录编号，如 jinan-2021/s2-3-2-1-n1'),
    written: text.describe('更正所指的原文字样：数值连同单位，照录'),
    set: correctedSchema.optional().describe('要改的字段'),
    withdraw: z.literal(true, 'withdraw 只能写 true').optional().describe('撤下这条记录'),
    reason: text.describe('为什么'),
  })
  .refine(({ set, withdraw }) => (set === undefined) !== (withdraw === undefined), {
    error: 'set 与 withdraw 须写其一，且只写其一',
  });

/** The editor's note beside a slip of the original, which itself stays as it is. */
export const sicSchema = z.strictObject({
  anchor: place,
  written: text.describe('原文字样，照录'),
  reason: text.describe('疑误之处'),
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
  sourceUrl: z.url({ protocol: /^https?$/, error: '须为 http:// 或 https:// 开头的网址' }).optional(),
  note: text.optional(),
  withdrawn: text.optional().describe('已撤下的原因；撤下后可删去原文，地址仍指向说明'),
  redirects: z.record(place, target).optional().describe('旧锚点: 新锚点；空为已撤下'),
  corrections: z.array(correctionSchema).optional(),
  sic: z.array(sicSchema).optional(),
});

export type PolicyYaml = z.infer<typeof policyYamlSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Sic = z.infer<typeof sicSchema>;
