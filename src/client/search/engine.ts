/** Pagefind, asked one word at a time for every place where the word stands. */

import type { Catalog } from './records.ts';
import { partsOf, singleToken } from './tokens.ts';

interface PagefindResult {
  readonly id: string;
  readonly words: readonly number[];
}
interface PagefindInstance {
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

/** No worker: it would cost twelve kilobytes and save a millisecond. The tag replaces a time stamp in an address. */
async function start(folder: string): Promise<PagefindInstance> {
  const loaded: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isModule(loaded)) throw new Error('pagefind.js');
  return loaded.createInstance({ basePath: folder, noWorker: true, metaCacheTag: '1' });
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
  readonly #folder: string;
  readonly #catalog: () => Promise<Catalog>;
  #started: Promise<PagefindInstance> | undefined;
  readonly #known = new Map<string, Promise<Places>>();

  constructor(folder: string, catalog: () => Promise<Catalog>) {
    this.#folder = folder;
    this.#catalog = catalog;
  }

  /** A start that failed is tried again with the next query. */
  #instance(): Promise<PagefindInstance> {
    if (this.#started) return this.#started;
    const started = start(this.#folder);
    this.#started = started;
    started.catch(() => {
      this.#started = undefined;
    });
    return started;
  }

  async #ask(token: string): Promise<Places> {
    const [instance, { documents }] = await Promise.all([this.#instance(), this.#catalog()]);
    const { results } = await instance.search(token);
    const numbers = new Map(documents.map(({ page }, i) => [page, i]));
    return new Map(
      results.flatMap(({ id, words }) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [[number, words] as const];
      }),
    );
  }

  #token(token: string): Promise<Places> {
    const known = this.#known.get(token);
    if (known) return known;
    const asked = this.#ask(token);
    this.#known.set(token, asked);
    // A connection that broke must not be remembered as an answer.
    asked.catch(() => this.#known.delete(token));
    return asked;
  }

  /** Single characters stand behind the pairs of a document, in the same order. */
  async #character(character: string): Promise<Places> {
    const [{ documents }, places] = await Promise.all([this.#catalog(), this.#token(singleToken(character))]);
    return new Map(
      [...places].map(([number, list]) => {
        const length = documents[number]?.length ?? 0;
        return [number, list.filter((at) => at >= length).map((at) => at - length)];
      }),
    );
  }

  /** Every place of a folded phrase. */
  async places(phrase: string): Promise<Places> {
    if (phrase.length === 1) return this.#character(phrase);
    const { heavy } = await this.#catalog();
    const parts = partsOf(phrase, new Set(heavy));
    const found = await Promise.all(parts.map(({ token }) => this.#token(token)));
    const [first] = found;
    const starts = [...(first?.keys() ?? [])].flatMap((number) => {
      const lists = parts.map(({ offset }, i) => ({ offset, places: found[i]?.get(number) ?? [] }));
      const list = lists.every(({ places }) => places.length > 0) ? meeting(lists) : [];
      return list.length > 0 ? [[number, list] as const] : [];
    });
    return new Map(starts);
  }
}
