/**
 * Stand-off ranges of all annotators, merged for marking in the text.
 * Where two overlap, the longer stands; of equal length a value goes before a reference, a reference before an agency,
 * an agency before a term. Nothing is cut: a range is shown whole or not at all.
 */
export type RangeKind = 'value' | 'reference' | 'agency' | 'term';

export interface Annotation {
  readonly kind: RangeKind;
  /** Id of the record. */
  readonly ref: string;
  /** Index of the passage in `passagesOf`. */
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

const RANK: Readonly<Record<RangeKind, number>> = { value: 0, reference: 1, agency: 2, term: 3 };

/** Longest first, then by kind, then by place: the order in which they claim their place. */
const byClaim = (a: Annotation, b: Annotation): number =>
  b.to - b.from - (a.to - a.from) || RANK[a.kind] - RANK[b.kind] || a.from - b.from;

function settle(annotations: readonly Annotation[]): Annotation[] {
  const kept: Annotation[] = [];
  for (const next of annotations.toSorted(byClaim)) {
    if (!kept.some((k) => next.from < k.to && k.from < next.to)) kept.push(next);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Ranges to mark, by passage, in reading order and free of overlap; empty or reversed ones are dropped. */
export function mergeRanges(annotations: readonly Annotation[]): Map<number, Annotation[]> {
  const sound = annotations.filter((a) => a.from >= 0 && a.to > a.from);
  const groups = Map.groupBy(sound, (a) => a.passage);
  return new Map([...groups].map(([passage, all]) => [passage, settle(all)]));
}
