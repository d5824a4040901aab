/**
 * Reading documents is most of a conversion, and each is read on its own: where many are new, as many processes as the
 * machine has cores read them first and remember what they read; the conversion then finds all of it known.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import type { PolicyInput } from '../converter/pipeline.ts';
import { gistKey } from './conversion.ts';
import { partOfThis } from './lock.ts';
import type { Memory } from './memory.ts';
import { root } from './places.ts';
import { startNode } from './tools.ts';

/** Characters below which starting processes takes longer than it saves: each has to warm up for itself. */
const WORTH = 6_000_000;

const worth = ({ CELAN_HELPERS_FROM: from }: NodeJS.ProcessEnv): number => Number(from || WORTH);

const program = join(root, 'scripts', 'house', 'helper.ts');

/** In turn, so that neighbours of one size do not all fall to one helper. */
const shareOf = (ids: readonly string[], helper: number, helpers: number): string[] =>
  ids.filter((_, i) => i % helpers === helper);

/** Resolves to the ids of what was read. */
export async function readTogether(
  inputs: readonly PolicyInput[],
  vocabulary: Vocabulary,
  memory: Memory,
): Promise<ReadonlySet<string>> {
  const fresh = inputs.filter((input) => !memory.knows(gistKey(input, vocabulary)));
  const characters = fresh.reduce((sum, { text }) => sum + text.length, 0);
  const helpers = availableParallelism();
  if (helpers < 2 || characters < worth(process.env)) return new Set();
  const ids = fresh.map(({ id }) => id);
  // What a helper fails on is tried again, and reported, by the conversion itself.
  await Promise.all(
    Array.from(
      { length: helpers },
      (_, i) => startNode(program, shareOf(ids, i, helpers), partOfThis()).ended,
    ),
  );
  return new Set(ids);
}
