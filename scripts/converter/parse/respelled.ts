/** Blocks that were read in one spelling, with their texts as the source spells them; places are the same in both. */
import { prose } from '../read/prose.ts';
import { wholeCharacters } from '../read/radicals.ts';
import type { Block, Prose } from '../tree.ts';

const isProse = (value: object): value is Prose => 'spans' in value && 'text' in value;

/** Words of a text (its marker, as written) in the spelling that the text has. */
function spelled(words: string, text: string): string {
  const at = words === '' ? -1 : wholeCharacters(text).indexOf(words);
  return at < 0 ? words : text.slice(at, at + words.length);
}

/** `text`: what the block around says, in its own spelling. */
function respelled(value: unknown, source: string, text: string): unknown {
  if (typeof value === 'string') return spelled(value, text);
  if (Array.isArray(value)) return value.map((part) => respelled(part, source, text));
  if (typeof value !== 'object' || value === null) return value;
  if (isProse(value)) return prose(source, value.spans);
  const own = 'text' in value && typeof value.text === 'object' && value.text && isProse(value.text);
  const said = own ? prose(source, (value.text as Prose).spans).text : text;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, KEPT.has(key) ? part : respelled(part, source, said)]),
  );
}

/** Words of the tree itself, not of the text. */
const KEPT: ReadonlySet<string> = new Set(['type', 'style', 'label', 'anchor', 'role', 'kind', 'why']);

export const inSpellingOf = (source: string, blocks: Block[]): Block[] =>
  respelled(blocks, source, '') as Block[];
