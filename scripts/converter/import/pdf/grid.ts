/** Drawn lines as the grids of tables: where each cell begins and how far it reaches. */
import type { Box, Rule } from './page.ts';

/** A cell of a grid: the columns and rows that it takes, and its place on the page. */
export interface GridCell extends Box {
  readonly column: number;
  readonly row: number;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface Grid extends Box {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly GridCell[];
  /** Where the columns part: a table that goes on over a page has the same. */
  readonly edges: readonly number[];
  /** No line closes it at its head: its first row goes on with the last one of the page before. */
  readonly openAbove: boolean;
}

/** Lines this near are one line. */
const NEAR = 3;

/** Lines at about the same place, in order along them. */
function levels(rules: readonly Rule[]): Rule[][] {
  const found: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const level = found.at(-1);
    if (level && rule.at - (level[0]?.at ?? 0) <= NEAR) level.push(rule);
    else found.push([rule]);
  }
  return found.map((level) => level.sort((a, b) => a.from - b.from));
}

/** Pieces of one line drawn cell by cell, put together. */
function merged(rules: readonly Rule[]): Rule[] {
  return levels(rules).flatMap((level) => {
    const lines: Rule[] = [];
    for (const rule of level) {
      const last = lines.at(-1);
      if (last && rule.from <= last.to + NEAR)
        lines[lines.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else lines.push(rule);
    }
    return lines;
  });
}

const touches = (x: Rule, y: Rule): boolean =>
  y.at >= x.from - NEAR && y.at <= x.to + NEAR && x.at >= y.from - NEAR && x.at <= y.to + NEAR;

interface Group {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Lines that meet, directly or through others, draw one table. */
function groups(across: readonly Rule[], down: readonly Rule[]): Group[] {
  const open = new Set<Rule>([...across, ...down]);
  const found: Group[] = [];
  for (const first of across) {
    if (!open.delete(first)) continue;
    const group: Group = { across: [first], down: [] };
    const pending = [first];
    for (let rule = pending.pop(); rule; rule = pending.pop()) {
      const own: Rule = rule;
      const others = own.along === 'x' ? down : across;
      const met = others.filter(
        (o) => open.has(o) && (own.along === 'x' ? touches(own, o) : touches(o, own)),
      );
      for (const other of met) {
        open.delete(other);
        pending.push(other);
        (other.along === 'x' ? group.across : group.down).push(other);
      }
    }
    found.push(group);
  }
  for (const rule of down.filter((r) => open.has(r))) besideOf(rule, found)?.down.push(rule);
  return found;
}

/** A cell that reaches over the whole page has lines down its sides that meet no other: they belong to the table beside them. */
function besideOf(rule: Rule, found: readonly Group[]): Group | undefined {
  return found.find(({ down }) => {
    const [from, to] = ends(down);
    const shared = Math.min(to, rule.to) - Math.max(from, rule.from);
    return shared > (to - from) * 0.6 && shared > (rule.to - rule.from) * 0.6;
  });
}

function ends(rules: readonly Rule[]): [number, number] {
  const from = rules.reduce((least, r) => Math.min(least, r.from), Number.POSITIVE_INFINITY);
  return [from, rules.reduce((most, r) => Math.max(most, r.to), Number.NEGATIVE_INFINITY)];
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > NEAR) kept.push(value);
  return kept;
}

/** Is a wall drawn at `at` beside the middle of the slot? */
const walled = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some((r) => Math.abs(r.at - at) <= NEAR && r.from <= middle && r.to >= middle);

interface Frame {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

const middle = (list: readonly number[], i: number): number => ((list[i] ?? 0) + (list[i + 1] ?? 0)) / 2;

/** How many columns and rows the cell that begins in a slot takes: until a wall stands. */
function reach({ xs, ys, across, down }: Frame, row: number, column: number): [number, number] {
  let right = column + 1;
  while (right < xs.length - 1 && !walled(down, xs[right] ?? 0, middle(ys, row))) right += 1;
  let below = row + 1;
  while (below < ys.length - 1 && !walled(across, ys[below] ?? 0, middle(xs, column))) below += 1;
  return [right - column, below - row];
}

function cellsOf(frame: Frame): GridCell[] {
  const { xs, ys } = frame;
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const [colspan, rowspan] = reach(frame, row, column);
      for (let r = row; r < row + rowspan; r += 1)
        for (let c = column; c < column + colspan; c += 1) taken.add(`${r} ${c}`);
      const [left = 0, top = 0] = [xs[column], ys[row]];
      const [right = 0, bottom = 0] = [xs[column + colspan], ys[row + rowspan]];
      cells.push({ column, row, colspan, rowspan, left, top, right, bottom });
    }
  }
  return cells;
}

/** Lines part a table where they stand; where no line closes it (at its sides, at the foot of a page) the crossing ones end it. */
const edgesOf = (own: readonly Rule[], crossing: readonly Rule[]): number[] =>
  distinct([...own.map((r) => r.at), ...ends(crossing)]);

function gridOf({ across, down }: Group): Grid[] {
  if (across.length === 0 || down.length === 0) return [];
  const xs = edgesOf(down, across);
  const ys = edgesOf(across, down);
  if (xs.length < 2 || ys.length < 2) return [];
  const cells = cellsOf({ xs, ys, across, down });
  const [left = 0, top = 0] = [xs[0], ys[0]];
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)];
  const openAbove = !across.some((r) => Math.abs(r.at - top) <= NEAR);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  return [{ columns, rows, cells, edges: xs, openAbove, left, top, right, bottom }];
}

/** Far more lines than a table has draw a picture. */
const MOST_RULES = 4000;

export function gridsOf(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST_RULES) return [];
  const across = merged(rules.filter((r) => r.along === 'x'));
  const down = merged(rules.filter((r) => r.along === 'y'));
  return groups(across, down).flatMap(gridOf);
}
