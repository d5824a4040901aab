/** Tables as records: header and body apart, a cell a string unless it spans. */
import type { TableCell, TableRecord } from '../../../src/schemas/index.ts';
import { isUnitLine } from '../parse/captions.ts';
import { lineStartsOf, positionAt } from '../read/position.ts';
import { extentOf } from '../read/prose.ts';
import type { Block, Cell, PolicyTree, Prose, Row, Table } from '../tree.ts';

function toCell({ paragraphs, rowspan, colspan }: Cell): TableCell {
  const [only] = paragraphs;
  const text = only && paragraphs.length === 1 ? only.text : paragraphs.map((p) => p.text).join('\n');
  return rowspan > 1 || colspan > 1 ? { text, rowspan, colspan } : text;
}

const toRows = (rows: readonly Row[]): TableCell[][] => rows.map((row) => row.cells.map(toCell));

/** All tables of the tree in order, with the title of the attachment that a bare table makes up. */
export function tablesIn(blocks: readonly Block[], attachment = ''): { table: Table; title: string }[] {
  let title = attachment;
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'table': {
        const found = { table: block, title: nameOf(block) === '' ? title : '' };
        title = '';
        return [found];
      }
      case 'heading':
        return tablesIn(block.children);
      case 'box':
        return tablesIn(block.children, block.text.text.slice(block.title.from, block.title.to));
      case 'attachment':
        return tablesIn(block.children, block.title?.text ?? '');
      default:
        return [];
    }
  });
}

const nameOf = ({ caption }: Table): string =>
  caption
    .map((c) => c.text)
    .filter((t) => !isUnitLine(t))
    .join('\n');

/** （单位：公里） above a table is no part of its name. */
const unitsOf = ({ caption }: Table): string[] => caption.map((c) => c.text).filter(isUnitLine);

function* prosesIn({ rows }: Table): Generator<Prose> {
  for (const { cells } of rows) for (const { paragraphs } of cells) yield* paragraphs;
}

export function tableRecords(tree: PolicyTree, policy: string): TableRecord[] {
  const starts = lineStartsOf(tree.source);
  return tablesIn(tree.children).map(({ table, title }) => {
    const { start, end } = extentOf(prosesIn(table));
    const line = (offset: number): number => positionAt(starts, offset).line;
    return {
      policy,
      anchor: table.anchor,
      caption: nameOf(table) || title,
      header: toRows(table.rows.filter((r) => r.kind === 'header')),
      rows: toRows(table.rows.filter((r) => r.kind === 'body' || r.kind === 'group')),
      notes: [...unitsOf(table), ...table.notes.map((n) => n.text)],
      lines: [line(start), line(Math.max(0, end - 1))],
    };
  });
}
