/** Records → the documents of the index: each policy, and one list of names a kind. */
import type { Section } from '../../src/schemas/index.ts';
import type { Draft, Simplified } from './draft.ts';
import { draftsOfNames, type Names } from './names.ts';
import { draftOfPolicy } from './policy-draft.ts';

/** One after another: a document may be forgotten before the next is made. */
export function* documentsOf(
  names: Names,
  texts: Iterable<readonly Section[]>,
  simplified: Simplified,
): Generator<Draft> {
  const policies = new Map(names.policies.map((policy) => [policy.id, policy]));
  for (const sections of texts) {
    const policy = policies.get(sections[0]?.policy ?? '');
    if (policy) yield draftOfPolicy(policy, sections, names.facets, simplified);
  }
  yield* draftsOfNames(names, simplified);
}
