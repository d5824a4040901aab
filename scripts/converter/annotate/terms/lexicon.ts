/** One record a term: the site's glossary first, then what the documents define, merged by name. */
import type { GlossaryEntry } from '../../../../src/schemas/vocabulary.ts';
import { recent } from '../../read/recent.ts';
import { freeSlug, pinyinOf } from '../words/pinyin.ts';
import type { PlacedDefinition } from './definition.ts';

export interface PolicyDefinitions {
  readonly policy: string;
  readonly definitions: readonly PlacedDefinition[];
}

export interface Given {
  readonly policy: string;
  readonly definition: PlacedDefinition;
}

export interface LexiconEntry {
  id: string;
  readonly term: string;
  readonly aliases: Set<string>;
  readonly pinyin: string;
  /** The site's own words; '' where a document defines the term. */
  readonly editor: string;
  readonly given: Given[];
  /** Policies in which the word has this meaning; null for all. */
  readonly scope: Set<string> | null;
}

const key = recent((name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’《》]/g, ''),
);

class Lexicon {
  readonly entries: LexiconEntry[] = [];
  private readonly byName = new Map<string, LexiconEntry>();

  add(entry: LexiconEntry): void {
    this.entries.push(entry);
    for (const name of [entry.term, ...entry.aliases]) this.note(name, entry);
  }

  note(name: string, entry: LexiconEntry): void {
    if (!this.byName.has(key(name))) this.byName.set(key(name), entry);
  }

  find(names: readonly string[]): LexiconEntry | undefined {
    return names.map((name) => this.byName.get(key(name))).find((entry) => entry !== undefined);
  }
}

function ofSite({ id, term, aliases, pinyin, definition }: GlossaryEntry): LexiconEntry {
  const reading = pinyin === '' ? pinyinOf(term) : pinyin;
  return { id, term, aliases: new Set(aliases), pinyin: reading, editor: definition, given: [], scope: null };
}

/** Further names of a record: not those that only add words to its name (…试点). */
function addNames(lexicon: Lexicon, entry: LexiconEntry, names: readonly string[]): void {
  for (const name of names) {
    if (key(name) === key(entry.term) || (name.includes(entry.term) && name.length < entry.term.length + 6))
      continue;
    entry.aliases.add(name);
    lexicon.note(name, entry);
  }
}

function take(lexicon: Lexicon, policy: string, definition: PlacedDefinition): void {
  const { local } = definition;
  const names =
    definition.kind === 'abbreviation' && !local
      ? [definition.term, ...definition.aliases]
      : [definition.term];
  const known = lexicon.find(names);
  if (known) {
    known.given.push({ policy, definition });
    known.scope?.add(policy);
    addNames(lexicon, known, [definition.term, ...definition.aliases]);
    return;
  }
  lexicon.add({
    id: '',
    term: definition.term,
    aliases: new Set(definition.aliases),
    pinyin: pinyinOf(definition.term),
    editor: '',
    given: [{ policy, definition }],
    scope: local ? new Set([policy]) : null,
  });
}

const RANK = { glossary: 0, abbreviation: 1, inline: 2 } as const;

export function lexiconOf(
  glossary: readonly GlossaryEntry[],
  policies: readonly PolicyDefinitions[],
): LexiconEntry[] {
  const lexicon = new Lexicon();
  for (const entry of glossary) lexicon.add(ofSite(entry));
  const all = policies.flatMap(({ policy, definitions }) =>
    definitions.map((definition) => ({ policy, definition })),
  );
  const ordered = all.toSorted((a, b) => RANK[a.definition.kind] - RANK[b.definition.kind]);
  for (const { policy, definition } of ordered) take(lexicon, policy, definition);
  const taken = new Set(glossary.map((g) => g.id));
  for (const entry of lexicon.entries) if (entry.id === '') entry.id = freeSlug(entry.pinyin, taken);
  return lexicon.entries;
}
