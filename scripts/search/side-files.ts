/** Small lists that are loaded only by queries that need them: amounts, pinyin, words that mean the same. */
import { pinyin } from 'pinyin-pro';
import { folded } from '../../src/client/search/fold.ts';
import { files, type PinyinName, type Related } from '../../src/client/search/records.ts';
import { AmountLists } from './amount-lists.ts';
import { Characters } from './characters.ts';
import { blocksOf, type Draft, type Simplified } from './draft.ts';
import type { Names } from './names.ts';
import { PhraseCounts } from './phrase-counts.ts';

function pinyinName(name: string): PinyinName {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const letters = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return [letters.join(''), letters.map((syllable) => syllable.charAt(0)).join(''), name];
}

/** By first letter of the name. */
export function pinyinFiles(names: readonly string[]): [string, unknown][] {
  const rows = names.filter((name) => /\p{Script=Han}/u.test(name)).map(pinyinName);
  const byLetter = Map.groupBy(rows, ([letters]) => letters.charAt(0));
  return [...byLetter].map(([letter, list]) => [files.pinyin(letter), list]);
}

export type WordLists = Pick<Names, 'words' | 'alike'>;

export class SideFiles {
  readonly #words: WordLists;
  readonly #simplified: Simplified;
  readonly #amounts = new AmountLists();
  readonly #characters = new Characters();
  readonly #phrases: PhraseCounts;

  constructor(words: WordLists, simplified: Simplified) {
    this.#words = words;
    this.#simplified = simplified;
    this.#phrases = new PhraseCounts(words.alike.flat().map((word) => folded(word, simplified)));
  }

  add(draft: Draft): void {
    for (const { search } of blocksOf(draft)) this.#characters.add(search);
    if (draft.kind !== 'policy') return;
    this.#amounts.add(draft);
    for (const { search } of blocksOf(draft)) this.#phrases.add(search);
  }

  get heavy(): string[] {
    return this.#characters.heavy;
  }

  get #related(): Related {
    const groups = this.#words.alike.map((group) =>
      group.map((word) => [word, this.#phrases.of(folded(word, this.#simplified))] as const),
    );
    return groups.filter((group) => group.some(([, passages]) => passages > 0));
  }

  get files(): [string, unknown][] {
    // Only the pairs whose simplified fellow the texts use.
    const simplified = [...this.#simplified].filter(([, to]) => this.#characters.uses(to));
    return [
      ...this.#amounts.files,
      ...pinyinFiles(this.#words.words),
      [files.related, this.#related],
      [files.names, this.#words.words],
      [files.simplified, Object.fromEntries(simplified)],
    ];
  }
}
