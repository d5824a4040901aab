/** How many passages hold each of many phrases, in one pass over the texts, however many phrases there are. */

interface Counted {
  readonly phrase: string;
  passages: number;
  /** The passage that was counted last: a passage counts once. */
  last: number;
}

/** Phrases are known by the characters they begin with. */
const beginning = (text: string, at: number): string => text.slice(at, at + 2);

export class PhraseCounts {
  readonly #counts = new Map<string, Counted>();
  readonly #byBeginning: ReadonlyMap<string, readonly Counted[]>;
  /** By character: whether a phrase begins with it. Most characters need no further look. */
  readonly #begins = new Uint8Array(0x10000);
  #passage = 0;

  constructor(phrases: Iterable<string>) {
    for (const phrase of new Set(phrases))
      if (phrase !== '') this.#counts.set(phrase, { phrase, passages: 0, last: 0 });
    this.#byBeginning = Map.groupBy(this.#counts.values(), ({ phrase }) => beginning(phrase, 0));
    for (const phrase of this.#counts.keys()) this.#begins[phrase.charCodeAt(0)] = 1;
  }

  #at(text: string, at: number, key: string): void {
    for (const counted of this.#byBeginning.get(key) ?? [])
      if (counted.last !== this.#passage && text.startsWith(counted.phrase, at)) {
        counted.last = this.#passage;
        counted.passages += 1;
      }
  }

  add(passage: string): void {
    this.#passage += 1;
    for (let at = 0; at < passage.length; at++) {
      if (this.#begins[passage.charCodeAt(at)] === 0) continue;
      this.#at(passage, at, beginning(passage, at));
      // At the end of a passage the two are one.
      if (at + 1 < passage.length) this.#at(passage, at, passage.charAt(at));
    }
  }

  of(phrase: string): number {
    return this.#counts.get(phrase)?.passages ?? 0;
  }
}
