/** Lists of words held against the characters of a text: which of them it begins with, ends in, or holds. */

export interface Place {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

export interface WordList {
  readonly has: (word: string) => boolean;
  /** The longest that stands at a place; '' where none does. */
  at(text: string, from?: number): string;
  /** The longest that ends at a place; '' where none does. */
  before(text: string, to?: number): string;
  /** All of them, in the order of the text. */
  in(text: string): Place[];
}

/** 'means names' → a list of two words. */
export function wordList(words: string): WordList {
  const all = words.split(' ').toSorted((a, b) => b.length - a.length);
  const heads = Map.groupBy(all, (word) => word.charAt(0));
  const tails = Map.groupBy(all, (word) => word.charAt(word.length - 1));
  const set = new Set(all);
  const at = (text: string, from = 0): string =>
    heads.get(text.charAt(from))?.find((word) => text.startsWith(word, from)) ?? '';
  return {
    has: (word) => set.has(word),
    at,
    before: (text, to = text.length) =>
      tails.get(text.charAt(to - 1))?.find((word) => text.endsWith(word, to)) ?? '',
    in: (text) => {
      const found: Place[] = [];
      for (let from = 0; from < text.length; from += 1) {
        const word = at(text, from);
        if (word === '') continue;
        found.push({ from, to: from + word.length, word });
        from += word.length - 1;
      }
      return found;
    },
  };
}

export const isHan = (char: string): boolean => char >= '一' && char <= '鿿';

/** Whether a text holds one of these characters. */
export const holdsAny = (text: string, chars: string): boolean =>
  Array.from(chars).some((char) => text.includes(char));

/** Whether a text is of such characters only, and of at least one. */
export const allOf = (text: string, is: (char: string) => boolean): boolean =>
  text !== '' && Array.from(text).every(is);
