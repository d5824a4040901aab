/** Query → cards: the blocks that hold every word, found by position, before any text is loaded. */
import { amountKey, amountsIn, digitOf } from './amounts.ts';
import type { Collection } from './collection.ts';
import type { Places } from './engine.ts';
import { type Block, blockAt, measureOf, type OpenDocument, type Place } from './places.ts';
import type { Query, Word } from './query.ts';

/** A way to write a word: as typed, or the same amount written otherwise. */
export interface Writing {
  readonly phrase: string;
  readonly typed: boolean;
}

export interface Hit {
  readonly word: number;
  readonly from: number;
  readonly to: number;
  readonly typed: boolean;
}

/** How near the words are to each other: in one block, in one measure, somewhere in the policy. */
export type Nearness = 'block' | 'measure' | 'policy';

export interface Card {
  readonly document: OpenDocument;
  readonly nearness: Nearness;
  /** The block, or the heading of the measure; null for a whole policy. */
  readonly place: Place | null;
  readonly parts: readonly { readonly block: Block; readonly hits: readonly Hit[] }[];
  /** Items and rows that hold every word by themselves. */
  readonly inner: readonly Place[];
}

/** Hits by document, word after word. */
export interface Found {
  readonly words: readonly (readonly Writing[])[];
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

async function otherWritings(word: Word, collection: Collection): Promise<Writing[]> {
  const lists = await Promise.all(
    amountsIn(word.phrase).map(async (amount) => {
      const money = amount.unit === '' && /[万亿]/.test(amount.written);
      const key = amountKey(money ? { ...amount, unit: '元' } : amount);
      const known = await collection.amounts(digitOf(amount.value), key);
      const written = money ? known.map((each) => each.slice(0, -1)) : known;
      return written.map((each) => word.phrase.slice(0, amount.from) + each + word.phrase.slice(amount.to));
    }),
  );
  const others = new Set(lists.flat().filter((phrase) => phrase !== word.phrase));
  return [...others].map((phrase) => ({ phrase, typed: false }));
}

interface WordPlaces {
  readonly writings: readonly Writing[];
  readonly places: readonly Places[];
}

/** Marks that were typed count where the text has them; elsewhere they only hold the words together. */
async function placesOfWord(word: Word, collection: Collection): Promise<WordPlaces> {
  if (word.marked !== null) {
    const places = await collection.places(word.marked);
    if (places.size > 0) return { writings: [{ phrase: word.marked, typed: true }], places: [places] };
  }
  const others = await otherWritings(word, collection);
  const writings = [{ phrase: word.phrase, typed: true }, ...others];
  return { writings, places: await Promise.all(writings.map(({ phrase }) => collection.places(phrase))) };
}

function hitsIn(number: number, words: readonly WordPlaces[]): Hit[] {
  return words.flatMap(({ writings, places }, word) =>
    writings.flatMap(({ phrase, typed }, i) =>
      (places[i]?.get(number) ?? []).map((from) => ({ word, from, to: from + phrase.length, typed })),
    ),
  );
}

export async function find(query: Query, collection: Collection): Promise<Found> {
  const words = await Promise.all(query.words.map((word) => placesOfWord(word, collection)));
  const [first, ...rest] = words.map(({ places }) => new Set(places.flatMap((each) => [...each.keys()])));
  // In the catalog's order: the order of an index depends on how it was cut.
  const numbers = [...(first ?? [])]
    .filter((number) => rest.every((set) => set.has(number)))
    .sort((a, b) => a - b);
  const hits = new Map(numbers.map((number) => [number, hitsIn(number, words)]));
  return { words: words.map(({ writings }) => writings), hits };
}

const holdsAll = (hits: readonly Hit[], count: number): boolean =>
  new Set(hits.map((hit) => hit.word)).size === count;

/** The last block wins where a hit lies in none: it cannot. */
function byBlock(document: OpenDocument, hits: readonly Hit[]): Map<Block, Hit[]> {
  const groups = new Map<Block, Hit[]>();
  for (const hit of hits) {
    const block = blockAt(document.blocks, hit.from);
    if (!block || hit.to > block.to) continue;
    const group = groups.get(block);
    if (group) group.push(hit);
    else groups.set(block, [hit]);
  }
  return groups;
}

function blockCard(document: OpenDocument, block: Block, hits: readonly Hit[], count: number): Card {
  const within = (place: Place): Hit[] => hits.filter((hit) => hit.from >= place.from && hit.to <= place.to);
  const inner = block.inner.filter((place) => holdsAll(within(place), count));
  return { document, nearness: 'block', place: block, parts: [{ block, hits }], inner };
}

export function blockCards(document: OpenDocument, hits: readonly Hit[], count: number): Card[] {
  return [...byBlock(document, hits)]
    .filter(([, own]) => holdsAll(own, count))
    .map(([block, own]) => blockCard(document, block, own, count));
}

/** Words that stand in different paragraphs of one measure. */
export function measureCards(document: OpenDocument, hits: readonly Hit[], count: number): Card[] {
  const parts = [...byBlock(document, hits)].map(([block, own]) => ({ block, hits: own }));
  const measures = Map.groupBy(parts, ({ block }) => measureOf(document.places, block));
  return [...measures]
    .filter(
      ([, own]) =>
        !own.some(({ hits: all }) => holdsAll(all, count)) &&
        holdsAll(
          own.flatMap((part) => part.hits),
          count,
        ),
    )
    .map(([place, own]) => ({ document, nearness: 'measure', place, parts: own, inner: [] }));
}

/** Words that are only in different measures: the first place of each. */
export function policyCard(document: OpenDocument, hits: readonly Hit[], count: number): Card {
  const blocks = byBlock(document, hits);
  const firsts = Array.from({ length: count }, (_, word) =>
    [...blocks].find(([, own]) => own.some((hit) => hit.word === word)),
  );
  const parts = new Map(firsts.flatMap((first) => (first ? [first] : [])));
  return {
    document,
    nearness: 'policy',
    place: null,
    parts: [...parts].map(([block, own]) => ({ block, hits: own })),
    inner: [],
  };
}
