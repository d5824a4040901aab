import { z } from 'astro/zod';
import { anchor, policyId } from './common.ts';

export const dutyRole = z.enum(['lead', 'joint', 'unspecified']);
export const agencySchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('单位编号，即网址中的一段'),
  name: z.string().describe('单位名称'),
  aliases: z.array(z.string()).describe('其他写法'),
  pinyin: z.string().default('').describe('拼音，供排序'),
  region: z.string().default('').describe('名称中“市”“区”所指的地区；全国性机构为空'),
  group: z.boolean().default(false).describe('是否统称，如“各区县政府”'),
  duties: z
    .array(
      z.object({
        policy: policyId,
        anchor,
        role: dutyRole.describe('lead 牵头、joint 配合、unspecified 未分'),
        inferred: z.boolean().describe('牵头是否由标点推断'),
        deadline: z.string().default('').describe('完成时限，照录原文；未写明者为空'),
      }),
    )
    .describe('负责的举措'),
});
export type Agency = z.infer<typeof agencySchema>;
