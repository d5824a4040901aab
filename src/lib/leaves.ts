/** A long list is cut into leaves, so that each page stays one that a phone can open. */
export interface Leaf<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** At least one leaf, be it empty; `weightOf` tells how much of a leaf an item takes. */
export function leavesOf<T>(
  items: readonly T[],
  size: number,
  weightOf: (item: T) => number = () => 1,
): Leaf<T>[] {
  const leaves: T[][] = [[]];
  let room = size;
  for (const item of items) {
    const weight = weightOf(item);
    if (weight > room && (leaves.at(-1)?.length ?? 0) > 0) {
      leaves.push([]);
      room = size;
    }
    leaves.at(-1)?.push(item);
    room -= weight;
  }
  return leaves.map((own, i) => ({ items: own, number: i + 1, count: leaves.length }));
}

/** Groups that are longer than a leaf go on over several, each piece under the name of its group. */
export function groupLeaves<K, T>(
  groups: Iterable<readonly [K, readonly T[]]>,
  size: number,
  weightOf: (item: T) => number = () => 1,
): Leaf<[K, T[]]>[] {
  const flat = [...groups].flatMap(([key, items]) => items.map((item) => [key, item] as const));
  return leavesOf(flat, size, ([, item]) => weightOf(item)).map(({ items, ...leaf }) => {
    const pieces = Map.groupBy(items, ([key]) => key);
    return { ...leaf, items: [...pieces].map(([key, own]): [K, T[]] => [key, own.map(([, item]) => item)]) };
  });
}

/** The first leaf stands at the address of the list itself. */
const leafPath = (number: number, under: string): string | undefined =>
  number === 1 ? undefined : `${under}${number}`;

export interface LeafRoute<T> {
  readonly params: { readonly leaf: string | undefined };
  readonly props: { readonly leaf: Leaf<T> };
}

/** Below a list whose entries have pages there themselves, further leaves stand under a name of their own. */
export const leafRoutes = <T>(leaves: readonly Leaf<T>[], under = ''): LeafRoute<T>[] =>
  leaves.map((leaf) => ({ params: { leaf: leafPath(leaf.number, under) }, props: { leaf } }));

export const LIST = 'list/';

/** `/agencies/x/` and `/agencies/x/2/`. */
export const leafUrl = (list: string, number: number): string => `${list}${number === 1 ? '' : `${number}/`}`;
