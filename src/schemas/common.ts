/** Pieces that several records share. */
import { z } from 'astro/zod';

export const policyId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .describe('政策编号，即网址中的一段');
export const anchor = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .describe('锚点：文内地址，来自文件自身的编号');
export const line = z.int().min(1).describe('原文行号，从 1 起');
export const lines = z.tuple([line, line]).describe('原文起止行号');
export const isoDate = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
  .describe('ISO 日期；原文未载时为空');
