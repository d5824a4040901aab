/** Files of the search as they are made; none is kept in memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export class Output {
  readonly folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** At once, not in turns: there are many small ones, and nothing else waits. */
  write(name: string, value: unknown): void {
    const path = join(this.folder, name);
    const folder = dirname(path);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(path, JSON.stringify(value));
  }
}
