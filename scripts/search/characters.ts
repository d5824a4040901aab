/** What the characters of all texts tell: which are used, and which pairs stand very often. */

/** Above this a word alone weighs more than most queries. */
const often = 10_000;
/** Every eighth place tells enough of what stands ten thousand times. */
const stride = 8;

export class Characters {
  readonly #used = new Uint8Array(0x10000);
  readonly #pairs = new Map<string, number>();

  add(text: string): void {
    for (let i = 0; i < text.length; i++) this.#used[text.charCodeAt(i)] = 1;
    for (let i = 0; i + 1 < text.length; i += stride) {
      const pair = text.slice(i, i + 2);
      this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
    }
  }

  uses(text: string): boolean {
    return Array.from({ length: text.length }, (_, i) => this.#used[text.charCodeAt(i)]).every(
      (used) => used === 1,
    );
  }

  /** Pairs that a query goes round where it can. */
  get heavy(): string[] {
    return [...this.#pairs].filter(([, count]) => count * stride > often).map(([pair]) => pair);
  }
}
