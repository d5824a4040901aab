/** How a figure is marked beyond its dot: bounds, approximations, ranges, what is withheld. Paper and canvas draw the same. */
import type { ValueOp } from '../../schemas/index.ts';

export type Point = readonly [x: number, y: number];
export interface Stroke {
  readonly points: readonly Point[];
  readonly dashed: boolean;
}

const stroke = (...points: Point[]): Stroke => ({ points, dashed: false });

const REACH = 17;
const HEAD = 4;

/** An open end: the figure may lie beyond, upwards (-1) or downwards (1). */
function arrow(x: number, y: number, way: 1 | -1): Stroke[] {
  const tip = y + way * REACH;
  return [
    stroke([x, y + way * 6], [x, tip]),
    stroke([x - HEAD, tip - way * HEAD], [x, tip], [x + HEAD, tip - way * HEAD]),
  ];
}

/** A wave on either side: about so much. */
function wave(x: number, y: number): Stroke[] {
  const side = (dx: number): Stroke =>
    stroke([x + dx, y - 6], [x + dx * 1.25, y - 2], [x + dx, y + 2], [x + dx * 1.25, y + 6]);
  return [side(-9), side(9)];
}

export function operatorGlyph(op: ValueOp, x: number, y: number): Stroke[] {
  switch (op) {
    case 'gt':
    case 'ge':
      return arrow(x, y, -1);
    case 'lt':
    case 'le':
      return arrow(x, y, 1);
    case 'approx':
      return wave(x, y);
    case 'eq':
    case 'range':
    case 'growth':
    case 'rank':
      return [];
  }
}

/** From three to five: a bracket over the range. */
export const rangeGlyph = (x: number, high: number, low: number): Stroke[] => [
  stroke([x - 5, high], [x + 5, high]),
  stroke([x, high], [x, low]),
  stroke([x - 5, low], [x + 5, low]),
];

/** Slanting lines over a slot: there is a figure, and it is withheld. */
export function hatch(left: number, top: number, width: number, height: number, step = 7): Stroke[] {
  const right = left + width;
  const bottom = top + height;
  const lines: Stroke[] = [];
  for (let sum = left + top + step; sum < right + bottom; sum += step) {
    const from: Point = sum - top <= right ? [sum - top, top] : [right, sum - right];
    const to: Point = sum - left <= bottom ? [left, sum - left] : [sum - bottom, bottom];
    lines.push(stroke(from, to));
  }
  return lines;
}
