/** What stands in a page, one after the other: paragraphs and tables. */

export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** Lines that the page itself breaks. */
  readonly lines: readonly string[];
}

export interface TableCell {
  readonly paragraphs: readonly string[];
  readonly colspan: number;
  readonly rowspan: number;
  /** Marked as a head: `<th>`, or any cell of a `<thead>`. */
  readonly heads: boolean;
}

/** `above` is the place of a cell that began in a row further up. */
export type Slot = TableCell | 'above';

export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly Slot[])[];
}

export type Block = ParagraphBlock | TableBlock;

export const paragraph = (...lines: string[]): ParagraphBlock => ({ type: 'paragraph', lines });

export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.lines;
    return block.rows.flatMap((row) => row.flatMap((slot) => (slot === 'above' ? [] : slot.paragraphs)));
  });
}
