/** A line of a text set in columns: stretches of words with the place where each stands. */

import type { Line } from '../../layout/lines.ts';
import { matchesIn } from '../../read/matches.ts';
import type { Span } from '../../tree.ts';

export interface Segment extends Span {
  readonly text: string;
  /** Where it begins and ends in the line, counted in characters from the margin. */
  readonly from: number;
  readonly to: number;
}

/** Cells stand two blanks apart; behind a figure one is enough. */
const APART = /[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/g;
const FIGURE =
  /^(?:[-+−<>≥≤≈±约〔[（(]{0,3}[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?\s*[%％‰]?[\])）〕]?|[-—–－/*…]+)$/u;
const BEHIND_FIGURE = /^[-+−]?\d[\d,]*(?:\.\d+)?%? (?=[\p{Script=Han}（(]|[-+−]?\d|—)/u;

export const isFigure = (text: string): boolean => FIGURE.test(text);

function segment(line: Line, at: number, text: string): Segment {
  const start = line.start + at;
  const from = line.indent.length + at;
  return { text, start, end: start + text.length, from, to: from + text.length };
}

/** 43,926,669 一、支出: the name of a second table stands one blank behind the last figure of the first. */
function behindFigure(line: Line, at: number, text: string): Segment[] {
  const figure = BEHIND_FIGURE.exec(text)?.[0];
  if (!figure) return [segment(line, at, text)];
  return [
    segment(line, at, figure.trimEnd()),
    ...behindFigure(line, at + figure.length, text.slice(figure.length)),
  ];
}

/** Read off the source, where every character stands at its place. */
function parted(source: string, line: Line, separator: RegExp): Segment[] {
  const text = source.slice(line.start, line.end);
  const found: Segment[] = [];
  let at = 0;
  for (const match of [...matchesIn(text, separator), null]) {
    const end = match ? match.index : text.length;
    if (end > at) found.push(...behindFigure(line, at, text.slice(at, end)));
    if (match) at = match.index + match[0].length;
  }
  return found;
}

const WIDEST_SPREAD = 12;

const isLetter = (text: string | undefined): boolean => /^\p{Script=Han}$/u.test(text ?? '');

/** 项    目, 合        计: characters spread apart are one word, as long as the gaps are alike. */
function closedUp(source: string, segments: readonly Segment[]): Segment[] {
  const closed: Segment[] = [];
  let gap = 0;
  for (const segment of segments) {
    const last = closed.at(-1);
    const between = segment.from - (last?.to ?? 0);
    const joins =
      last && isLetter(segment.text) && (gap > 0 ? Math.abs(between - gap) <= 1 : isLetter(last.text));
    if (last && joins && between <= WIDEST_SPREAD) {
      const { to, end } = segment;
      closed[closed.length - 1] = { ...last, to, end, text: source.slice(last.start, end) };
      gap = between;
    } else {
      closed.push(segment);
      gap = 0;
    }
  }
  return closed;
}

export const segmentsOf = (source: string, line: Line): Segment[] =>
  closedUp(source, parted(source, line, APART));

/** Single words: in a header two of them may stand one blank apart. */
export const wordsOf = (source: string, { start, end, from, to }: Segment): Segment[] => {
  const words: Segment[] = [];
  for (const match of matchesIn(source.slice(start, end), /[^ \u00a0\u3000]+/g)) {
    const at = from + match.index;
    const text = match[0];
    words.push({
      text,
      start: start + match.index,
      end: start + match.index + text.length,
      from: at,
      to: Math.min(to, at + text.length),
    });
  }
  return words;
};
