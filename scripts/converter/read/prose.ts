/** Text made of stretches of the source, and the way back from a place in it to the source. */
import type { Prose, Range, Span } from '../tree.ts';

const LATIN_END = /[A-Za-z,;:]$/;
const LATIN_START = /^[A-Za-z]/;

/** Words of a Latin phrase broken over two lines need a space; Chinese text needs none. */
function glue(left: string, right: string): string {
  return LATIN_END.test(left) && LATIN_START.test(right) ? ' ' : '';
}

export function prose(source: string, spans: readonly Span[]): Prose {
  let text = '';
  for (const { start, end } of spans) {
    const piece = source.slice(start, end);
    text += glue(text, piece) + piece;
  }
  return { spans, text };
}

/** Where in the source the character at `index` of the text stands; for a glued space, the next character. */
export function sourceOffset(source: string, { spans }: Prose, index: number): number {
  let text = 0;
  let before = '';
  for (const { start, end } of spans) {
    const piece = source.slice(start, end);
    text += glue(before, piece).length;
    if (index < text + piece.length) return start + Math.max(0, index - text);
    text += piece.length;
    before = piece;
  }
  return spans.at(-1)?.end ?? 0;
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
