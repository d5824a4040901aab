/** The annotators' finds as marks on the texts: one element a place, the longer or the more telling one. */
import type { Value } from '../../../src/schemas/value.ts';
import type { TermMark } from '../annotate/terms/occurrences.ts';
import type { Passage } from '../passages.ts';
import { textIndex } from '../read/prose.ts';
import type { Prose, Range } from '../tree.ts';
import type { Mark, Marks } from './mdast.ts';

const MARKED = new Set(['target', 'interim', 'baseline', 'fact', 'incentive', 'assumption']);

/** The short name of a value inside its page: s1-p2-v3. */
export const valueAnchor = ({ id }: Pick<Value, 'id'>): string => id.slice(id.indexOf('/') + 1);

/** Where in a text a stretch of the source stands; null where it is not in it. */
function placeIn(source: string, text: Prose, start: number, end: number): Range | null {
  const from = textIndex(source, text, start);
  const last = textIndex(source, text, end - 1);
  return from < 0 || last < from ? null : { from, to: last + 1 };
}

function valueMarks(
  source: string,
  passages: readonly Passage[],
  values: readonly Value[],
): Map<Prose, Mark[]> {
  const spans = passages
    .filter((p) => p.text.spans.length > 0)
    .map((p) => ({ text: p.text, start: p.text.spans[0]?.start ?? 0, end: p.text.spans.at(-1)?.end ?? 0 }));
  const marks = new Map<Prose, Mark[]>();
  for (const value of values) {
    if (!MARKED.has(value.class)) continue;
    for (const { text } of spans.filter((s) => value.start >= s.start && value.end <= s.end)) {
      const place = placeIn(source, text, value.start, value.end);
      if (!place) continue;
      const list = marks.get(text) ?? [];
      list.push({ ...place, kind: 'value', id: valueAnchor(value) });
      marks.set(text, list);
      break;
    }
  }
  return marks;
}

const overlaps = (a: Mark, b: { from: number; to: number }): boolean => a.from < b.to && b.from < a.to;

/** A value goes before a term that it overlaps. */
export function marksOf(
  passages: readonly Passage[],
  source: string,
  values: readonly Value[],
  terms: readonly TermMark[],
): Marks {
  const marks = valueMarks(source, passages, values);
  for (const { passage, from, to, termId } of terms) {
    const text = passages[passage]?.text;
    if (!text) continue;
    const list = marks.get(text) ?? [];
    if (list.some((m) => overlaps(m, { from, to }))) continue;
    list.push({ from, to, kind: 'term', id: termId });
    marks.set(text, list);
  }
  return marks;
}
