/** The source as lines: lossless, in order, nothing interpreted yet. */

import type { MarkedTable } from '../marked.ts';
import { matchesIn } from '../read/matches.ts';
import type { Range, Span } from '../tree.ts';

export interface Line extends Span {
  /** What stands between `start` and `end`: the line without white space at its ends. */
  readonly text: string;
  /** The white space before `start`. */
  readonly indent: string;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
  /** Stretches that are text, where marks of a wrapper stand inside the line; usually the whole line. */
  readonly spans: readonly Span[];
  /** `#` marks of a Markdown heading, 0 for none. */
  readonly hashes: number;
  /** Its break was lost and found again: it begins a paragraph, whatever came before. */
  readonly begins?: boolean;
  /** The width of the printed line that it is the end of, in Han characters. */
  readonly printed?: number;
  /** An entry of a contents list. */
  readonly listed: boolean;
  /** A line that stands for a whole table whose cells the file marks. */
  readonly table?: MarkedTable;
}

/** White space as the fidelity promise counts it: `\s`, zero-width space, byte order mark. */
const SPACE = /[\s\u200b\ufeff]/;
const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
/** Where a text lost its line breaks, the two-character indent of the next paragraph is what is left of them. */
const LOST_BREAK = /[\u3000]{2,}|\u3000[\u00a0 ]|[\u2003]{2,}|(?:\u00a0[\u3000 ]?){4,}/g;
const LONG = 300;

interface RawLine extends Span {
  readonly blank: boolean;
}

export const isSpace = (character: string): boolean => SPACE.test(character);

function trimmed(source: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(source.charAt(from))) from++;
  while (to > from && isSpace(source.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function physicalLines(source: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of matchesIn(source, BREAK)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: source.length });
  return lines;
}

/** A break is believed in a long line only, and only between two pieces that can stand alone. */
function splitLostBreaks(source: string, line: Span): Span[] {
  const text = source.slice(line.start, line.end);
  if (text.length < LONG) return [line];
  const pieces: Span[] = [];
  let start = line.start;
  for (const match of matchesIn(text, LOST_BREAK)) {
    const at = line.start + match.index;
    if (at - start < 2) continue;
    // 总　　则: two single characters spread apart are one word.
    if (at - start === 1 || line.end - at - match[0].length < 2) continue;
    pieces.push({ start, end: at });
    start = at;
  }
  return [...pieces, { start, end: line.end }];
}

function rawLines(source: string): RawLine[] {
  return physicalLines(source)
    .flatMap((line) => splitLostBreaks(source, line))
    .map((line) => {
      const { start, end } = trimmed(source, line.start, line.end);
      return { start: line.start, end: line.end, blank: start === end };
    });
}

export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  for (const raw of rawLines(source)) {
    if (raw.blank) {
      // A line of a TAB alone is an empty table cell, not a blank line.
      if (!source.slice(raw.start, raw.end).includes('\t')) {
        blanksBefore++;
        continue;
      }
    }
    const { start, end } = raw.blank ? { start: raw.end, end: raw.end } : trimmed(source, raw.start, raw.end);
    const text = source.slice(start, end);
    const indent = source.slice(raw.start, start);
    lines.push({ start, end, text, indent, blanksBefore, spans: [{ start, end }], hashes: 0, listed: false });
    blanksBefore = 0;
  }
  return lines;
}

export const startsCell = (line: Line): boolean => line.indent.includes('\t');

/** The parts of a stretch that begins at `index` of the text which no range covers. */
function keptOf(span: Span, index: number, ranges: readonly Range[]): Span[] {
  const kept: Span[] = [];
  const shift = span.start - index;
  let at = span.start;
  for (const { from, to } of ranges) {
    const start = Math.min(from + shift, span.end);
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, to + shift);
  }
  if (at < span.end) kept.push({ start: at, end: span.end });
  return kept;
}

/** The line without some ranges of its text, in order: they stay in the source and no reader meets them. */
export function without(line: Line, ranges: readonly Range[]): Line {
  if (ranges.length === 0) return line;
  const spans: Span[] = [];
  let text = '';
  let index = 0;
  let next = 0;
  for (const span of line.spans) {
    const end = index + span.end - span.start;
    while ((ranges[next]?.to ?? end) < index) next++;
    let last = next;
    while ((ranges[last]?.from ?? end) < end) last++;
    for (const kept of keptOf(span, index, ranges.slice(next, last))) {
      spans.push(kept);
      text += line.text.slice(kept.start - span.start + index, kept.end - span.start + index);
    }
    index = end;
  }
  return { ...line, text, spans, start: spans[0]?.start ?? line.end };
}
