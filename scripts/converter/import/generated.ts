/**
 * Numbers that a program prints and a file does not hold (一、 of a Word list): written into the text, so that it reads as it
 * looks, and remembered by their places, so that no one takes them for the text itself.
 */
import { matchesIn } from '../read/matches.ts';
import type { Span } from '../tree.ts';

/** Two code points that stand for no character and so in no text. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const MARKS = /[\ufdd0\ufdd1]/g;

export const markGenerated = (text: string): string => `${OPEN}${text}${CLOSE}`;

export interface Generated {
  readonly text: string;
  readonly generated: readonly Span[];
}

/** The text without the two signs, and where they stood. */
export function takeGenerated(marked: string): Generated {
  const signs = matchesIn(marked, MARKS);
  const generated: Span[] = [];
  if (signs.length === 0) return { text: marked, generated };
  let text = '';
  let from = 0;
  let start = -1;
  for (const { 0: sign, index } of signs) {
    text += marked.slice(from, index);
    from = index + 1;
    if (sign === OPEN) start = text.length;
    else if (start >= 0) {
      if (text.length > start) generated.push({ start, end: text.length });
      start = -1;
    }
  }
  return { text: text + marked.slice(from), generated };
}

/** What the file itself says. */
export function ownText({ text, generated = [] }: { text: string; generated?: readonly Span[] }): string {
  let own = '';
  let from = 0;
  for (const { start, end } of generated) {
    own += text.slice(from, start);
    from = end;
  }
  return own + text.slice(from);
}
