import { z } from 'astro/zod';
import { isoDate, policyId } from './common.ts';

/** Fields that the editor gave because the text does not hold them: shown as the editor's. */
export const policySchema = z.object({
  id: policyId,
  title: z.string().describe('标题；原文无标题时为编者拟题，加方括号'),
  shortTitle: z.string().describe('简称'),
  issuer: z.string().describe('发文机关；多个机关以顿号相连'),
  issuers: z.array(z.string()).default([]).describe('发文机关，一个一项'),
  docNumber: z.string().describe('文号'),
  indexNumber: z.string().default('').describe('索引号'),
  dateSigned: isoDate.describe('成文日期'),
  dateIssued: isoDate.describe('发布日期'),
  effective: isoDate.describe('施行日期'),
  expires: isoDate.describe('有效期至'),
  recipients: z.array(z.string()).describe('主送机关'),
  region: z.string().describe('地区'),
  kind: z.string().describe('文种：规划、方案、意见、经验材料等'),
  url: z.string().describe('本站地址'),
  sourceUrl: z.string().default('').describe('来源网址'),
  baseYear: z.int().nullable().default(null).describe('规划基期'),
  planStart: z.int().nullable().default(null).describe('规划期起始年'),
  planEnd: z.int().nullable().default(null).describe('规划期末年'),
  fromEditor: z.array(z.string()).default([]).describe('由编者补充、原文未载的字段'),
  note: z.string().default('').describe('编者对本文件的说明'),
  source: z
    .object({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      characters: z.int().describe('不计空白的字符数'),
      encoding: z.string(),
    })
    .describe('原文文件'),
});
export type Policy = z.infer<typeof policySchema>;
