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
  some(text: string): boolean;
  opens(text: string): boolean;
  ends(text: string): boolean;
  /** Whether one of them stands at the end of a text, or ends at most so many characters before it. */
  near(text: string, reach: number): boolean;
  /** The text without the one that it ends in. */
  withoutEnd(text: string): string;
  /** The text without those that it begins with, one behind the other. */
  behind(text: string): string;
  /** The text without those that it ends in, blanks between them left out. */
  ahead(text: string): string;
}

/** 'means names' → a list of two words. */
export function wordList(words: string): WordList {
  const all = words.split(' ').toSorted((a, b) => b.length - a.length);
  const heads = Map.groupBy(all, (word) => word.charAt(0));
  const tails = Map.groupBy(all, (word) => word.charAt(word.length - 1));
  const set = new Set(all);
  // nearly all characters begin no word of a list: told apart without looking them up
  const may = new Uint8Array(1024);
  for (const word of all) may[word.charCodeAt(0) % 1024] = 1;
  const begins = (text: string, from: number): boolean => may[text.charCodeAt(from) % 1024] === 1;
  const at = (text: string, from = 0): string =>
    heads.get(text.charAt(from))?.find((word) => text.startsWith(word, from)) ?? '';
  const before = (text: string, to = text.length): string =>
    tails.get(text.charAt(to - 1))?.find((word) => text.endsWith(word, to)) ?? '';
  return {
    has: (word) => set.has(word),
    at,
    before,
    in: (text) => {
      const found: Place[] = [];
      for (let from = 0; from < text.length; from += 1) {
        const word = begins(text, from) ? at(text, from) : '';
        if (word === '') continue;
        found.push({ from, to: from + word.length, word });
        from += word.length - 1;
      }
      return found;
    },
    some: (text) => {
      for (let from = 0; from < text.length; from += 1)
        if (begins(text, from) && at(text, from) !== '') return true;
      return false;
    },
    opens: (text) => at(text) !== '',
    ends: (text) => before(text) !== '',
    near: (text, reach) =>
      all.some((word) => text.includes(word, Math.max(0, text.length - reach - word.length))),
    withoutEnd: (text) => text.slice(0, text.length - before(text).length),
    behind: (text) => {
      let from = 0;
      for (let word = at(text); word !== ''; word = at(text, from)) from += word.length;
      return text.slice(from);
    },
    ahead: (text) => {
      let rest = text.trimEnd();
      for (let word = before(rest); word !== ''; word = before(rest))
        rest = rest.slice(0, -word.length).trimEnd();
      return rest;
    },
  };
}

/** Whether a text ends in one of these characters, blanks behind it left out. */
export function endsInAny(text: string, chars: string): boolean {
  const last = text.trimEnd().slice(-1);
  return last !== '' && chars.includes(last);
}

/** What stands behind the last of these marks: the clause of 甲，乙 that ends the text. */
export function behindLast(text: string, marks: string): string {
  let from = text.length;
  while (from > 0 && !marks.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

/** What stands before the first of these marks. */
export function upToFirst(text: string, marks: string): string {
  let to = 0;
  while (to < text.length && !marks.includes(text.charAt(to))) to += 1;
  return text.slice(0, to);
}

/** Whether a text holds one of these characters. */
export const holdsAny = (text: string, chars: string): boolean =>
  Array.from(chars).some((char) => text.includes(char));

/** Whether a text is of such characters only, and of at least one. */
export const allOf = (text: string, is: (char: string) => boolean): boolean =>
  text !== '' && Array.from(text).every(is);

/** The words at a place up to the next mark, at most so many characters. */
export const phraseAt = (text: string, index: number, most: number, stops = '，。；'): string =>
  upToFirst(text.slice(index, index + most), stops);
