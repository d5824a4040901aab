/** Draft → the columns that the browser reads, and the files of its text. */

import { fold } from '../../src/client/search/fold.ts';
import { allHeading, type Outline, type Pack } from '../../src/client/search/records.ts';
import { opening } from '../converter/read/characters.ts';
import type { Draft, DraftPlace } from './draft.ts';

/** Characters of a text file: large enough to compress, small enough for ten results. */
const packSize = 600;

/** Numbers of the first blocks of the text files. */
export function packsOf(places: readonly DraftPlace[]): number[] {
  const packs: number[] = [];
  let size = packSize;
  for (const [i, place] of places.entries()) {
    if (place.inside !== null) continue;
    if (size >= packSize) {
      packs.push(i);
      size = 0;
    }
    size += place.search.length + place.note.length;
  }
  return packs;
}

function shortAnchor(place: DraftPlace, above: DraftPlace | undefined): string {
  const own = place.anchor;
  return above && own.startsWith(above.anchor) ? `~${own.slice(above.anchor.length)}` : own;
}

function shortLabel(place: DraftPlace, above: DraftPlace | undefined): string {
  const own = place.label;
  if (!above || !own.startsWith(above.label)) return `=${own}`;
  const rest = own.slice(above.label.length);
  const ordinal = /-p(\d+)$/.exec(place.anchor)?.[1];
  return ordinal && rest === `第${ordinal}段` ? '*' : rest;
}

function sparse<T>(places: readonly DraftPlace[], value: (place: DraftPlace) => T | null): Record<string, T> {
  const entries = places.map((place, i) => [i, value(place)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [number, T & {}] => entry[1] !== null));
}

export interface Numbering {
  readonly names: readonly string[];
  readonly of: (words: readonly string[]) => number[] | null;
}

/** Numbers of names in a list that grows. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, names.length);
    return names.push(word) - 1;
  };
  return { names, of: (words) => (words.length > 0 ? words.map(numberOf) : null) };
}

/** -1 where the kind of the place says it. */
function headingOf({ kind, heading, search }: DraftPlace): number {
  const expected = allHeading.includes(kind) ? search.length : 0;
  return heading === expected || heading === 0 ? -1 : heading;
}

/** Most items follow each other, so that gaps are small numbers. */
function gapsOf(places: readonly DraftPlace[]): number[] {
  const ends = new Map<number, number>();
  return places.flatMap(({ above, inside, search }) => {
    if (inside === null) return [];
    const gap = inside - (ends.get(above) ?? 0);
    ends.set(above, inside + search.length);
    return [gap];
  });
}

export interface Numberings {
  readonly themes: Numbering;
  readonly bodies: Numbering;
}

export function outlineOf({ places }: Draft, { themes, bodies }: Numberings): Outline {
  const above = (place: DraftPlace): DraftPlace | undefined => places[place.above];
  const named = places.some((place) => place.kind === 'n');
  return {
    anchors: named ? [] : places.map((place) => shortAnchor(place, above(place))),
    kinds: places.map(({ kind, inside }) => (inside === null ? kind : kind.toUpperCase())).join(''),
    up: named ? [] : places.map((place, i) => (place.above < 0 ? 0 : i - place.above)),
    lengths: places.map((place) => place.search.length),
    gaps: gapsOf(places),
    headings: places.map(headingOf),
    labels: named ? [] : places.map((place) => shortLabel(place, above(place))),
    themes: sparse(places, (place) => themes.of(place.themes)),
    bodies: sparse(places, (place) => bodies.of(place.bodies)),
    packs: packsOf(places),
  };
}

const isTitle = (place: DraftPlace): boolean => 'hbea'.includes(place.kind);

const titleOf = ({ text, heading, search }: DraftPlace): string =>
  opening(text.slice(0, fold(text).at[heading || search.length]), 80);

/** Headings above a stretch of places that stand before it. */
function headingsAbove(places: readonly DraftPlace[], from: number, to: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (const place of places.slice(from, to))
    for (let i = place.above; i >= 0 && !found[i]; i = places[i]?.above ?? -1) {
      const heading = places[i];
      if (i < from && heading && isTitle(heading) && heading.inside === null) found[i] = titleOf(heading);
    }
  return found;
}

export function textFilesOf({ places }: Draft, toSimplified: (text: string) => string): Pack[] {
  const packs = packsOf(places);
  return packs.map((from, n) => {
    const to = packs[n + 1] ?? places.length;
    const blocks = places.slice(from, to).filter((place) => place.inside === null);
    const texts = blocks.map((block) => block.text);
    const simplified = texts
      .map(toSimplified)
      .flatMap((text, i) => (text === texts[i] ? [] : [[i, text] as const]));
    const notes = blocks.map((block) => block.note);
    const named = blocks[0]?.kind === 'n';
    return {
      texts,
      above: headingsAbove(places, from, to),
      ...(simplified.length > 0 ? { simplified: Object.fromEntries(simplified) } : {}),
      ...(named ? { notes, ids: blocks.map((block) => block.anchor) } : {}),
    };
  });
}
