/** A small picture of one series: a line in a list, from base to target in a margin. */
import { isPromise, joinedMarks, type Line } from '../indicators/line.ts';
import { el, type Markup } from '../markup.ts';
import { dot } from './dot.ts';
import { hatch, type Point } from './glyphs.ts';
import { pathOf, soft, strokes, toneClass, toneColour } from './paint.ts';
import { linear } from './scale.ts';

const WIDTH = 120;
const HEIGHT = 36;
const EDGE = 9;

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** Years and height that lines of one row share; lines that do not compare have each their own. */
export function spanOf(lines: readonly Line[]): Span {
  const years = lines.flatMap((l) => l.marks.map((m) => m.year));
  const values = lines.flatMap((l) => l.marks.flatMap((m) => [m.value, m.max].filter((n) => n !== null)));
  return { from: Math.min(...years), to: Math.max(...years), top: Math.max(0, ...values) };
}

export function spark(line: Line, span: Span, title: string, tone = 0): Markup {
  const x = linear([span.from, span.to], [EDGE, WIDTH - EDGE]);
  const y = linear([0, span.top || 1], [HEIGHT - EDGE, EDGE]);
  const marks = joinedMarks(line);
  const at = (m: { year: number; value: number }): Point => [Math.round(x(m.year)), Math.round(y(m.value))];
  const ways = marks.slice(1).map((to, i) => {
    const dash: Record<string, string> = isPromise(to.role) ? { 'stroke-dasharray': '4 3' } : {};
    return el('path', {
      d: pathOf([at(marks[i] ?? to), at(to)]),
      class: `way ${toneClass(tone)}`,
      fill: 'none',
      stroke: toneColour(tone),
      'stroke-width': 2,
      ...dash,
    });
  });
  const dots = marks.map((m) => dot(m.role, ...at(m), tone));
  const withheld = line.marks
    .filter((m) => m.role === 'masked')
    .map((m) =>
      strokes(hatch(x(m.year) - 10, 4, 20, HEIGHT - 8, 5), {
        class: 'masked',
        stroke: soft,
        'stroke-width': 1,
      }),
    );
  const ground = el('path', {
    d: `M0 ${HEIGHT - EDGE}H${WIDTH}`,
    class: 'rule',
    stroke: soft,
    'stroke-width': 0.5,
  });
  const attributes = {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
    role: 'img',
    class: 'spark',
  };
  return el('svg', attributes, el('title', {}, title), ground, ...withheld, ...ways, ...dots);
}
