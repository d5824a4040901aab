/** Counts of right, expected and claimed things, and the names of those that went wrong. */
export interface Tally {
  readonly right: number;
  readonly expected: number;
  readonly claimed: number;
  readonly missed: readonly string[];
  /** Claimed but wrong. */
  readonly extra: readonly string[];
}

export const nothing: Tally = { right: 0, expected: 0, claimed: 0, missed: [], extra: [] };

export function tally(right: number, missed: readonly string[], extra: readonly string[]): Tally {
  return { right, expected: right + missed.length, claimed: right + extra.length, missed, extra };
}

/** For things of which only the share that agrees is asked. */
export function agreement(right: number, wrong: readonly string[]): Tally {
  const of = right + wrong.length;
  return { right, expected: of, claimed: of, missed: wrong, extra: [] };
}

export function add(a: Tally, b: Tally): Tally {
  return {
    right: a.right + b.right,
    expected: a.expected + b.expected,
    claimed: a.claimed + b.claimed,
    missed: [...a.missed, ...b.missed],
    extra: [...a.extra, ...b.extra],
  };
}

/** Null where there was nothing to measure. */
export const precision = (t: Tally): number | null => (t.claimed === 0 ? null : t.right / t.claimed);
export const recall = (t: Tally): number | null => (t.expected === 0 ? null : t.right / t.expected);
export function f1(t: Tally): number | null {
  const of = t.expected + t.claimed;
  return of === 0 ? null : (2 * t.right) / of;
}
