/** A statistical bulletin is known by how it tells, also where its title is lost: each figure beside last year's. */
import type { Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import { findTimes } from './time/find.ts';

const COMPARES = ['比上年', '比去年', '较上年', '较去年', '同比'];
const SETS = ['力争', '争取', '到20', '目标', '要坚持', '要加快', '要推进', '要抓好', '要着力'];

const SPEAKS = new Set(['paragraph', 'heading']);

const textsOf = (passages: readonly Passage[]): string[] =>
  passages.filter((p) => SPEAKS.has(p.kind)).map((p) => canonical(p.text.text));

/** 全年…比上年增长…, again and again, and hardly a word of what shall be. */
export function tellsLikeBulletin(passages: readonly Passage[]): boolean {
  const texts = textsOf(passages);
  const count = (words: readonly string[]): number =>
    texts.reduce((sum, t) => words.reduce((n, word) => n + t.split(word).length - 1, sum), 0);
  const compared = count(COMPARES);
  return compared >= 12 && compared >= 4 * count(SETS);
}

const NAMES_YEAR = new Set(['paragraph', 'heading', 'caption']);

/** The year that a text names most often, none later than its own: the one that it tells of. */
export function mostNamedYear(passages: readonly Passage[], now: number | null): number | null {
  const named = new Map<number, number>();
  for (const { kind, text } of passages) {
    if (!NAMES_YEAR.has(kind)) continue;
    for (const { when, role } of findTimes(canonical(text.text))) {
      const year = when.kind === 'year' ? when.year : when.kind === 'span' ? when.last : null;
      if (year === null || role === 'comparison' || (now !== null && year > now)) continue;
      named.set(year, (named.get(year) ?? 0) + 1);
    }
  }
  return [...named].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
