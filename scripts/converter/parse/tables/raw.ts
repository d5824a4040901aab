/** A table as the layouts give it: rows of cells of lines, spans not yet worked out. */

import type { Line } from '../../layout/lines.ts';
import type { Prose } from '../../tree.ts';

export interface RawCell {
  readonly paragraphs: readonly Prose[];
  /** Where the layout says how many columns and rows the cell takes. */
  readonly colspan?: number;
  readonly rowspan?: number;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  /** Header rows that the layout itself marks; others are told by their content. */
  readonly header: boolean;
}

export interface RawTable {
  readonly layout: 'marked' | 'columns' | 'word' | 'tabbed' | 'pipe' | 'flat';
  readonly rows: readonly RawRow[];
  /** The lines it takes, from the first to one past the last. */
  readonly from: number;
  readonly to: number;
}

export const cellText = (cell: RawCell | undefined): string =>
  (cell?.paragraphs ?? []).map((p) => p.text).join('\n');

/** A reader of one layout: the table that begins at line `at`, or null. */
export type TableReader = (source: string, lines: readonly Line[], at: number) => RawTable | null;

/** The commonest number of cells a row, of rows with at least two. */
export function usualWidth(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const widths = [...counts].filter(([width]) => width > 1);
  return widths.sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
