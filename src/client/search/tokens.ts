/**
 * How text stands in the Pagefind index: each pair of neighbouring characters is a word, so that words sit at the same
 * distance as characters and a phrase is found exactly, however a segmenter would cut it. A character is written as
 * three letters or figures: Chinese would be cut again by the browser's own segmenter, and marks would be dropped.
 * All words are of one length, so that none is the beginning of another, and the words of a character stand together.
 */
const base = 36;
const codes = base ** 3;
/** Marks and common characters have codes of their own; letters and figures share theirs with the rarest characters. */
const first = 0x2000;

/** Behind the last character of a block. No common character has these letters. */
export const endOfBlock = 'zzz';

const made = (unit: string): string =>
  (((unit.charCodeAt(0) - first + 0x10000) % 0x10000) % codes).toString(base).padStart(3, '0');

const kept = new Map<string, string>();

/** All words of a character begin so. */
export function lettersOf(unit: string): string {
  const known = kept.get(unit) ?? made(unit);
  kept.set(unit, known);
  return known;
}

export interface Part {
  readonly token: string;
  /** Characters from the beginning of the phrase. */
  readonly offset: number;
}

/** How many light words a heavy one is worth. */
const heavyCost = 6;
const none: ReadonlySet<string> = new Set();

interface Way {
  readonly cost: number;
  readonly offsets: readonly number[];
}

/** The cheapest words that fix a folded phrase of two characters or more: each begins one or two behind the last. */
export function partsOf(phrase: string, heavy: ReadonlySet<string> = none): Part[] {
  const pairs = Array.from({ length: phrase.length - 1 }, (_, i) => phrase.slice(i, i + 2));
  const ways: Way[] = [];
  for (const [i, pair] of pairs.entries()) {
    const cost = heavy.has(pair) ? heavyCost : 1;
    const before = [ways[i - 2], ways[i - 1]].filter((way) => way !== undefined);
    const best = before.reduce<Way | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
    ways.push({ cost: cost + (best?.cost ?? 0), offsets: [...(best?.offsets ?? []), i] });
  }
  const offsets = ways.at(-1)?.offsets ?? [];
  return offsets.map((offset) => ({
    token: lettersOf(phrase.charAt(offset)) + lettersOf(phrase.charAt(offset + 1)),
    offset,
  }));
}
