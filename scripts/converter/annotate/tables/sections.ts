/** Tables that stand side by side in one: 收入 | 预算数 | 支出 | 预算数. Each figure is named by the columns to its left. */
import type { RoledColumn } from './column-roles.ts';
import { RANK_DESCRIBES, RANK_UNKNOWN } from './header-words.ts';

export interface Section {
  /** Columns of names, the one that names best first. */
  readonly names: readonly number[];
  readonly from: number;
  readonly to: number;
}

const holdsFigures = ({ role }: RoledColumn): boolean =>
  role === 'value' || role === 'growth' || role === 'share' || role === 'gift';

/** A second column of names behind figures begins a table of its own, if figures follow it too. */
function startsAnew(columns: readonly RoledColumn[], at: number, from: number): boolean {
  const column = columns[at];
  if (column?.role !== 'name') return false;
  const before = columns.slice(from, at);
  if (!before.some(holdsFigures)) return false;
  const next = columns.slice(at + 1).find(({ role }) => role !== 'empty' && role !== 'unit');
  if (!next || !holdsFigures(next)) return false;
  const repeated = before.some(({ role, header }) => role === 'name' && header === column.header);
  return repeated || (column.rank < RANK_UNKNOWN && column.rank !== RANK_DESCRIBES);
}

/** Where no column is one of names, the first that holds words. */
const WORDS = new Set(['body', 'text', 'attribute', 'contact', 'deadline', 'note']);

function namesIn(columns: readonly RoledColumn[], from: number, to: number): number[] {
  const figures = columns.findIndex((c, i) => i >= from && i < to && holdsFigures(c));
  const named = columns.flatMap((c, i) => (c.role === 'name' && i >= from && i < to ? [i] : []));
  const before = named.filter((i) => figures < 0 || i < figures);
  if (before.length > 0)
    // of two that name equally well the one nearer to the figures is the finer
    return before.sort((a, b) => (columns[a]?.rank ?? 0) - (columns[b]?.rank ?? 0) || b - a);
  if (named.length > 0) return named.slice(0, 1);
  const words = columns.findIndex((c, i) => i >= from && i < to && WORDS.has(c.role));
  return words < 0 ? [] : [words];
}

export function sectionsOf(columns: readonly RoledColumn[]): Section[] {
  const starts = [0];
  for (let at = 1; at < columns.length; at += 1)
    if (startsAnew(columns, at, starts.at(-1) ?? 0)) starts.push(at);
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? columns.length;
    return { names: namesIn(columns, from, to), from, to };
  });
}
