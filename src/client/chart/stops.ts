/** The figures of a picture in reading order, each with its words and its place in the chart. */
import type { Bar, Dot, Picture, Track } from '../../lib/indicators/picture.ts';
import { indicator as labels, chart as words } from '../../lib/strings.ts';

export interface Stop {
  readonly dataset: number;
  readonly index: number;
  readonly spoken: string;
}

export const spokenDot = (track: Track, dot: Dot, unit: string): string => {
  const amount =
    dot.role === 'masked' ? words.masked : `${dot.label}${unit.includes('=') ? `（${unit}）` : unit}`;
  return words.point(track.name, dot.year, amount, labels.roles[dot.role]);
};

export const spokenBar = (bar: Bar, unit: string): string =>
  `${bar.name} ${bar.label}${unit}，${bar.computed ? words.computed : labels.roles[bar.role]}`;

export function stopsOf(picture: Picture): Stop[] {
  if (picture.kind === 'bar')
    return picture.bars.map((bar, index) => ({ dataset: 0, index, spoken: spokenBar(bar, picture.unit) }));
  return picture.tracks.flatMap((track, dataset) =>
    track.dots.map((dot, index) => ({ dataset, index, spoken: spokenDot(track, dot, picture.unit) })),
  );
}
