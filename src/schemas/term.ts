import { z } from 'astro/zod';
import { anchor, line, policyId } from './common.ts';

export const definitionKind = z.enum(['glossary', 'abbreviation', 'inline', 'editor']);
export const termSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('术语编号，即网址中的一段'),
  term: z.string().describe('术语'),
  aliases: z.array(z.string()).describe('其他写法'),
  pinyin: z.string().default('').describe('拼音，供排序与检索'),
  definitions: z
    .array(
      z.object({
        policy: policyId.nullable().describe('editor 类为 null：本站所写'),
        anchor: anchor.nullable(),
        text: z.string(),
        line: line.nullable(),
        kind: definitionKind,
      }),
    )
    .describe('释义：glossary 名词解释、abbreviation 简称、inline 文中解释、editor 本站释义'),
  occurrences: z
    .array(z.object({ policy: policyId, anchor, count: z.int().min(1) }))
    .describe('出现之处与次数'),
});
export type Term = z.infer<typeof termSchema>;
