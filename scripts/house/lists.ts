/** Lists of records on disk that grow line by line: `[`, one record a line, `]`. */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface OpenList {
  readonly file: number;
  readonly hash: Hash;
  empty: boolean;
}

export class Lists {
  readonly #folder: string;
  readonly #open = new Map<string, OpenList>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  #list(name: string): OpenList {
    const known = this.#open.get(name);
    if (known) return known;
    const list = {
      file: openSync(join(this.#folder, `${name}.json`), 'w'),
      hash: createHash('sha256'),
      empty: true,
    };
    this.#open.set(name, list);
    this.#write(list, '[\n');
    return list;
  }

  #write(list: OpenList, text: string): void {
    // Unlike a single write, this goes on until all is written or the disk refuses.
    writeFileSync(list.file, text);
    list.hash.update(text);
  }

  append(name: string, lines: readonly string[]): void {
    const list = this.#list(name);
    if (lines.length === 0) return;
    this.#write(list, `${list.empty ? '' : ',\n'}${lines.join(',\n')}`);
    list.empty = false;
  }

  /** Ends all lists; gives the sum of each. */
  close(): Map<string, string> {
    const sums = [...this.#open].map(([name, list]): [string, string] => {
      this.#write(list, list.empty ? ']\n' : '\n]\n');
      closeSync(list.file);
      return [`${name}.json`, list.hash.digest('hex')];
    });
    this.#open.clear();
    return new Map(sums.sort());
  }
}
