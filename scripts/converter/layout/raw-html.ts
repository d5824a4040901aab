/** `<table>` written into Markdown or plain text: its tags are marks of a wrapper, its cells are told by them. */

import type { MarkedCell, MarkedRow, MarkedTable } from '../marked.ts';
import { matchesIn } from '../read/matches.ts';
import type { Span } from '../tree.ts';

const TOKEN = /<!--[\s\S]{0,2000}?-->|<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b([^<>]*)>/g;
const PARAGRAPHS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol']);
const STRETCH = /&nbsp;|(?:(?!&nbsp;)[^\r\n])+/g;

interface OpenCell {
  readonly paragraphs: Span[][];
  readonly colspan: number;
  readonly rowspan: number;
  readonly heads: boolean;
}

interface OpenTable {
  readonly start: number;
  readonly rows: OpenCell[][];
  cell: OpenCell | null;
  inHead: boolean;
  /** Tables inside a cell are read as its words. */
  depth: number;
}

function spanIn(attributes: string, name: string): number {
  const written = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.max(1, written);
}

/** Words between two tags: their lines, without the indent of the markup. */
function addText(cell: OpenCell, source: string, from: number, to: number): void {
  for (const match of matchesIn(source.slice(from, to), STRETCH)) {
    const words = match[0].trim();
    if (words === '' || words === '&nbsp;') continue;
    const start = from + match.index + match[0].indexOf(words);
    cell.paragraphs.at(-1)?.push({ start, end: start + words.length });
  }
}

function openCell(table: OpenTable, attributes: string, heads: boolean): void {
  if (table.rows.length === 0) table.rows.push([]);
  table.cell = {
    paragraphs: [[]],
    colspan: spanIn(attributes, 'colspan'),
    rowspan: spanIn(attributes, 'rowspan'),
    heads: heads || table.inHead,
  };
  table.rows.at(-1)?.push(table.cell);
}

/** What a tag does to the table that is open around it. */
function follow(table: OpenTable, name: string, closes: boolean, attributes: string): void {
  if (name === 'table') table.depth += closes ? -1 : 1;
  if (table.depth === 1) {
    if (name === 'thead') table.inHead = !closes;
    if (name === 'tr' && !closes) table.rows.push([]);
    if (name === 'tr') table.cell = null;
    if (name === 'td' || name === 'th') {
      if (closes) table.cell = null;
      else openCell(table, attributes, name === 'th');
    }
  }
  if (table.cell && PARAGRAPHS.has(name)) table.cell.paragraphs.push([]);
}

const toCell = ({ paragraphs, colspan, rowspan }: OpenCell): MarkedCell => ({
  paragraphs: paragraphs.filter((spans) => spans.length > 0),
  colspan,
  rowspan,
});

function toTable({ start, rows }: OpenTable, end: number): MarkedTable | null {
  const filled = rows.filter((row) => row.length > 0);
  const marked = filled.map(
    (row): MarkedRow => ({ header: row.every((c) => c.heads), cells: row.map(toCell) }),
  );
  const written = marked.some((row) => row.cells.some((cell) => cell.paragraphs.length > 0));
  return written ? { start, end, rows: marked } : null;
}

export function rawTables(source: string): MarkedTable[] {
  if (!/<table\b/i.test(source)) return [];
  const found: MarkedTable[] = [];
  let open: OpenTable | null = null;
  let last = 0;
  for (const match of matchesIn(source, TOKEN)) {
    const [whole, slash = '', tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    if (!open && (name !== 'table' || slash)) continue;
    open ??= { start: match.index, rows: [], cell: null, inHead: false, depth: 0 };
    if (open.cell) addText(open.cell, source, last, match.index);
    last = match.index + whole.length;
    follow(open, name, slash === '/', attributes);
    if (open.depth > 0) continue;
    const table = toTable(open, last);
    if (table) found.push(table);
    open = null;
  }
  return found;
}
