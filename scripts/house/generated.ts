/** What the site is made from, written document by document into a folder of its own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOfDocument } from '../converter/emit/files.ts';
import type { Converted } from '../converter/pipeline.ts';
import { Lists } from './lists.ts';

export class Generated {
  readonly folder: string;
  #lists: Lists;

  constructor(folder: string) {
    this.folder = folder;
    this.#lists = this.#anew();
  }

  #anew(): Lists {
    for (const name of ['policies', 'data']) {
      rmSync(join(this.folder, name), { recursive: true, force: true });
      mkdirSync(join(this.folder, name), { recursive: true });
    }
    return new Lists(join(this.folder, 'data'));
  }

  begin(): void {
    this.#lists.close();
    this.#lists = this.#anew();
  }

  take(document: Converted): void {
    writeFileSync(join(this.folder, 'policies', `${document.policy.id}.mdx`), document.mdx);
    this.append(linesOfDocument(document));
  }

  append(lists: ReadonlyMap<string, readonly string[]>): void {
    for (const [name, lines] of lists) this.#lists.append(name, lines);
  }

  /** Pages that are open while somebody edits load anew when the sum has changed. */
  close(): void {
    const stamp = [{ id: 'records', sum: this.#lists.close() }];
    writeFileSync(join(this.folder, 'data', 'stamp.json'), `${JSON.stringify(stamp)}\n`);
  }
}
