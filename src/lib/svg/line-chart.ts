/** Tracks over true time, from zero: what stands on the page where no script runs, and on paper. */
import { isPromise } from '../indicators/line.ts';
import { number } from '../indicators/number.ts';
import type { Dot, Picture, Track } from '../indicators/picture.ts';
import { dot } from './dot.ts';
import { hatch, operatorGlyph, type Point, rangeGlyph } from './glyphs.ts';
import { placeLabels } from './labels.ts';
import { el, type SvgNode } from './node.ts';
import { ink, line, pathOf, soft, strokes, toneClass, toneColour, words } from './paint.ts';
import { linear, type Scale, ticks } from './scale.ts';

type LinePicture = Extract<Picture, { kind: 'line' }>;

export const WIDTH = 420;
export const HEIGHT = 260;
const LEFT = 48;
const RIGHT = 30;
const TOP = 30;
const BOTTOM = 34;
const SLOT = 26;
const LABEL_GAP = 14;

interface Frame {
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

function frameOf(picture: LinePicture): Frame {
  const dots = dotsOf(picture);
  const years = [...new Set(dots.map((d) => d.year))].sort((a, b) => a - b);
  const steps = ticks(heightsOf(dots));
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const several = picture.tracks.length > 1;
  return {
    x: linear([first, last], [LEFT + 18, WIDTH - RIGHT - (several ? 52 : 14)]),
    y: linear([steps[0] ?? 0, steps.at(-1) ?? 1], [HEIGHT - BOTTOM, TOP]),
    years,
    steps,
    several,
  };
}

function axes({ x, y, years, steps }: Frame, unit: string): SvgNode[] {
  const rules = steps.flatMap((step) => [
    el('path', {
      d: `M${LEFT} ${Math.round(y(step))}H${WIDTH - 8}`,
      class: step === 0 ? 'axis' : 'rule',
      stroke: step === 0 ? soft : line,
    }),
    words(number(step), LEFT - 6, y(step) + 4, { 'text-anchor': 'end', class: 'tick', fill: soft }),
  ]);
  const shown = years.filter(
    (year, i) => i === 0 || x(year) - x(years[i - 1] ?? year) >= 34 || i === years.length - 1,
  );
  const names = shown.map((year) =>
    words(String(year), x(year), HEIGHT - BOTTOM + 18, {
      'text-anchor': 'middle',
      class: 'tick',
      fill: soft,
    }),
  );
  return [...rules, ...names, words(unit, 4, 14, { class: 'tick', fill: soft })];
}

const placeOf = (d: Dot, { x, y }: Frame): Point => [x(d.year), y(d.value ?? d.high ?? 0)];

/** Solid between what is known, dashed towards what is promised. */
function pathsOf(track: Track, frame: Frame): SvgNode[] {
  const joined = track.dots.filter((d) => d.joined && d.value !== null);
  return joined.slice(1).map((to, i) => {
    const from = joined[i] ?? to;
    const dash: Record<string, string> = isPromise(to.role) ? { 'stroke-dasharray': '5 4' } : {};
    const d = pathOf([placeOf(from, frame), placeOf(to, frame)]);
    return el('path', {
      d,
      class: `way ${toneClass(track.tone)}`,
      fill: 'none',
      stroke: toneColour(track.tone),
      'stroke-width': 2,
      ...dash,
    });
  });
}

function markOf(d: Dot, tone: number, frame: Frame): SvgNode[] {
  const [x, y] = placeOf(d, frame);
  const paint = { class: `way ${toneClass(tone)}`, stroke: toneColour(tone) };
  if (d.role === 'masked')
    return [
      strokes(hatch(x - SLOT / 2, TOP, SLOT, HEIGHT - BOTTOM - TOP), {
        class: 'masked',
        stroke: soft,
        'stroke-width': 1,
      }),
    ];
  if (d.value === null) return [strokes(rangeGlyph(x, frame.y(d.high ?? 0), frame.y(d.low ?? 0)), paint)];
  const glyph = operatorGlyph(d.op, x, y);
  const bound = glyph.length > 0 ? [strokes(glyph, paint)] : [];
  return [...bound, dot(d.role, x, y, tone)];
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where one track stands alone its figures stand above it; of several, each says whose it is, beside its dot. */
function labelOf(d: Dot, track: Track, frame: Frame): Label {
  const [x, y] = placeOf(d, frame);
  if (d.role === 'masked') return { text: d.label, x, y: TOP - 6 };
  const up = d.op === 'gt' || d.op === 'ge' ? 22 : 11;
  if (!frame.several) return { text: d.label, x, y: y - up };
  const last = track.dots.at(-1) === d || track.dots.length === 1;
  return last ? { text: `${track.name} ${d.label}`, x: x + 11, y: y + 4 } : { text: d.label, x, y: y - up };
}

function labels(picture: LinePicture, frame: Frame): SvgNode[] {
  const wanted = picture.tracks.flatMap((track) =>
    track.dots.map((d) => ({
      ...labelOf(d, track, frame),
      track,
      last: frame.several && track.dots.at(-1) === d,
    })),
  );
  const heights = placeLabels(wanted, LABEL_GAP, 30, [TOP - 8, HEIGHT - BOTTOM - 4]);
  return wanted.map(({ text, x, track, last }, i) => {
    const room = last && x + text.length * 12 > WIDTH;
    const anchor = !last ? 'middle' : room ? 'end' : 'start';
    return words(text, room ? WIDTH - 2 : x, heights[i] ?? 0, {
      'text-anchor': anchor,
      class: `label ${toneClass(track.tone)}`,
      fill: frame.several ? toneColour(track.tone) : ink,
    });
  });
}

export function lineChart(picture: LinePicture, title: string): SvgNode {
  const frame = frameOf(picture);
  const marks = picture.tracks.flatMap((track) => [
    ...pathsOf(track, frame),
    ...track.dots.flatMap((d) => markOf(d, track.tone, frame)),
  ]);
  const attributes = {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: 'img',
    'font-size': 13,
    'font-family': 'sans-serif',
    class: 'plot',
  };
  return el(
    'svg',
    attributes,
    el('title', {}, title),
    ...axes(frame, picture.unit),
    ...marks,
    ...labels(picture, frame),
  );
}
