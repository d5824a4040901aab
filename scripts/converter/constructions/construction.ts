/** A construction: what it is called, how it is said, what it takes and what it leaves. */
import type { Words } from '../sentences/words-around.ts';
import { type Pattern, pattern } from './pattern.ts';

export interface Construction {
  readonly id: string;
  readonly patterns: readonly Pattern[];
  /** The number in 【】 has this construction around it; in `not` it has not. */
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export interface Said {
  readonly patterns: readonly string[];
  readonly examples: readonly string[];
  readonly not?: readonly string[];
}

const CONSTRUCTIONS: Construction[] = [];

/** All of them, in the order of their files. */
export const constructions = (): readonly Construction[] => CONSTRUCTIONS;

export function construction(id: string, { patterns, examples, not = [] }: Said): Construction {
  const made = { id, patterns: patterns.map(pattern), examples, not };
  CONSTRUCTIONS.push(made);
  return made;
}

/** The pattern of a construction that holds around a number. */
export const heldBy = ({ patterns }: Construction, { place }: Pick<Words, 'place'>): Pattern | undefined =>
  patterns.find((one) => one.matches(place));

export const holds = (one: Construction, words: Pick<Words, 'place'>): boolean =>
  heldBy(one, words) !== undefined;
