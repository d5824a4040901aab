/** An outline as places one can ask. */
import type { Listed } from './part.ts';
import { allHeading, type Outline, type PlaceLetter } from './records.ts';

export interface Place {
  readonly index: number;
  readonly kind: PlaceLetter;
  readonly anchor: string;
  readonly label: string;
  /** The place above, by index; -1 for none. */
  readonly above: number;
  /** The block whose text holds it: itself, or a paragraph, or a table. */
  readonly block: number;
  /** In the folded text of the document. */
  readonly from: number;
  readonly to: number;
  /** Where its heading ends, counted from its beginning. */
  readonly heading: number;
}

export interface Block extends Place {
  /** Items and rows. */
  readonly inner: readonly Place[];
  readonly pack: number;
  /** Which text of the pack. */
  readonly inPack: number;
}

export interface OpenDocument {
  readonly info: Listed;
  readonly places: readonly Place[];
  readonly blocks: readonly Block[];
  readonly outline: Outline;
}

const anchorIn = (written: string, above: Place | undefined): string =>
  written.startsWith('~') ? `${above?.anchor ?? ''}${written.slice(1)}` : written;

function labelIn(written: string, anchor: string, above: Place | undefined): string {
  if (written.startsWith('=')) return written.slice(1);
  const ordinal = written === '*' ? `第${/-p(\d+)$/.exec(anchor)?.[1] ?? ''}段` : written;
  return `${above?.label ?? ''}${ordinal}`;
}

function headingIn(written: number | undefined, kind: string, length: number): number {
  if (written !== undefined && written >= 0) return written;
  return allHeading.includes(kind) ? length : 0;
}

function placesIn(outline: Outline): Place[] {
  const places: Place[] = [];
  const ends = new Map<number, number>();
  let reached = 0;
  let inner = 0;
  for (let index = 0; index < outline.kinds.length; index++) {
    const letter = outline.kinds.charAt(index);
    const kind = letter.toLowerCase() as PlaceLetter;
    const up = outline.up[index] ?? 0;
    const above = up > 0 ? index - up : -1;
    const host = places[above];
    const length = outline.lengths[index] ?? 0;
    const nested = letter !== kind && host !== undefined;
    const from = nested ? (ends.get(above) ?? host.from) + (outline.gaps[inner++] ?? 0) : reached;
    if (nested) ends.set(above, from + length);
    else reached += length;
    const anchor = anchorIn(outline.anchors[index] ?? '', host);
    const label = labelIn(outline.labels[index] ?? '', anchor, host);
    const heading = headingIn(outline.headings[index], kind, length);
    places.push({
      index,
      kind,
      anchor,
      label,
      above,
      block: nested ? above : index,
      from,
      to: from + length,
      heading,
    });
  }
  return places;
}

function blocksIn(places: readonly Place[], packs: readonly number[]): Block[] {
  const inner = Map.groupBy(
    places.filter((place) => place.block !== place.index),
    (place) => place.block,
  );
  let pack = -1;
  let inPack = 0;
  return places
    .filter((place) => place.block === place.index)
    .map((place) => {
      if (packs[pack + 1] === place.index) {
        pack++;
        inPack = 0;
      }
      return { ...place, inner: inner.get(place.index) ?? [], pack, inPack: inPack++ };
    });
}

export function openDocument(info: Listed, outline: Outline): OpenDocument {
  const places = placesIn(outline);
  return { info, outline, places, blocks: blocksIn(places, outline.packs) };
}

/** The block that a position of the document lies in. */
export function blockAt(blocks: readonly Block[], at: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

/** The nearest heading above, or the place itself if it is one. */
export function measureOf(places: readonly Place[], place: Place): Place {
  for (let one: Place | undefined = place; one; one = places[one.above])
    if ('hbae'.includes(one.kind)) return one;
  return place;
}

/** What the outline lists for a place and for what stands above it, chapters left out. */
export function listedFor(
  lists: Readonly<Record<string, readonly number[]>>,
  places: readonly Place[],
  place: Place,
): number[] {
  const found = new Set<number>();
  for (let one: Place | undefined = place; one; one = places[one.above]) {
    const isChapter = one.above < 0 && one !== place;
    if (!isChapter) for (const each of lists[one.index] ?? []) found.add(each);
  }
  return [...found];
}
