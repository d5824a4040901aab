/** A definition that a document gives, with its place. */
import type { Range } from '../../tree.ts';
import { holdsAny } from '../../words/word-list.ts';
import { quotedBefore } from '../words/brackets.ts';

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

const OPEN = '“”"「『《〈';
const CLOSE: Readonly<Record<string, string>> = {
  '”': '“”',
  '"': '"',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
};

/** Outer quotation marks and white space off; “小巨人”企业 keeps those of its part. */
export function bare(words: string): string {
  let inner = words.trim();
  while (inner !== '' && OPEN.includes(inner.charAt(0)) && !holdsAny(inner.slice(1, -1), `${OPEN}」』》〉`))
    inner = inner.slice(1);
  for (let opened = CLOSE[inner.slice(-1)]; opened !== undefined; opened = CLOSE[inner.slice(-1)]) {
    if (holdsAny(inner.slice(0, -1), opened)) break;
    inner = inner.slice(0, -1);
  }
  return inner.trim();
}

export const isLatin = (words: string): boolean => /^[A-Za-z][A-Za-z0-9&+./\-·’' ]*$/.test(words);

/** A quoted word is a name and means the same elsewhere; other words are explained for this document only. */
export const inline = (term: string, text: string, range: Range, local = true): Definition => ({
  term: bare(term),
  aliases: [],
  text,
  kind: 'inline',
  range,
  full: '',
  short: '',
  local,
});

/** A quotation that ends at `at` and is a name: short, no sentence, no title of a document. */
export function quotedName(text: string, at: number): { term: string; from: number } | null {
  const range = quotedBefore(text, at);
  if (!range || text.charAt(at - 1) === '》') return null;
  const term = text.slice(range.from + 1, range.to - 1);
  const named = term.length >= 2 && term.length <= 20 && !holdsAny(term, '。；！？');
  return named ? { term, from: range.from } : null;
}
