/** Ways to narrow the results, with counts. */
import type { Card } from './find.ts';
import { listedFor } from './places.ts';

export const facetNames = ['kind', 'policy', 'region', 'year', 'theme', 'body'] as const;
export type FacetName = (typeof facetNames)[number];

export type Filters = Readonly<Partial<Record<FacetName, string>>>;
export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export const kinds = ['text', 'indicator', 'term', 'duty', 'table', 'policy', 'theme'] as const;
export type Kind = (typeof kinds)[number];

const kindOfName = {
  title: 'policy',
  term: 'term',
  indicator: 'indicator',
  agency: 'duty',
  theme: 'theme',
} as const;

export function kindOf({ document, place }: Card): Kind {
  const { kind } = document.info;
  if (kind !== 'policy') return kindOfName[kind];
  switch (place?.kind) {
    case 't':
    case 'r':
      return 'table';
    case 'e':
      return 'term';
    default:
      return 'text';
  }
}

/** What a card counts for: names stand in no policy, and so in no region, year or theme. */
function valuesOf(card: Card): Record<FacetName, readonly string[]> {
  const { info, outline, places } = card.document;
  const kind = [kindOf(card)];
  const { catalog } = info.part;
  if (info.kind !== 'policy') return { kind, policy: [], region: [], year: [], theme: [], body: [] };
  const blocks = card.parts.map((part) => part.block);
  const listed = (lists: typeof outline.themes, names: readonly string[]): string[] => {
    const numbers = [...blocks, ...card.inner].flatMap((block) => listedFor(lists, places, block));
    return [...new Set(numbers)].map((n) => names[n] ?? '');
  };
  return {
    kind,
    policy: [info.key],
    region: info.region ? [info.region] : [],
    year: info.year ? [info.year] : [],
    theme: listed(outline.themes, catalog.themes),
    body: listed(outline.bodies, catalog.bodies),
  };
}

/** Cards that pass, and for each facet how many there would be if its own filter were another. */
export function narrow(cards: readonly Card[], filters: Filters): { cards: Card[]; counts: Counts } {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;
  const kept = cards.filter((card) => {
    const values = valuesOf(card);
    const failing = facetNames.filter(
      (name) => filters[name] !== undefined && !values[name].includes(filters[name]),
    );
    for (const name of facetNames)
      if (failing.every((other) => other === name))
        for (const value of values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    return failing.length === 0;
  });
  return { cards: kept, counts };
}
