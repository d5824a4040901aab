/** A text as phrasing: its own elements, the annotators' marks, notes and set-aside words in their places. */
import type { PhrasingContent } from 'mdast';
import type { Footnote, Heading, Paragraph, Prose, RunInItem } from '../tree.ts';
import { type Cursor, type Gap, stretchStarts } from './cursor.ts';
import type { Attributes, Form } from './forms.ts';
import { element, phrasing, type Wrap } from './phrasing.ts';

/** Marks of the annotators on one text: where, and the id of what is said about it. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** `generated`: a number that is not in the file. */
  readonly kind: 'value' | 'term' | 'generated';
  readonly id: string;
}

export type Marks = ReadonlyMap<Prose, readonly Mark[]>;

export interface Reader {
  readonly cursor: Cursor;
  readonly marks: Marks;
  /** Below a 第X条: numbered lines there are items. */
  readonly inArticle: boolean;
}

export interface Emitter<T> extends Reader, Form<T> {}

/** Set-aside text inside a paragraph: hidden, in its place. */
export const hidden = (gap: Gap): PhrasingContent[] => [{ type: 'text', value: gap.text }];

/** Nothing but markup: `</td></tr></table>`. */
const TAGS = /^(?:<[^<>]+>\s*)+$/;

/** Set-aside lines between blocks: folded away, one line each. */
export function folded<T>({ line, flow }: Form<T>, gap: Gap | null): T[] {
  if (!gap) return [];
  // Lone marks (#, -, **, tags) say nothing to a reader; whole lines may.
  if (gap.text.length <= 6 || TAGS.test(gap.text)) return [line([element('Z', {}, hidden(gap))])];
  const lines = gap.text
    .split(/\n+/)
    .map((text) => line([element('L', {}, [{ type: 'text', value: text.trim() }])]));
  return [flow('Fold', { k: 'wrapper' }, lines)];
}

const markWrap = ({ from, to, kind, id }: Mark): Wrap => ({
  from,
  to,
  name: { value: 'V', term: 'T', generated: 'N' }[kind],
  attributes: kind === 'generated' ? {} : { id },
});

export const itemWrap = ({ range, anchor }: RunInItem): Wrap => ({
  ...range,
  name: 'I',
  attributes: { id: anchor },
});

/** The phrasing of a text: its own elements, the annotators' marks, set-aside text in place. */
export function words(
  emitter: Reader,
  text: Prose,
  own: readonly Wrap[] = [],
  written = emitter.marks.get(text) ?? [],
): PhrasingContent[] {
  const starts = stretchStarts(text);
  const gaps = emitter.cursor
    .inside(text, starts)
    .map(({ at, gap }): Wrap => ({ from: at, to: at, name: 'Z', attributes: {}, children: hidden(gap) }));
  return phrasing(text.text, [...own, ...written.map(markWrap), ...gaps]);
}

/** A paragraph that a footnote interrupts: the stretches before and after it are emitted around it, in source order. */
function interrupted(emitter: Reader, block: Heading | Paragraph, own: readonly Wrap[]): PhrasingContent[] {
  const starts = stretchStarts(block.text);
  const wraps: Wrap[] = [...own, ...(emitter.marks.get(block.text) ?? []).map(markWrap)];
  for (const [i, span] of block.text.spans.entries()) {
    for (const note of block.notes) {
      if (note.at === starts(i)) wraps.push(noteWrap(emitter, note));
    }
    const gap = emitter.cursor.passOver(span.start);
    if (gap) wraps.push({ from: starts(i), to: starts(i), name: 'Z', attributes: {}, children: hidden(gap) });
    emitter.cursor.passOver(span.end);
  }
  return phrasing(block.text.text, wraps);
}

function noteWrap(emitter: Reader, note: Footnote): Wrap {
  const gap = emitter.cursor.enter(note.text);
  const children = [...(gap ? [element('Z', {}, hidden(gap))] : []), ...words(emitter, note.text)];
  return { from: note.at, to: note.at, name: 'Fn', attributes: { id: note.anchor }, children };
}

export function text<T>(
  emitter: Emitter<T>,
  name: string,
  attributes: Attributes,
  value: Prose,
  own: readonly Wrap[] = [],
): T[] {
  const before = folded(emitter, emitter.cursor.enter(value));
  return [...before, emitter.line([element(name, attributes, words(emitter, value, own))])];
}

export function textWithNotes<T>(
  emitter: Emitter<T>,
  name: string,
  attributes: Attributes,
  block: Heading | Paragraph,
  own: readonly Wrap[],
): T[] {
  const before = folded(emitter, emitter.cursor.enter(block.text));
  const content = block.notes.length > 0 ? interrupted(emitter, block, own) : words(emitter, block.text, own);
  return [...before, emitter.line([element(name, attributes, content)])];
}
