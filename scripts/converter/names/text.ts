/** What a text ends or begins with, and its clauses: asked of names and of the words around a number. */

/** The ending of the list that the text has; '' where it has none. */
export const endingOf = (text: string, endings: readonly string[]): string =>
  endings.find((ending) => text.endsWith(ending)) ?? '';

export const openingOf = (text: string, openings: readonly string[]): string =>
  openings.find((opening) => text.startsWith(opening)) ?? '';

export const withoutEnding = (text: string, endings: readonly string[]): string =>
  text.slice(0, text.length - endingOf(text, endings).length);

export const hasAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** The last character is one of these. */
export const endsInOneOf = (text: string, characters: string): boolean =>
  text !== '' && characters.includes(text.slice(-1));

export const beginsWithOneOf = (text: string, characters: string): boolean =>
  text !== '' && characters.includes(text.charAt(0));

/** Without the characters that stand around it: ，用于 is 用于. */
export function withoutLeading(text: string, characters: string): string {
  let at = 0;
  while (at < text.length && characters.includes(text.charAt(at))) at += 1;
  return text.slice(at);
}

/** 的｜增长目标: what stands behind the 的 that the text begins with; null where it begins otherwise. */
export function behindOf(text: string): string | null {
  const words = text.trimStart();
  return words.startsWith('的') ? words.slice(1) : null;
}

const ENDS = /[，；：]/;

/** The clauses that say something. */
export const clausesIn = (text: string): string[] => text.split(ENDS).filter((c) => c.trim() !== '');
