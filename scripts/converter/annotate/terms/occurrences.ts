/** Where terms are used: counted by place, with ranges for marking. */
import { anchorAt, type Passage } from '../../passages.ts';
import { type Entry, type Matcher, matcherOf } from '../words/matcher.ts';
import type { Given, LexiconEntry } from './lexicon.ts';

export interface TermMark {
  readonly termId: string;
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  readonly anchor: string;
}

/** 本规划, 本条例: a document's name for itself is explained, but not marked at every use. */
const isSelfName = (term: string): boolean => /^本.{1,4}$/.test(term);

/** A name in full is looked for only when it is long enough to mean nothing else. */
function wordsOf(entry: LexiconEntry): string[] {
  const shortFull = (name: string): boolean =>
    entry.editor === '' && entry.given.some(({ definition: d }) => d.full === name) && name.length <= 4;
  return [entry.term, ...entry.aliases].filter((name) => !shortFull(name));
}

function inOwnDefinition(
  own: readonly Given[],
  passages: readonly Passage[],
  index: number,
  from: number,
): boolean {
  return own.some(({ definition }) => {
    const same = definition.passage === index && from >= definition.range.from && from < definition.range.to;
    const passage = passages[index];
    return (
      same ||
      (definition.kind === 'glossary' && passage?.kind === 'entry' && passage.anchor === definition.anchor)
    );
  });
}

const LOOSE = /[^\p{Script=Han}]|[的由和与及在向对将为是经以按据使让设立建组并]$/u;

/** A short common word like 委员会 stands for one committee of this document: in 某某合作委员会 it is part of another name. */
function partOfLongerName({ term, given }: LexiconEntry, text: string, from: number): boolean {
  if (term.length > 3 || from === 0 || LOOSE.test(text.charAt(from - 1))) return false;
  return given.some(({ definition: d }) => d.local && d.short === term && d.full.endsWith(term));
}

/** The words of a lexicon, sorted for search: those of all documents once, those of one document apart. */
export interface LexiconWords {
  readonly shared: Matcher<LexiconEntry>;
  readonly local: ReadonlyMap<string, readonly Entry<LexiconEntry>[]>;
  /** What each policy itself defines. */
  readonly given: ReadonlyMap<string, ReadonlyMap<LexiconEntry, readonly Given[]>>;
}

/** A name goes before another name's further spelling, then the earlier entry before the later. */
const ranked = (entry: LexiconEntry, index: number, total: number): Entry<LexiconEntry>[] => [
  [entry.term, entry, index],
  ...wordsOf(entry).map((word): Entry<LexiconEntry> => [word, entry, total + index]),
];

function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

export function wordsIn(lexicon: readonly LexiconEntry[]): LexiconWords {
  const shared: Entry<LexiconEntry>[] = [];
  const local = new Map<string, Entry<LexiconEntry>[]>();
  const given = new Map<string, Map<LexiconEntry, Given[]>>();
  for (const [index, entry] of lexicon.entries()) {
    const words = ranked(entry, index, lexicon.length);
    if (entry.scope === null) shared.push(...words);
    for (const policy of entry.scope ?? []) listIn(local, policy).push(...words);
    for (const one of entry.given) {
      const own = given.get(one.policy) ?? new Map<LexiconEntry, Given[]>();
      listIn(own, entry).push(one);
      given.set(one.policy, own);
    }
  }
  return { shared: matcherOf(shared), local, given };
}

/** All uses of known terms in one document; a term is not used where it is being explained. */
export function termMarks(
  policy: string,
  passages: readonly Passage[],
  { shared, local, given }: LexiconWords,
): TermMark[] {
  const matcher = shared.with(local.get(policy) ?? []);
  const own = given.get(policy);
  return passages.flatMap((passage, index) =>
    passage.kind === 'folded' || passage.wordless
      ? []
      : matcher
          .find(passage.text.text)
          .filter(({ value, from }) => !inOwnDefinition(own?.get(value) ?? [], passages, index, from))
          .filter(({ value, from }) => !partOfLongerName(value, passage.text.text, from))
          .map(({ value, from, to }) => ({
            termId: value.id,
            passage: index,
            from,
            to,
            anchor: anchorAt(passage, from),
          })),
  );
}

export interface Occurrence {
  readonly policy: string;
  readonly anchor: string;
  readonly count: number;
}

export function occurrencesByTerm(policy: string, marks: readonly TermMark[]): Map<string, Occurrence[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { termId, anchor } of marks) {
    const places = counts.get(termId) ?? new Map<string, number>();
    places.set(anchor, (places.get(anchor) ?? 0) + 1);
    counts.set(termId, places);
  }
  const list = (places: ReadonlyMap<string, number>) =>
    [...places].map(([anchor, count]) => ({ policy, anchor, count }));
  return new Map([...counts].map(([id, places]) => [id, list(places)]));
}

export const worthMarking = (entry: LexiconEntry): boolean => !isSelfName(entry.term);
