/** The files of the search bundle, each fetched once and only when needed. */
import {
  type Amounts,
  type Catalog,
  files,
  type Pack,
  type PinyinName,
  type Related,
  type Shard,
} from './records.ts';

export class Store {
  readonly folder: string;
  readonly #known = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  async #fetch(name: string, ifMissing: unknown): Promise<unknown> {
    const response = await fetch(`${this.folder}${name}`);
    if (response.status === 404 && ifMissing !== undefined) return ifMissing;
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.json();
  }

  /** The shape is the indexer's promise: both sides are built together. */
  #get<T>(name: string, ifMissing?: T): Promise<T> {
    const known = this.#known.get(name);
    if (known) return known as Promise<T>;
    const asked = this.#fetch(name, ifMissing);
    this.#known.set(name, asked);
    asked.catch(() => this.#known.delete(name));
    return asked as Promise<T>;
  }

  readonly catalog = (): Promise<Catalog> => this.#get<Catalog>(files.catalog);
  readonly shard = (n: number): Promise<Shard> => this.#get<Shard>(files.shard(n));
  readonly pack = (document: string, n: number): Promise<Pack> => this.#get<Pack>(files.pack(document, n));
  /** How the first words of the index files begin. */
  readonly edges = (): Promise<readonly string[]> => this.#get<readonly string[]>(files.edges);
  readonly names = (): Promise<readonly string[]> => this.#get<readonly string[]>(files.names);
  readonly related = (): Promise<Related> => this.#get<Related>(files.related);
  /** Not every digit and letter has a file. */
  readonly amounts = (digit: string): Promise<Amounts> => this.#get<Amounts>(files.amounts(digit), {});
  readonly pinyin = (letter: string): Promise<readonly PinyinName[]> =>
    this.#get<readonly PinyinName[]>(files.pinyin(letter), []);

  async simplified(): Promise<ReadonlyMap<string, string>> {
    return new Map(Object.entries(await this.#get<Record<string, string>>(files.simplified)));
  }
}
