/** What all figures of a column have in common: worked out once a column, not once a cell. */
import type { ValueClass } from '../../../../src/schemas/value.ts';
import type { TableCellRef } from '../../passages.ts';
import type { Statement } from '../../sentences/statement.ts';
import type { DocumentContext } from '../context.ts';
import type { ValueDraft } from '../draft.ts';
import type { TimeMention } from '../time/mention.ts';
import { classOf } from './figure-classes.ts';
import { type Dating, datingOf, growthOf, periodOf } from './figure-times.ts';
import type { Frame } from './frame.ts';
import type { Column, Period } from './points.ts';
import type { RowYear } from './year-rows.ts';

interface Way {
  readonly rule: string;
  readonly period: Period | null;
}

export interface Common {
  readonly column: Column;
  readonly class: ValueClass;
  readonly dating: Dating;
  readonly growth: ValueDraft['growth'];
  readonly confidence: Statement['confidence'];
  /** Of a figure as it is, and of one that is the sum of several years. */
  readonly single: Way;
  readonly summed: Way;
}

interface Known {
  readonly common: Common;
  readonly inherited: TimeMention | null;
  readonly row: RowYear | null;
}

function wayOf(frame: Frame, column: Column, sum: boolean): Way {
  const rule = `cell/${frame.byYear ? 'year-rows' : sum ? 'sum' : column.role}`;
  return { rule, period: periodOf(frame, column, sum) };
}

/** Only the year of a row and the time above a table may set one cell of a column apart from another. */
export function commonIn(
  context: DocumentContext,
  frame: Frame,
): (ref: TableCellRef, column: Column, inherited: TimeMention | null) => Common {
  const known: (Known | undefined)[] = [];
  return (ref, column, inherited) => {
    const at = ref.cell.column;
    const row = frame.yearOf(ref.rowIndex);
    const last = known[at];
    if (last && last.row === row && last.inherited === inherited) return last.common;
    const common: Common = {
      column,
      class: classOf(frame, column, at, context, row),
      dating: datingOf(frame, column, ref, context, inherited),
      growth: growthOf(frame, column),
      confidence: column.heads.length > 0 || frame.named ? 'high' : 'low',
      single: last?.common.single ?? wayOf(frame, column, false),
      summed: last?.common.summed ?? wayOf(frame, column, true),
    };
    known[at] = { common, inherited, row };
    return common;
  };
}
