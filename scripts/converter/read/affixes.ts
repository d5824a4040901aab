/** Lists of words held against a place of a text: which one begins there, which one ends there. */

export interface Affixes {
  /** The longest word of the list that begins at a place; '' where none does. */
  readonly at: (text: string, index: number) => string;
  /** The longest word of the list that ends before a place; '' where none does. */
  readonly before: (text: string, index: number) => string;
}

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** The words of a list parted by blanks. */
export function affixes(list: string): Affixes {
  const words = longestFirst(list.split(' '));
  const byFirst = Map.groupBy(words, (word) => word.charAt(0));
  const byLast = Map.groupBy(words, (word) => word.charAt(word.length - 1));
  return {
    at: (text, index) => byFirst.get(text.charAt(index))?.find((w) => text.startsWith(w, index)) ?? '',
    before: (text, index) => byLast.get(text.charAt(index - 1))?.find((w) => text.endsWith(w, index)) ?? '',
  };
}

/** Past the blanks at a place, of which a broken line may leave some. */
export function pastBlanks(text: string, index: number, most = 1): number {
  let at = index;
  while (at - index < most && text.charAt(at) === ' ') at += 1;
  return at;
}

/** Back over the blanks before a place. */
export function beforeBlanks(text: string, index: number, most = 1): number {
  let at = index;
  while (index - at < most && text.charAt(at - 1) === ' ') at -= 1;
  return at;
}

/** The words at a place up to the next mark, at most so many characters. */
export function phraseAt(text: string, index: number, most: number, stops = '，。；'): string {
  let end = index;
  while (end - index < most && end < text.length && !stops.includes(text.charAt(end))) end += 1;
  return text.slice(index, end);
}

export const isDigit = (char: string): boolean => char >= '0' && char <= '9';
export const isHan = (char: string): boolean => char >= '一' && char <= '鿿';
