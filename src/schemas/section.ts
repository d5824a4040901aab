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
  type: sectionType,
  level: z.int().min(0).describe('1 一、 2 （一） 3 1． 4 （1）；0 为无层级'),
  marker: z.string().describe('编号，照原文'),
  path: z.array(z.string()).describe('各级编号'),
  heading: z.string().describe('标题文字；接排标题取第一个句号之前'),
  citation: z.string().describe('规范引文，可直接粘贴'),
  text: z.string().describe('本处原文'),
  lines,
  url: z.string(),
  shareUrl: z.string(),
});
export type Section = z.infer<typeof sectionSchema>;
