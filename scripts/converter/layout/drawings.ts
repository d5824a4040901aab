/** What is left of a drawing in a text export: short fragments behind the letters of a symbol font. */
import { figureCaption } from '../parse/captions.ts';
import type { Line } from './lines.ts';

/** Wingdings bullets that became letters (u ü Ø § n l v q), or their private-use code points. */
const SYMBOL = /^(?:[uüØ§nlvqèà]|[\uf020-\uf0ff])(?:\s+|(?=[\p{Script=Han}“"《])|$)/u;
const LONGEST_FRAGMENT = 70;
const LARGEST_GAP = 6;

export const startsWithSymbol = (text: string): boolean => SYMBOL.test(text);

function clusterEnd(lines: readonly Line[], at: number): number {
  let last = at;
  for (let i = at + 1; i < lines.length && i - last <= LARGEST_GAP; i++) {
    const line = lines[i];
    if (!line || line.text.length > LONGEST_FRAGMENT || figureCaption(line.text)) break;
    if (startsWithSymbol(line.text)) last = i;
  }
  return last + 1;
}

function upToCaption(lines: readonly Line[], end: number): number {
  for (let i = end; i < Math.min(lines.length, end + 4); i++) {
    const line = lines[i];
    if (line && figureCaption(line.text)) return i;
    if (!line || line.text.length > LONGEST_FRAGMENT) break;
  }
  return end;
}

/** Fragments, not a list that someone wrote: lone symbols or a caption below, and hardly a sentence. */
function isDebris(region: readonly Line[], captioned: boolean): boolean {
  const symbols = region.filter((l) => startsWithSymbol(l.text));
  const lone = symbols.filter((l) => l.text.trim().length === 1);
  const lengths = region.map((l) => l.text.length).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  return symbols.length >= 5 && median < 30 && (captioned || lone.length >= 2);
}

/** One past the last line of the debris that begins at `at`, or `at` where none does. */
export function drawingEnd(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first || !startsWithSymbol(first.text)) return at;
  const end = clusterEnd(lines, at);
  const caption = upToCaption(lines, end);
  const captioned = figureCaption(lines[caption]?.text ?? '') !== null;
  const stop = captioned ? caption : end;
  return isDebris(lines.slice(at, stop), captioned) ? stop : at;
}
