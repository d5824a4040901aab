/**
 * How text stands in the Pagefind index: each pair of neighbouring characters is a word, so that words sit at the same
 * distance as characters and a phrase is found exactly, however a segmenter would cut it. A character is written as
 * three letters or figures: Chinese would be cut again by the browser's own segmenter, and marks would be dropped.
 */
const base = 36;
const codes = base ** 3;
/** Marks and common characters have codes of their own; letters and figures share theirs with the rarest characters. */
const first = 0x2000;

/** No common character has this code; all words are of one length, so that none is the beginning of another. */
const single = 'zzz';

const letterOf = (unit: string): string =>
  (((unit.charCodeAt(0) - first + 0x10000) % 0x10000) % codes).toString(base).padStart(3, '0');

const kept = new Map<string, string>();

function letter(unit: string): string {
  const known = kept.get(unit);
  if (known !== undefined) return known;
  const made = letterOf(unit);
  kept.set(unit, made);
  return made;
}

export const singleToken = (unit: string): string => single + letter(unit);

/** One word a character: the pair that begins with it; the last of a block has no pair. */
export function pairTokens(block: string): string[] {
  const letters = Array.from({ length: block.length }, (_, i) => letter(block.charAt(i)));
  return letters.map((each, i) => (i + 1 < letters.length ? `${each}${letters[i + 1]}` : `${single}${each}`));
}

export const singleTokens = (block: string): string[] =>
  Array.from({ length: block.length }, (_, i) => singleToken(block.charAt(i)));

export interface Part {
  readonly token: string;
  /** Characters from the beginning of the phrase. */
  readonly offset: number;
}

/** The fewest words that fix a folded phrase of two characters or more. */
export function partsOf(phrase: string): Part[] {
  const starts: number[] = [];
  for (let i = 0; i + 1 < phrase.length; i += 2) starts.push(i);
  if (phrase.length % 2 === 1 && phrase.length > 1) starts.push(phrase.length - 2);
  return starts.map((offset) => ({
    token: `${letter(phrase.charAt(offset))}${letter(phrase.charAt(offset + 1))}`,
    offset,
  }));
}
