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

/** Nothing but withheld figures has no height to read. */
function axes({ x, y, years, steps }: Frame, unit: string): SvgNode[] {
  const rules = steps.flatMap((step): SvgNode[] => [
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

type Anchor = 'start' | 'middle' | 'end';

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly tone: number;
}

/** A label beside its dot, turned round where the paper ends. */
function beside(
  text: string,
  x: number,
  y: number,
  op: Dot['op'],
): Pick<Label, 'text' | 'x' | 'y' | 'anchor'> {
  const gap = op === 'approx' ? 16 : 11;
  const fits = x + gap + widthOf(text) <= WIDTH;
  return { text, x: fits ? x + gap : WIDTH - 2, y: fits ? y + 4 : y - 11, anchor: fits ? 'start' : 'end' };
}

/** Chinese characters are as wide as they are high, digits half that. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 13 : 7.5), 0);

/** Where one track stands alone its figures stand above it; of several, each says at its end whose it is. */
function labelOf(d: Dot, track: Track, frame: Frame): Label {
  const [x, y] = placeOf(d, frame);
  const { tone } = track;
  if (d.role === 'masked') return { text: d.label, x, y: TOP - 6, anchor: 'middle', tone };
  if (frame.several && track.dots.at(-1) === d)
    return { ...beside(`${track.name} ${d.label}`, x, y, d.op), tone };
  if (!d.joined && d.value !== null) return { ...beside(d.label, x, y, d.op), tone };
  const up = d.op === 'gt' || d.op === 'ge' ? 22 : 11;
  return { text: d.label, x, y: y - up, anchor: 'middle', tone };
}

function labels(picture: LinePicture, frame: Frame): SvgNode[] {
  const wanted = picture.tracks.flatMap((track) => track.dots.map((d) => labelOf(d, track, frame)));
  const heights = placeLabels(wanted, LABEL_GAP, 30, [TOP - 8, HEIGHT - BOTTOM - 4]);
  return wanted.map(({ text, x, anchor, tone }, i) => {
    const fill = frame.several ? toneColour(tone) : ink;
    const named = frame.several ? `label ${toneClass(tone)}` : 'label';
    return words(text, x, heights[i] ?? 0, { 'text-anchor': anchor, class: named, fill });
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
