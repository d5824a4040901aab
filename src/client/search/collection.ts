/** All builds of the collection as one: what is asked is asked of each, and the answers are put together. */
import type { Places } from './engine.ts';
import { type Listed, Part } from './part.ts';
import { type Amounts, form, type PinyinName, type Pointer, pointerFile, type Related } from './records.ts';
import { Store } from './store.ts';

/** A build that does not answer in this time is left out, and asked again after the second. */
const patience = 10_000;
const pause = 30_000;

/** Where another build on the same host has its search files. */
async function folderAt(home: string, own: string): Promise<string> {
  const address = new URL(home + pointerFile, own);
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const pointer = (await response.json()) as Pointer;
  if (pointer.form !== form) throw new Error(`form ${pointer.form}`);
  return new URL(home + pointer.folder, own).href;
}

async function open(home: string, order: number, folder: string): Promise<Part> {
  const store = new Store(folder);
  return new Part(home, order, store, await store.catalog());
}

export class Collection {
  readonly #home: string;
  readonly #folder: string;
  readonly #opened = new Map<string, Promise<Part | null>>();
  #parts: readonly Part[] = [];
  /** Of the builds that answer. */
  documents: readonly Listed[] = [];
  #silent: readonly string[] = [];

  constructor(home: string, folder: string) {
    this.#home = home;
    this.#folder = folder;
  }

  #own(): Promise<Part | null> {
    const known = this.#opened.get(this.#home);
    if (known) return known;
    const asked = open(this.#home, 0, this.#folder);
    this.#opened.set(this.#home, asked);
    asked.catch(() => this.#opened.delete(this.#home));
    return asked;
  }

  #other(home: string, order: number): Promise<Part | null> {
    const known = this.#opened.get(home);
    if (known) return known;
    const asked = folderAt(home, this.#folder).then((folder) => open(home, order, folder));
    const tried = asked.catch(() => {
      setTimeout(() => this.#opened.delete(home), pause);
      return null;
    });
    this.#opened.set(home, tried);
    return tried;
  }

  /** Has to come before anything is asked. */
  async open(): Promise<void> {
    const own = await this.#own();
    const homes = own?.catalog.parts ?? [];
    const others = await Promise.all(homes.map((home, i) => this.#other(home, i + 1)));
    this.#parts = [own, ...others].filter((part) => part !== null);
    this.#silent = homes.filter((_, i) => others[i] === null);
    this.documents = this.#parts.flatMap(({ documents }) => documents);
    for (const part of this.#parts) part.hasFailed = false;
  }

  /** Builds that did not answer, or not in full. */
  get missing(): string[] {
    return [...this.#silent, ...this.#parts.filter((part) => part.hasFailed).map(({ home }) => home)];
  }

  document(number: number): Listed | undefined {
    return this.#parts.find((part) => part.holds(number))?.at(number);
  }

  /** Of a policy, by what a filter calls it. */
  titleOf(key: string): string {
    const isMeant = (document: Listed): boolean => document.kind === 'policy' && document.key === key;
    return this.documents.find(isMeant)?.title ?? key;
  }

  #each<T>(ask: (store: Store) => Promise<T>, nothing: T): Promise<T[]> {
    return Promise.all(this.#parts.map((part) => part.orElse(ask(part.store), nothing)));
  }

  async places(phrase: string): Promise<Places> {
    const found = await Promise.all(this.#parts.map((part) => part.places(phrase)));
    return found.length === 1 && found[0] ? found[0] : new Map(found.flatMap((places) => [...places]));
  }

  /** The ways in which an amount is written. */
  async amounts(digit: string, key: string): Promise<readonly string[]> {
    const lists = await this.#each<Amounts>((store) => store.amounts(digit), {});
    return [...new Set(lists.flatMap((amounts) => amounts[key] ?? []))];
  }

  async pinyin(letter: string): Promise<readonly PinyinName[]> {
    const rows = (await this.#each((store) => store.pinyin(letter), [])).flat();
    return [...new Map(rows.map((row) => [row[2], row])).values()];
  }

  async simplified(): Promise<ReadonlyMap<string, string>> {
    const maps = await this.#each<ReadonlyMap<string, string>>((store) => store.simplified(), new Map());
    return new Map(maps.flatMap((map) => [...map]));
  }

  /** Of each build. */
  readonly related = (): Promise<Related[]> => this.#each<Related>((store) => store.related(), []);

  async names(): Promise<readonly string[]> {
    return [...new Set((await this.#each((store) => store.names(), [])).flat())];
  }
}
