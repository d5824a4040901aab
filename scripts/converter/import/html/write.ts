/** Paragraphs and tables as plain text, in the forms that the converter reads; tables with the places of their cells. */
import type { MarkedCell, MarkedRow, MarkedTable } from '../../marked.ts';
import type { Span } from '../../tree.ts';
import { takeGenerated } from '../generated.ts';
import type { Block, Slot, TableBlock, TableCell } from './blocks.ts';

export interface Written {
  readonly text: string;
  readonly tables: readonly MarkedTable[];
  /** Numbers that the program prints and the file does not hold. */
  readonly generated: readonly Span[];
}

class Writer {
  readonly generated: Span[] = [];
  private readonly parts: string[] = [];
  private length = 0;

  get at(): number {
    return this.length;
  }

  write(marked: string): Span {
    const start = this.length;
    const { text, generated } = takeGenerated(marked);
    for (const span of generated) this.generated.push({ start: start + span.start, end: start + span.end });
    this.parts.push(text);
    this.length += text.length;
    return { start, end: this.length };
  }

  text(): string {
    return this.parts.join('');
  }
}

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

function writeCell(writer: Writer, { paragraphs, colspan, rowspan }: TableCell): MarkedCell {
  const places = paragraphs.map((paragraph, i) => {
    if (i > 0) writer.write('\n');
    return [writer.write(paragraph)];
  });
  return { paragraphs: places, colspan, rowspan };
}

function writeRow(writer: Writer, row: readonly Slot[], before: string, between: string): MarkedRow {
  const cells: MarkedCell[] = [];
  for (const [i, slot] of row.entries()) {
    writer.write(i === 0 ? before : between);
    if (slot !== 'above') cells.push(writeCell(writer, slot));
  }
  const header = cells.length > 0 && row.every((slot) => slot === 'above' || slot.heads);
  return { header, cells };
}

/** As Word exports a table: each cell on lines of its own behind a TAB, rows parted by a blank line. */
function writeTable(writer: Writer, { rows }: TableBlock): MarkedTable {
  const start = writer.at;
  const [before, between, end] = isPlain(rows) ? ['', '\t', '\n'] : ['\t', '\n\t', '\n\n'];
  const marked = rows.map((row, i) => {
    if (i > 0) writer.write(end);
    return writeRow(writer, row, before, between);
  });
  return { start, end: writer.at, rows: marked };
}

export function writeBlocks(blocks: readonly Block[]): Written {
  const writer = new Writer();
  const tables: MarkedTable[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before) writer.write(before.type === 'table' ? '\n\n\n' : '\n\n');
    if (block.type === 'table') tables.push(writeTable(writer, block));
    else writer.write(block.lines.join('\n'));
  }
  if (writer.at > 0) writer.write('\n');
  return { text: writer.text(), tables, generated: writer.generated };
}
