/** Pairing of expected things with claimed ones. */
export interface Pairing<E, C> {
  readonly pairs: readonly (readonly [E, C])[];
  readonly missed: readonly E[];
  readonly extra: readonly C[];
}

interface Candidate {
  readonly e: number;
  readonly c: number;
  readonly weight: number;
}

function candidatesOf<E, C>(
  expected: readonly E[],
  claimed: readonly C[],
  weight: (e: E, c: C) => number | null,
): Candidate[] {
  return expected
    .flatMap((e, i) => claimed.map((c, j) => ({ e: i, c: j, weight: weight(e, c) })))
    .filter((x): x is Candidate => x.weight !== null)
    .sort((a, b) => b.weight - a.weight || a.e - b.e || a.c - b.c);
}

/** Best pairs first; `weight` is null where two things cannot be the same. */
export function pair<E, C>(
  expected: readonly E[],
  claimed: readonly C[],
  weight: (e: E, c: C) => number | null,
): Pairing<E, C> {
  const left = new Map<number, number>();
  const taken = new Set<number>();
  for (const { e, c } of candidatesOf(expected, claimed, weight)) {
    if (left.has(e) || taken.has(c)) continue;
    left.set(e, c);
    taken.add(c);
  }
  return {
    pairs: expected.flatMap((e, i) => {
      const c = claimed[left.get(i) ?? -1];
      return c === undefined ? [] : [[e, c] as const];
    }),
    missed: expected.filter((_, i) => !left.has(i)),
    extra: claimed.filter((_, j) => !taken.has(j)),
  };
}

/** Longest common run of two lists in order: indices that agree. */
export function inOrder(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return walk(a, b, at);
}

function walk(
  a: readonly string[],
  b: readonly string[],
  at: (i: number, j: number) => number,
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}
