/** One build of the collection: its documents, its files, its index. Most collections have but one. */
import { Engine, type Places } from './engine.ts';
import type { Catalog, CatalogDocument, Outline, Shard } from './records.ts';
import type { Store } from './store.ts';

/** A document as the whole collection knows it. */
export interface Listed extends CatalogDocument {
  /** Its own in the whole collection, and always the same. */
  readonly number: number;
  readonly part: Part;
  /** What a filter calls it: another part may have a policy of the same name. */
  readonly key: string;
}

/** More documents than a part can have. */
const stride = 2 ** 24;

export class Part {
  /** The path that all its addresses begin with. */
  readonly home: string;
  readonly store: Store;
  readonly catalog: Catalog;
  readonly documents: readonly Listed[];
  readonly isOwn: boolean;
  /** Something that was asked of it did not come. */
  hasFailed = false;
  readonly #first: number;
  readonly #engine: Engine;

  /** `order`: 0 for the build that the page itself belongs to. */
  constructor(home: string, order: number, store: Store, catalog: Catalog) {
    this.home = home;
    this.store = store;
    this.catalog = catalog;
    this.isOwn = order === 0;
    this.#first = order * stride;
    this.#engine = new Engine(store);
    this.documents = catalog.documents.map((document, i) => ({
      ...document,
      number: this.#first + i,
      part: this,
      key: this.isOwn ? document.id : home + document.id,
    }));
  }

  holds(number: number): boolean {
    return number >= this.#first && number < this.#first + stride;
  }

  at(number: number): Listed | undefined {
    return this.documents[number - this.#first];
  }

  /** What this page's own build does not answer stops the search; what another does not answer is left out and said. */
  async orElse<T>(asked: Promise<T>, nothing: T): Promise<T> {
    if (this.isOwn) return asked;
    try {
      return await asked;
    } catch {
      this.hasFailed = true;
      return nothing;
    }
  }

  /** Every place of a folded phrase, by number in the collection. */
  async places(phrase: string): Promise<Places> {
    const places = await this.orElse<Places>(this.#engine.places(phrase), new Map());
    return this.isOwn ? places : new Map([...places].map(([i, list]) => [this.#first + i, list]));
  }

  async outline({ number, shard }: Listed): Promise<Outline | undefined> {
    const own = await this.orElse<Shard>(this.store.shard(shard), {});
    return own[number - this.#first];
  }
}
