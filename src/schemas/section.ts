import { z } from 'astro/zod';
import { anchor, lines, policyId } from './common.ts';

export const sectionType = z.enum([
  'heading',
  'item',
  'paragraph',
  'box',
  'table',
  'row',
  'figure',
  'attachment',
  'entry',
]);

export const sectionSchema = z.object({
  policy: policyId,
  anchor,
  parent: z.string().describe('上级锚点；顶层为空'),
  type: sectionType.describe('种类：标题、文内列举、段落、专栏、表、表行、图、附件、名词解释条目'),
  level: z.int().min(0).describe('1 一、 2 （一） 3 1． 4 （1）；0 为无层级'),
  marker: z.string().describe('编号，照原文'),
  path: z.array(z.string()).describe('各级编号'),
  heading: z.string().describe('标题文字；接排标题取第一个句号之前'),
  cut: z.boolean().describe('原文没有独立标题：标题文字只是正文开头几个分句，或为空'),
  citation: z.string().describe('规范引文，可直接粘贴'),
  text: z.string().describe('本处原文'),
  lines,
  url: z.string().describe('在全文中的网址'),
  shareUrl: z.string().describe('单独成页的网址'),
});
export type Section = z.infer<typeof sectionSchema>;
