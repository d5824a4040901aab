/** Pagefind, asked one word at a time for every place where the word stands. */

import { orFailure } from './failures.ts';
import { files } from './records.ts';
import type { Store } from './store.ts';
import { lettersOf, partsOf } from './tokens.ts';

interface PagefindResult {
  readonly id: string;
  readonly words: readonly number[];
}
interface PagefindInstance {
  readonly mergeIndex: (folder: string, options: { metaCacheTag: string }) => Promise<void>;
  readonly preload: (terms: string) => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindModule {
  readonly createInstance: (options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
  }) => PagefindInstance;
}

/** By number of the document: where a phrase begins in its folded text, ascending. */
export type Places = ReadonlyMap<number, readonly number[]>;

const isModule = (value: unknown): value is PagefindModule =>
  typeof value === 'object' &&
  value !== null &&
  'createInstance' in value &&
  typeof value.createInstance === 'function';

/** Replaces a time stamp in an address. */
const metaCacheTag = '1';

/** All volumes of an index in one. No worker: it would cost twelve kilobytes and save a millisecond. */
async function start({ folder, catalog }: Store): Promise<PagefindInstance> {
  const first = folder + files.volume(0);
  const loaded: unknown = await import(/* @vite-ignore */ `${first}pagefind.js`);
  if (!isModule(loaded)) throw new Error('pagefind.js');
  const { volumes } = await catalog();
  const others = Array.from({ length: volumes - 1 }, (_, n) => folder + files.volume(n + 1));
  return orFailure(folder + files.volumes, async () => {
    const instance = loaded.createInstance({ basePath: first, noWorker: true, metaCacheTag });
    await Promise.all(others.map((volume) => instance.mergeIndex(volume, { metaCacheTag })));
    return instance;
  });
}

/** Places of a part, moved back to the beginning of the phrase, that are places of all other parts too. */
function meeting(
  lists: readonly { readonly offset: number; readonly places: readonly number[] }[],
): number[] {
  const [rarest, ...others] = [...lists].sort((a, b) => a.places.length - b.places.length);
  if (!rarest) return [];
  const sets = others.map(({ offset, places }) => ({ offset, places: new Set(places) }));
  const starts = rarest.places.map((place) => place - rarest.offset);
  return starts.filter((at) => at >= 0 && sets.every(({ offset, places }) => places.has(at + offset)));
}

export class Engine {
  readonly #store: Store;
  #started: Promise<PagefindInstance> | undefined;
  /** Numbers of the documents by the names of their records. */
  #numbers: ReadonlyMap<string, number> | undefined;
  readonly #known = new Map<string, Promise<Places>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What has failed once is in no state to go on: the next query starts afresh. */
  async #withInstance<T>(work: (instance: PagefindInstance) => Promise<T>): Promise<T> {
    this.#started ??= start(this.#store);
    const started = this.#started;
    try {
      const instance = await started;
      return await orFailure(this.#store.folder + files.volumes, () => work(instance));
    } catch (error) {
      if (this.#started === started) this.#started = undefined;
      throw error;
    }
  }

  async #search(word: string): Promise<Places> {
    const [{ results }, { documents }] = await Promise.all([
      this.#withInstance((instance) => instance.search(word)),
      this.#store.catalog(),
    ]);
    this.#numbers ??= new Map(documents.map(({ page }, i) => [page, i]));
    const numbers = this.#numbers;
    return new Map(
      results.flatMap(({ id, words }) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [[number, words] as const];
      }),
    );
  }

  /** Pagefind finds all words that begin so, but only in the files it has: those are named one by one. */
  async #beginning(word: string): Promise<Places> {
    const [edges] = await Promise.all([this.#store.edges(), this.#withInstance(async () => {})]);
    const words = [word, ...edges.filter((edge) => edge.startsWith(word))].join(' ');
    await this.#withInstance((instance) => instance.preload(words));
    return this.#search(word);
  }

  #ask(word: string, search: () => Promise<Places>): Promise<Places> {
    const known = this.#known.get(word);
    if (known) return known;
    const asked = search();
    this.#known.set(word, asked);
    // A connection that broke must not be remembered as an answer.
    asked.catch(() => this.#known.delete(word));
    return asked;
  }

  #pair = (word: string): Promise<Places> => this.#ask(word, () => this.#search(word));

  /** Every place of a folded phrase. */
  async places(phrase: string): Promise<Places> {
    if (phrase.length === 1) {
      const word = lettersOf(phrase);
      return this.#ask(word, () => this.#beginning(word));
    }
    const { heavy } = await this.#store.catalog();
    const parts = partsOf(phrase, new Set(heavy));
    const found = await Promise.all(parts.map(({ token }) => this.#pair(token)));
    const [first] = found;
    const starts = [...(first?.keys() ?? [])].flatMap((number) => {
      const lists = parts.map(({ offset }, i) => ({ offset, places: found[i]?.get(number) ?? [] }));
      const list = lists.every(({ places }) => places.length > 0) ? meeting(lists) : [];
      return list.length > 0 ? [[number, list] as const] : [];
    });
    return new Map(starts);
  }
}
