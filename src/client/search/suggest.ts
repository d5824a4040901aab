/** Other words to try: of the same meaning, nearest in form, or spelled in pinyin. */
import type { Collection } from './collection.ts';
import { folded } from './fold.ts';
import type { Query } from './query.ts';
import type { CountedWord, Related } from './records.ts';

export interface Suggestion {
  /** A whole query. */
  readonly query: string;
  readonly label: string;
  readonly passages: number;
}

const most = 6;

/** A query that holds a word of a group, with the others of the group in its place. */
function exchanged(query: Query, group: readonly CountedWord[]): Suggestion[] {
  const phrase = folded(query.written);
  const own = group
    .map(([word]) => folded(word))
    .filter((word) => phrase.includes(word))
    .sort((a, b) => b.length - a.length)[0];
  if (own === undefined || (own !== phrase && own.length < 3)) return [];
  return group
    .filter(
      ([word, passages]) => passages > 0 && !phrase.includes(folded(word)) && !own.includes(folded(word)),
    )
    .map(([label, passages]) => ({ query: phrase.replace(own, label), label, passages }));
}

const byQuery = (offers: readonly Suggestion[]): Map<string, Suggestion> =>
  new Map(offers.map((offer) => [offer.query, offer]));

/** Each part of the collection counts its own passages. */
export function sameMeaning(query: Query, parts: readonly Related[]): Suggestion[] {
  const sums = new Map<string, Suggestion>();
  for (const groups of parts)
    for (const offer of byQuery(groups.flatMap((group) => exchanged(query, group))).values())
      sums.set(offer.query, {
        ...offer,
        passages: offer.passages + (sums.get(offer.query)?.passages ?? 0),
      });
  return [...sums.values()].slice(0, most);
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** Shared pairs of characters, against all there are. */
function likeness(a: string, b: string): number {
  const [one, two] = [pairs(a), pairs(b)];
  const shared = [...one].filter((pair) => two.has(pair)).length;
  return (2 * shared) / (one.size + two.size);
}

export function nearestNames(query: Query, names: readonly string[]): Suggestion[] {
  const phrase = folded(query.written);
  return names
    .map((name) => ({ name, score: likeness(phrase, folded(name)) }))
    .filter(({ score }) => score >= 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => ({ query: name, label: name, passages: 0 }));
}

/** Names whose pinyin or initials are what was typed, or begin so. */
export async function namesInPinyin(typed: string, collection: Collection): Promise<string[]> {
  const letters = typed
    .toLowerCase()
    .replace(/[\s'’]/g, '')
    .replaceAll('ü', 'v');
  if (!/^[a-z]{2,60}$/.test(letters)) return [];
  const rows = await collection.pinyin(letters.charAt(0));
  const exact = rows.filter(([full, initials]) => full === letters || initials === letters);
  const begun =
    letters.length >= 4 ? rows.filter(([full]) => full.startsWith(letters) && full !== letters) : [];
  return [...exact, ...begun].map(([, , name]) => name).slice(0, most);
}
