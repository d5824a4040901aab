/** What the site is made from, written document by document into a folder of its own. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../src/schemas/index.ts';
import { linesOfDocument } from '../converter/emit/files.ts';
import type { Converted } from '../converter/pipeline.ts';
import { Lists } from './lists.ts';
import { partSize } from './part.ts';

export class Generated {
  readonly folder: string;
  #lists: Lists;
  readonly #size = partSize(process.env);
  /** Of the policies, in their order: the part that each is built in. */
  #parts: { policies: string[]; characters: number }[] = [];

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
    this.#parts = [];
  }

  #addToPart({ id, source }: Policy): void {
    const last = this.#parts.at(-1);
    if (last && last.characters + source.characters <= this.#size) {
      last.policies.push(id);
      last.characters += source.characters;
    } else this.#parts.push({ policies: [id], characters: source.characters });
  }

  #pathOf = (id: string): string => join(this.folder, 'policies', `${id}.mdx`);

  /** The texts of each part of a large collection once more in a folder of their own: the page builder is given a folder. */
  #copyParts(): void {
    if (this.#parts.length <= 1) return;
    for (const [i, { policies }] of this.#parts.entries()) {
      const folder = join(this.folder, 'parts', String(i + 1));
      mkdirSync(folder, { recursive: true });
      for (const id of policies) copyFileSync(this.#pathOf(id), join(folder, `${id}.mdx`));
    }
  }

  take(document: Converted): void {
    this.#addToPart(document.policy);
    writeFileSync(this.#pathOf(document.policy.id), document.mdx);
    this.append(linesOfDocument(document));
  }

  append(lists: ReadonlyMap<string, readonly string[]>): void {
    for (const [name, lines] of lists) this.#lists.append(name, lines);
  }

  /** Pages that are open while somebody edits load anew when the sum has changed. */
  close(): void {
    const parts = this.#parts.map(({ policies }) => JSON.stringify({ policies }));
    this.#lists.append('parts', parts);
    this.#copyParts();
    const stamp = [{ id: 'records', sum: this.#lists.close() }];
    writeFileSync(join(this.folder, 'data', 'stamp.json'), `${JSON.stringify(stamp)}\n`);
  }
}
