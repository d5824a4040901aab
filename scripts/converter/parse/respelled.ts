/** Blocks that were read in one spelling, with their texts as the source spells them; places are the same in both. */
import { prose } from '../read/prose.ts';
import type { Block, Prose } from '../tree.ts';

const isProse = (value: object): value is Prose => 'spans' in value && 'text' in value;

function respelled(value: unknown, source: string): unknown {
  if (Array.isArray(value)) return value.map((part) => respelled(part, source));
  if (typeof value !== 'object' || value === null) return value;
  if (isProse(value)) return prose(source, value.spans);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, respelled(part, source)]));
}

export const inSpellingOf = (source: string, blocks: Block[]): Block[] =>
  respelled(blocks, source) as Block[];
