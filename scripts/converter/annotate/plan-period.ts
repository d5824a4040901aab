/** The years that a document plans for, as its title, its beginning or its goals tell them. */
import type { Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import { each } from '../words/listed.ts';
import { wordList } from '../words/word-list.ts';
import { PLAN } from './genre.ts';
import { findTimes } from './time/find.ts';

export interface Period {
  readonly first: number;
  readonly last: number;
}

const PAST = wordList(`${each('执行 完成 实施 落实', '情况')} 总结 回顾`);

/** A period in the title, 2023—2025年, is the period of the plan; 2024年工作要点 is a plan of one year. */
export function periodIn(title: string): Period | null {
  const words = canonical(title).replaceAll(' ', '');
  const times = findTimes(words);
  for (const [i, { when, to }] of times.entries()) {
    // 2023年计划执行情况与2024年计划: the first of them is past
    if (PAST.some(words.slice(to, times[i + 1]?.from ?? to))) continue;
    if (when.kind === 'span' || when.kind === 'plan') return { first: when.first, last: when.last };
    if (when.kind === 'year' && PLAN.some(words.slice(to))) return { first: when.year, last: when.year };
  }
  return null;
}

const BEGINS = wordList('年起 年开始');

/** 从2022年起5年内 where a text begins: as long as it plans for, 5年内 means these years all through it. */
export function periodFrom(passages: readonly Passage[]): Period | null {
  for (const { text, kind } of passages.slice(0, 8)) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    const words = canonical(text.text);
    const found = findTimes(words).find(
      (t) => t.when.kind === 'span' && t.role !== 'comparison' && BEGINS.some(t.text),
    );
    if (found?.when.kind === 'span') return { first: found.when.first, last: found.when.last };
  }
  return null;
}

const BEFOREHAND = wordList('前 之前 以前');
/** 本办法执行至2027年底 */
const IN_FORCE = wordList(each('执行 延续 延长 有效期 实施 保留 截止 暂定', '到 至'));

/** Where nothing else tells, a plan ends with the year that its goals name most often. */
export function goalYear(passages: readonly Passage[], now: number | null): number | null {
  const named = new Map<number, number>();
  for (const { text, kind, wordless } of passages) {
    if (wordless) continue;
    if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'cell') continue;
    const words = canonical(text.text);
    for (const { when, role, from, to } of findTimes(words)) {
      // 2023年6月底前 is the deadline of a task, not the end of the plan
      if (BEFOREHAND.opens(words.slice(to, to + 4).trimStart())) continue;
      if (IN_FORCE.ends(words.slice(Math.max(0, from - 6), from).trimEnd())) continue;
      if (role !== 'until' || (when.kind !== 'year' && when.kind !== 'plan')) continue;
      const year = when.kind === 'year' ? when.year : when.last;
      if (now === null || (year > now && year <= now + 8)) named.set(year, (named.get(year) ?? 0) + 1);
    }
  }
  return [...named].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
