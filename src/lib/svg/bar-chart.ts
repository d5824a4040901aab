/** Bars side by side, from zero: filled where the document says so, hollow for what is promised or worked out. */
import { isPromise } from '../indicators/line.ts';
import { number } from '../indicators/number.ts';
import type { Bar, Picture } from '../indicators/picture.ts';
import { el, type Markup } from '../markup.ts';
import { WIDTH } from './frame.ts';
import { operatorGlyph } from './glyphs.ts';
import { line, sheet, soft, strokes, toneClass, toneColour, words } from './paint.ts';
import { linear, type Scale, ticks } from './scale.ts';

type BarPicture = Extract<Picture, { kind: 'bar' }>;

const ROW = 46;
const TOP = 24;
const BOTTOM = 26;
const LEFT = 8;
const RIGHT = 64;
const THICK = 16;

export const hollow = (bar: Bar): boolean => bar.computed || isPromise(bar.role);

function row(bar: Bar, i: number, x: Scale): Markup[] {
  const top = TOP + i * ROW + 20;
  const [from, to] = [x(0), x(bar.value ?? 0)];
  const end = Math.max(from, to);
  const colour = toneColour(bar.tone);
  const paint: Record<string, string | number> = hollow(bar)
    ? {
        class: `hollow ${toneClass(bar.tone)}`,
        fill: sheet,
        stroke: colour,
        'stroke-width': 2,
        ...(bar.computed ? { 'stroke-dasharray': '5 4' } : {}),
      }
    : { class: `solid ${toneClass(bar.tone)}`, fill: colour };
  const glyph = operatorGlyph(bar.op, 0, 0);
  const turned = {
    transform: `translate(${Math.round(end)} ${top + THICK / 2}) rotate(90)`,
    class: `way ${toneClass(bar.tone)}`,
    stroke: colour,
  };
  const room = glyph.length > 0 ? 22 : 6;
  return [
    words(bar.name, LEFT + 8, top - 5, { class: 'label' }),
    el('rect', {
      x: Math.min(from, to),
      y: top,
      width: Math.max(1, Math.abs(to - from)),
      height: THICK,
      ...paint,
    }),
    ...(glyph.length > 0 ? [strokes(glyph, turned)] : []),
    words(bar.label, end + room, top + 13, { class: 'label' }),
  ];
}

function axis(steps: readonly number[], x: Scale, height: number): Markup[] {
  return steps.flatMap((step) => [
    el('path', {
      d: `M${Math.round(x(step))} ${TOP}V${height - BOTTOM}`,
      class: step === 0 ? 'axis' : 'rule',
      stroke: step === 0 ? soft : line,
    }),
    words(number(step), x(step), height - BOTTOM + 16, {
      'text-anchor': 'middle',
      class: 'tick',
      fill: soft,
    }),
  ]);
}

export function barChart({ bars, unit }: BarPicture, title: string): Markup {
  const height = TOP + BOTTOM + bars.length * ROW;
  const steps = ticks(bars.map((b) => b.value ?? 0));
  const x = linear([steps[0] ?? 0, steps.at(-1) ?? 1], [LEFT + 4, WIDTH - RIGHT]);
  const attributes = {
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    'font-size': 13,
    'font-family': 'sans-serif',
    class: 'plot',
  };
  return el(
    'svg',
    attributes,
    el('title', {}, title),
    ...axis(steps, x, height),
    words(unit, 4, 14, { class: 'tick', fill: soft }),
    ...bars.flatMap((bar, i) => row(bar, i, x)),
  );
}
