/** The files of outlines: one of a small site; in a large one each policy has its own, and lists of names share one. */
import { files, type Outline } from '../../src/client/search/records.ts';
import type { Draft } from './draft.ts';
import type { Output } from './output.ts';

const fewPlaces = 3_000;

export class Outlines {
  readonly #output: Output;
  readonly #names = new Map<number, Outline>();
  /** Those that wait until it is known whether they are few. */
  readonly #waiting = new Map<number, Outline>();
  places = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  get #areFew(): boolean {
    return this.places <= fewPlaces;
  }

  add(number: number, { kind }: Draft, outline: Outline): void {
    (kind === 'policy' ? this.#waiting : this.#names).set(number, outline);
    this.places += outline.kinds.length;
    if (this.#areFew) return;
    for (const [each, own] of this.#waiting) this.#output.write(files.shard(each + 1), { [each]: own });
    this.#waiting.clear();
  }

  finish(): void {
    this.#output.write(files.shard(0), Object.fromEntries([...this.#waiting, ...this.#names]));
  }

  /** The file of a document, once all are there. */
  shardOf(number: number, kind: Draft['kind']): number {
    return this.#areFew || kind !== 'policy' ? 0 : number + 1;
  }
}
