/**
 * A list of tasks whose table is lost: the names of its columns, then for each number the lines of its cells, broken where
 * the columns were narrow. The numbers part the rows; in a row the cells are told by what fits a column: names of
 * bodies, a time.
 */

import { bodiesIn } from '../../annotate/agencies/bodies.ts';
import { isGroup, isWholeName } from '../../annotate/agencies/whole-name.ts';
import type { Line } from '../../layout/lines.ts';
import { matchesIn } from '../../read/matches.ts';
import { prose, sliceProse } from '../../read/prose.ts';
import type { Prose } from '../../tree.ts';
import { isLabelLine } from '../labels.ts';
import type { RawCell, RawRow, RawTable } from './raw.ts';
import { type TaskColumn, type TaskKind, taskColumns } from './task-header.ts';

const MOST_HEAD_LINES = 12;
const LONGEST_HEAD = 40;
const MOST_LINES = 24;
const LONGEST_LINE = 200;
const FEWEST_ROWS = 3;
const MOST = 0.6;

function isSerial(line: Line | undefined, number: number): boolean {
  const label = String(number);
  if (!line?.text.startsWith(label)) return false;
  return /^(?:$|\s|[一-鿿“])/.test(line.text.slice(label.length));
}

const isBody = (name: string): boolean => isGroup(name) || isWholeName(name);
const TIMES = ['年', '月底', '底前', '长期', '持续', '每', '季度', '常态', '立即'];
const tellsTime = (text: string): boolean => text.length < 20 && TIMES.some((word) => text.includes(word));

/** A little less for each line: a line that may be of the task or of the bodies is of the task. */
const LESS = 0.01;

/** How well a text fits a column: 2 for each body and for a time, less for what is none. */
const FITS: Readonly<Record<TaskKind, (text: string) => number>> = {
  serial: () => 0,
  note: () => 0,
  text: (text) => (text === '' ? -6 : 0),
  time: (text) => (text === '' ? -1 : tellsTime(text) ? 2 : -3),
  body: (text) =>
    text === '' ? -1 : bodiesIn(text).reduce((sum, { name }) => sum + (isBody(name) ? 2 : -1.5), 0),
};

interface Dealt {
  readonly score: number;
  readonly counts: readonly number[];
}

const NOWHERE: Dealt = { score: Number.NEGATIVE_INFINITY, counts: [] };

/** The best way to deal lines out to columns, in order: all of them, or of the last row as many as fit. */
function deal(lines: readonly string[], kinds: readonly TaskKind[], isLast: boolean): Dealt {
  const [kind, ...others] = kinds;
  if (kind === undefined) return lines.length === 0 || isLast ? { score: 0, counts: [] } : NOWHERE;
  const counts =
    others.length === 0 && !isLast ? [lines.length] : lines.map((_, i) => i).concat(lines.length);
  return counts.reduce((best, count) => {
    const rest = deal(lines.slice(count), others, isLast);
    const score =
      FITS[kind](lines.slice(0, count).join('')) - (kind === 'text' ? 0 : count * LESS) + rest.score;
    return score > best.score ? { score, counts: [count, ...rest.counts] } : best;
  }, NOWHERE);
}

/** 3 修建粮库 市粮食局 → the number, and what stands behind it and apart. */
function partsOf(source: string, line: Line, number: number | null): Prose[] {
  const whole = prose(source, line.spans);
  const from = number === null ? 0 : String(number).length;
  const parts = matchesIn(whole.text.slice(from), /\S+/g);
  const behind = parts.map((part) =>
    sliceProse(source, whole, { from: from + part.index, to: from + part.index + part[0].length }),
  );
  return number === null ? behind : [sliceProse(source, whole, { from: 0, to: from }), ...behind];
}

interface TaskRow {
  readonly cells: readonly RawCell[];
  readonly lines: number;
  readonly named: boolean;
}

function cellOf(source: string, kind: TaskKind, parts: readonly Prose[]): RawCell {
  const one = prose(
    source,
    parts.flatMap((part) => part.spans),
  );
  return { paragraphs: kind === 'text' && parts.length > 0 ? [one] : parts };
}

function readRow(
  source: string,
  lines: readonly Line[],
  number: number,
  columns: readonly TaskColumn[],
  isLast: boolean,
): TaskRow {
  const parts = lines.map((line, i) => partsOf(source, line, i === 0 ? number : null));
  const [serial, ...words] = parts.flat();
  const kinds = columns.slice(1).map((column) => column.kind);
  const { counts } = deal(
    words.map((word) => word.text),
    kinds,
    isLast,
  );
  let at = 0;
  const dealt = kinds.map((kind, i) => {
    const own = words.slice(at, at + (counts[i] ?? 0));
    at += own.length;
    return { kind, own };
  });
  const named = dealt.some(
    ({ kind, own }) => kind === 'body' && FITS.body(own.map((word) => word.text).join('')) > 0,
  );
  const taken = (words[at - 1] ?? serial)?.spans.at(-1)?.end ?? 0;
  return {
    cells: [
      { paragraphs: serial ? [serial] : [] },
      ...dealt.map(({ kind, own }) => cellOf(source, kind, own)),
    ],
    lines: lines.filter((line) => line.start < taken).length,
    named,
  };
}

/** No cell holds it: 索引号：…, a heading, a whole paragraph. */
const endsTable = (line: Line): boolean =>
  isLabelLine(line.text) || line.hashes > 0 || line.text.length > LONGEST_LINE;

/** Where the rows begin, the numbers one after the other. */
function startsIn(lines: readonly Line[], from: number): number[] {
  const starts = [from];
  for (let at = from + 1; at < lines.length && at - (starts.at(-1) ?? 0) <= MOST_LINES; at++) {
    const line = lines[at];
    if (!line || endsTable(line)) break;
    if (isSerial(line, starts.length + 1)) starts.push(at);
  }
  return starts;
}

function lastRow(lines: readonly Line[], start: number): readonly Line[] {
  const rest = lines.slice(start, start + MOST_LINES);
  const end = rest.findIndex(endsTable);
  return end < 0 ? rest : rest.slice(0, end);
}

export function readFlatTasks(source: string, lines: readonly Line[], at: number): RawTable | null {
  if (!/^序\s*号/.test(lines[at]?.text ?? '')) return null;
  const head = lines.slice(at, at + MOST_HEAD_LINES).findIndex((line) => isSerial(line, 1));
  const header = lines.slice(at, at + Math.max(0, head));
  if (header.length === 0 || header.some((line) => line.text.length > LONGEST_HEAD)) return null;
  const columns = taskColumns(source, header);
  const starts = columns ? startsIn(lines, at + head) : [];
  if (!columns || starts.length < FEWEST_ROWS) return null;
  const rows = starts.map((start, i) => {
    const next = starts[i + 1];
    const own = next === undefined ? lastRow(lines, start) : lines.slice(start, next);
    return readRow(source, own, i + 1, columns, next === undefined);
  });
  if (rows.filter((row) => row.named).length < rows.length * MOST) return null;
  const heads: RawRow = { header: true, cells: columns.map(({ head }) => ({ paragraphs: [head] })) };
  return {
    layout: 'flat',
    rows: [heads, ...rows.map(({ cells }) => ({ header: false, cells }))],
    from: at,
    to: (starts.at(-1) ?? at) + (rows.at(-1)?.lines ?? 0),
  };
}
