/**
 * Words of a document inside a line of the site's own: where they turn the direction of writing, or leave it open, they
 * are closed off, so that what stands around them keeps its order. Other words stay as they are.
 */
import { matchesIn } from './matches.ts';

const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const ISOLATES = /[\u2066-\u2069]/g;
const OPEN = '\u2066';
const CLOSE = '\u2069';

/** Isolates that the text leaves open, and ends of isolates that it never began. */
function unpaired(text: string): { readonly left: number; readonly stray: number } {
  let left = 0;
  let stray = 0;
  for (const [mark] of matchesIn(text, ISOLATES)) {
    if (mark !== CLOSE) left += 1;
    else if (left > 0) left -= 1;
    else stray += 1;
  }
  return { left, stray };
}

export function apart(text: string): string {
  if (!TURNS.test(text)) return text;
  const { left, stray } = unpaired(text);
  return OPEN.repeat(1 + stray) + text + CLOSE.repeat(1 + left);
}

/** What a sentence of the site's quotes. */
export const quotesApart = (sentence: string): string =>
  TURNS.test(sentence)
    ? sentence.replace(/“([^“”]*)”/g, (_, quoted: string) => `“${apart(quoted)}”`)
    : sentence;
