/** A document of the index before it is written: its places in order, those inside others with their position. */
import { folded } from '../../src/client/search/fold.ts';
import type { DocumentKind, PlaceLetter } from '../../src/client/search/records.ts';

export interface DraftPlace {
  readonly anchor: string;
  readonly kind: PlaceLetter;
  /** The place above, by number; -1 for none. */
  readonly above: number;
  /** The published words; empty for a place inside another. */
  readonly text: string;
  /** Folded, also for a place inside another. */
  readonly search: string;
  /** Where it begins in the block that holds it; null for a block. */
  readonly inside: number | null;
  /** Folded characters of its heading. */
  readonly heading: number;
  readonly label: string;
  readonly themes: readonly string[];
  readonly bodies: readonly string[];
  readonly note: string;
}

export interface Draft {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly docNumber: string;
  readonly region: string;
  readonly year: string;
  readonly places: readonly DraftPlace[];
}

export type Simplified = ReadonlyMap<string, string>;

export const blocksOf = (draft: Draft): DraftPlace[] => draft.places.filter((place) => place.inside === null);

export const lengthOf = (draft: Draft): number =>
  blocksOf(draft).reduce((sum, block) => sum + block.search.length, 0);

export interface Name {
  readonly id: string;
  readonly words: readonly string[];
  readonly note: string;
}

/** No policy can be called so: its id has no dot. */
const listId = (kind: DocumentKind): string => `names.${kind}`;

/** A list of names is a document too; what the site says about a name is shown, never searched. */
export function draftOfNames(
  kind: DocumentKind,
  title: string,
  names: readonly Name[],
  simplified: Simplified,
): Draft {
  const places = names.map(({ id, words, note }): DraftPlace => {
    const search = folded(words.join('|'), simplified);
    const heading = folded(words[0] ?? '', simplified).length;
    const rest = { above: -1, inside: null, label: '', themes: [], bodies: [] } as const;
    return { anchor: id, kind: 'n', text: words.join('|'), search, heading, note, ...rest };
  });
  return { id: listId(kind), kind, title, docNumber: '', region: '', year: '', places };
}
