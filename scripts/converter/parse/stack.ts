/** Where a heading belongs: the open headings above it, told by how its number is written. */
import type { Block, Heading, Marker, MarkerStyle } from '../tree.ts';
import { levelOf, rankOf } from './markers.ts';
import { isReportPart } from './unnumbered.ts';

export interface Outline {
  /** Blocks of the document, attachment or box that is being filled. */
  readonly root: Block[];
  /** Open headings, outermost first. */
  readonly open: Heading[];
  /** The last number of each style in this document, for numbers that run through chapters. */
  readonly last: Map<MarkerStyle, number>;
}

export const newOutline = (root: Block[]): Outline => ({ root, open: [], last: new Map() });

export const currentChildren = ({ root, open }: Outline): Block[] => open.at(-1)?.children ?? root;

const depthOf = (marker: Marker): number => (marker.style === 'decimal' ? marker.label.split('.').length : 1);

function sameKind(a: Marker, b: Marker): boolean {
  return a.style === b.style && depthOf(a) === depthOf(b);
}

/** 1. … 2. with 2.1 … 2.9 below it, then 3 (or 3., which reads the same there). */
const isNextTop = (before: Marker, marker: Marker): boolean =>
  marker.style === 'decimal' &&
  depthOf(marker) === 1 &&
  before.style === 'arabic' &&
  marker.number === before.number + 1;

/** 1.1 stands below 1. and 1.1.1 below 1.1, whatever other styles there are. */
function standsOutside({ marker: open, level, text }: Heading, marker: Marker): boolean {
  // A heading without a number stands where its own level says.
  if (open.style === 'none') return !isReportPart(text.text) && level >= levelOf(marker);
  if (open.style === 'decimal' && marker.style === 'decimal') return depthOf(open) >= depthOf(marker);
  if (marker.style === 'decimal' && open.style === 'arabic') return false;
  return rankOf(open.style) > rankOf(marker.style);
}

/**
 * A style that usually stands further out may begin below the open heading (1. … （一） … （二） … 2.): then the
 * open heading's own numbering goes on after it.
 */
function goesOnAfter(open: Marker, marker: Marker, ahead: readonly Marker[]): boolean {
  for (const next of ahead) {
    if (sameKind(next, open)) return next.number === open.number + 1;
    if (rankOf(next.style) < rankOf(marker.style)) return false;
  }
  return false;
}

/** （一） held 一、 … before: so does （二）, whatever follows it. */
const heldBefore = (siblings: readonly Block[], open: Heading, marker: Marker): boolean =>
  siblings.some(
    (block) =>
      block.type === 'heading' &&
      block !== open &&
      sameKind(block.marker, open.marker) &&
      block.children.some((child) => child.type === 'heading' && sameKind(child.marker, marker)),
  );

function nestsBelow(
  { root, open }: Outline,
  top: Heading,
  marker: Marker,
  ahead: readonly Marker[],
): boolean {
  if (marker.number !== 1 || rankOf(marker.style) < rankOf('chinese')) return false;
  const siblings = open.at(-2)?.children ?? root;
  return goesOnAfter(top.marker, marker, ahead) || heldBefore(siblings, top, marker);
}

/** Closes the headings that the marker ends and gives the list that its heading joins. */
export function placeFor(outline: Outline, marker: Marker, ahead: readonly Marker[]): Block[] {
  const { open } = outline;
  const same = open.findLastIndex((h) => sameKind(h.marker, marker) || isNextTop(h.marker, marker));
  if (same >= 0) open.length = same;
  else {
    for (let top = open.at(-1); top && standsOutside(top, marker); top = open.at(-1)) {
      if (nestsBelow(outline, top, marker, ahead)) break;
      open.pop();
    }
  }
  return currentChildren(outline);
}

/** What the number should have been; null where it fits. */
export function numberingFault(outline: Outline, siblings: readonly Block[], marker: Marker): number | null {
  if (marker.style === 'none') return null;
  const before = siblings.findLast((b): b is Heading => b.type === 'heading' && sameKind(b.marker, marker));
  const expected = (before?.marker.number ?? 0) + 1;
  const runningOn = (outline.last.get(marker.style) ?? 0) + 1;
  if (marker.number === expected || marker.number === runningOn) return null;
  if (marker.style === 'decimal') return null;
  return expected;
}
