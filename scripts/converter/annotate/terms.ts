/** Terms of all documents and of the site: who defines them in which words, and where they are used. */
import type { Term } from '../../../src/schemas/term.ts';
import type { GlossaryEntry } from '../../../src/schemas/vocabulary.ts';
import type { Passage } from '../passages.ts';
import { lineStartsOf, positionAt } from '../read/position.ts';
import { sourceOffset } from '../read/prose.ts';
import type { FoundDefinition } from './terms/definition.ts';
import { findDefinitions } from './terms/find.ts';
import { type Given, type LexiconEntry, lexiconOf } from './terms/lexicon.ts';
import {
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

export interface TermResult {
  readonly terms: Term[];
  /** For marking in the text, by policy. */
  readonly marks: ReadonlyMap<string, TermMark[]>;
}

type Definitions = Term['definitions'];

/** Where the lines of a document begin is found out once, not once a definition. */
interface Lined extends TermDocument {
  readonly starts: readonly number[];
}

function lineOf(document: Lined | undefined, { passage, range }: FoundDefinition): number | null {
  const text = document?.passages[passage]?.text;
  if (!document || !text) return null;
  return positionAt(document.starts, sourceOffset(document.source, text, range.from)).line;
}

function definitionsOf(entry: LexiconEntry, documents: ReadonlyMap<string, Lined>): Definitions {
  const given = entry.given.map(({ policy, definition }: Given) => ({
    policy,
    anchor: definition.anchor,
    text: definition.text,
    line: lineOf(documents.get(policy), definition),
    kind: definition.kind,
  }));
  const editor = { policy: null, anchor: null, text: entry.editor, line: null, kind: 'editor' as const };
  return entry.editor === '' ? given : [...given, editor];
}

/** Each use is handed to its term once: asking every term about every document would grow with their product. */
function usesOf(all: readonly { policy: string; marks: readonly TermMark[] }[]): Map<string, Occurrence[]> {
  const uses = new Map<string, Occurrence[]>();
  for (const { policy, marks } of all)
    for (const [id, own] of occurrencesByTerm(policy, marks)) {
      const list = uses.get(id);
      if (list) list.push(...own);
      else uses.set(id, own);
    }
  return uses;
}

/** The site's definitions of words that no document uses are left out. */
export function findTerms(
  documents: readonly TermDocument[],
  glossary: readonly GlossaryEntry[],
): TermResult {
  const siteTerms = glossary.map((g) => g.term);
  const found = documents.map(({ policy, passages }) => ({
    policy,
    definitions: findDefinitions(passages, siteTerms),
  }));
  const lexicon = lexiconOf(glossary, found);
  const words = wordsIn(lexicon);
  const all = documents.map(({ policy, passages }) => ({
    policy,
    marks: termMarks(policy, passages, words),
  }));
  const uses = usesOf(all);
  const byPolicy = new Map(documents.map((d) => [d.policy, { ...d, starts: lineStartsOf(d.source) }]));
  const terms = lexicon.map((entry): Term => {
    const { id, term, aliases, pinyin } = entry;
    const occurrences = uses.get(id) ?? [];
    return {
      id,
      term,
      aliases: [...aliases],
      pinyin,
      definitions: definitionsOf(entry, byPolicy),
      occurrences,
    };
  });
  const marked = new Set(lexicon.filter(worthMarking).map((entry) => entry.id));
  const marks = new Map(
    all.map(({ policy, marks: m }) => [policy, m.filter((mark) => marked.has(mark.termId))]),
  );
  const used = terms.filter(
    (t) => t.occurrences.length > 0 || t.definitions.some((d) => d.kind !== 'editor'),
  );
  return { terms: used, marks };
}
