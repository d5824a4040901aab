/** The straight lines that a page draws: strokes, the edges of frames, and bars so thin that they serve as lines. */
import { type Matrix, placed, SAME, times } from './matrix.ts';
import type { Rule } from './page.ts';
import type { Codes } from './read-page.ts';

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Codes inside a path: how far each step reaches into its list of numbers. */
const MOVE = 0;
const LINE = 1;
const STEPS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Two points this near stand on one line; a bar this thin is a line. */
const THIN = 2.5;
const SHORTEST = 4;

type Point = readonly [number, number];

function ruleOf([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  const [wide, high] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (high <= THIN && wide >= SHORTEST)
    return [{ along: 'x', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (wide <= THIN && high >= SHORTEST)
    return [{ along: 'y', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

/** The polygons of a path as lists of points; curves are no lines of a table. */
function polygons(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  for (let i = 0; i < path.length; ) {
    const step = path[i] ?? MOVE;
    const reach = STEPS[step] ?? 0;
    const point = placed(matrix, path[i + reach - 1] ?? 0, path[i + reach] ?? 0);
    if (step === MOVE) found.push([point]);
    else if (step === LINE) found.at(-1)?.push(point);
    else if (reach === 0) found.at(-1)?.push(found.at(-1)?.[0] ?? point);
    i += reach + 1;
  }
  return found;
}

function boxOf(points: readonly Point[]): readonly [Point, Point] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

const edgesOf = (points: readonly Point[]): Rule[] =>
  points.slice(1).flatMap((point, i) => ruleOf(points[i] ?? point, point));

/** A filled bar is one line along its middle; a larger filled area (the shade of a head row) is none. */
function rulesOfPath(points: readonly Point[], stroked: boolean): Rule[] {
  const [low, high] = boxOf(points);
  const thin = Math.min(high[0] - low[0], high[1] - low[1]) <= THIN;
  if (thin) return ruleOf(low, high);
  return stroked ? edgesOf(points) : [];
}

const pathIn = (args: unknown): { paint: number; path: ArrayLike<number> } | null => {
  if (!Array.isArray(args) || !Array.isArray(args[1])) return null;
  const path: unknown = args[1][0];
  return path instanceof Float32Array ? { paint: Number(args[0]), path } : null;
};

const matrixIn = (args: unknown): Matrix => {
  const list = Array.from(args as ArrayLike<number>);
  const numbers = list.length === 6 ? list : Array.from((list[0] ?? []) as unknown as ArrayLike<number>);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
};

export function rulesOf({ fnArray, argsArray }: Operators, codes: Codes, upright: Matrix): Rule[] {
  const strokes = new Set(
    ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(
      (name) => codes[name],
    ),
  );
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let now = SAME;
  for (const [i, code] of fnArray.entries()) {
    if (code === codes['save'] || code === codes['paintFormXObjectBegin']) saved.push(now);
    if (code === codes['restore'] || code === codes['paintFormXObjectEnd']) now = saved.pop() ?? SAME;
    if (code === codes['transform'] || (code === codes['paintFormXObjectBegin'] && argsArray[i]))
      now = times(now, matrixIn(argsArray[i]));
    const drawn = code === codes['constructPath'] ? pathIn(argsArray[i]) : null;
    if (!drawn || drawn.paint === codes['endPath']) continue;
    for (const points of polygons(drawn.path, times(upright, now)))
      rules.push(...rulesOfPath(points, strokes.has(drawn.paint)));
  }
  return rules;
}
