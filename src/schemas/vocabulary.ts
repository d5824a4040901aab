/** What an editor may write in content/vocabulary: the site's own words, one list a file. */
import { z } from 'astro/zod';
import { policyId } from './common.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, '编号只用小写字母、数字和连字符');
const words = z.array(z.string().min(1)).default([]);
const pinyin = z.string().regex(/^[a-z0-9]*$/, '拼音不带声调、不留空格');

export const glossaryEntrySchema = z.strictObject({
  id,
  term: z.string().min(1),
  aliases: words,
  definition: z.string().min(10).max(140).describe('本站释义'),
  category: z.string().min(1),
  pinyin,
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

export const comparability = z.enum(['A', 'B', 'C']);
export const conceptSchema = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: words,
  unit: z.string(),
  kind: z.enum(['level', 'share', 'count', 'growth', 'increment', 'cumulative', 'rank', 'area']),
  definition: z.string().min(8).max(160).describe('本站释义'),
  theme: z.string().default(''),
  members: z
    .array(z.strictObject({ policy: policyId, comparable: comparability, reason: z.string().min(2) }))
    .default([]),
});
export type Concept = z.infer<typeof conceptSchema>;

export const agencyEntrySchema = z.strictObject({
  name: z.string().min(2).describe('机构名，不带级别：发展改革委'),
  aliases: words,
});
export type AgencyEntry = z.infer<typeof agencyEntrySchema>;

export const themeSchema = z.strictObject({
  id,
  name: z.string().min(2),
  definition: z.string().min(8),
  strong: words.describe('标题中一个、正文中两处即归入'),
  weak: words.describe('标题中一个、正文中四个方归入'),
});
export type Theme = z.infer<typeof themeSchema>;

export const synonymsSchema = z.array(z.string().min(1)).min(2);

export const vocabularySchemas = {
  glossary: glossaryEntrySchema,
  concepts: conceptSchema,
  agencies: agencyEntrySchema,
  themes: themeSchema,
  synonyms: synonymsSchema,
} as const;
export type VocabularyFile = keyof typeof vocabularySchemas;

export interface Vocabulary {
  readonly glossary: readonly GlossaryEntry[];
  readonly concepts: readonly Concept[];
  readonly agencies: readonly AgencyEntry[];
  readonly themes: readonly Theme[];
  readonly synonyms: readonly (readonly string[])[];
}
