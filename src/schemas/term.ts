import { z } from 'astro/zod';
import { anchor, line, policyId } from './common.ts';

export const definitionKind = z.enum(['glossary', 'abbreviation', 'inline', 'editor']);
export const termSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  term: z.string(),
  aliases: z.array(z.string()),
  pinyin: z.string().default('').describe('拼音，供排序与检索'),
  definitions: z.array(
    z.object({
      policy: policyId.nullable().describe('editor 类为 null：本站所写'),
      anchor: anchor.nullable(),
      text: z.string(),
      line: line.nullable(),
      kind: definitionKind,
    }),
  ),
  occurrences: z.array(z.object({ policy: policyId, anchor, count: z.int().min(1) })),
});
export type Term = z.infer<typeof termSchema>;
