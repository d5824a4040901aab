/** Marks matches without touching the page where the browser can, else with elements that go again. */
import { make } from '../element.ts';
import type { Match, PageText } from './text.ts';

export interface Painter {
  readonly paint: (text: PageText, matches: readonly Match[]) => void;
  /** The one that the reader is at. */
  readonly point: (index: number) => Element | null;
  /** What holds a match. */
  readonly holderOf: (index: number) => Element | null;
  readonly clear: () => void;
}

function withHighlights(): Painter {
  let ranges: Range[] = [];
  return {
    paint: (text, matches) => {
      ranges = matches.flatMap((match) => text.rangeOf(match) ?? []);
      CSS.highlights.set('found', new Highlight(...ranges));
    },
    point: (index) => {
      const range = ranges[index];
      if (!range) return null;
      const now = new Highlight(range);
      now.priority = 1;
      CSS.highlights.set('found-now', now);
      return range.startContainer.parentElement;
    },
    holderOf: (index) => ranges[index]?.startContainer.parentElement ?? null,
    clear: () => {
      ranges = [];
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-now');
    },
  };
}

function wrapped(node: Text, start: number, end: number): HTMLElement {
  const middle = node.splitText(start);
  middle.splitText(end - start);
  const mark = make('mark', { 'data-find': '' });
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}

function withMarks(): Painter {
  let marks: HTMLElement[][] = [];
  const clear = (): void => {
    for (const mark of marks.flat()) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    marks = [];
  };
  return {
    paint: (text, matches) => {
      // From the end: what is split behind does not move what stands before.
      marks = matches
        .map((match) => text.stretchesOf(match))
        .reverse()
        .map((stretches) => stretches.reverse().map(({ node, start, end }) => wrapped(node, start, end)))
        .reverse();
    },
    point: (index) => {
      for (const mark of marks.flat()) mark.dataset['find'] = '';
      for (const mark of marks[index] ?? []) mark.dataset['find'] = 'now';
      return marks[index]?.at(-1) ?? null;
    },
    holderOf: (index) => marks[index]?.[0] ?? null,
    clear,
  };
}

export const painter = (): Painter =>
  typeof Highlight === 'function' && 'highlights' in CSS ? withHighlights() : withMarks();
