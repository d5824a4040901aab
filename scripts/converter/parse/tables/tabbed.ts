/** Tables with one row a line: cells parted by TABs, or by runs of spaces in a column text. */

import type { Line } from '../../layout/lines.ts';
import { matchesIn } from '../../read/matches.ts';
import { prose } from '../../read/prose.ts';
import type { Span } from '../../tree.ts';
import { isIndexLine } from '../front-lines.ts';
import { markerAt } from '../markers.ts';
import { flowingHeader } from './flowing-header.ts';
import type { RawRow, RawTable } from './raw.ts';

const TAB = /\t+?/g;
const LONGEST_HEAD = 60;
const WIDE = /[ \u3000\u00a0]{3,}|\u3000{2,}/g;

/** The cells of a line: stretches of it, empty ones included for TABs. */
function cellSpans(line: Line, separator: RegExp): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (const match of matchesIn(line.text, separator)) {
    cells.push({ start, end: line.start + match.index });
    start = line.start + match.index + match[0].length;
  }
  return [...cells, { start, end: line.end }];
}

/** A TAB at the end of a row stands for an empty last cell; the line was trimmed, so they are counted here. */
function trailingTabs(source: string, line: Line): number {
  let count = 0;
  for (let i = line.end; i < source.length && /[\t ]/.test(source.charAt(i)); i++) {
    if (source.charAt(i) === '\t') count++;
  }
  return count;
}

function trim(source: string, span: Span): Span {
  const text = source.slice(span.start, span.end);
  const lead = text.length - text.trimStart().length;
  const rest = text.trim().length;
  return { start: span.start + lead, end: span.start + lead + rest };
}

/** TABs before the first words are empty cells at the left: the row below a spanning header begins so. */
const leadingTabs = (line: Line): number => line.indent.split('\t').length - 1;

function rowOf(source: string, line: Line, separator: RegExp): RawRow {
  const spans = cellSpans(line, separator).map((s) => trim(source, s));
  const cells = spans.map((s) => ({ paragraphs: s.end > s.start ? [prose(source, [s])] : [] }));
  const blank = (length: number): RawRow['cells'] => Array.from({ length }, () => ({ paragraphs: [] }));
  const [before, after] = separator === TAB ? [leadingTabs(line), trailingTabs(source, line)] : [0, 0];
  return { header: false, cells: [...blank(before), ...cells, ...blank(after)] };
}

function widthOf(source: string, line: Line | undefined, separator: RegExp): number {
  if (!line) return 0;
  const outside = separator === TAB ? leadingTabs(line) + trailingTabs(source, line) : 0;
  return cellSpans(line, separator).length + outside;
}

/** Rows of about the same width, one after the other; a page break leaves a blank line between two of them. */
function regionEnd(source: string, lines: readonly Line[], at: number, separator: RegExp): number {
  const width = widthOf(source, lines[at], separator);
  const isRow = (line: Line | undefined): boolean => {
    const next = widthOf(source, line, separator);
    return (
      line !== undefined &&
      !line.table &&
      (separator === TAB || !line.indent.includes('\t')) &&
      next >= 2 &&
      Math.abs(next - width) <= 1
    );
  };
  let end = at + 1;
  while (end < lines.length && (isRow(lines[end]) || (namesGroup(lines[end]) && isRow(lines[end + 1]))))
    end++;
  return end;
}

/** A line without separators between two rows names the rows that follow: 一、基础设施. */
const namesGroup = (line: Line | undefined): boolean =>
  line !== undefined && line.blanksBefore === 0 && line.text.length <= 20 && !/[。；：]/.test(line.text);

/** A contents list with page numbers behind TABs, or the labels of a portal head (索引号：… ⇥ 主题分类：…). */
function isNoTable(lines: readonly Line[]): boolean {
  const paged = lines.filter(
    (l) => /\S\t+\s*[-—]?\d{1,3}[-—]?$/.test(l.text) && (markerAt(l.text) !== null || l.text.length < 40),
  );
  const numbered = lines.filter((l) => markerAt(l.text) !== null).length;
  if (
    paged.length === lines.length &&
    numbered >= lines.length * 0.6 &&
    lines.every((l) => l.text.split(/\t+/).length === 2)
  )
    return true;
  return lines.some((l) => isIndexLine(l.text));
}

