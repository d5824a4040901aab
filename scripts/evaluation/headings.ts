/** Headings in order, their levels, and the other places that have a marker. */
import type { Gold } from './gold.ts';
import { inOrder } from './match.ts';
import type { ScoredSection } from './records.ts';
import { agreement, type Tally, tally } from './tally.ts';
import { headingWords, squash } from './words.ts';

interface Named {
  readonly marker: string;
  readonly heading: string;
}

const keyOf = ({ marker, heading }: Named): string => squash(marker) + headingWords(heading);

/** A place that says that it shows the beginning of a sentence only agrees with a label that begins so. */
function keyAmong(sections: readonly ScoredSection[]): (place: Named) => string {
  const openings = sections.filter((s) => s.cut).map(keyOf);
  const whole = new Set(sections.filter((s) => !s.cut).map(keyOf));
  return (place) => {
    const key = keyOf(place);
    if (whole.has(key)) return key;
    const begins = openings.find((o) => o.startsWith(squash(place.marker)) && key.startsWith(o));
    return begins ?? key;
  };
}

/** Numbered pieces and unnumbered leads may be claimed as headings: a matter of taste. */
function excused(gold: Gold, sections: readonly ScoredSection[]): Set<string> {
  const leads = gold.leads.map((lead) => keyOf({ marker: '', heading: lead.heading }));
  const places = [...gold.items, ...gold.boxes, ...gold.attachments];
  const named = places.flatMap((place) => [keyOf(place), headingWords(place.heading)]);
  const titles = sections.filter((s) => s.type === 'attachment').map((s) => headingWords(s.heading));
  return new Set([...leads, ...named, ...titles]);
}

export interface HeadingScore {
  readonly headings: Tally;
  readonly levels: Tally;
}

function levelsOf(pairs: readonly (readonly [Gold['headings'][number], ScoredSection])[]): Tally {
  const scored = pairs.filter(([gold]) => gold.level !== undefined);
  const wrong = scored.filter(([gold, section]) => gold.level !== section.level);
  return agreement(
    scored.length - wrong.length,
    wrong.map(([gold, section]) => `${keyOf(gold)}: ${gold.level} read as ${section.level}`),
  );
}

export function scoreHeadings(gold: Gold, sections: readonly ScoredSection[]): HeadingScore {
  const claimed = sections.filter((s) => s.type === 'heading');
  const [left, right] = [gold.headings.map(keyAmong(claimed)), claimed.map(keyOf)];
  const agreed = inOrder(left, right);
  const [seen, used] = [new Set(agreed.map(([i]) => i)), new Set(agreed.map(([, j]) => j))];
  const taste = excused(gold, sections);
  const pairs = agreed.flatMap(([i, j]) => {
    const [g, s] = [gold.headings[i], claimed[j]];
    return g && s ? [[g, s] as const] : [];
  });
  return {
    headings: tally(
      agreed.length,
      left.filter((_, i) => !seen.has(i)),
      right.filter((key, j) => !used.has(j) && !taste.has(key)),
    ),
    levels: levelsOf(pairs),
  };
}

/** How many of the expected places exist; what else exists is not judged. */
export function scorePlaces(
  expected: readonly (Named & { optional: boolean })[],
  sections: readonly ScoredSection[],
): Tally {
  const left = new Map<string, number>();
  const keyFor = keyAmong(sections);
  for (const s of sections) left.set(keyOf(s), (left.get(keyOf(s)) ?? 0) + 1);
  const missed: string[] = [];
  const required = expected.filter((place) => !place.optional);
  for (const place of required) {
    const count = left.get(keyFor(place)) ?? 0;
    if (count > 0) left.set(keyFor(place), count - 1);
    else missed.push(keyOf(place));
  }
  return tally(required.length - missed.length, missed, []);
}
