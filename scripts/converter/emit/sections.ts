/** One record a place that has an address: what sections.json holds. */

import type { Section } from '../../../src/schemas/index.ts';
import { opening } from '../read/characters.ts';
import { lineStartsOf } from '../read/position.ts';
import type { Attachment, Block, Cell, Heading, Paragraph, PolicyTree, Prose, Row, Table } from '../tree.ts';
import { listItems } from './list-items.ts';
import {
  type Fields,
  levelOfItem,
  type Place,
  type SectionContext,
  type Writer,
  write,
  writeItems,
} from './section-writer.ts';

/** A heading that is a clause of a list ends in ； or ，. */
function withoutStops(heading: string): string {
  let end = heading.length;
  while (end > 0 && '；;，,'.includes(heading.charAt(end - 1))) end--;
  return heading.slice(0, end);
}

function ofHeading(writer: Writer, block: Heading, place: Place, type: 'heading' | 'item'): void {
  const heading = withoutStops(block.text.text.slice(block.title.from, block.title.to));
  const path = [...place.path, block.marker.label || heading];
  const own = { parent: block.anchor, path, ...(place.box ? { box: true } : {}) };
  const { anchor, level, marker, cut } = block;
  write(
    writer,
    { ...place, path },
    { anchor, type, level, marker: marker.written, heading, cut, spans: [block.text] },
    { kind: 'heading' },
  );
  writeItems(writer, block, block.items, own, levelOfItem(block.items[0]?.marker));
  ofBlocks(writer, block.children, { ...own, article: block.marker.style === 'article' });
}

/** A paragraph that is one whole item (二是… on a line of its own) is written as that item only. */
function ofParagraph(writer: Writer, block: Paragraph, place: Place, ordinal: number): void {
  const [only] = block.items;
  const whole =
    block.items.length === 1 && only?.range.from === 0 && only.range.to === block.text.text.length;
  if (!whole) {
    const heading = block.text.text.slice(block.lead.from, block.lead.to);
    const type = block.bullet ? 'item' : 'paragraph';
    const level = block.bullet ? 5 : 0;
    const fields = {
      anchor: block.anchor,
      type,
      level,
      marker: block.bullet,
      heading,
      spans: [block.text],
    } as const;
    write(writer, place, fields, { kind: 'paragraph', ordinal });
  }
  const below = whole ? place : { ...place, parent: block.anchor };
  writeItems(writer, block, block.items, below, levelOfItem(only?.marker));
}

const textsOfTable = (block: Table): Prose[] => [
  ...block.caption,
  ...block.rows.flatMap((r) => r.cells.flatMap((c) => c.paragraphs)),
  ...block.notes,
];

const wordsOf = ({ paragraphs }: Cell): string => paragraphs.map((p) => p.text).join(' ');

/** The first cell that holds words, else the first that holds anything. */
function nameOfRow({ cells }: Row): string {
  const named = cells.find((cell) => /\p{Script=Han}{2}/u.test(wordsOf(cell)));
  const cell = named ?? cells.find((c) => wordsOf(c) !== '');
  return cell ? wordsOf(cell) : '';
}

function ofTable(writer: Writer, block: Table, place: Place): void {
  const heading = block.caption[0]?.text ?? '';
  const marker = block.number ? `表${block.number}` : '';
  const path = [...place.path, ...(marker ? [marker] : [])];
  write(
    writer,
    place,
    { anchor: block.anchor, type: 'table', marker, heading, path, spans: textsOfTable(block) },
    { kind: 'table', marker },
  );
  let ordinal = 0;
  for (const row of block.rows) {
    if (row.kind !== 'body') continue;
    ordinal++;
    const spans = row.cells.flatMap((c) => c.paragraphs);
    if (spans.length === 0) continue;
    const heading = opening(nameOfRow(row), 60);
    const fields = { anchor: row.anchor, type: 'row', heading, path, spans } as const;
    write(writer, { parent: block.anchor, path }, fields, { kind: 'row', marker, ordinal });
  }
}

