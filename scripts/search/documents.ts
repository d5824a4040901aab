/** Records → the documents of the index: each policy, and one list of names a kind. */
import { taker } from '../../src/lib/records.ts';
import type { Section } from '../../src/schemas/index.ts';
import type { Draft, Simplified } from './draft.ts';
import { draftsOfNames, type Names } from './names.ts';
import { draftOfPolicy } from './policy-draft.ts';

/** `folder`: of the converter's records. One after another: a document may be forgotten before the next is made. */
export async function* documentsOf(
  names: Names,
  folder: string,
  simplified: Simplified,
): AsyncGenerator<Draft> {
  const sectionsOf = taker<Section>(folder, 'sections');
  for (const policy of names.policies) {
    const sections = await sectionsOf(policy.id);
    if (sections.length > 0) yield draftOfPolicy(policy, sections, names.facets, simplified);
  }
  yield* draftsOfNames(names, simplified);
}
