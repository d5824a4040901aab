/** Queries drawn from the text with a seed, and the places that hold them, counted without any part of the search. */
import { readFileSync } from 'node:fs';
import { type Dice, diceOf } from '../../scripts/bench/random.ts';
import type { Section, Term } from '../../src/schemas/index.ts';

export type QueryKind = 'substring' | 'term' | 'words' | 'number' | 'character' | 'absent';

export interface Asked {
  readonly kind: QueryKind;
  readonly typed: string;
  /** As the text would have to hold them. */
  readonly words: readonly string[];
  /** `policy/anchor` of every place that holds all of them. */
  readonly places: ReadonlySet<string>;
}

export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

interface Text {
  readonly place: string;
  readonly words: string;
}

const read = <T>(file: string): T[] => JSON.parse(readFileSync(file, 'utf8')) as T[];

class Draw {
  readonly #texts: readonly Text[];
  readonly #dice: Dice;
  readonly #all: string;

  constructor(texts: readonly Text[], seed: number) {
    this.#texts = texts;
    this.#dice = diceOf(seed);
    this.#all = texts.map((text) => text.words).join('\n');
  }

  asked(kind: QueryKind, words: readonly string[]): Asked {
    const holding = this.#texts.filter((text) => words.every((word) => text.words.includes(word)));
    return { kind, typed: words.join(' '), words, places: new Set(holding.map((text) => text.place)) };
  }

  #cut(text: string, length: number): string {
    const from = this.#dice.whole(0, Math.max(0, text.length - length));
    return text.slice(from, from + length);
  }

  /** Quotation marks would be taken for the operator; a query of marks only is no phrase. */
  substring(length: number): Asked {
    for (;;) {
      const cut = this.#cut(this.#dice.of(this.#texts).words, length);
      if (cut.length === length && /[\p{L}\p{N}]/u.test(cut) && !/["“”]/.test(cut))
        return this.asked('substring', [cut]);
    }
  }

  several(count: number): Asked {
    for (;;) {
      const { words } = this.#dice.of(this.#texts);
      const cuts = Array.from({ length: count }, () => this.#cut(words, this.#dice.whole(2, 4)));
      if (new Set(cuts).size === count && cuts.every((cut) => /^\p{Script=Han}{2,}$/u.test(cut)))
        return this.asked('words', cuts);
    }
  }

  number(): Asked {
    for (;;) {
      const numbers = this.#dice.of(this.#texts).words.match(/\d[\d.,]*(?:%|万?亿元|万元|家|个)/g);
      if (numbers) return this.asked('number', [this.#dice.of(numbers)]);
    }
  }

  character(): Asked {
    return this.asked('character', [
      this.#dice.of([...this.#all].filter((each) => /\p{Script=Han}/u.test(each))),
    ]);
  }

  /** The beginning of one phrase and the end of another that never stand together. */
  absent(): Asked {
    for (;;) {
      const [one, two] = [
        this.#cut(this.#dice.of(this.#texts).words, 2),
        this.#cut(this.#dice.of(this.#texts).words, 2),
      ];
      const made = one + two;
      if (/^\p{Script=Han}{4}$/u.test(made) && !this.#all.includes(made)) return this.asked('absent', [made]);
    }
  }
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

export function drawQueries(folder: string, seed: number): Asked[] {
  const sections = read<Section>(`${folder}/sections.json`);
  const texts = sections.map(({ policy, anchor, text }) => ({
    place: `${policy}/${anchor}`,
    words: plain(text),
  }));
  const draw = new Draw(texts, seed);
  const terms = read<Term>(`${folder}/glossary.json`).map((term) => draw.asked('term', [plain(term.term)]));
  const found = terms.filter((term) => term.places.size > 0 && term.places.size < 200);
  return [
    ...times(140, (i) => draw.substring(2 + (i % 7))),
    ...found.slice(0, 70),
    ...times(40, (i) => draw.several(2 + (i % 2))),
    ...times(30, () => draw.number()),
    ...times(10, () => draw.character()),
    ...times(30, () => draw.absent()),
  ].filter((asked) => asked.places.size <= 400);
}
