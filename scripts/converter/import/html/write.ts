/** Paragraphs and tables as plain text, in the forms that the converter reads. */
import type { Block, Slot, TableBlock, TableCell } from './blocks.ts';

/** A row fits on one line where every cell is one plain paragraph and the first is not empty (a line that begins with a TAB is a cell). */
function isPlain(rows: readonly (readonly Slot[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  return rows.every(
    (row) =>
      row.length === width &&
      width > 1 &&
      row[0] !== 'above' &&
      row.every(isPlainCell) &&
      row[0]?.paragraphs.length === 1,
  );
}

function isPlainCell(slot: Slot): slot is TableCell {
  return slot !== 'above' && slot.paragraphs.length < 2 && slot.rowspan === 1 && slot.colspan === 1;
}

const cellText = (slot: Slot): string => (slot === 'above' ? '' : slot.paragraphs.join('\n'));

/** As Word exports a table: each cell on lines of its own behind a TAB, rows parted by a blank line. */
function writeTable({ rows }: TableBlock): string {
  if (isPlain(rows)) return rows.map((row) => row.map(cellText).join('\t')).join('\n');
  return rows.map((row) => row.map((slot) => `\t${cellText(slot)}`).join('\n')).join('\n\n');
}

export function writeBlocks(blocks: readonly Block[]): string {
  let text = '';
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before) text += before.type === 'table' ? '\n\n\n' : '\n\n';
    text += block.type === 'table' ? writeTable(block) : block.lines.join('\n');
  }
  return text === '' ? '' : `${text}\n`;
}
