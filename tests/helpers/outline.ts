/** The tree of a text as indented lines, short enough to read in a test. */
import { parsePolicy } from '../../scripts/converter/parse/parse.ts';
import type { Block, Row, Table } from '../../scripts/converter/tree.ts';

const cut = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

function cells(row: Row): string {
  return row.cells
    .map(({ paragraphs, rowspan, colspan }) => {
      const spans = `${rowspan > 1 ? `↓${rowspan}` : ''}${colspan > 1 ? `→${colspan}` : ''}`;
      return paragraphs.map((p) => p.text).join('/') + spans;
    })
    .join(' | ');
}

function ofTable(table: Table): string[] {
  const caption = table.caption.map((c) => c.text).join(' ');
  const rows = table.rows.map((row) => `  ${row.kind}: ${cells(row)}`);
  return [
    `table ${table.anchor} ${caption}`.trimEnd(),
    ...rows,
    ...table.notes.map((n) => `  note: ${n.text}`),
  ];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const marked = (items: readonly { marker: string }[]): string =>
  items.length > 0 ? ` {${items.map((i) => i.marker).join(' ')}}` : '';

function ofBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading': {
      const words = block.text.text.slice(block.title.from, block.title.to);
      const notes = block.notes.length > 0 ? ` [注${block.notes.map((n) => n.mark).join('')}]` : '';
      return [
        `${block.level} ${block.anchor} ${block.marker.written}${cut(words)}${block.runIn ? ' ▸' : ''}${marked(block.items)}${notes}`,
        ...indented(outlineOf(block.children)),
      ];
    }
    case 'paragraph': {
      const notes = block.notes.length > 0 ? ` [注${block.notes.map((n) => n.mark).join('')}]` : '';
      return [`p ${block.anchor} ${cut(block.text.text)}${marked(block.items)}${notes}`];
    }
    case 'box':
      return [`box ${block.anchor} ${block.text.text}`, ...indented(outlineOf(block.children))];
    case 'table':
      return ofTable(block);
    case 'figure':
      return [`figure ${block.anchor} ${block.caption.text}`];
    case 'folded':
      return [`folded ${block.why} ${block.lines.length}`];
    case 'attachment':
      return [
        `attachment ${block.anchor} ${block.text.text} ${block.title?.text ?? ''}`.trimEnd(),
        ...indented(outlineOf(block.children)),
      ];
    case 'glossary':
      return [`glossary ${block.anchor}`, ...indented(outlineOf(block.entries))];
    case 'entry':
      return [`entry ${block.anchor} ${block.text.text.slice(block.term.from, block.term.to)}`];
    case 'footnote':
      return [`footnote ${block.note.anchor} ${cut(block.note.text.text)}`];
    case 'front':
      return [`${block.role}: ${cut(block.text.text)}`];
  }
}

export function outlineOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(ofBlock);
}

export const outline = (source: string): string => outlineOf(parsePolicy(source).tree.children).join('\n');
