/** Rows of a table of targets that can be drawn: at least two figures of one thing in time, one of them promised. */
import type { Value } from '../../schemas/index.ts';
import { isPromise, joinedMarks, type Line } from './line.ts';
import { type Pace, paceOf } from './pace.ts';
import type { linesByValue } from './target-pace.ts';

export interface TableRow {
  readonly value: Value;
  readonly line: Line;
  readonly unit: string;
  readonly pace: Pace | null;
}

/**
 * The line of an indicator as far as this row of this table tells it; a second figure of a year is left to the table,
 * and so is a bound that only the text sets.
 */
function within(line: Line, row: readonly Value[]): Line {
  const ops = new Map(row.map((v) => [v.id, v.op]));
  const own = line.marks.flatMap((m) => {
    const id = m.value === null ? undefined : m.ids.find((one) => ops.has(one));
    return id === undefined ? [] : [{ ...m, op: ops.get(id) ?? m.op }];
  });
  const years = Map.groupBy(own, (m) => m.year);
  const marks = [...years.values()].flatMap((same) => same.find((m) => m.joined) ?? same[0] ?? []);
  return { ...line, marks: marks.map((m) => ({ ...m, joined: true })) };
}

/** One row alone makes no table of targets. */
const FEWEST = 2;

export function tableRows(
  values: readonly Value[],
  table: string,
  lines: ReturnType<typeof linesByValue>,
): TableRow[] {
  const own = values.filter((v) => v.table?.id === table).toSorted((a, b) => a.start - b.start);
  const rows = Map.groupBy(own, (v) => `${v.anchor}/${v.indicator}`);
  const drawn = [...rows.values()].flatMap((row) => {
    const value = row.find((v) => lines.get(v.id)?.line.marks.some((m) => m.ids.includes(v.id)));
    const found = value && lines.get(value.id);
    if (!value || !found) return [];
    const line = within(found.line, row);
    const marks = joinedMarks(line);
    const drawable = new Set(marks.map((m) => m.year)).size >= 2 && marks.some((m) => isPromise(m.role));
    return drawable ? [{ value, line, unit: found.unit, pace: paceOf(line, found.unit) }] : [];
  });
  return drawn.length >= FEWEST ? drawn : [];
}
