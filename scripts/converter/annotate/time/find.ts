/** The times of a text in order, each with the role that its neighbours give it. */
import { recent } from '../../read/recent.ts';
import type { TimeMention } from './mention.ts';
import { hitsIn } from './patterns.ts';
import { roleOf } from './roles.ts';
import type { Word } from './words.ts';

/** No time is written without one of these. */
const SIGN = /[年月季期前在纪五]|(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3}/;

/** Of overlapping readings the one that begins first wins, then the longer one. */
function withoutOverlap(found: readonly Word[]): Word[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Word[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || hit.from >= last.to) kept.push(hit);
  }
  return kept;
}

const PARTS = ['月', '季度', '半年'];

/** 2025年3月底前…，6月底前…: a month without a year is of the year named before. */
function inYearBefore(hit: Word, index: number, all: readonly Word[], text: string): Word {
  const words = text.slice(hit.from, hit.to);
  if (hit.when.kind !== 'offset' || !PARTS.some((part) => words.includes(part))) return hit;
  const year = all.slice(Math.max(0, index - 4), index).findLast(({ when }) => when.kind === 'year');
  return year ? { ...hit, when: year.when } : hit;
}

function timesIn(text: string): readonly TimeMention[] {
  const found = SIGN.test(text) ? withoutOverlap(hitsIn(text)) : [];
  return found
    .map((one, index) => inYearBefore(one, index, found, text))
    .map((hit) => ({
      from: hit.from,
      to: hit.to,
      text: text.slice(hit.from, hit.to).trim(),
      when: hit.when,
      role: roleOf(text, hit),
    }));
}

/** All times of a text in canonical spelling. */
export const findTimes: (text: string) => readonly TimeMention[] = recent(timesIn);
