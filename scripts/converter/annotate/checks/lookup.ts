/** Facts found by where they stand and what they are called: in a long document each of them takes no longer than in a short one. */
import { matchesIn } from '../../read/matches.ts';
import { once } from '../../read/once.ts';
import { firstWhere } from '../../read/sorted.ts';
import type { Fact } from './facts.ts';
import type { CheckValue } from './figures.ts';

/** In the order of the text. */
export const byStart = (facts: readonly Fact[]): Fact[] =>
  facts.toSorted((a, b) => a.value.start - b.value.start);

/** Of facts in the order of the text, those that begin between two places, both included. */
export function beginning(facts: readonly Fact[], from: number, to: number): Fact[] {
  const first = firstWhere(facts, (f) => f.value.start >= from);
  return facts.slice(
    first,
    Math.max(
      first,
      firstWhere(facts, (f) => f.value.start > to),
    ),
  );
}

/** Those that end just before a place, less than `most` characters away. */
export function endingBefore(facts: readonly Fact[], to: number, most: number): Fact[] {
  const after = firstWhere(facts, (f) => f.value.start > to);
  let first = after;
  while (first > 0 && (facts[first - 1]?.value.end ?? 0) > to - most) first -= 1;
  return facts.slice(first, after).filter((f) => f.value.end <= to);
}

/** The last that stands wholly between two places. */
export function lastBetween(facts: readonly Fact[], from: number, to: number): Fact | undefined {
  let at = firstWhere(facts, (f) => f.value.start > to) - 1;
  while ((facts[at]?.value.end ?? 0) > to) at -= 1;
  const found = facts[at];
  return found && found.value.start >= from ? found : undefined;
}

const distance = (f: Fact | undefined, at: number): number =>
  f ? Math.abs(f.value.start - at) : Number.POSITIVE_INFINITY;

/** The nearest that fits, of facts in the order of the text; of two as near the first. */
export function nearest(
  facts: readonly Fact[],
  at: number,
  fits: (f: Fact) => boolean = () => true,
): Fact | undefined {
  let after = firstWhere(facts, (f) => f.value.start >= at);
  let before = after - 1;
  while (before >= 0 && !fits(facts[before] as Fact)) before -= 1;
  const left = facts[before];
  const reach = distance(left, at);
  while (distance(facts[after], at) < reach && !fits(facts[after] as Fact)) after += 1;
  return distance(facts[after], at) < reach ? facts[after] : left;
}

/** The same of several lists. */
export const nearestOf = (
  lists: readonly (readonly Fact[])[],
  at: number,
  fits?: (f: Fact) => boolean,
): Fact | undefined =>
  nearest(byStart([...new Set(lists.flatMap((list) => nearest(list, at, fits) ?? []))]), at);

/** Which of the places in order is the last before another; -1 where none is. */
export const lastBefore = (places: readonly number[], at: number): number =>
  firstWhere(places, (place) => place >= at) - 1;

/** The first place at or behind another at which something stands in a text. */
export function placesIn(text: string, pattern: RegExp): (at: number) => number {
  const places = matchesIn(text, pattern).map((match) => match.index);
  return (at) => places[firstWhere(places, (place) => place >= at)] ?? Number.POSITIVE_INFINITY;
}

export const isAmount = ({ value: v }: Fact): boolean =>
  v.base.value !== null &&
  v.base.value > 0 &&
  !['%', '倍', '位', '番'].includes(v.base.unit) &&
  v.op !== 'range';

/** What a figure may be called. */
export type Called = Pick<Fact, 'key' | 'core'>;

export const namesOf = ({ key, core }: Called): string[] => [`key ${key}`, `core ${core}`];

/** Lists by label, each fact under all of its labels. */
export function labelled(
  facts: readonly Fact[],
  labelsOf: (f: Fact) => readonly string[],
): Map<string, Fact[]> {
  const lists = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const label of labelsOf(fact)) {
      const list = lists.get(label);
      if (list) list.push(fact);
      else lists.set(label, [fact]);
    }
  }
  return lists;
}

const homesOf = ({ anchor, table }: CheckValue): string[] => [
  `at ${anchor}`,
  ...(table ? [`row ${table.id} ${table.row}`] : []),
];

const ANY_UNIT = 'any';

function labelsOf(called: Called, { value, place }: Fact, units: readonly string[]): string[] {
  return namesOf(called).flatMap((name) =>
    homesOf(value).flatMap((home) => units.map((unit) => [place, value.year, home, unit, name].join('|'))),
  );
}

/** Amounts of a name (and unit), of the time and place of a fact and in its paragraph or row: lists in the order of the text. */
export type Amounts = (called: Called, of: Fact, unit?: string) => readonly (readonly Fact[])[];

export function amountsOf(facts: readonly Fact[]): Amounts {
  // The figures of a large table that no sentence compares are never looked up.
  const listed = once(() =>
    labelled(facts.filter(isAmount), (f) => labelsOf(f, f, [ANY_UNIT, `unit ${f.value.base.unit}`])),
  );
  return (called, of, unit) => {
    const lists = listed();
    return labelsOf(called, of, [unit === undefined ? ANY_UNIT : `unit ${unit}`]).flatMap((label) => {
      const list = lists.get(label);
      return list ? [list] : [];
    });
  };
}
