/** What definitions told in passing have in common. */
import type { Range } from '../../tree.ts';
import { quotedBefore } from '../words/brackets.ts';
import { bare, type Definition } from './definition.ts';

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

/** A quotation that is a name: short, no sentence, no title of a document. */
export function quotedName(text: string, at: number): { term: string; from: number } | null {
  const range = quotedBefore(text, at);
  if (!range || text.charAt(at - 1) === '》') return null;
  const term = text.slice(range.from + 1, range.to - 1);
  return term.length >= 2 && term.length <= 20 && !/[。；！？]/.test(term)
    ? { term, from: range.from }
    : null;
}
