/** How wide the lines of a text are cut: one width for all of it, or several where its columns and boxes are narrower. */
import { isLostRow } from '../parse/lost-rows.ts';
import type { Line } from './lines.ts';

export interface Wrap {
  /** The width that most lines are cut at; 0 for a text with one paragraph a line. */
  readonly width: number;
  /** Where there are several: the width that the lines around each line are cut at, by where it starts. */
  readonly local: ReadonlyMap<number, number>;
  /** Paragraphs begin with an indent, so a line without one goes on. */
  readonly indented: boolean;
}

/** The width of a line as printed, in Han characters: half-width ones count half, the indent counts too. */
export function widthOf({ indent, text, printed }: Line): number {
  if (printed !== undefined) return printed;
  let halves = 0;
  for (const c of indent + text) halves += c < '\u2000' ? 1 : 2;
  return Math.round(halves / 2);
}

/** Rows of tables and of a contents list are as wide as they like. */
export const isProse = ({ text, indent, listed }: Line): boolean =>
  text.length >= 15 && !listed && !indent.includes('\t') && !/\S\s{2,}\S|[\t|<]/.test(text);

const FEWEST_LINES = 12;
const NARROWEST = 18;
const WIDEST = 60;
/** A line ends up to so many characters before the edge: no stop begins a line, no word is cut. */
const RAGGED = 3;

interface Peak {
  readonly width: number;
  readonly count: number;
}

function peakIn(counts: ReadonlyMap<number, number>): Peak {
  let best = { width: 0, count: 0 };
  for (const width of counts.keys()) {
    let count = 0;
    for (let d = 0; d <= RAGGED; d++) count += counts.get(width - d) ?? 0;
    if (count > best.count) best = { width, count };
  }
  return best;
}

function countsOf(lengths: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const n of lengths) counts.set(n, (counts.get(n) ?? 0) + 1);
  return counts;
}

/** Lines that are longer than any edge show that there is none. */
const fits = (lengths: readonly number[], width: number): boolean =>
  lengths.filter((n) => n > width + 2).length <= lengths.length * 0.05;

const isWidth = ({ width, count }: Peak, lines: number, share: number): boolean =>
  width >= NARROWEST && width <= WIDEST && count >= lines * share && count >= FEWEST_LINES;

/** A second width is believed where nearly all lines have one of them; narrower ones are lines broken at their commas. */
const SECOND = 0.1;
const NARROWEST_OF_SEVERAL = 23;
const TOGETHER = 0.75;
const MOST_WIDTHS = 3;

function severalWidths(lengths: readonly number[]): number[] {
  const counts = countsOf(lengths);
  const peaks: Peak[] = [];
  for (let peak = peakIn(counts); peaks.length < MOST_WIDTHS; peak = peakIn(counts)) {
    if (!isWidth(peak, lengths.length, SECOND) || peak.width < NARROWEST_OF_SEVERAL) break;
    peaks.push(peak);
    for (let n = peak.width - RAGGED; n <= peak.width; n++) counts.delete(n);
  }
  const together = peaks.reduce((sum, { count }) => sum + count, 0);
  const widest = Math.max(...peaks.map(({ width }) => width));
  return peaks.length > 1 && together >= lengths.length * TOGETHER && fits(lengths, widest)
    ? peaks.map(({ width }) => width)
    : [];
}

/** So many lines before and behind one tell where it stands. */
const AROUND = 8;

function localWidths(prose: readonly Line[], lengths: readonly number[]): Map<number, number> {
  const widths = severalWidths(lengths);
  const local = new Map<number, number>();
  if (widths.length === 0) return local;
  for (const [i, line] of prose.entries()) {
    const near = lengths.slice(Math.max(0, i - AROUND), i + AROUND + 1);
    const share = (width: number): number => near.filter((n) => n <= width && n >= width - RAGGED).length;
    local.set(
      line.start,
      widths.reduce((best, width) => (share(width) > share(best) ? width : best)),
    );
  }
  return local;
}

export function wrapOf(lines: readonly Line[]): Wrap {
  const prose = lines.filter(isProse);
  const lengths = prose.map(widthOf);
  if (lengths.length < FEWEST_LINES) return { width: 0, local: new Map(), indented: false };
  const best = peakIn(countsOf(lengths));
  const width = isWidth(best, lengths.length, 0.4) && fits(lengths, best.width) ? best.width : 0;
  const local = width > 0 ? new Map<number, number>() : localWidths(prose, lengths);
  const starts = prose.filter((l) => l.indent.length >= 1).length;
  const wrapped = width > 0 || local.size > 0;
  return { width, local, indented: wrapped && starts >= 4 && starts < prose.length * 0.7 };
}

const widthAt = (line: Line, { width, local }: Wrap): number => local.get(line.start) ?? width;

export const isWrapped = ({ width, local }: Wrap): boolean => width > 0 || local.size > 0;

/** It ends at most so many characters before the edge; a row of figures is as wide as its columns are. */
export function reachesEdge(line: Line, wrap: Wrap, before: number): boolean {
  const width = widthAt(line, wrap);
  return width > 0 && widthOf(line) >= width - before && !isLostRow(line.text);
}
