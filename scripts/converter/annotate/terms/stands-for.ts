/** What a short form stands for: the name before it, a whole list, or a phrase with 的. */
import type { Range } from '../../tree.ts';
import { tokensIn } from '../../words/tokens.ts';
import { holdsAny } from '../../words/word-list.ts';
import type { Called } from './called.ts';
import { fullNameBefore } from './full-name.ts';

const EDGES = '，。；：（）()\n';
const JOINTS = new Set('、 和 与 及 或 或者 以及'.split(' '));
const LONGEST_MEMBER = 20;
const SHORTEST_PHRASE = 4;

/** Where the clause begins that ends at `at`. */
export function clauseBefore(text: string, at: number, edges = EDGES): number {
  let from = at;
  while (from > 0 && at - from < 200 && !edges.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

/** 甲、乙和｜丙: where the members before `from` begin, and where the first of them ends that stands before such a joint. */
function listBefore(text: string, from: number, joints: ReadonlySet<string>): Range | null {
  const begin = clauseBefore(text, from);
  const tokens = tokensIn(text, { from: begin, to: from });
  let first: Range | null = null;
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const joint = tokens[i];
    if (!joint || !JOINTS.has(joint.raw)) break;
    i = tokens.slice(0, i).findLastIndex((t) => JOINTS.has(t.raw)) + 1;
    const member = tokens[i]?.from ?? begin;
    if (joint.from - member < 2) break;
    const to: number = first === null || joints.has(joint.raw) ? joint.from : first.to;
    first = { from: member, to };
    if (joint.from - member > LONGEST_MEMBER) break;
  }
  return first;
}

function wholeList(text: string, { from, to }: Range, joints: ReadonlySet<string> = JOINTS): Range {
  const first = listBefore(text, from, joints);
  return first ? { from: fullNameBefore(text, first.to)?.from ?? first.from, to } : { from, to };
}

/** 企业、有雇工的个体工商户等单位（以下称用人单位）: a short form with no letter of the last member means all of them. */
function lastMember(text: string, { from, to }: Range, name: string): Range | null {
  const start = text.charAt(from - 1) === '的' ? text.lastIndexOf('、', from) + 1 : from;
  const phrase = text.slice(start, to);
  const member =
    text.charAt(start - 1) === '、' && phrase.length <= LONGEST_MEMBER && !holdsAny(phrase, EDGES);
  return member && !name.includes('、') && !holdsAny(text.slice(from, to), name.slice(0, 2))
    ? { from: start, to }
    : null;
}

const OWNERS = new Set('为 是 由 向 对 将 违反 符合 按照 依照 根据 依据 遵守 所为'.split(' '));

/** 某项目的登记机关（以下简称登记机关）: the short form stands for the whole phrase with 的. */
function withOwner(text: string, { from, to }: Range): Range | null {
  if (text.charAt(from - 1) !== '的') return null;
  const begin = clauseBefore(text, from, `${EDGES}、“”`);
  const lead = tokensIn(text, { from: begin, to: from }).findLast((t) => OWNERS.has(t.raw));
  if (lead && from - lead.to > 2) return { from: lead.to, to };
  // 在本县注册、有独立法人资格的企业（以下简称企业）: without such a word the clause is the phrase.
  const phrase = clauseBefore(text, from);
  return lead || from - phrase < SHORTEST_PHRASE || text.charAt(from - 2) === '中'
    ? null
    : { from: phrase, to };
}

function widened(text: string, nearest: Range, { name, together }: Called): Range {
  if (together) return wholeList(text, nearest);
  const last = lastMember(text, nearest, name);
  return last ? wholeList(text, last, new Set(['、'])) : nearest;
}

/** The words before `at` that a short form means; null where it only repeats them. */
export function standsFor(text: string, at: number, called: Called, known: readonly string[]): Range | null {
  const nearest = fullNameBefore(text, at, { short: called.name, known });
  if (!nearest) return null;
  const full = widened(text, nearest, called);
  const words = text.slice(full.from, full.to);
  if (words === called.name) return withOwner(text, full);
  // 名单的企业（以下称名单企业）: the same but for 的
  return words.replace('的', '') === called.name
    ? { from: clauseBefore(text, full.from), to: full.to }
    : full;
}
