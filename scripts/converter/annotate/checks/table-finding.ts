/** A finding about cells of a table: its place is the row, its inputs the records of those cells. */
import type { Row, Table } from '../../tree.ts';
import type { Facts } from './facts.ts';
import { beginning, byStart } from './lookup.ts';
import type { Finding } from './record.ts';
import type { NumberCell } from './table-cells.ts';

export interface TableCheck {
  readonly table: Table;
  readonly facts: Facts;
}

/** Records whose figure stands in one of these cells. */
function idsIn({ facts }: TableCheck, cells: readonly NumberCell[]): string[] {
  const spans = cells.flatMap((c) => c.cell.paragraphs.flatMap((p) => p.spans));
  const inside = spans.flatMap(({ start, end }) =>
    beginning(facts.all, start, end).filter((f) => f.value.end <= end),
  );
  return byStart([...new Set(inside)]).map(({ value }) => value.id);
}

export function tableFinding(
  check: TableCheck,
  row: Row,
  cells: readonly NumberCell[],
  rest: Pick<Finding, 'kind' | 'formula' | 'declared' | 'computed' | 'verdict' | 'note'>,
): Finding {
  const at = row.cells[0]?.paragraphs[0]?.spans[0]?.start ?? 0;
  const anchor = row.anchor === '' ? check.table.anchor : row.anchor;
  return { ...rest, inputs: idsIn(check, cells), anchor, at };
}