/** Its title line, the words behind 附件1, or the list of terms that it is. */
function attachmentHeading({ title, text, written, children }: Attachment): string {
  const [first] = children;
  const inline = text.text.replace(written, '').replace(/^[\s：:]+/, '');
  return title?.text || inline || (first?.type === 'glossary' ? first.text.text : '');
}

function ofBlock(writer: Writer, block: Block, place: Place, ordinal: number, listed: boolean): void {
  switch (block.type) {
    case 'heading':
      ofHeading(writer, block, place, listed || place.box || place.article ? 'item' : 'heading');
      return;
    case 'paragraph':
      ofParagraph(writer, block, place, ordinal);
      return;
    case 'box': {
      const heading = block.text.text.slice(block.title.from, block.title.to);
      const path = [...place.path, block.written.replace(/\s/g, '')];
      const fields = {
        anchor: block.anchor,
        type: 'box',
        level: 0,
        marker: block.written,
        heading,
        path,
        spans: [block.text],
      } as const;
      write(writer, { ...place, path }, fields, { kind: 'box', marker: block.written });
      ofBlocks(writer, block.children, {
        parent: block.anchor,
        path: [block.written.replace(/\s/g, '')],
        box: true,
      });
      return;
    }
    case 'table':
      ofTable(writer, block, place);
      return;
    case 'figure':
      write(
        writer,
        place,
        {
          anchor: block.anchor,
          type: 'figure',
          marker: block.number && `图${block.number}`,
          heading: block.caption.text.replace(/^附?图\s*[\d一二三四五六七八九十.．-]*[\s：:]*/, ''),
          spans: [block.caption],
        },
        { kind: 'figure', marker: `图${block.number}` },
      );
      return;
    case 'attachment': {
      const heading = attachmentHeading(block);
      // A further document in the same file has a title and no 附件1.
      const path = [block.written || heading];
      const fields: Fields = {
        anchor: block.anchor,
        type: 'attachment',
        level: 0,
        marker: block.written,
        heading,
        path,
        spans: block.title ? [block.text, block.title] : [block.text],
      };
      write(writer, { parent: '', path }, fields, {
        kind: 'attachment',
        marker: block.written,
      });
      ofBlocks(writer, block.children, { parent: block.anchor, path });
      return;
    }
    case 'glossary':
      write(
        writer,
        place,
        {
          anchor: block.anchor,
          type: 'heading',
          level: 1,
          heading: block.text.text.replace(/\s/g, ''),
          path: ['名词解释'],
          spans: [block.text],
        },
        { kind: 'heading' },
      );
      ofBlocks(writer, block.entries, { parent: block.anchor, path: ['名词解释'] });
      return;
    case 'entry': {
      const heading = block.text.text.slice(block.term.from, block.term.to);
      const path = [...place.path, block.marker];
      write(
        writer,
        { ...place, path },
        {
          anchor: block.anchor,
          type: 'entry',
          level: 0,
          marker: block.marker,
          heading,
          path,
          spans: [block.text, ...block.more],
        },
        { kind: 'item' },
      );
      return;
    }
    case 'folded':
    case 'footnote':
    case 'front':
      return;
  }
}

function ofBlocks(writer: Writer, blocks: readonly Block[], place: Place): void {
  let ordinal = 0;
  const listed = listItems(blocks);
  for (const block of blocks) {
    if (block.type === 'paragraph' && !block.bullet) ordinal++;
    ofBlock(writer, block, place, ordinal, listed.has(block));
  }
}

export function sectionsOf(tree: PolicyTree, context: SectionContext): Section[] {
  const writer: Writer = { ...context, tree, lineStarts: lineStartsOf(tree.source), rows: [] };
  ofBlocks(writer, tree.children, { parent: '', path: [] });
  return writer.rows;
}
