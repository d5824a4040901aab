/** Walks the source once, in order, so that whatever no block holds is still met: the fidelity promise in one place. */
import type { Prose } from '../tree.ts';

/** Text of the source that belongs to no block: marks of a wrapper, page numbers, running heads. */
export interface Gap {
  readonly start: number;
  readonly text: string;
}

const BLANK = /^[\s\u200b\ufeff]*$/;
/** 关 于 印 发: blanks between single characters are the printer's. */
const SPREAD = /(?<=(?<!\S)[\p{Script=Han}、，])[ \u3000]{1,2}(?=[\p{Script=Han}、，](?!\S))/gu;

export class Cursor {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Moves to `to` and gives what was passed over, null where it was white space only. */
  passOver(to: number): Gap | null {
    const start = this.at;
    if (to < start) throw new Error(`the text at ${to} stands before ${start}, which was already emitted`);
    const text = this.source.slice(start, to);
    this.at = to;
    return BLANK.test(text) ? null : { start, text: text.trim().replace(SPREAD, '') };
  }

  /** Before the first stretch of a text. */
  enter(text: Prose): Gap | null {
    const first = text.spans[0];
    return first ? this.passOver(first.start) : null;
  }

  /** Gaps inside a text by their place in it; the cursor ends after its last stretch. */
  inside(text: Prose, length: (index: number) => number): { at: number; gap: Gap }[] {
    const gaps: { at: number; gap: Gap }[] = [];
    for (const [i, span] of text.spans.entries()) {
      const gap = this.passOver(span.start);
      if (gap) gaps.push({ at: length(i), gap });
      this.at = span.end;
    }
    return gaps;
  }

  /** What is left after the last block. */
  finish(): Gap | null {
    return this.passOver(this.source.length);
  }
}

/** Where in a text its stretch number `index` begins. */
export function stretchStarts(text: Prose): (index: number) => number {
  const starts: number[] = [];
  let from = 0;
  for (const span of text.spans) {
    // A glued space stands before the stretch: lengths are read off the joined text.
    const length = span.end - span.start;
    const glued =
      text.text.length - from > 0 && text.text.charAt(from) === ' ' && starts.length > 0
        ? gluedSpace(text, from, length, starts.length)
        : 0;
    starts.push(from + glued);
    from += glued + length;
  }
  return (index) => starts[index] ?? text.text.length;
}

/** A glued space is there when the rest of the text is longer than the rest of the stretches. */
function gluedSpace(text: Prose, from: number, length: number, index: number): number {
  const rest = text.spans.slice(index + 1).reduce((sum, s) => sum + s.end - s.start, length);
  return text.text.length - from > rest ? 1 : 0;
}
