/** Gathers inline text into the lines of a paragraph, and paragraphs into blocks. */
import { markGenerated } from '../generated.ts';
import type { Block } from './blocks.ts';
import { collapse } from './inline.ts';

/** A broken line that is indented by two characters begins a paragraph. */
const INDENT = /^[ \t\r\n]*(?:\u3000{2}|\u00A0{2}|\u2003{2})/;

export class LineBuffer {
  private readonly blocks: Block[];
  private readonly generated: string[];
  private lines: string[][] = [[]];
  private marker = '';
  private preformatted = 0;

  constructor(blocks: Block[], generated: string[]) {
    this.blocks = blocks;
    this.generated = generated;
  }

  add(text: string): void {
    if (this.preformatted === 0) this.lines.at(-1)?.push(text);
    else for (const [index, line] of text.split(/\r\n?|\n/).entries()) this.addLine(line, index > 0);
  }

  private addLine(line: string, below: boolean): void {
    if (below) this.breakLine();
    this.lines.at(-1)?.push(line);
  }

  breakLine(): void {
    this.lines.push([]);
  }

  /** The mark of a list item stands before the first words that follow. */
  mark(marker: string): void {
    if (marker !== '') this.marker = marker;
  }

  /** An item without words has none to stand before. */
  unmark(): void {
    this.marker = '';
  }

  keepBreaks(keep: boolean): void {
    this.preformatted += keep ? 1 : -1;
  }

  /** Ends the paragraph. An empty line or an indented one parts it in two. */
  flush(): void {
    let open: string[] = [];
    for (const raw of this.lines.map((pieces) => pieces.join(''))) {
      const line = collapse(raw).trim();
      if (line === '' || INDENT.test(raw)) open = this.close(open);
      if (line !== '') open.push(this.marked(line));
    }
    this.close(open);
    this.lines = [[]];
  }

  private close(open: string[]): string[] {
    if (open.length > 0) this.blocks.push({ type: 'paragraph', lines: open });
    return [];
  }

  private marked(line: string): string {
    const marker = this.marker;
    this.marker = '';
    if (marker === '') return line;
    this.generated.push(marker.trim());
    return `${markGenerated(marker.trim())} ${line}`;
  }
}
