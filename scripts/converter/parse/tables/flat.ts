/**
 * Tables that lost everything but their order: one cell a line. They are believed only where the lines repeat with a
 * period: by an attribute column (约束性, 预期性), or by columns of figures under a caption.
 */

import type { Line } from '../../layout/lines.ts';
import { prose } from '../../read/prose.ts';
import { isTableNote, isUnitLine, tableCaption } from '../captions.ts';
import { markerAt } from '../markers.ts';
import { type WrappedShape, wrappedShape } from './flat-wrapped.ts';
import type { RawRow, RawTable } from './raw.ts';

const ATTRIBUTE = /^[【（(]?(?:约束性|预期性|约束|预期|指导性)(?:指标)?[】）)]?$/;
const ATTRIBUTE_HEADER = /属性|性质|类型/;
const FIGURE =
  /^(?:[-—–/]+|\*+|[-−+<>≥≤≈±约]{0,2}\s*[\d０-９][\d０-９.,，．]*\s*(?:[%％‰个家万亿元人名张所次吨项件户倍年左右以上内下]|百分点|平方米|公里|[（(].{0,8}[）)])*)$/;
const LONGEST_CELL = 36;

const cellLike = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.text.length > 0 &&
  line.text.length <= LONGEST_CELL &&
  !line.indent.includes('\t') &&
  !/[。；！？]/.test(line.text) &&
  !/^第.{1,4}[章节条]/.test(line.text) &&
  !isUnitLine(line.text) &&
  !isTableNote(line.text) &&
  tableCaption(line.text) === null &&
  markerAt(line.text)?.style !== 'chinese';

/** Cells stand equally far apart: a wider gap ends the run. */
function runEnd(lines: readonly Line[], at: number): number {
  const gap = lines[at + 1]?.blanksBefore ?? 0;
  let end = at;
  while (cellLike(lines[end]) && (end === at || (lines[end]?.blanksBefore ?? 0) <= gap)) end++;
  return end;
}

/** Rows of a table: each the lines of one row; a short one leaves its first cell to the row above. */
type Rows = readonly (readonly Line[])[];

interface Shape {
  readonly width: number;
  readonly rows: Rows;
  /** How many lines of the run the table takes. */
  readonly length: number;
}

function headerWidth(run: readonly Line[], first: number): number {
  const named = run.slice(0, 12).findIndex((l) => ATTRIBUTE_HEADER.test(l.text));
  return named >= 0 && named < first ? named + 1 : 0;
}

/** The attribute ends each row: lines before it are its cells, a line more names a group. */
function byAttribute(run: readonly Line[]): Shape | null {
  const places = run.flatMap((line, i) => (ATTRIBUTE.test(line.text) ? [i] : []));
  const width = headerWidth(run, places[0] ?? 0);
  if (places.length < 2 || width < 3 || width > 10) return null;
  const rows: (readonly Line[])[] = [];
  let start = width;
  for (const place of places) {
    const lines = run.slice(start, place + 1);
    if (lines.length < width - 1 || lines.length > width + 2) return null;
    for (const group of lines.slice(0, Math.max(0, lines.length - width))) rows.push([group]);
    rows.push(lines.slice(Math.max(0, lines.length - width)));
    start = place + 1;
  }
  return { width, rows, length: start };
}

/** The same where headers or the names of groups were wrapped over several lines. */
function readWrapped(source: string, run: readonly Line[], from: number): RawTable | null {
  const places = run.flatMap((line, i) => (ATTRIBUTE.test(line.text) ? [i] : []));
  const named = run.slice(0, 14).findIndex((l) => ATTRIBUTE_HEADER.test(l.text)) + 1;
  if (places.length < 2 || named < 3 || named > (places[0] ?? 0)) return null;
  const shape = wrappedShape(run, named, places, (line) =>
    FIGURE.test(line.text.replace(/^[[〔【]|[\]〕】]$/g, '')),
  );
  return shape && wrappedTable(source, shape, from);
}

function wrappedTable(source: string, { width, header, rows, length }: WrappedShape, from: number): RawTable {
  const row = (cells: readonly (readonly Line[])[], isHeader = false): RawRow => {
    const all = cells.length === width - 1 ? [[], ...cells] : cells;
    const paragraphs = all.map((lines) => ({ paragraphs: lines.map((l) => prose(source, l.spans)) }));
    return { header: isHeader, cells: paragraphs };
  };
  return {
    layout: 'flat',
    rows: [row(header, true), ...rows.map((r) => row(r))],
    from,
    to: from + length,
  };
}