function reader(separator: RegExp, fewestRows: number, fewestCells: number) {
  return (source: string, lines: readonly Line[], at: number): RawTable | null => {
    const first = lines[at];
    if (!first || first.indent.includes('\t')) return null;
    if (widthOf(source, first, separator) < fewestCells) return null;
    const to = regionEnd(source, lines, at, separator);
    if (to - at < fewestRows || isNoTable(lines.slice(at, to))) return null;
    const rows = lines.slice(at, to).map((line) => rowOf(source, line, separator));
    return { layout: 'tabbed', rows, from: at, to };
  };
}

const readRows = reader(TAB, 2, 2);

/** Rows with one header line, or below a header whose cells were broken over lines. */
export function readTabbedTable(source: string, lines: readonly Line[], at: number): RawTable | null {
  const first = lines[at];
  if (!first || first.indent.includes('\t') || first.table) return null;
  const header = first.text.length <= LONGEST_HEAD ? flowingHeader(source, lines, at) : null;
  const below = header && readRows(source, lines, header.to);
  return below ? { ...below, rows: [header.row, ...below.rows], from: at } : readRows(source, lines, at);
}

/** Columns set with single full-width spaces: figures must show that they are columns. */
const NARROW = /[ \u3000\u00a0]*\u3000[ \u3000\u00a0]*|[ \u00a0]{2,}/g;
const FIGURE = /^[≥≤<>约近]?[\d.,，]+\s*[%％‰\p{Script=Han}]{0,4}$|^[-—–*/]+$/u;

const readWide = reader(WIDE, 3, 3);
const readNarrow = reader(NARROW, 3, 3);

const textsOf = ({ cells }: RawRow): string[] => cells.map((c) => c.paragraphs[0]?.text ?? '');

/** Every row has the same number of short cells. */
function isEven({ rows }: RawTable): boolean {
  const width = rows[0]?.cells.length ?? 0;
  return rows.every((r) => r.cells.length === width && textsOf(r).every((t) => t.length <= 30));
}

/** All columns but the first hold figures below the header. */
function holdsFigures({ rows }: RawTable): boolean {
  const cells = rows.slice(1).flatMap((r) => textsOf(r).slice(1));
  return cells.filter((t) => FIGURE.test(t)).length >= cells.length * 0.7;
}

const readPairs = reader(/[ \u3000\u00a0]+/g, 4, 2);

/** 争议金额 受理费 / 1000元以下 40元: two columns a single space apart, each row but the first with a figure at its end. */
function isTariff(table: RawTable): boolean {
  const [header = [], ...body] = table.rows.map(textsOf);
  return (
    isEven(table) &&
    !/\d/.test(header.join('')) &&
    body.every(([, amount = '']) => /\d/.test(amount)) &&
    table.rows.every((row) => textsOf(row).every((t) => !/[。；：:]/.test(t)))
  );
}

const readFull = reader(/\u3000+/g, 3, 3);

/** Cells set apart by hand with full-width blanks: as many in every row, wherever they then stand. */
export function readFullWidthTable(source: string, lines: readonly Line[], at: number): RawTable | null {
  const table = lines[at]?.text.includes('\u3000') ? readFull(source, lines, at) : null;
  return table && isEven(table) && holdsFigures(table) ? table : null;
}

/** Columns made of spaces are believed only where the rows agree. */
export function readSpacedTable(source: string, lines: readonly Line[], at: number): RawTable | null {
  const wide = readWide(source, lines, at);
  if (wide && isEven(wide)) return wide;
  const narrow = readNarrow(source, lines, at);
  if (narrow && isEven(narrow) && holdsFigures(narrow)) return narrow;
  const pairs = readPairs(source, lines, at);
  return pairs && isTariff(pairs) ? pairs : null;
}
