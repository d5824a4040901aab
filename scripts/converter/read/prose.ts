/** Text made of stretches of the source, and the way back from a place in it to the source. */
import type { Prose, Range, Span } from '../tree.ts';

const LATIN_END = /[A-Za-z,;:]$/;
const LATIN_START = /^[A-Za-z]/;

/** Words of a Latin phrase broken over two lines need a space; Chinese text needs none. Told by the characters that meet. */
function glue(left: string, right: string): string {
  return LATIN_END.test(left) && LATIN_START.test(right) ? ' ' : '';
}

export function prose(source: string, spans: readonly Span[]): Prose {
  let text = '';
  for (const { start, end } of spans) {
    text += glue(text.slice(-1), source.charAt(start)) + source.slice(start, end);
  }
  return { spans, text };
}

/** Each stretch with the index in the text at which it begins; a glued space stands before it. */
function* stretches(source: string, { spans }: Prose): Generator<Span & { readonly index: number }> {
  let index = 0;
  let last = '';
  for (const { start, end } of spans) {
    index += glue(last, source.charAt(start)).length;
    yield { start, end, index };
    index += end - start;
    last = source.charAt(end - 1);
  }
}

/** Where in the source the character at `index` of the text stands; for a glued space, the next character. */
export function sourceOffset(source: string, text: Prose, index: number): number {
  for (const { start, end, index: first } of stretches(source, text)) {
    if (index < first + end - start) return start + Math.max(0, index - first);
  }
  return text.spans.at(-1)?.end ?? 0;
}

/** The way back: the index in the text of the character at an offset of the source; -1 where it is not in the text. */
export function textIndex(source: string, text: Prose, offset: number): number {
  for (const { start, end, index } of stretches(source, text)) {
    if (offset >= start && offset < end) return index + offset - start;
  }
  return -1;
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