const HEADER_WORD =
  /^(?:序号|.{0,8}(?:名称|内容|时限|期限|年限|年度|时间|单位|部门|主体|目标|目标值|现状值|任务|类别|类型|性质|备注|指标|措施|规模|地点|位置|区域|进度|金额|数量|投资|资金|面积|事项|阶段|领域|责任人|来源|标准|要求|方式|等级|对象|线路|里程|项目)(?:[（(][^）)]{1,12}[）)])?)$/;

/** 项目名称 建设内容 完成时限, then as many lines a row. */
function byHeaderWords(run: readonly Line[]): Shape | null {
  const end = run.findIndex((l) => !HEADER_WORD.test(l.text));
  if (end < 3 || run.length % end !== 0 || run.length / end < 3) return null;
  return { width: end, rows: inRows(run.slice(end), end), length: run.length };
}

/** 序号 first, then 1, 2, 3 at equal distances. */
function bySerial(run: readonly Line[]): Shape | null {
  if (!/^序\s*号$/.test(run[0]?.text ?? '')) return null;
  const width = run.findIndex((l) => /^[1１]$/.test(l.text));
  if (width < 2 || width > 10) return null;
  let rows = 0;
  while (Number(run[(rows + 1) * width]?.text) === rows + 1) rows++;
  const length = (rows + 1) * width;
  return rows >= 2 && length <= run.length
    ? { width, rows: inRows(run.slice(width, length), width), length }
    : null;
}

const LONGEST_HEADER = 12;

/** The same where the cells hold whole sentences: 序号 and 1, 2 at equal distances prove enough. */
function longCells(lines: readonly Line[], at: number): Shape | null {
  if (!/^序\s*号$/.test(lines[at]?.text ?? '')) return null;
  const width = lines.slice(at, at + LONGEST_HEADER).findIndex((l) => /^[1１]$/.test(l.text));
  const header = lines.slice(at, at + Math.max(0, width));
  if (width < 3 || header.some((l) => l.text.length > LONGEST_HEADER)) return null;
  let rows = 0;
  while (Number(lines[at + (rows + 1) * width]?.text) === rows + 1) rows++;
  const length = (rows + 1) * width;
  if (rows < 2 || at + length > lines.length) return null;
  return { width, rows: inRows(lines.slice(at + width, at + length), width), length };
}

function inRows(lines: readonly Line[], width: number): Rows {
  return Array.from({ length: lines.length / width }, (_, i) => lines.slice(i * width, (i + 1) * width));
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
    if (columnsAgree(run, width)) return { width, rows: inRows(run.slice(width), width), length: run.length };
  }
  return byFirstRow(run);
}

const FEWEST_ALIKE = 4;

/** Rows alike from the first on, whatever short lines follow: a name, then figures in the same places. */
function byFirstRow(run: readonly Line[]): Shape | null {
  for (let width = 3; width <= 8; width++) {
    const mask = run.slice(width, 2 * width).map(isFigure);
    const named = run.slice(0, width).every((l) => /\p{Script=Han}{2}|年/u.test(l.text.replace(/\s/g, '')));
    if (!named || mask[0] || mask.filter(Boolean).length < (width - 1) / 2) continue;
    let rows = 0;
    while (mask.every((figure, i) => figure === isCell(run[(rows + 1) * width + i], figure))) rows++;
    const length = (rows + 1) * width;
    if (rows >= FEWEST_ALIKE) return { width, rows: inRows(run.slice(width, length), width), length };
  }
  return null;
}

/** Whether a line is a figure; one that is missing is never what is looked for. */
const isCell = (line: Line | undefined, wanted: boolean): boolean =>
  line === undefined ? !wanted : isFigure(line);

function rowOf(source: string, lines: readonly Line[], width: number, header = false): RawRow {
  const cells = lines.map((l) => ({ paragraphs: [prose(source, l.spans)] }));
  return { header, cells: lines.length === width - 1 ? [{ paragraphs: [] }, ...cells] : cells };
}

export function readFlatTable(source: string, lines: readonly Line[], at: number): RawTable | null {
  // A line set apart from the run is its caption.
  if ((lines[at + 1]?.blanksBefore ?? 0) > (lines[at + 2]?.blanksBefore ?? 0)) return null;
  const run = lines.slice(at, runEnd(lines, at));
  const regular = run.length < 8 ? null : byAttribute(run);
  const wrapped = run.length < 8 || regular ? null : readWrapped(source, run, at);
  if (wrapped) return wrapped;
  const short = run.length < 8 ? null : (regular ?? bySerial(run) ?? byHeaderWords(run) ?? byFigures(run));
  const shape = short ?? longCells(lines, at);
  if (!shape) return null;
  const { width, rows, length } = shape;
  const header = rowOf(source, lines.slice(at, at + width), width, true);
  return {
    layout: 'flat',
    rows: [header, ...rows.map((row) => rowOf(source, row, width))],
    from: at,
    to: at + length,
  };
}
