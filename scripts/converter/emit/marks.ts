/** The annotators' finds as marks on the texts: one element a place, the longer or the more telling one. */
import type { Value } from '../../../src/schemas/value.ts';
import type { TermMark } from '../annotate/terms/occurrences.ts';
import type { Passage } from '../passages.ts';
import { textIndex } from '../read/prose.ts';
import { firstWhere } from '../read/sorted.ts';
import type { Prose, Range, Span } from '../tree.ts';
import type { Mark, Marks } from './texts.ts';

const MARKED = new Set(['target', 'interim', 'baseline', 'fact', 'incentive', 'assumption', 'norm']);

/** The short name of a value inside its page: s1-p2-n3. */
export const valueAnchor = ({ id }: Pick<Value, 'id'>): string => id.slice(id.indexOf('/') + 1);

/** Where in a text a stretch of the source stands; null where it is not in it. */
function placeIn(source: string, text: Prose, start: number, end: number): Range | null {
  const from = textIndex(source, text, start);
  const last = textIndex(source, text, end - 1);
  return from < 0 || last < from ? null : { from, to: last + 1 };
}

interface Stretch extends Span {
  readonly text: Prose;
}

/** Every stretch of the source that is shown, in source order; no two share a character. */
function stretchesOf(passages: readonly Passage[]): Stretch[] {
  const all = passages.flatMap(({ text }) => text.spans.map((span) => ({ ...span, text })));
  return all.sort((a, b) => a.start - b.start);
}

/** The text that holds a place of the source: found by halving, for a document may have thousands of both. */
function textAt(stretches: readonly Stretch[], offset: number): Prose | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch) return null;
    if (offset < stretch.start) high = middle - 1;
    else if (offset >= stretch.end) low = middle + 1;
    else return stretch.text;
  }
  return null;
}

function valueMarks(
  source: string,
  stretches: readonly Stretch[],
  values: readonly Value[],
): Map<Prose, Mark[]> {
  const marks = new Map<Prose, Mark[]>();
  for (const value of values) {
    const text = MARKED.has(value.class) ? textAt(stretches, value.start) : null;
    const place = text && placeIn(source, text, value.start, value.end);
    if (!text || !place) continue;
    const list = marks.get(text) ?? [];
    list.push({ ...place, kind: 'value', id: valueAnchor(value) });
    marks.set(text, list);
  }
  return marks;
}

/** Marks of one kind in the order of their text never overlap each other, so one of them tells. */
function meets(marks: readonly Mark[], { from, to }: Range): boolean {
  const next = marks[firstWhere(marks, (m) => m.to > from)];
  return next !== undefined && next.from < to;
}

/** Numbers of lists that are not in the file itself. */
function addGenerated(
  marks: Map<Prose, Mark[]>,
  source: string,
  stretches: readonly Stretch[],
  generated: readonly Span[],
): void {
  for (const { start, end } of generated) {
    const text = textAt(stretches, start);
    const place = text && placeIn(source, text, start, end);
    if (text && place) marks.set(text, [{ ...place, kind: 'generated', id: '' }, ...(marks.get(text) ?? [])]);
  }
}

/** A value goes before a term that it overlaps. */
export function marksOf(
  passages: readonly Passage[],
  source: string,
  values: readonly Value[],
  terms: readonly TermMark[],
  generated: readonly Span[] = [],
): Marks {
  const stretches = stretchesOf(passages);
  const marks = valueMarks(source, stretches, values);
  const used = new Map<Prose, Mark[]>();
  for (const { passage, from, to, termId } of terms) {
    const text = passages[passage]?.text;
    if (!text) continue;
    const [known, own] = [marks.get(text) ?? [], used.get(text) ?? []];
    if (meets(known, { from, to }) || meets(own.slice(-1), { from, to })) continue;
    own.push({ from, to, kind: 'term', id: termId });
    used.set(text, own);
  }
  for (const [text, own] of used) marks.set(text, [...(marks.get(text) ?? []), ...own]);
  addGenerated(marks, source, stretches, generated);
  return marks;
}
