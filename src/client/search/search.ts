/** One search from the typed words to cards in order. */
import { type Citation, citationsOf, isAt } from './citation.ts';
import { Engine } from './engine.ts';
import { type Counts, type Filters, narrow } from './facets.ts';
import { blockCards, type Card, type Found, find, measureCards, policyCard, type Writing } from './find.ts';
import { scoreOf } from './order.ts';
import { type OpenDocument, openDocument, type Place } from './places.ts';
import { commonCharacters, isUncommon, parseQuery, type Query } from './query.ts';
import type { Catalog } from './records.ts';
import { Store } from './store.ts';
import { namesInPinyin, nearestNames, type Suggestion, sameMeaning } from './suggest.ts';

export type Order = 'relevance' | 'place';

export interface Jump {
  readonly document: OpenDocument;
  readonly place: Place;
}

export interface Group {
  readonly document: OpenDocument;
  readonly cards: readonly Card[];
}

export interface Outcome {
  readonly query: Query;
  readonly words: readonly (readonly Writing[])[];
  readonly jumps: readonly Jump[];
  readonly groups: readonly Group[];
  readonly total: number;
  readonly counts: Counts;
  /** Cards whose words stand in different paragraphs of one measure. */
  readonly apart: readonly Card[];
  /** Names that were searched because the query is their pinyin. */
  readonly spelled: readonly string[];
  /** Policies with hits that were left for later. */
  readonly waiting: number;
}

/** Policies that are looked into at once. */
const atOnce = 40;

const hitCount = (found: Found, number: number): number => found.hits.get(number)?.length ?? 0;

