/** A definition that a document gives, with its place. */
import type { Range } from '../../tree.ts';

export type DefinitionKind = 'glossary' | 'abbreviation' | 'inline';

export interface Definition {
  /** Without quotation marks. */
  readonly term: string;
  readonly aliases: readonly string[];
  /** As written in the document. */
  readonly text: string;
  readonly kind: DefinitionKind;
  /** The defining words, term included: here the term is explained, not used. */
  readonly range: Range;
  /** Of an abbreviation: the name in full and its short form; '' for other kinds. */
  readonly full: string;
  readonly short: string;
  /** A short form that holds only inside its document (以下简称). */
  readonly local: boolean;
}

export interface FoundDefinition extends Definition {
  readonly passage: number;
  readonly anchor: string;
}

export interface PlacedDefinition extends FoundDefinition {
  /** Of the source; null where the words are not found again. */
  readonly line: number | null;
}

/** Outer quotation marks and white space off. */
export const bare = (words: string): string =>
  words
    .trim()
    .replace(/^[“”"「『《〈]+(?=[^“”"「」『』《》]*[”"」』》〉]*$)/, '')
    .replace(/[”"」』》〉]+$/, (marks, at: number, whole: string) =>
      /[“"「『《〈]/.test(whole.slice(0, at)) ? marks : '',
    )
    .trim();

export const isLatin = (words: string): boolean => /^[A-Za-z][A-Za-z0-9&+./\-·’' ]*$/.test(words);
