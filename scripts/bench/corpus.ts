/** A corpus of N documents in a folder of its own, ready for the converter. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { places } from '../house/places.ts';
import { documentOf } from './document.ts';
import { type Dice, diceOf } from './random.ts';

export interface Sizes {
  readonly name: string;
  /** Characters of a document. */
  readonly characters: (dice: Dice) => number;
}

/** Sizes are spread evenly over their logarithm: many short documents, a few very long ones. */
const between = (low: number, high: number) => (dice: Dice) => Math.round(low * (high / low) ** dice.next());

export const SIZES: Readonly<Record<'long' | 'short', Sizes>> = {
  long: { name: '长文件（24–180 KB）', characters: between(8_000, 60_000) },
  short: { name: '短文件（约 21 KB）', characters: between(5_000, 9_000) },
};

export interface Corpus {
  readonly home: string;
  readonly ids: readonly string[];
  /** Bytes of all texts. */
  readonly bytes: number;
}

const idOf = (index: number): string => `bench-${String(index + 1).padStart(5, '0')}`;

export async function makeCorpus(home: string, count: number, sizes: Sizes): Promise<Corpus> {
  await rm(home, { recursive: true, force: true });
  let bytes = 0;
  const ids = Array.from({ length: count }, (_, i) => idOf(i));
  for (const [i, id] of ids.entries()) {
    const dice = diceOf(i + 1);
    const text = documentOf(dice, i, sizes.characters(dice));
    const folder = join(home, 'content', 'policies', id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'source.txt'), text);
    bytes += Buffer.byteLength(text);
  }
  await cp(places.vocabulary, join(home, 'content', 'vocabulary'), { recursive: true });
  return { home, ids, bytes };
}
