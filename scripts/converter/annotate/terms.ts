/** Terms of all documents and of the site: who defines them in which words, and where they are used. */
import type { Term } from '../../../src/schemas/term.ts';
import type { GlossaryEntry } from '../../../src/schemas/vocabulary.ts';
import type { Passage } from '../passages.ts';
import { lineStartsOf, positionAt } from '../read/position.ts';
import { sourceOffset } from '../read/prose.ts';
import type { PlacedDefinition } from './terms/definition.ts';
import { findDefinitions } from './terms/find.ts';
import { type LexiconEntry, lexiconOf, type PolicyDefinitions } from './terms/lexicon.ts';
import {
  type LexiconWords,
  type Occurrence,
  occurrencesByTerm,
  type TermMark,
  termMarks,
  wordsIn,
  worthMarking,
} from './terms/occurrences.ts';

export interface TermDocument {
  readonly policy: string;
  readonly source: string;
  readonly passages: readonly Passage[];
}

/** What one document defines, each with its line: all that the other documents have to know of it. */
export function definitionsIn(
  { source, passages }: Omit<TermDocument, 'policy'>,
  glossary: readonly GlossaryEntry[],
): PlacedDefinition[] {
  const starts = lineStartsOf(source);
  const siteTerms = glossary.map((g) => g.term);
  return findDefinitions(passages, siteTerms).map((definition) => {
    const text = passages[definition.passage]?.text;
    const at = text ? positionAt(starts, sourceOffset(source, text, definition.range.from)) : null;
    return { ...definition, line: at?.line ?? null };
  });
}

/** The words of all documents and of the site, ready for looking into any text. */
export interface Terminology {
  readonly entries: readonly LexiconEntry[];
  readonly words: LexiconWords;
  readonly marked: ReadonlySet<string>;
}

export function terminologyOf(
  glossary: readonly GlossaryEntry[],
  definitions: readonly PolicyDefinitions[],
): Terminology {
  const entries = lexiconOf(glossary, definitions);
  const marked = new Set(entries.filter(worthMarking).map((entry) => entry.id));
  return { entries, words: wordsIn(entries), marked };
}

export interface TermUses {
  /** For marking in the text. */
  readonly marks: readonly TermMark[];
  readonly uses: ReadonlyMap<string, readonly Occurrence[]>;
}

export function usesIn({ policy, passages }: Omit<TermDocument, 'source'>, known: Terminology): TermUses {
  const all = termMarks(policy, passages, known.words);
  const marks = all.filter((mark) => known.marked.has(mark.termId));
  return { marks, uses: occurrencesByTerm(policy, all) };
}

function definitionsOf({ given, editor }: LexiconEntry): Term['definitions'] {
  const own = given.map(({ policy, definition: { anchor, text, line, kind } }) => ({
    policy,
    anchor,
    text,
    line,
    kind,
  }));
  const ofSite = { policy: null, anchor: null, text: editor, line: null, kind: 'editor' as const };
  return editor === '' ? own : [...own, ofSite];
}

/** Each use is handed to its term once: asking every term about every document would grow with their product. */
function byTerm(all: readonly TermUses['uses'][]): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const uses of all)
    for (const [id, own] of uses) {
      const list = found.get(id);
      if (list) list.push(...own);
      else found.set(id, [...own]);
    }
  return found;
}

/** The site's definitions of words that no document uses are left out. */
export function termRecords({ entries }: Terminology, all: readonly TermUses['uses'][]): Term[] {
  const uses = byTerm(all);
  const terms = entries.map((entry): Term => {
    const { id, term, aliases, pinyin } = entry;
    const occurrences = uses.get(id) ?? [];
    return { id, term, aliases: [...aliases], pinyin, definitions: definitionsOf(entry), occurrences };
  });
  return terms.filter((t) => t.occurrences.length > 0 || t.definitions.some((d) => d.kind !== 'editor'));
}
