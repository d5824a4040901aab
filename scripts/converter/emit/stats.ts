/** What the converter did with a document, in numbers: for the report. */

import { footnotesOf } from '../parse/link-footnotes.ts';
import type { Block, PolicyTree, Table } from '../tree.ts';
import { tablesIn } from './tables.ts';

export interface Stats {
  readonly characters: number;
  /** How many headings of level 1, 2, 3, 4 and 5. */
  readonly headings: readonly number[];
  readonly tables: readonly string[];
  readonly boxes: number;
  readonly attachments: number;
  readonly footnotes: number;
  readonly figures: number;
  readonly folded: number;
  readonly joins: number;
}

const childrenOf = (block: Block): readonly Block[] =>
  block.type === 'heading' || block.type === 'box' || block.type === 'attachment' ? block.children : [];

function* all(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* all(childrenOf(block));
  }
}

const sizeOf = (table: Table): string =>
  `${table.rows.filter((r) => r.kind === 'body').length}×${table.columns}`;

export function statsOf(tree: PolicyTree, joins: number): Stats {
  const blocks = [...all(tree.children)];
  const count = (type: Block['type']): number => blocks.filter((b) => b.type === type).length;
  const headings = [0, 0, 0, 0, 0];
  for (const block of blocks)
    if (block.type === 'heading') headings[block.level - 1] = (headings[block.level - 1] ?? 0) + 1;
  return {
    characters: tree.source.replace(/[\s\u200b\ufeff]/g, '').length,
    headings,
    tables: tablesIn(tree.children).map(({ table }) => sizeOf(table)),
    boxes: count('box'),
    attachments: count('attachment'),
    footnotes: footnotesOf(tree.children).length,
    figures: count('figure'),
    folded: count('folded'),
    joins,
  };
}
