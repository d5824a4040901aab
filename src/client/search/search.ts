/** One search from the typed words to an outcome; a large site is looked into step by step. */
import { type Citation, citationsOf, isAt } from './citation.ts';
import { Collection } from './collection.ts';
import { type Found, find, type Hit } from './find.ts';
import { type Asked, type Jump, type Outcome, outcomeOf, type View } from './outcome.ts';
import type { Listed } from './part.ts';
import { type OpenDocument, openDocument } from './places.ts';
import { commonCharacters, isUncommon, parseQuery, type Query } from './query.ts';
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
function passes(info: Listed | undefined, { filters }: View): boolean {
  const { policy = info?.key, region = info?.region, year = info?.year } = filters;
  return policy === info?.key && region === info?.region && year === info?.year;
}

export interface Steps {
  readonly first: Outcome;
  /** The same with more policies, counted in full; null where the first step saw them all. */
  readonly rest: (() => Promise<Outcome>) | null;
}

export class Search {
  readonly #collection: Collection;
  readonly #open = new Map<number, OpenDocument>();
  #common: ReadonlySet<string> | undefined;

  /** `home`: the path of the build; `folder`: the whole address of its search files. */
  constructor(home: string, folder: string) {
    this.#collection = new Collection(home, folder);
  }

  /** Null where another build does not give it out. */
  async #document(number: number): Promise<OpenDocument | null> {
    const known = this.#open.get(number);
    if (known) return known;
    const info = this.#collection.document(number);
    const outline = await info?.part.outline(info);
    if (!info || !outline) return null;
    const opened = openDocument(info, outline);
    this.#open.set(number, opened);
    return opened;
  }

  async #documents(numbers: readonly number[]): Promise<OpenDocument[]> {
    const opened = await Promise.all(numbers.map((number) => this.#document(number)));
    return opened.filter((document) => document !== null);
  }

  async #parse(typed: string): Promise<Query> {
    this.#common ??= commonCharacters();
    const simplified = isUncommon(typed, this.#common) ? await this.#collection.simplified() : undefined;
    return parseQuery(typed, simplified);
  }

  async #jump({ document: { number }, steps }: Citation<Listed>): Promise<Jump[]> {
    const document = await this.#document(number);
    const place = document?.places.find(
      ({ kind, label }) => kind !== 'p' && kind !== 'r' && isAt(label, steps),
    );
    return document && place ? [{ document, place }] : [];
  }

  async #jumps(typed: string): Promise<Jump[]> {
    const citations = citationsOf(typed.slice(0, 60), this.#collection.documents).slice(0, 5);
    return (await Promise.all(citations.map((citation) => this.#jump(citation)))).flat();
  }

  /** Places of all the names, as writings of one word. */
  async #findNames(names: readonly string[]): Promise<Found> {
    const founds = await Promise.all(names.map((name) => find(parseQuery(name), this.#collection)));
    const hits = new Map<number, readonly Hit[]>();
    for (const found of founds)
      for (const [number, own] of found.hits) hits.set(number, [...(hits.get(number) ?? []), ...own]);
    return { words: [founds.flatMap((found) => found.words.flat())], hits };
  }

  async #ask(typed: string): Promise<Asked> {
    const collection = this.#collection;
    await collection.open();
    const query = await this.#parse(typed);
    const [found, jumps] = await Promise.all([find(query, collection), this.#jumps(typed)]);
    const spelled = found.hits.size === 0 ? await namesInPinyin(typed, collection) : [];
    const [name] = spelled;
    if (name === undefined) return { collection, query, found, jumps, spelled };
    const word = { written: name, phrase: name, marked: null };
    return {
      collection,
      query: { written: typed, words: [word] },
      found: await this.#findNames(spelled),
      jumps,
      spelled,
    };
  }

  /** `depth` more steps were asked for. */
  async run(typed: string, view: View, depth: number): Promise<Steps> {
    const asked = await this.#ask(typed);
    const numbers = [...asked.found.hits.keys()];
    const info = (number: number): Listed | undefined => this.#collection.document(number);
    const isPolicy = (number: number): boolean => info(number)?.kind === 'policy';
    const names = await this.#documents(numbers.filter((number) => !isPolicy(number)));
    const policies = numbers.filter(isPolicy);
    const shards = new Set(policies.map((number) => `${info(number)?.part.home}${info(number)?.shard}`));
    if (shards.size <= firstStep) {
      const all = await this.#documents(policies);
      return { first: outcomeOf(asked, [...all, ...names], view, 0, false), rest: null };
    }
    const sorted = ranked(
      policies.filter((number) => passes(info(number), view)),
      asked,
    );
    const limit = secondStep * (depth + 1);
    const rest = async (): Promise<Outcome> => {
      const opened = await this.#documents(sorted.slice(0, limit));
      return outcomeOf(asked, [...opened, ...names], view, Math.max(0, sorted.length - limit), true);
    };
    // Filters that only outlines know, and words that may stand apart, need them all.
    const { kind, theme, body } = view.filters;
    if (kind || theme || body || asked.query.words.length > 1 || depth > 0)
      return { first: await rest(), rest: null };
    const few = await this.#documents(sorted.slice(0, firstStep));
    return { first: outcomeOf(asked, [...few, ...names], view, 0, true), rest };
  }

  async alsoSearch(query: Query): Promise<Suggestion[]> {
    return sameMeaning(query, await this.#collection.related());
  }

  async nearest(query: Query): Promise<Suggestion[]> {
    const [related, all] = await Promise.all([this.#collection.related(), this.#collection.names()]);
    const offers = [...sameMeaning(query, related), ...nearestNames(query, all)];
    return [...new Map(offers.map((each) => [each.query, each])).values()].slice(0, 8);
  }
}
