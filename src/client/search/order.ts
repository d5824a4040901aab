/** Which result is the better one. */
import type { Card, Hit } from './find.ts';
import type { Place } from './places.ts';

const weightOfKind: Readonly<Record<string, number>> = { h: 6, e: 5, b: 4, a: 4, p: 3, i: 3, f: 2, t: 1 };

const inHeading = (hit: Hit, place: Place): boolean => hit.to <= place.from + place.heading;

/** The whole heading is what was asked: only its number stands before. */
const isHeading = (hit: Hit, place: Place): boolean =>
  inHeading(hit, place) && hit.to === place.from + place.heading && hit.from - place.from <= 6;

/** The shortest stretch that holds every word. */
function spanOf(hits: readonly Hit[], words: number): number {
  const sorted = [...hits].sort((a, b) => a.from - b.from);
  const last = new Array<number>(words).fill(-1);
  let best = Number.POSITIVE_INFINITY;
  for (const hit of sorted) {
    last[hit.word] = hit.from;
    const earliest = Math.min(...last);
    if (earliest >= 0) best = Math.min(best, hit.to - earliest);
  }
  return best;
}

export function scoreOf({ place, parts, nearness }: Card, words: number): number {
  const hits = parts.flatMap((part) => part.hits);
  const block = parts[0]?.block;
  if (!block) return 0;
  const titled = hits.filter((hit) => inHeading(hit, block));
  const heading = titled.some((hit) => isHeading(hit, block)) ? 30 : titled.length > 0 ? 18 : 0;
  const near = words > 1 ? 20 / (1 + Math.max(0, spanOf(hits, words) - 10) / 20) : 0;
  const typed = hits.some((hit) => hit.typed) ? 10 : 0;
  const level = nearness === 'block' ? 40 : nearness === 'measure' ? 20 : 0;
  const often = Math.min(hits.length, 6) * 2 - Math.log2(block.to - block.from + 1) / 2;
  return level + heading + near + typed + often + (weightOfKind[place?.kind ?? ''] ?? 0);
}
