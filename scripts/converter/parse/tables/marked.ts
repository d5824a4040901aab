/** A table whose cells the file marks: nothing is to be found out but what its rows are. */
import type { MarkedRow, MarkedTable } from '../../marked.ts';
import { prose } from '../../read/prose.ts';
import type { RawTable } from './raw.ts';

/** A row without cells is none: what reached into it from above ends a row earlier. */
function withoutEmpty(rows: readonly MarkedRow[]): MarkedRow[] {
  let seen = 0;
  const before = [0, ...rows.map(({ cells }) => (cells.length > 0 ? ++seen : seen))];
  const upTo = (row: number): number => before[Math.min(row, rows.length)] ?? 0;
  return rows.flatMap(({ header, cells }, i) => {
    const shortened = cells.map((c) => ({ ...c, rowspan: Math.max(1, upTo(i + c.rowspan) - upTo(i)) }));
    return cells.length > 0 ? [{ header, cells: shortened }] : [];
  });
}

const widthOf = ({ cells }: MarkedRow): number => cells.reduce((sum, cell) => sum + cell.colspan, 0);

/** A whole row that claims two rows, over a full row below: page editors write it, and mean one. */
function withoutIdle(rows: readonly MarkedRow[]): MarkedRow[] {
  const width = Math.max(0, ...rows.map(widthOf));
  return rows.map((row) => {
    const idle = widthOf(row) < width ? 0 : Math.min(...row.cells.map((c) => c.rowspan)) - 1;
    return { ...row, cells: row.cells.map((c) => ({ ...c, rowspan: c.rowspan - idle })) };
  });
}

export function markedTable(source: string, { rows }: MarkedTable, at: number): RawTable {
  return {
    layout: 'marked',
    rows: withoutIdle(withoutEmpty(rows)).map(({ header, cells }) => ({
      header,
      cells: cells.map(({ paragraphs, colspan, rowspan }) => ({
        paragraphs: paragraphs.map((spans) => prose(source, spans)),
        colspan,
        rowspan,
      })),
    })),
    from: at,
    to: at + 1,
  };
}
