/** One search from the typed words to an outcome; a large site is looked into step by step. */
import { citationsOf, isAt } from './citation.ts';
import { Engine } from './engine.ts';
import { type Found, find, type Hit } from './find.ts';
import { type Asked, type Jump, type Outcome, outcomeOf, type View } from './outcome.ts';
import { type OpenDocument, openDocument } from './places.ts';
import { commonCharacters, isUncommon, parseQuery, type Query } from './query.ts';
import type { Catalog } from './records.ts';
import { Store } from './store.ts';
import { namesInPinyin, nearestNames, type Suggestion, sameMeaning } from './suggest.ts';

/** Files of outlines that are opened before anything is shown, and policies that are counted in a second step. */
const firstStep = 4;
const secondStep = 24;
/** Words this near are in one paragraph, most likely. */
const sameParagraph = 150;

/** At least one stretch of the text holds every word. */
function isNear(hits: readonly Hit[], words: number): boolean {
  const sorted = [...hits].sort((a, b) => a.from - b.from);
  const last = new Array<number>(words).fill(Number.NEGATIVE_INFINITY);
  return sorted.some((hit) => {
    last[hit.word] = hit.from;
    return hit.from - Math.min(...last) <= sameParagraph;
  });
}

function ranked(numbers: readonly number[], { found, query }: Asked): number[] {
  const words = query.words.length;
  const ranks = numbers.map((number) => {
    const hits = found.hits.get(number) ?? [];
    return { number, hits: hits.length, near: words === 1 || isNear(hits, words) ? 1 : 0 };
  });
  return ranks
    .sort((a, b) => b.near - a.near || b.hits - a.hits || a.number - b.number)
    .map(({ number }) => number);
}

/** What the catalog itself can tell of a filter. */
function passes(number: number, { filters }: View, { documents }: Catalog): boolean {
  const info = documents[number];
  const { policy = info?.id, region = info?.region, year = info?.year } = filters;
  return policy === info?.id && region === info?.region && year === info?.year;
}

export interface Steps {
  readonly first: Outcome;
  /** The same with more policies, counted in full; null where the first step saw them all. */
  readonly rest: (() => Promise<Outcome>) | null;
}

export class Search {
  readonly store: Store;
  readonly #engine: Engine;
  readonly #open = new Map<number, OpenDocument>();
  #common: ReadonlySet<string> | undefined;

  constructor(folder: string) {
    this.store = new Store(folder);
    this.#engine = new Engine(this.store);
  }

  async #document(number: number, { documents }: Catalog): Promise<OpenDocument> {
    const known = this.#open.get(number);
    if (known) return known;
    const info = documents[number];
    const outline = info && (await this.store.shard(info.shard))[number];
    if (!info || !outline) throw new Error(`outline ${number}`);
    const opened = openDocument(number, info, outline);
    this.#open.set(number, opened);
    return opened;
  }

  #documents(numbers: readonly number[], catalog: Catalog): Promise<OpenDocument[]> {
    return Promise.all(numbers.map((number) => this.#document(number, catalog)));
  }

  async #parse(typed: string): Promise<Query> {
    this.#common ??= commonCharacters();
    return parseQuery(typed, isUncommon(typed, this.#common) ? await this.store.simplified() : undefined);
  }

  async #jumps(typed: string, catalog: Catalog): Promise<Jump[]> {
    const citations = citationsOf(typed.slice(0, 60), catalog.documents).slice(0, 5);
    const opened = await this.#documents(
      citations.map((citation) => citation.document),
      catalog,
    );
    return opened.flatMap((document, i) => {
      const steps = citations[i]?.steps ?? [];
      const place = document.places.find(
        ({ kind, label }) => kind !== 'p' && kind !== 'r' && isAt(label, steps),
      );
      return place ? [{ document, place }] : [];
    });
  }

  /** Places of all the names, as writings of one word. */
  async #findNames(names: readonly string[]): Promise<Found> {
    const founds = await Promise.all(names.map((name) => find(parseQuery(name), this.#engine, this.store)));
    const hits = new Map<number, readonly Hit[]>();
    for (const found of founds)
      for (const [number, own] of found.hits) hits.set(number, [...(hits.get(number) ?? []), ...own]);
    return { words: [founds.flatMap((found) => found.words.flat())], hits };
  }

  async #ask(typed: string): Promise<Asked> {
    const [catalog, query] = await Promise.all([this.store.catalog(), this.#parse(typed)]);
    const [found, jumps] = await Promise.all([
      find(query, this.#engine, this.store),
      this.#jumps(typed, catalog),
    ]);
    const spelled = found.hits.size === 0 ? await namesInPinyin(typed, this.store) : [];
    const [name] = spelled;
    if (name === undefined) return { catalog, query, found, jumps, spelled };
    const word = { written: name, phrase: name, marked: null };
    return {
      catalog,
      query: { written: typed, words: [word] },
      found: await this.#findNames(spelled),
      jumps,
      spelled,
    };
  }

  /** `depth` more steps were asked for. */
  async run(typed: string, view: View, depth: number): Promise<Steps> {
    const asked = await this.#ask(typed);
    const { catalog, found } = asked;
    const isPolicy = (number: number): boolean => catalog.documents[number]?.kind === 'policy';
    const names = await this.#documents(
      [...found.hits.keys()].filter((number) => !isPolicy(number)),
      catalog,
    );
    const policies = [...found.hits.keys()].filter(isPolicy);
    const open = (count: number, numbers: readonly number[]) =>
      this.#documents(numbers.slice(0, count), catalog);
    const shards = new Set(policies.map((number) => catalog.documents[number]?.shard));
    if (shards.size <= firstStep) {
      const all = await open(policies.length, policies);
      return { first: outcomeOf(asked, [...all, ...names], view, 0, false), rest: null };
    }
    const sorted = ranked(
      policies.filter((number) => passes(number, view, catalog)),
      asked,
    );
    const limit = secondStep * (depth + 1);
    const rest = async (): Promise<Outcome> =>
      outcomeOf(
        asked,
        [...(await open(limit, sorted)), ...names],
        view,
        Math.max(0, sorted.length - limit),
        true,
      );
    // Filters that only outlines know, and words that may stand apart, need them all.
    const { kind, theme, body } = view.filters;
    if (kind || theme || body || asked.query.words.length > 1 || depth > 0)
      return { first: await rest(), rest: null };
    return { first: outcomeOf(asked, [...(await open(firstStep, sorted)), ...names], view, 0, true), rest };
  }

  async alsoSearch(query: Query): Promise<Suggestion[]> {
    return sameMeaning(query, await this.store.related());
  }

  async nearest(query: Query): Promise<Suggestion[]> {
    const [related, all] = await Promise.all([this.store.related(), this.store.names()]);
    const offers = [...sameMeaning(query, related), ...nearestNames(query, all)];
    return [...new Map(offers.map((each) => [each.query, each])).values()].slice(0, 8);
  }
}
