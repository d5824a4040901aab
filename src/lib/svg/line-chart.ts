/** Tracks over true time, from zero: what stands on the page where no script runs, and on paper. */
import { isPromise } from '../indicators/line.ts';
import { number } from '../indicators/number.ts';
import type { Dot, Track } from '../indicators/picture.ts';
import { el, type Markup } from '../markup.ts';
import { dot } from './dot.ts';
import {
  BOTTOM,
  type Frame,
  frameOf,
  HEIGHT,
  LEFT,
  type LinePicture,
  placeOf,
  SLOT,
  TOP,
  WIDTH,
} from './frame.ts';
import { hatch, operatorGlyph, rangeGlyph } from './glyphs.ts';
import { labels } from './line-labels.ts';
import { line, pathOf, soft, strokes, toneClass, toneColour, words } from './paint.ts';

/** Nothing but withheld figures has no height to read. */
function axes({ x, y, years, steps }: Frame, unit: string): Markup[] {
  const rules = steps.flatMap((step): Markup[] => [
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

/** Solid between what is known, dashed towards what is promised. */
function pathsOf(track: Track, frame: Frame): Markup[] {
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

function markOf(d: Dot, tone: number, frame: Frame): Markup[] {
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

export function lineChart(picture: LinePicture, title: string): Markup {
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
