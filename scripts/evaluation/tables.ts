/** Cells of tables: right words in the right row and column. */
import type { TableCell } from '../../src/schemas/index.ts';
import type { Gold } from './gold.ts';
import { pair } from './match.ts';
import type { ScoredTable } from './records.ts';
import { add, nothing, type Tally, tally } from './tally.ts';
import { squash } from './words.ts';

type GoldTable = Gold['tables'][number];
/** Words of a row by column, only where a cell begins. */
type GridRow = ReadonlyMap<number, string>;

const wordsOf = (cell: TableCell): string => squash(typeof cell === 'string' ? cell : cell.text);
const spanOf = (cell: TableCell): readonly [number, number] =>
  typeof cell === 'string' ? [1, 1] : [cell.rowspan, cell.colspan];

/** Columns that cells of earlier rows still cover, by column: rows left. */
function placeRow(row: readonly TableCell[], covered: Map<number, number>): GridRow {
  const grid = new Map<number, string>();
  const next = new Map([...covered].filter(([, left]) => left > 1).map(([c, left]) => [c, left - 1]));
  let column = 0;
  for (const cell of row) {
    while (covered.has(column)) column++;
    const [down, across] = spanOf(cell);
    if (wordsOf(cell) !== '') grid.set(column, wordsOf(cell));
    for (let c = column; c < column + across; c++) if (down > 1) next.set(c, down - 1);
    column += across;
  }
  covered.clear();
  for (const [c, left] of next) covered.set(c, left);
  return grid;
}

export function gridOf(table: Pick<ScoredTable, 'header' | 'rows'>): GridRow[] {
  const covered = new Map<number, number>();
  return [...table.header, ...table.rows].map((row) => placeRow(row, covered));
}

const agree = (a: GridRow, b: GridRow): number => [...a].filter(([c, words]) => b.get(c) === words).length;

/** Rows aligned in order so that most cells agree: one row too many does not spoil the rest. */
function rightCells(a: readonly GridRow[], b: readonly GridRow[]): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const row of a) {
    const now = [0];
    for (const [j, other] of b.entries()) {
      now.push(Math.max(last[j + 1] ?? 0, now[j] ?? 0, (last[j] ?? 0) + agree(row, other)));
    }
    last = now;
  }
  return last.at(-1) ?? 0;
}

const size = (grid: readonly GridRow[]): number => grid.reduce((n, row) => n + row.size, 0);

function scoreTable(gold: GoldTable, found: ScoredTable | null): Tally {
  const expected = gridOf(gold);
  const claimed = found ? gridOf(found) : [];
  const right = rightCells(expected, claimed);
  const name = gold.caption || (gold.header[0] ?? []).map(wordsOf).join('|');
  return {
    right,
    expected: size(expected),
    claimed: size(claimed),
    missed: right < size(expected) ? [`${name}: ${size(expected) - right} of ${size(expected)} cells`] : [],
    extra: [],
  };
}

export function scoreTables(gold: Gold, tables: readonly ScoredTable[]): Tally {
  const found = pair(gold.tables, tables, (g, t) => rightCells(gridOf(g), gridOf(t)) || null);
  const scores = [
    ...found.pairs.map(([g, t]) => scoreTable(g, t)),
    ...found.missed.map((g) => scoreTable(g, null)),
    ...found.extra.map((t) => tally(0, [], [`table that is none: ${t.caption || t.anchor}`])),
  ];
  return scores.reduce(add, nothing);
}
