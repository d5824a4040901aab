import { z } from 'astro/zod';
import { anchor, policyId } from './common.ts';

export const dutyRole = z.enum(['lead', 'joint', 'unspecified']);
export const agencySchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string(),
  aliases: z.array(z.string()),
  pinyin: z.string().default(''),
  region: z.string().default('').describe('名称中“市”“区”所指的地区；全国性机构为空'),
  /** A shared designation such as 各区县政府. */
  group: z.boolean().default(false),
  duties: z.array(z.object({ policy: policyId, anchor, role: dutyRole, inferred: z.boolean() })),
});
export type Agency = z.infer<typeof agencySchema>;
