/** Markdown tables: `| a | b |` with a rule of dashes under the header. */
import { prose } from '../../read/prose.ts';
import type { Line } from '../lines.ts';
import type { RawCell, RawRow, RawTable } from './raw.ts';

const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

const isRow = (line: Line | undefined): line is Line =>
  line !== undefined && /^\|.*\|$/.test(line.text) && line.text.length > 2;

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
  if (!isRow(lines[at])) return null;
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
