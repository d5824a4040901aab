/** The annotators' finds as marks on the texts: one element a place, the longer or the more telling one. */
import type { Value } from '../../../src/schemas/value.ts';
import type { TermMark } from '../annotate/terms/occurrences.ts';
import type { Passage } from '../passages.ts';
import { sourceSpan } from '../read/prose.ts';
import type { Prose } from '../tree.ts';
import type { Mark, Marks } from './mdast.ts';

const MARKED = new Set(['target', 'interim', 'baseline', 'fact', 'incentive', 'assumption']);

/** The short name of a value inside its page: s1-p2-v3. */
export const valueAnchor = ({ id }: Pick<Value, 'id'>): string => id.slice(id.indexOf('/') + 1);

/** Where in a text a stretch of the source stands; null where it is not in it. */
function placeIn(
  source: string,
  text: Prose,
  start: number,
  end: number,
): { from: number; to: number } | null {
  let from = 0;
  for (const span of text.spans) {
    const length = span.end - span.start;
    if (start >= span.start && start < span.end) {
      const at = locate(source, text, start, from);
      const last = locate(source, text, end - 1, from);
      return at < 0 || last < at ? null : { from: at, to: last + 1 };
    }
    from += length;
  }
  return null;
}

/** The index whose source offset is `offset`, looked for from a lower bound (glued spaces only add). */
function locate(source: string, text: Prose, offset: number, atLeast: number): number {
  for (let i = atLeast; i < text.text.length; i++) {
    const { start } = sourceSpan(source, text, { from: i, to: i + 1 });
    if (start === offset) return i;
    if (start > offset) return -1;
  }
  return -1;
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
