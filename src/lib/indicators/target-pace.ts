/** From the base that a document gives to a target of its own: for the note beside the target. */
import type { Indicator, Value } from '../../schemas/index.ts';
import { isPromise, joinedMarks, type KnownMark, type Line, lineOf } from './line.ts';
import { type Pace, paceBetween } from './pace.ts';

export interface TargetPace {
  readonly pace: Pace;
  readonly unit: string;
  readonly line: Line;
}

/** The line of a policy's indicator by the id of any of its values. */
export type Lines = ReturnType<typeof linesByValue>;

export function linesByValue(
  indicators: readonly Indicator[],
  values: ReadonlyMap<string, Value>,
): Map<string, { readonly line: Line; readonly unit: string }> {
  const found = new Map<string, { line: Line; unit: string }>();
  for (const indicator of indicators)
    for (const series of indicator.series) {
      const line = lineOf(series, indicator.unit, values, '');
      for (const { valueId } of series.points) found.set(valueId, { line, unit: indicator.unit });
    }
  return found;
}

const baseBefore = (marks: readonly KnownMark[], year: number): KnownMark | undefined =>
  marks.filter((m) => !isPromise(m.role) && m.year < year).at(-1);

export function targetPace(value: Value, lines: ReturnType<typeof linesByValue>): TargetPace | null {
  const found = lines.get(value.id);
  const target = found?.line.marks.find((m) => m.ids.includes(value.id));
  if (!found || !target || target.value === null || !isPromise(target.role)) return null;
  // 2025年200家，五年累计[73]家: what is added on the way leads from no base.
  if (!target.joined && (value.kind === 'increment' || value.kind === 'cumulative')) return null;
  const known: KnownMark = { ...target, value: target.value };
  const base = baseBefore(joinedMarks(found.line), known.year);
  const pace = base ? paceBetween(base, known, found.unit) : null;
  if (!pace || !base) return null;
  const marks = [base, { ...known, joined: true }];
  return { pace, unit: found.unit, line: { ...found.line, marks } };
}
