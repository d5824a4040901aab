/** Footnotes that a text export leaves where the page ended. */

import { markerAt } from '../parse/markers.ts';
import { matchesIn } from '../read/matches.ts';
import { prose } from '../read/prose.ts';
import type { Prose } from '../tree.ts';
import type { Line } from './lines.ts';

export interface FoundNote {
  readonly mark: string;
  readonly text: Prose;
  /** Where in the interrupted paragraph; -1 outside of one. */
  readonly at: number;
}

const SUPERSCRIPT = '¹²³⁰⁴⁵⁶⁷⁸⁹';
const NOTE = new RegExp(`^([${SUPERSCRIPT}]{1,3})\\s*(?=[^\\s，。；、])`);
const MARKS = new RegExp(`[${SUPERSCRIPT}]{1,3}`, 'g');

export const isFootnoteLine = (text: string): boolean => NOTE.test(text);

/** ¹² → 12. */
export function superscriptNumber(mark: string): number {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return Number([...mark].map((c) => digits.indexOf(c)).join(''));
}

/** Places of footnote marks in a text, except one that opens it. */
export function footnoteMarks(text: string): { readonly mark: string; readonly index: number }[] {
  return matchesIn(text, MARKS).flatMap(({ 0: mark, index }) =>
    index > 0 && !/[a-zA-Zm㎡]$/.test(text.slice(0, index)) ? [{ mark, index }] : [],
  );
}

/** The note may run over several lines, up to its full stop. */
export function readFootnote(
  source: string,
  lines: readonly Line[],
  start: number,
  at: number,
): { note: FoundNote; next: number } {
  const first = lines[start];
  const taken = first ? [first] : [];
  let next = start + 1;
  while (next < lines.length) {
    const line = lines[next];
    const last = taken.at(-1);
    const over = !line || !last || /[。；.]$/.test(last.text) || line.blanksBefore > 0;
    if (over || isFootnoteLine(line.text) || markerAt(line.text)) break;
    taken.push(line);
    next++;
  }
  const mark = NOTE.exec(first?.text ?? '')?.[1] ?? '';
  return {
    note: {
      mark,
      text: prose(
        source,
        taken.flatMap((l) => l.spans),
      ),
      at,
    },
    next,
  };
}
