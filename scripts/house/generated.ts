/** What the site is made from, written document by document into a folder of its own. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../src/schemas/index.ts';
import { linesOfDocument } from '../converter/emit/files.ts';
import type { Converted } from '../converter/pipeline.ts';
import { Lists } from './lists.ts';
import { partSize } from './part.ts';
import { SUMS, sumOf, sumsText } from './sums.ts';

export class Generated {
  readonly folder: string;
  #lists: Lists;
  readonly #size = partSize(process.env);
  readonly #sums = new Map<string, string>();
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
    this.#sums.clear();
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
    this.#write(`policies/${document.policy.id}.mdx`, document.mdx);
    this.append(linesOfDocument(document));
  }

  append(lists: ReadonlyMap<string, readonly string[]>): void {
    for (const [name, lines] of lists) this.#lists.append(name, lines);
  }

  #write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
    this.#sums.set(name, sumOf(text));
  }

  /** Pages that are open while somebody edits load anew when the sum has changed. */
  close(): void {
    const parts = this.#parts.map(({ policies }) => JSON.stringify({ policies }));
    this.#lists.append('parts', parts);
    this.#copyParts();
    const lists = this.#lists.close();
    for (const [name, sum] of lists) this.#sums.set(`data/${name}`, sum);
    const stamp = [{ id: 'records', sum: sumOf(JSON.stringify([...lists])) }];
    this.#write('data/stamp.json', `${JSON.stringify(stamp)}\n`);
    writeFileSync(join(this.folder, SUMS), sumsText(this.#sums));
  }
}
