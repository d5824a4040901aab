/**
 * Tables that lost everything but their order: one cell a line. They are believed only where the lines repeat with a
 * period: by an attribute column (约束性, 预期性), or by columns of figures under a caption.
 */
import { prose } from '../../read/prose.ts';
import type { Line } from '../lines.ts';
import { markerAt } from '../markers.ts';
import type { RawRow, RawTable } from './raw.ts';

const ATTRIBUTE = /^[【（(]?(?:约束性|预期性|约束|预期|指导性)(?:指标)?[】）)]?$/;
const ATTRIBUTE_HEADER = /属性|性质|类型/;
const FIGURE = /^(?:[-—–/]+|\*+|[<>≥≤≈±约]{0,2}\s*[\d０-９][\d０-９.,，．]*\s*(?:[%％‰个家万亿元人名张所次吨项件户倍年左右以上内下]|百分点|平方米|公里|[（(].{0,8}[）)])*)$/;
const LONGEST_CELL = 36;

const cellLike = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.text.length > 0 &&
  line.text.length <= LONGEST_CELL &&
  !line.indent.includes('\t') &&
  !/[。；！？]/.test(line.text) &&
  !/^第.{1,4}[章节条]/.test(line.text) &&
  markerAt(line.text)?.style !== 'chinese';

function runEnd(lines: readonly Line[], at: number): number {
  let end = at;
  while (cellLike(lines[end])) end++;
  return end;
}

interface Shape {
  readonly width: number;
  /** First lines of the rows, in the run; what stands between two rows names a group. */
  readonly starts: readonly number[];
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function byAttribute(run: readonly Line[]): Shape | null {
  const places = run.flatMap((line, i) => (ATTRIBUTE.test(line.text) ? [i] : []));
  if (places.length < 3) return null;
  const width = commonest(places.slice(1).map((p, i) => p - (places[i] ?? 0)));
  const header = run.slice(0, width).findIndex((l) => ATTRIBUTE_HEADER.test(l.text));
  const column = header >= 0 ? header : width - 1;
  const starts = places.map((p) => p - column).filter((s) => s >= width);
  const regular = starts.every((s, i) => i === 0 || s - (starts[i - 1] ?? 0) >= width);
  return width >= 3 && width <= 10 && regular && starts.length >= 3 ? { width, starts } : null;
}

const isFigure = (line: Line | undefined): boolean => line !== undefined && FIGURE.test(line.text);

/** Every column of the body holds figures in all rows, or in none. */
function columnsAgree(run: readonly Line[], width: number): boolean {
  const rows = run.length / width - 1;
  const shares = Array.from({ length: width }, (_, column) => {
    let figures = 0;
    for (let row = 1; row <= rows; row++) if (isFigure(run[row * width + column])) figures++;
    return figures / rows;
  });
  const header = run.slice(0, width).some((l) => isFigure(l) && !/年/.test(l.text));
  const clean = shares.every((s) => s <= 0.15 || s >= 0.85);
  return !header && clean && shares.some((s) => s > 0.5) && (shares[0] ?? 1) <= 0.15;
}

function byFigures(run: readonly Line[]): Shape | null {
  for (let width = 2; width <= 8; width++) {
    if (run.length % width !== 0 || run.length / width < 4) continue;
    if (!columnsAgree(run, width)) continue;
    const rows = run.length / width - 1;
    return { width, starts: Array.from({ length: rows }, (_, i) => (i + 1) * width) };
  }
  return null;
}

function rowOf(source: string, lines: readonly Line[], header = false): RawRow {
  return { header, cells: lines.map((l) => ({ paragraphs: [prose(source, l.spans)] })) };
}

function rowsOf(source: string, run: readonly Line[], { width, starts }: Shape): RawRow[] {
  const rows = [rowOf(source, run.slice(0, width), true)];
  let next = width;
  for (const start of starts) {
    for (const line of run.slice(next, start)) rows.push(rowOf(source, [line]));
    rows.push(rowOf(source, run.slice(start, start + width)));
    next = start + width;
  }
  return rows;
}

export function readFlatTable(source: string, lines: readonly Line[], at: number): RawTable | null {
  const end = runEnd(lines, at);
  if (end - at < 8) return null;
  const run = lines.slice(at, end);
  const shape = byAttribute(run) ?? byFigures(run);
  if (!shape) return null;
  const last = (shape.starts.at(-1) ?? 0) + shape.width;
  return { layout: 'flat', rows: rowsOf(source, run, shape), from: at, to: at + Math.min(last, run.length) };
}
