/** Terms of some documents at once, as a whole collection finds them. */
import {
  definitionsIn,
  type TermDocument,
  terminologyOf,
  termRecords,
  usesIn,
} from '../../scripts/converter/annotate/terms.ts';
import type { GlossaryEntry } from '../../src/schemas/vocabulary.ts';

export function findTerms(documents: readonly TermDocument[], glossary: readonly GlossaryEntry[]) {
  const given = documents.map((d) => ({ policy: d.policy, definitions: definitionsIn(d, glossary) }));
  const known = terminologyOf(glossary, given);
  const found = documents.map((d) => ({ policy: d.policy, ...usesIn(d, known) }));
  const uses = found.map((each) => each.uses);
  return {
    terms: termRecords(known, uses),
    marks: new Map(found.map(({ policy, marks }) => [policy, marks])),
  };
}
