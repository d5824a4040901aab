/** Text made of stretches of the source, and the way back from a place in it to the source. */
import type { Prose, Range, Span } from '../tree.ts';

const LATIN_END = /[A-Za-z,;:]$/;
const LATIN_START = /^[A-Za-z]/;

/** Words of a Latin phrase broken over two lines need a space; Chinese text needs none. Told by the characters that meet. */
export function glue(left: string, right: string): string {
  return LATIN_END.test(left) && LATIN_START.test(right) ? ' ' : '';
}

export function prose(source: string, spans: readonly Span[]): Prose {
  const parts: string[] = [];
  let last = '';
  for (const { start, end } of spans) {
    parts.push(glue(last, source.charAt(start)), source.slice(start, end));
    if (end > start) last = source.charAt(end - 1);
  }
  return { spans, text: parts.join('') };
}

/** For each stretch the index in the text at which it begins; a glued space stands before it. */
const STARTS = new WeakMap<Prose, readonly number[]>();

const ONE_STRETCH: readonly number[] = [0];

function startsOf(source: string, text: Prose): readonly number[] {
  if (text.spans.length === 1) return ONE_STRETCH;
  const known = STARTS.get(text);
  if (known) return known;
  let index = 0;
  let last = '';
  const starts = text.spans.map(({ start, end }) => {
    index += glue(last, source.charAt(start)).length;
    const first = index;
    index += end - start;
    if (end > start) last = source.charAt(end - 1);
    return first;
  });
  STARTS.set(text, starts);
  return starts;
}

/** The last of the rising numbers that is not above the wanted one; 0 where all are. */
function lastUpTo(count: number, wanted: number, at: (i: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(middle) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where in the source the character at `index` of the text stands; for a glued space, the next character. */
export function sourceOffset(source: string, text: Prose, index: number): number {
  const starts = startsOf(source, text);
  const at = lastUpTo(starts.length, index, (i) => starts[i] ?? 0);
  const span = text.spans[at];
  if (!span) return 0;
  const inside = index - (starts[at] ?? 0);
  // A glued space stands behind its stretch, as what is past the end does.
  if (inside < span.end - span.start) return span.start + Math.max(0, inside);
  return text.spans[at + 1]?.start ?? text.spans.at(-1)?.end ?? 0;
}

/** The way back: the index in the text of the character at an offset of the source; -1 where it is not in the text. */
export function textIndex(source: string, text: Prose, offset: number): number {
  const at = lastUpTo(text.spans.length, offset, (i) => text.spans[i]?.start ?? 0);
  const span = text.spans[at];
  if (!span || offset < span.start || offset >= span.end) return -1;
  return (startsOf(source, text)[at] ?? 0) + offset - span.start;
}

/** The source span of a range of the text, from its first to just past its last character. */
export function sourceSpan(source: string, text: Prose, { from, to }: Range): Span {
  if (to <= from) {
    const at = sourceOffset(source, text, from);
    return { start: at, end: at };
  }
  return { start: sourceOffset(source, text, from), end: sourceOffset(source, text, to - 1) + 1 };
}

/** The stretches of the source that a range of the text is made of. */
export function sliceProse(source: string, text: Prose, range: Range): Prose {
  const { start, end } = sourceSpan(source, text, range);
  const spans = text.spans
    .map((s) => ({ start: Math.max(s.start, start), end: Math.min(s.end, end) }))
    .filter((s) => s.end > s.start);
  return prose(source, spans);
}

/** From the first to just past the last character of several texts. */
export function extentOf(texts: Iterable<Prose>): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 1];
  for (const { spans } of texts)
    for (const span of spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  return { start: Number.isFinite(start) ? start : 0, end };
}
