/** The paper of a line picture: its edges, and where a year and a figure lie on it. */
import type { Dot, Picture } from '../indicators/picture.ts';
import type { Point } from './glyphs.ts';
import { linear, type Scale, ticks } from './scale.ts';

export type LinePicture = Extract<Picture, { kind: 'line' }>;

export const WIDTH = 420;
export const HEIGHT = 260;
export const LEFT = 48;
export const RIGHT = 30;
export const TOP = 30;
export const BOTTOM = 34;
export const SLOT = 26;
export const LABEL_GAP = 14;

export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly years: readonly number[];
  readonly steps: readonly number[];
  /** Whether labels must say whose figure they are. */
  readonly several: boolean;
}

const dotsOf = ({ tracks }: LinePicture): Dot[] => tracks.flatMap((t) => t.dots);
const heightsOf = (dots: readonly Dot[]): number[] =>
  dots.flatMap((d) => [d.value, d.high, d.low].filter((n) => n !== null));

export function frameOf(picture: LinePicture): Frame {
  const dots = dotsOf(picture);
  const years = [...new Set(dots.map((d) => d.year))].sort((a, b) => a - b);
  const heights = heightsOf(dots);
  const steps = heights.length > 0 ? ticks(heights) : [0];
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const several = picture.tracks.length > 1;
  return {
    x: linear([first, last], [LEFT + 18, WIDTH - RIGHT - (several ? 52 : 14)]),
    y: linear([steps[0] ?? 0, steps.length > 1 ? (steps.at(-1) ?? 1) : 1], [HEIGHT - BOTTOM, TOP]),
    years,
    steps,
    several,
  };
}

export const placeOf = (d: Dot, { x, y }: Frame): Point => [x(d.year), y(d.value ?? d.high ?? 0)];
