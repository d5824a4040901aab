/** Hits of opened documents → groups of cards in order, narrowed by the filters. */

import type { Collection } from './collection.ts';
import { type Counts, type Filters, narrow } from './facets.ts';
import { blockCards, type Card, type Found, measureCards, policyCard, type Writing } from './find.ts';
import { scoreOf } from './order.ts';
import type { OpenDocument, Place } from './places.ts';
import type { Query } from './query.ts';

export type Order = 'relevance' | 'place';

export interface Jump {
  readonly document: OpenDocument;
  readonly place: Place;
}

export interface Group {
  readonly document: OpenDocument;
  readonly cards: readonly Card[];
}

/** What was asked and where its words stand, before any outline is opened. */
export interface Asked {
  readonly collection: Collection;
  readonly query: Query;
  readonly found: Found;
  readonly jumps: readonly Jump[];
  /** Names that are searched because the query is their pinyin. */
  readonly spelled: readonly string[];
}

export interface View {
  readonly filters: Filters;
  readonly order: Order;
}

export interface Outcome extends Omit<Asked, 'found'> {
  readonly words: readonly (readonly Writing[])[];
  readonly groups: readonly Group[];
  readonly total: number;
  readonly counts: Counts;
  /** Cards whose words stand in different paragraphs of one measure. */
  readonly apart: readonly Card[];
  /** Policies with hits that were left for later. */
  readonly waiting: number;
}

/** `ranked`: the documents are in order already, by what is known of those that are not open yet. */
function groupsOf(cards: readonly Card[], words: number, order: Order, ranked: boolean): Group[] {
  const scores = new Map(cards.map((card) => [card, scoreOf(card, words)]));
  const score = (card: Card): number => scores.get(card) ?? 0;
  const byPlace = (a: Card, b: Card): number => (a.place?.from ?? 0) - (b.place?.from ?? 0);
  const groups = [...Map.groupBy(cards, (card) => card.document)].map(([document, own]) => ({
    document,
    cards: own.toSorted(order === 'place' ? byPlace : (a, b) => score(b) - score(a) || byPlace(a, b)),
    best: Math.max(...own.map(score)) + Math.log2(own.length),
  }));
  if (ranked) return groups;
  // In order of place, policies come as the catalog lists them.
  return groups.sort((a, b) =>
    order === 'place' ? a.document.info.number - b.document.info.number : b.best - a.best,
  );
}

/** A name that is exactly what was typed comes first; names that only hold it come after the texts. */
function arranged(groups: readonly Group[], query: Query): Group[] {
  const phrase = query.words.map((word) => word.phrase).join('');
  const isExact = ({ document, place }: Card): boolean =>
    document.info.kind !== 'policy' &&
    place !== null &&
    place.heading === phrase.length &&
    place.from + phrase.length <= place.to;
  const exact: Group[] = [];
  const texts: Group[] = [];
  const names: Group[] = [];
  for (const group of groups) {
    if (group.document.info.kind === 'policy') texts.push(group);
    else {
      const best = group.cards.filter(
        (card) =>
          isExact(card) && card.parts.some((part) => part.hits.some((hit) => hit.from === card.place?.from)),
      );
      const rest = group.cards.filter((card) => !best.includes(card));
      if (best.length > 0) exact.push({ ...group, cards: best });
      if (rest.length > 0) names.push({ ...group, cards: rest });
    }
  }
  return [...exact, ...texts, ...names];
}

interface Cards {
  readonly shown: readonly Card[];
  readonly apart: readonly Card[];
}

/** Words of one paragraph; only where there is none, those of one measure; and only then those of one policy. */
function cardsOf(documents: readonly OpenDocument[], { found, query }: Asked): Cards {
  const count = query.words.length;
  const hitsOf = (document: OpenDocument) => found.hits.get(document.info.number) ?? [];
  const near = documents.flatMap((document) => blockCards(document, hitsOf(document), count));
  if (count === 1) return { shown: near, apart: [] };
  const policies = documents.filter((document) => document.info.kind === 'policy');
  const measures = policies.flatMap((document) => measureCards(document, hitsOf(document), count));
  if (near.some((card) => card.document.info.kind === 'policy')) return { shown: near, apart: measures };
  if (measures.length > 0) return { shown: [...near, ...measures], apart: [] };
  return {
    shown: [...near, ...policies.map((document) => policyCard(document, hitsOf(document), count))],
    apart: [],
  };
}

export function outcomeOf(
  asked: Asked,
  documents: readonly OpenDocument[],
  view: View,
  waiting: number,
  ranked: boolean,
): Outcome {
  const { collection, query, found, jumps, spelled } = asked;
  const { shown, apart } = cardsOf(documents, asked);
  const { cards, counts } = narrow(shown, view.filters);
  const groups = arranged(groupsOf(cards, query.words.length, view.order, ranked), query);
  const rest = narrow(apart, view.filters).cards;
  return {
    collection,
    query,
    jumps,
    spelled,
    words: found.words,
    groups,
    total: cards.length,
    counts,
    apart: rest,
    waiting,
  };
}
