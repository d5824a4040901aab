import { z } from 'astro/zod';
import { anchor, policyId } from './common.ts';

/** A measure's theme, with the words that put it there. */
export const themeHitSchema = z.object({
  policy: policyId,
  anchor,
  theme: z.string(),
  keywords: z.array(
    z.object({ word: z.string(), where: z.enum(['heading', 'text']), count: z.int().min(1) }),
  ),
  weight: z.number().describe('越大越相关，供排序'),
});
export type ThemeHit = z.infer<typeof themeHitSchema>;
