/** The columns of a text: stretches of the line where words stand, between stretches where hardly any do. */
import type { Segment } from './segments.ts';

export interface Band {
  readonly from: number;
  readonly to: number;
}

const WIDEST = 4000;

function coverage(rows: readonly (readonly Segment[])[]): number[] {
  const counts: number[] = [];
  for (const row of rows)
    for (const segment of row)
      for (let x = segment.from; x < Math.min(segment.to, WIDEST); x++) counts[x] = (counts[x] ?? 0) + 1;
  return Array.from(counts, (count) => count ?? 0);
}

/** `crossing` is the share of the rows whose words may reach over a gap. */
export function bandsOf(rows: readonly (readonly Segment[])[], crossing = 0): Band[] {
  const least = Math.floor(rows.length * crossing);
  const bands: Band[] = [];
  let from = -1;
  for (const [x, count] of [...coverage(rows), 0].entries()) {
    if (count > least && from < 0) from = x;
    else if (count <= least && from >= 0) {
      bands.push({ from, to: x });
      from = -1;
    }
  }
  return bands;
}

const distance = (a: Band, b: Band): number => Math.max(a.from, b.from) - Math.min(a.to, b.to);

/** The column that a stretch stands in, or nearest to. */
export function bandAt(bands: readonly Band[], place: Band): number {
  let [low, high] = [0, bands.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bands[middle]?.to ?? 0) <= place.from) low = middle + 1;
    else high = middle;
  }
  let best = Math.max(0, low - 1);
  for (let i = best + 1; i < bands.length && (bands[i]?.from ?? 0) < place.to; i++)
    if (distance(bands[i] as Band, place) < distance(bands[best] as Band, place)) best = i;
  const next = bands[low];
  return next && distance(next, place) < distance(bands[best] as Band, place) ? low : best;
}
