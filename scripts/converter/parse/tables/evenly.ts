/**
 * A table whose columns are parted by two blanks each, wherever they then stand: as many cells in nearly every row, an
 * empty one leaving its blanks. The lines of a name that was too long stand above and below the rest of its row.
 */

import type { Line } from '../../layout/lines.ts';
import { matchesIn } from '../../read/matches.ts';
import { prose } from '../../read/prose.ts';
import type { Span } from '../../tree.ts';
import { attachmentCaption, boxCaption, isTableNote, isUnitLine, tableCaption } from '../captions.ts';
import type { RawCell, RawRow, RawTable } from './raw.ts';
import { isFigure } from './segments.ts';

interface Cell extends Span {
  readonly text: string;
}

/** Two blanks part two cells, so that four leave one empty; or any blanks do, where no cell holds one. */
const TWO_BLANKS = /[ \u00a0]{2}/g;
const ANY_BLANKS = /[ \u00a0]+/g;
const LONGEST_NAME = 16;
const LONGEST_CELL = 40;
const FEWEST_ROWS = 3;
/** Name lines in a row of their own: more are text. */
const MOST_NAMES = 3;

function cellsOf(source: string, line: Line, between: RegExp): Cell[] {
  const text = source.slice(line.start, line.end);
  const cells: Cell[] = [];
  let at = 0;
  for (const match of [...matchesIn(text, between), null]) {
    const to = match ? match.index : text.length;
    const words = text.slice(at, to);
    const start = line.start + at + (words.length - words.trimStart().length);
    cells.push({ text: words.trim(), start, end: start + words.trim().length });
    if (match) at = match.index + match[0].length;
  }
  return cells;
}

const filled = (cells: readonly Cell[]): Cell[] => cells.filter((cell) => cell.text !== '');

/** Several names side by side, none of them a figure. */
function isHeader(cells: readonly Cell[]): boolean {
  return (
    cells.length >= 3 &&
    cells.every(
      ({ text }) =>
        /\p{Script=Han}|^20\d{2}$/u.test(text) &&
        text.length > 1 &&
        text.length <= LONGEST_NAME &&
        !/[，。；：]/.test(text),
    )
  );
}

const leaves = ({ text, table, indent }: Line): boolean =>
  table !== undefined ||
  indent.includes('\t') ||
  /[。；]/.test(text) ||
  isTableNote(text) ||
  isUnitLine(text) ||
  (tableCaption(text) ?? boxCaption(text) ?? attachmentCaption(text)) !== null;

interface Layout {
  readonly width: number;
  readonly between: RegExp;
}

interface Found {
  readonly line: Line;
  readonly cells: readonly Cell[];
}

/** The lines below the header up to one that is surely no row. */
function below(source: string, lines: readonly Line[], at: number, { width, between }: Layout): Found[] {
  const found: Found[] = [];
  let names = 0;
  for (let i = at; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.blanksBefore > 1 || leaves(line)) break;
    const cells = cellsOf(source, line, between);
    const count = filled(cells).length;
    if (cells.length > width || cells.some((c) => c.text.length > LONGEST_CELL)) break;
    names = count > 1 ? 0 : names + 1;
    if (names > MOST_NAMES) break;
    found.push({ line, cells });
  }
  return found.slice(0, found.findLastIndex(({ cells }) => filled(cells).length > 1) + 1);
}

/** Columns that only a table has: numbers that count up, figures, a few words again and again. */
function holdsColumns(rows: readonly (readonly Cell[])[], width: number): boolean {
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
    const figures = texts.filter(isFigure).length;
    const few = new Set(texts).size <= texts.length / 2;
    return texts.length >= rows.length / 2 && (figures > texts.length * 0.7 || few);
  }).some(Boolean);
}

const rawCell = (source: string, spans: readonly Span[]): RawCell => ({
  paragraphs:
    spans.length > 0
      ? [
          prose(
            source,
            [...spans].sort((a, b) => a.start - b.start),
          ),
        ]
      : [],
});

/** A row one cell short takes the lines above and below as its name. */
function rowsOf(source: string, found: readonly Found[], width: number): RawRow[] {
  const rows: (readonly Span[])[][] = [];
  const alone = (i: number): readonly Cell[] => {
    const cells = filled(found[i]?.cells ?? []);
    return cells.length === 1 ? cells : [];
  };
  for (let i = 0; i < found.length; i++) {
    const cells = found[i]?.cells ?? [];
    const spans = cells.map((cell) => (cell.text === '' ? [] : [cell]));
    const short = filled(cells).length === width - 1 && cells.length === width - 1;
    const [above, behind] = [short && rows.at(-1)?.filter((s) => s.length > 0).length === 1, alone(i + 1)];
    if (!above || behind.length === 0) rows.push(spans);
    else {
      const name = [...(rows.pop() ?? []).flat(), ...behind];
      rows.push([...spans.slice(0, 1), name, ...spans.slice(1)]);
      i++;
    }
  }
  return rows.map((row) => ({
    header: false,
    cells: Array.from({ length: width }, (_, column) => rawCell(source, row[column] ?? [])),
  }));
}

function readBy(
  source: string,
  lines: readonly Line[],
  at: number,
  first: Line,
  { between, whole, fewest }: { readonly between: RegExp; readonly whole: number; readonly fewest: number },
): RawTable | null {
  const header = cellsOf(source, first, between);
  const width = header.length;
  if (width < fewest || !isHeader(header)) return null;
  const found = below(source, lines, at + 1, { width, between });
  const several = found.filter(({ cells }) => filled(cells).length > 1);
  const even = several.filter(({ cells }) => cells.length === width).map(({ cells }) => cells);
  if (even.length < FEWEST_ROWS || even.length < several.length * whole) return null;
  if (!holdsColumns(even, width)) return null;
  const head: RawRow = { header: true, cells: header.map((cell) => rawCell(source, [cell])) };
  return {
    layout: 'columns',
    rows: [head, ...rowsOf(source, found, width)],
    from: at,
    to: at + 1 + found.length,
  };
}

const BY_TWO = { between: TWO_BLANKS, whole: 0.6, fewest: 3 };
const BY_ANY = { between: ANY_BLANKS, whole: 0.85, fewest: 4 };

export function readEvenly(source: string, lines: readonly Line[], at: number): RawTable | null {
  const first = lines[at];
  if (!first || first.text.length > 160 || leaves(first)) return null;
  if (!/\S[ \u00a0]+\S/.test(first.text) || /^\d/.test(first.text)) return null;
  return readBy(source, lines, at, first, BY_TWO) ?? readBy(source, lines, at, first, BY_ANY);
}
