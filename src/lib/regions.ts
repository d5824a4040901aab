/** A list too long to look over is put in the order of regions, with an index of them above it. */
import type { Leaf } from './leaves.ts';

/** Where a region begins in a list, and how much of it there is. */
export interface RegionPlace {
  readonly region: string;
  readonly leaf: number;
  readonly count: number;
}

export interface Regional<G> {
  readonly leaves: readonly Leaf<G>[];
  /** Empty where the list is short. */
  readonly index: readonly RegionPlace[];
}

/** So many can be found by looking. */
const FEW = 12;

const spelling = new Intl.Collator('zh-CN');

/** By their spelling, so that a province stays together; what names no region comes last. */
const order = (a: string, b: string): number =>
  Number(a === '') - Number(b === '') || spelling.compare(a, b) || Number(a > b) - Number(a < b);

export function inRegions<T>(items: readonly T[], regionOf: (item: T) => string): T[] {
  const groups = Map.groupBy(items, regionOf);
  return [...groups.keys()].sort(order).flatMap((region) => groups.get(region) ?? []);
}

function indexOf<T, G>(
  items: readonly T[],
  regionOf: (item: T) => string,
  leaves: readonly Leaf<G>[],
  regionIn: (group: G) => string,
): RegionPlace[] {
  const begins = new Map<string, number>();
  for (const { items: groups, number } of leaves)
    for (const region of groups.map(regionIn)) if (!begins.has(region)) begins.set(region, number);
  const counts = Map.groupBy(items, regionOf);
  return [...begins].map(([region, leaf]) => ({ region, leaf, count: counts.get(region)?.length ?? 0 }));
}

/** `cut` makes leaves of items, `regionIn` names the region of what stands on them. */
export function regional<T, G>(
  items: readonly T[],
  regionOf: (item: T) => string,
  cut: (items: readonly T[]) => readonly Leaf<G>[],
  regionIn: (group: G) => string,
): Regional<G> {
  const leaves = cut(items);
  const regions = new Set(items.map(regionOf)).size;
  if (regions < 2 || (leaves.length < 2 && regions <= FEW)) return { leaves, index: [] };
  const sorted = cut(inRegions(items, regionOf));
  return { leaves: sorted, index: indexOf(items, regionOf, sorted, regionIn) };
}

/** What stands together under the name of one region, on a leaf in the order of regions. */
export const regionsOn = <G>(groups: readonly G[], regionIn: (group: G) => string): [string, G[]][] => [
  ...Map.groupBy(groups, regionIn),
];

const PROVINCE = /^.{2,7}?(?:省|自治区|特别行政区)|^(?:北京|天津|上海|重庆)市/;

export const provinceOf = (region: string): string => PROVINCE.exec(region)?.[0] ?? '';

/** The place of a region on its page. */
export const regionId = (region: string): string => `r-${region.replace(/\s+/g, '')}`;
