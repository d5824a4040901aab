/** The published records of the built site: tests take their examples from them, not from any one policy. */
import { readFileSync } from 'node:fs';
import type { Policy, Section, Term } from '../../src/schemas/index.ts';
import { dist } from './site.ts';

const read = <T>(name: string): T[] => JSON.parse(readFileSync(`${dist}data/${name}.json`, 'utf8')) as T[];

export const policies = (): Policy[] => read<Policy>('policies');
export const sections = (): Section[] => read<Section>('sections');
export const terms = (): Term[] => read<Term>('glossary');

/** A measure of a policy that lies deep: the one with the longest path. */
export function deepest(policy: string): Section {
  const found = sections()
    .filter((section) => section.policy === policy && section.type === 'heading')
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!found) throw new Error(`${policy} has no heading`);
  return found;
}

/** The policy with the longest text: what holds there holds for the others. */
export function longest(): Policy {
  const found = policies().toSorted((a, b) => b.source.characters - a.source.characters)[0];
  if (!found) throw new Error('no policy');
  return found;
}
