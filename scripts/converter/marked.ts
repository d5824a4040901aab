/** Tables whose rows and cells the file itself marks (a saved page, a Word file, `<table>` in Markdown), placed in the text. */
import type { Span } from './tree.ts';

export interface MarkedCell {
  /** One list of stretches a paragraph. */
  readonly paragraphs: readonly (readonly Span[])[];
  readonly colspan: number;
  readonly rowspan: number;
}

export interface MarkedRow {
  /** Marked as a row of the header: `<th>`, `<thead>`. */
  readonly header: boolean;
  readonly cells: readonly MarkedCell[];
}

/** From the first to just past the last character that the table takes, its marks included. */
export interface MarkedTable extends Span {
  readonly rows: readonly MarkedRow[];
}
