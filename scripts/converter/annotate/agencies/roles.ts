/** Who leads and who helps, by one word: 牵头, 配合, 责任. */
import type { z } from 'astro/zod';
import type { dutyRole } from '../../../../src/schemas/agency.ts';
import type { Body } from './body-name.ts';
import { isGroup } from './whole-name.ts';

export type Role = z.infer<typeof dutyRole>;

export interface DutyBody {
  readonly name: string;
  readonly written: string;
  readonly group: boolean;
  readonly role: Role;
  readonly inferred: boolean;
  readonly from: number;
  readonly to: number;
}

const LEADING = ['牵头', '主办', '主责'];
const HELPING = ['配合', '协办', '协同', '协作', '协助', '参与', '参加', '支持', '联合'];

export const leads = (words: string): boolean => LEADING.some((word) => words.includes(word));
export const helps = (words: string): boolean => HELPING.some((word) => words.includes(word));

export function roleOf(words: string): Role {
  if (leads(words)) return 'lead';
  return helps(words) ? 'joint' : 'unspecified';
}

/** 责任单位 beside 牵头单位 helps; beside 配合单位 alone it leads. */
export function besides(others: ReadonlySet<Role>): Role {
  if (others.has('lead')) return 'joint';
  return others.has('joint') ? 'lead' : 'unspecified';
}

/** What its own bracket says of a body outweighs the rest. */
export const dutyOf = (body: Body, role: Role, inferred = false): DutyBody => ({
  name: body.name,
  written: body.written,
  group: isGroup(body.name),
  role: body.said === '' ? role : body.said,
  inferred: body.said === '' && inferred,
  from: body.from,
  to: body.to,
});