function groupsOf(cards: readonly Card[], words: number, order: Order): Group[] {
  const scores = new Map(cards.map((card) => [card, scoreOf(card, words)]));
  const score = (card: Card): number => scores.get(card) ?? 0;
  const byPlace = (a: Card, b: Card): number => (a.place?.from ?? 0) - (b.place?.from ?? 0);
  const groups = [...Map.groupBy(cards, (card) => card.document)].map(([document, own]) => ({
    document,
    cards: own.toSorted(order === 'place' ? byPlace : (a, b) => score(b) - score(a) || byPlace(a, b)),
    best: Math.max(...own.map(score)) + Math.log2(own.length),
  }));
  // In order of place, policies come as the catalog lists them.
  return groups.sort((a, b) => (order === 'place' ? a.document.number - b.document.number : b.best - a.best));
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

export class Search {
  readonly store: Store;
  readonly #engine: Engine;
  readonly #open = new Map<number, OpenDocument>();
  #common: ReadonlySet<string> | undefined;

  constructor(folder: string) {
    this.store = new Store(folder);
    this.#engine = new Engine(folder, this.store.catalog());
  }

  async #documents(numbers: readonly number[]): Promise<OpenDocument[]> {
    const { documents } = await this.store.catalog();
    return Promise.all(
      numbers.map(async (number) => {
        const known = this.#open.get(number);
        const info = documents[number];
        if (known || !info) return known as OpenDocument;
        const outline = (await this.store.shard(info.shard))[number];
        if (!outline) throw new Error(`outline ${number}`);
        const opened = openDocument(number, info, outline);
        this.#open.set(number, opened);
        return opened;
      }),
    );
  }

  async #parse(typed: string): Promise<Query> {
    this.#common ??= commonCharacters();
    return parseQuery(typed, isUncommon(typed, this.#common) ? await this.store.simplified() : undefined);
  }

  async #jumps(typed: string, { documents }: Catalog): Promise<Jump[]> {
    const citations: Citation[] = citationsOf(typed.slice(0, 60), documents);
    const opened = await this.#documents(citations.map((citation) => citation.document));
    return opened.flatMap((document, i) => {
      const steps = citations[i]?.steps ?? [];
      const place = document.places.find(
        ({ kind, label }) => kind !== 'p' && kind !== 'r' && isAt(label, steps),
      );
      return place ? [{ document, place }] : [];
    });
  }

  /** Policies the filters leave, those with most hits first; lists of names always. */
  #chosen(found: Found, filters: Filters, { documents }: Catalog): { now: number[]; waiting: number } {
    const numbers = [...found.hits.keys()];
    const passes = (number: number): boolean => {
      const info = documents[number];
      if (info?.kind !== 'policy') return true;
      return (
        (!filters.policy || filters.policy === info.id) &&
        (!filters.region || filters.region === info.region) &&
        (!filters.year || filters.year === info.year)
      );
    };
    // Within the first view every policy is counted, so that the counts of other filters are right.
    const wanted = numbers.length > atOnce ? numbers.filter(passes) : numbers;
    const sorted = wanted.sort((a, b) => hitCount(found, b) - hitCount(found, a));
    return { now: sorted.slice(0, atOnce), waiting: Math.max(0, sorted.length - atOnce) };
  }

  async #findSpelled(
    typed: string,
    names: readonly string[],
  ): Promise<{ query: Query; found: Found } | null> {
    if (names.length === 0) return null;
    const founds = await Promise.all(names.map((name) => find(parseQuery(name), this.#engine, this.store)));
    const hits = new Map<number, Found['hits'] extends ReadonlyMap<number, infer H> ? H : never>();
    for (const each of founds)
      for (const [number, own] of each.hits) hits.set(number, [...(hits.get(number) ?? []), ...own]);
    const query = { written: typed, words: [{ written: typed, phrase: names[0] ?? '', marked: null }] };
    return { query, found: { words: [founds.flatMap((each) => each.words.flat())], hits } };
  }

  async run(typed: string, filters: Filters, order: Order): Promise<Outcome> {
    const [catalog, typedQuery] = await Promise.all([this.store.catalog(), this.#parse(typed)]);
    const [literal, jumps] = await Promise.all([
      find(typedQuery, this.#engine, this.store),
      this.#jumps(typed, catalog),
    ]);
    const spelled = literal.hits.size === 0 ? await namesInPinyin(typed, this.store) : [];
    const bySound = await this.#findSpelled(typed, spelled);
    const query = bySound?.query ?? typedQuery;
    const found = bySound?.found ?? literal;
    const count = query.words.length;
    const { now, waiting } = this.#chosen(found, filters, catalog);
    const documents = await this.#documents(now);
    const hitsOf = (document: OpenDocument) => found.hits.get(document.number) ?? [];
    const near = documents.flatMap((document) => blockCards(document, hitsOf(document), count));
    const policies = documents.filter((document) => document.info.kind === 'policy');
    const measures =
      count > 1 ? policies.flatMap((document) => measureCards(document, hitsOf(document), count)) : [];
    const nearIsEmpty = !near.some((card) => card.document.info.kind === 'policy');
    const far =
      count > 1 && nearIsEmpty && measures.length === 0
        ? policies.map((document) => policyCard(document, hitsOf(document), count))
        : [];
    const shown = nearIsEmpty ? [...near, ...measures, ...far] : near;
    const narrowed = narrow(shown, filters, catalog);
    const groups = arranged(groupsOf(narrowed.cards, count, order), query);
    const apart = nearIsEmpty ? [] : narrow(measures, filters, catalog).cards;
    return {
      query,
      words: found.words,
      jumps,
      groups,
      total: narrowed.cards.length,
      counts: narrowed.counts,
      apart,
      spelled,
      waiting,
    };
  }

  async alsoSearch(query: Query): Promise<Suggestion[]> {
    return sameMeaning(query, await this.store.related());
  }

  async nearest(query: Query): Promise<Suggestion[]> {
    const [related, all] = await Promise.all([this.store.related(), this.store.names()]);
    const same = sameMeaning(query, related);
    const names = nearestNames(query, all);
    return [...new Map([...same, ...names].map((each) => [each.query, each])).values()].slice(0, 8);
  }
}
