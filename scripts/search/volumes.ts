/** The index in volumes: as few as the memory of the process that makes one allows, all of about one size. */
import { join } from 'node:path';
import { files } from '../../src/client/search/records.ts';
import { type Draft, lengthOf } from './draft.ts';
import { quit, Volume } from './pagefind.ts';

/** Characters of a volume: Pagefind takes up to 220 bytes for each. */
export const ROOM = 14_000_000;

/** Lists of names come on top of the texts. */
const reserve = 1.1;

/** Many small index files make each query cheap and the list of them long: the best size grows with the root of the text. */
const fileSizeFor = (characters: number): number =>
  Math.max(560, Math.round(560 * Math.sqrt(characters / 110_000)));

/** A language of its own for each volume begins the names of its records; these are free for private use. */
const languageOf = (volume: number): string =>
  volume === 0
    ? 'unknown'
    : `q${String.fromCharCode(97 + (Math.floor(volume / 26) % 20))}${String.fromCharCode(97 + (volume % 26))}`;

export class Volumes {
  readonly #folder: string;
  /** Characters of each. */
  readonly #share: number;
  readonly #pages = new Map<string, string>();
  readonly #edges = new Set<string>();
  #volume: Volume | undefined;
  #length = 0;
  #count = 0;

  /** `characters`: about how many there will be. */
  constructor(folder: string, characters: number, room: number) {
    this.#folder = folder;
    const all = Math.max(1, characters * reserve);
    this.#share = all / Math.ceil(all / room);
  }

  async add(draft: Draft): Promise<void> {
    this.#volume ??= await Volume.open(languageOf(this.#count), fileSizeFor(this.#share));
    await this.#volume.add(draft);
    this.#length += lengthOf(draft);
    if (this.#length >= this.#share) await this.#write(this.#volume);
  }

  async #write(volume: Volume): Promise<void> {
    const folder = join(this.#folder, files.volume(this.#count));
    const { pages, edges } = await volume.write(folder, this.#count === 0);
    for (const [id, page] of pages) this.#pages.set(id, page);
    for (const edge of edges) this.#edges.add(edge);
    this.#volume = undefined;
    this.#length = 0;
    this.#count += 1;
  }

  /** How many there are once the last is written. */
  async finish(): Promise<number> {
    if (this.#volume) await this.#write(this.#volume);
    return this.#count;
  }

  /** The name of a document's record, once all are written. */
  pageOf(id: string): string {
    const page = this.#pages.get(id);
    if (!page) throw new Error(`Pagefind：${id} 没有写入索引`);
    return page;
  }

  /** How the index files begin: with these, all files of one character can be asked for. */
  get edges(): string[] {
    return [...this.#edges].sort();
  }

  /** Leaves no process behind where something failed. */
  async abandon(): Promise<void> {
    await quit();
  }
}
