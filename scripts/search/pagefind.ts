/**
 * A volume of the Pagefind index: one record a document, whose words are pairs of characters. Each is made by a process
 * of its own, whose memory grows with the text it is given, and goes to the disk as soon as it is full.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { blocksOf, type Draft } from './draft.ts';
import { wordsOf } from './words.ts';

export interface Written {
  /** Name of the record of each document. */
  readonly pages: ReadonlyMap<string, string>;
  /** How the first word of each index file begins. */
  readonly edges: readonly string[];
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind：${errors.join('；')}`);
}

/** The beginning of a compressed file, which is all that is asked of it. */
function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(1024);
    const read = readSync(file, bytes);
    return gunzipSync(bytes.subarray(0, read), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
  } finally {
    closeSync(file);
  }
}

/** The record of each document, by the address that it was given. */
function pagesIn(folder: string): Map<string, string> {
  const names = readdirSync(join(folder, 'fragment'));
  return new Map(
    names.map((name) => {
      const url = /"url":"\/([^"]+)"/.exec(beginningOf(join(folder, 'fragment', name)))?.[1] ?? '';
      return [decodeURIComponent(url), name.replace(/\.pf_fragment$/, '')];
    }),
  );
}

/** In the list of index files: three things, the first a text of one to six letters, whose length is its first letter's. */
const entry = /\x83(?:a(\w)|b(\w{2})|c(\w{3})|d(\w{4})|e(\w{5})|f(\w{6}))[a-f]\w/g;

/** Pagefind lists its index files with the beginnings of the first and the last word of each. */
function edgesIn(folder: string): string[] {
  const lists = readdirSync(folder).filter((name) => name.endsWith('.pf_meta'));
  return lists.flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('latin1');
    return [...text.matchAll(entry)].map((match) => match.slice(1).join(''));
  });
}

/** Ends the process of a volume that was not finished. */
export const quit = (): Promise<unknown> => pagefind.close();

const program = /^(?:pagefind\.js|wasm\..*)$/;
const index = /^(?:index|pagefind-entry\.json|.*\.pf_meta)$/;

/** The site shows its own words in its own way: Pagefind's copy of the text and its interface are not needed. */
function tidy(folder: string, withProgram: boolean): void {
  for (const name of readdirSync(folder))
    if (!index.test(name) && !(withProgram && program.test(name)))
      rmSync(join(folder, name), { recursive: true });
}

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;

export class Volume {
  readonly #index: Index;
  readonly #language: string;
  /** What was sent last and is not yet answered: meanwhile the next is made. */
  #sent: Promise<void> = Promise.resolve();

  private constructor(index: Index, language: string) {
    this.#index = index;
    this.#language = language;
  }

  /**
   * `fileSize`: how many places of words one index file holds. `language` begins the names of its records, so that two
   * volumes have no name in common.
   */
  static async open(language: string, fileSize: number): Promise<Volume> {
    // Pagefind reads it from the environment only.
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(fileSize);
    const { index, errors } = await pagefind.createIndex({});
    refuse(errors);
    if (!index) throw new Error('Pagefind：没有建立索引');
    return new Volume(index, language);
  }

  async #send(url: string, content: string): Promise<void> {
    refuse((await this.#index.addCustomRecord({ url, content, language: this.#language })).errors);
  }

  async add(draft: Draft): Promise<void> {
    const content = wordsOf(blocksOf(draft).map((block) => block.search));
    await this.#sent;
    this.#sent = this.#send(`/${draft.id}`, content);
  }

  /** The end of the volume: its process goes, and its memory. */
  async write(folder: string, withProgram: boolean): Promise<Written> {
    await this.#sent;
    refuse((await this.#index.writeFiles({ outputPath: folder })).errors);
    await quit();
    const written = { pages: pagesIn(folder), edges: edgesIn(folder) };
    tidy(folder, withProgram);
    return written;
  }
}
