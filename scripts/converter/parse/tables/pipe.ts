/** Markdown tables: `| a | b |` with a rule of dashes under the header. */

import type { Line } from '../../layout/lines.ts';
import { prose } from '../../read/prose.ts';
import type { RawCell, RawRow, RawTable } from './raw.ts';

/** `| :-: | --- |`; a row of single dashes is a row. */
const RULE = /^\|?\s*(?::?-{2,}:?|:-:?|-:)\s*(?:\|\s*(?::?-{2,}:?|:-:?|-:)\s*)*\|?$/;

const isRow = (line: Line | undefined): line is Line =>
  line !== undefined && /^\|.*\|$/.test(line.text) && line.text.length > 2;

/** 粗钢 | 万吨 | 100509.1: how many cells a line without pipes at its ends has; 0 for any other line. */
export function openCells({ text, indent }: Line): number {
  if (indent.includes('\t') || /^\||\|$|[。；]|https?:/.test(text)) return 0;
  const cells = text.split('|');
  return cells.length > 1 && cells.every((c) => c.trim() !== '' && c.trim().length <= 60) ? cells.length : 0;
}

const follows = (line: Line | undefined): line is Line =>
  line !== undefined && line.blanksBefore === 0 && openCells(line) > 0;

/** Three lines or more of open cells, most of them as wide and with figures: a table whose frame was left out. */
function readOpenTable(source: string, lines: readonly Line[], at: number): RawTable | null {
  const first = lines[at];
  const above = lines[at - 1];
  if (!first || openCells(first) === 0) return null;
  // What was no table from its first line on is none from its second
  if (first.blanksBefore === 0 && above && openCells(above) > 0) return null;
  let to = at + 1;
  while (follows(lines[to])) to++;
  const region = lines.slice(at, to);
  const widths = Map.groupBy(region, openCells);
  const usual = Math.max(...[...widths.values()].map((rows) => rows.length));
  const figures = region.filter((line) => /\|.*\d/.test(line.text)).length;
  if (region.length < 3 || usual < region.length * 0.7 || figures < region.length / 2) return null;
  const rows = region.map((line, i) => ({ header: i === 0, cells: cellsOf(source, line) }));
  return { layout: 'pipe', rows, from: at, to };
}

function cellsOf(source: string, line: Line): RawCell[] {
  const cells: RawCell[] = [];
  let start = line.start + (line.text.startsWith('|') ? 1 : 0);
  for (let i = start; i <= line.end; i++) {
    const atEnd = i === line.end;
    if (!atEnd && (source.charAt(i) !== '|' || source.charAt(i - 1) === '\\')) continue;
    if (atEnd && source.charAt(i - 1) === '|') break;
    const text = source.slice(start, i);
    const lead = text.length - text.trimStart().length;
    const length = text.trim().length;
    const spans = length > 0 ? [{ start: start + lead, end: start + lead + length }] : [];
    cells.push({ paragraphs: spans.length > 0 ? [prose(source, spans)] : [] });
    start = i + 1;
  }
  return cells;
}

export function readPipeTable(source: string, lines: readonly Line[], at: number): RawTable | null {
  if (!isRow(lines[at])) return readOpenTable(source, lines, at);
  let to = at;
  while (isRow(lines[to]) && (to === at || (lines[to]?.blanksBefore ?? 0) === 0)) to++;
  const region = lines.slice(at, to);
  const rule = region.findIndex((line) => RULE.test(line.text));
  if (region.length < 2 || rule > 3) return null;
  const rows: RawRow[] = region.flatMap((line, i) =>
    RULE.test(line.text) ? [] : [{ header: i < rule, cells: cellsOf(source, line) }],
  );
  return { layout: 'pipe', rows, from: at, to };
}
