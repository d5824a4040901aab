import { z } from 'astro/zod';
import { anchor, line, policyId } from './common.ts';

export const referenceSchema = z.object({
  policy: policyId,
  anchor,
  title: z.string().describe('所引文件的标题'),
  docNumber: z.string().describe('所引文件的文号；文中未写为空'),
  cites: policyId.nullable().describe('本站收录该文件时的政策编号'),
  line,
});
export type Reference = z.infer<typeof referenceSchema>;
