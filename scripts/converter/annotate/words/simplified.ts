/** Passages in simplified characters, offset for offset, and the way back: rules are written once, records keep the document's spelling. */
import type { Passage } from '../../passages.ts';
import { remembered } from '../../read/remembered.ts';
import { SIMPLIFIED_OF } from '../../read/traditional.ts';

/** 1 for each unit that has a simplified fellow: nearly all characters are asked about, nearly none has one. */
const TRADITIONAL = new Uint8Array(0x10000);
for (const char of SIMPLIFIED_OF.keys()) if (char.length === 1) TRADITIONAL[char.charCodeAt(0)] = 1;

export function simplified(text: string): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    if (TRADITIONAL[text.charCodeAt(i)] !== 1) continue;
    out += text.slice(copied, i) + (SIMPLIFIED_OF.get(text.charAt(i)) ?? text.charAt(i));
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

function simplifiedPassage(passage: Passage): Passage {
  const text = simplified(passage.text.text);
  const headings = passage.headings.map(simplified);
  const same = text === passage.text.text && headings.every((words, i) => words === passage.headings[i]);
  return same ? passage : { ...passage, headings, text: { ...passage.text, text } };
}

/** The same passages as the rules read them; `items`, ranges and anchors hold for both. */
export const simplifiedPassages = remembered((passages: readonly Passage[]): readonly Passage[] =>
  passages.map((p) => (p.wordless ? p : simplifiedPassage(p))),
);

/** Words that were read in simplified characters, as `text` writes them. */
export function asWritten(words: string, text: string): string {
  const read = simplified(text);
  if (read === text) return words;
  const at = read.indexOf(words);
  if (at >= 0) return text.slice(at, at + words.length);
  const spelling = new Map(Array.from(read, (_, i) => [read.charAt(i), text.charAt(i)]));
  return words.replace(/./gs, (char) => spelling.get(char) ?? char);
}
