/** Where the documents that a text cites stand on the site, and the records of its citations. */
import type { Reference } from '../../../src/schemas/reference.ts';
import type { Passage } from '../passages.ts';
import { lineStartsOf, positionAt } from '../read/position.ts';
import { sourceOffset } from '../read/prose.ts';
import { normalNumber } from './references/document-numbers.ts';
import { titleKeys } from './references/titles.ts';
import type { FoundReference } from './references.ts';

/** A document of the site, by the names it may be cited under. */
export interface CitableDocument {
  readonly id: string;
  readonly titles: readonly string[];
  readonly docNumber: string;
}

/** Looks a citation up among the documents of the site, by number first, then by title. */
export function citationIndex(
  documents: readonly CitableDocument[],
): (found: FoundReference) => string | null {
  const byNumber = new Map<string, string>();
  const numberOf = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const { id, titles, docNumber } of documents) {
    if (docNumber !== '') byNumber.set(normalNumber(docNumber), id);
    numberOf.set(id, normalNumber(docNumber));
    for (const key of titles.flatMap(titleKeys)) if (!byTitle.has(key)) byTitle.set(key, id);
  }
  return ({ title, docNumber }) => {
    const numbered = docNumber === '' ? undefined : byNumber.get(normalNumber(docNumber));
    // A letter may bear the title of the one it replaces: another number is another document.
    const same = (id: string): boolean =>
      docNumber === '' || !numberOf.get(id) || numberOf.get(id) === normalNumber(docNumber);
    const titled = titleKeys(title).flatMap((key) => byTitle.get(key) ?? []);
    return numbered ?? titled.find(same) ?? null;
  };
}

export function referenceRecords(
  policy: string,
  source: string,
  passages: readonly Passage[],
  found: readonly FoundReference[],
  cites: (found: FoundReference) => string | null,
): Reference[] {
  const starts = lineStartsOf(source);
  return found.flatMap((reference) => {
    const passage = passages[reference.passage];
    if (!passage) return [];
    const { line } = positionAt(starts, sourceOffset(source, passage.text, reference.range.from));
    const { anchor, title, docNumber } = reference;
    return [{ policy, anchor, title, docNumber, cites: cites(reference), line }];
  });
}
