/** 一是… 二是… over several paragraphs: each paragraph is an item when its neighbour goes on counting. */
import type { Block, Paragraph } from '../tree.ts';
import { itemsFrom, openingItem } from './items.ts';

function numberAt(block: Block | undefined): number {
  return block?.type === 'paragraph' ? (openingItem(block.text.text)?.number ?? 0) : 0;
}

/** The number that the paragraph counts up to: its last item's. */
function lastNumber(block: Block | undefined): number {
  if (block?.type !== 'paragraph') return 0;
  return block.items.at(-1)?.number ?? numberAt(block);
}

function mark(paragraph: Paragraph, before: Block | undefined, after: Block | undefined): void {
  const start = openingItem(paragraph.text.text);
  if (!start || paragraph.items.length > 0) return;
  const goesOn = start.number > 1 && lastNumber(before) === start.number - 1;
  const isFollowed = numberAt(after) === start.number + 1;
  if (goesOn || isFollowed) paragraph.items.push(...itemsFrom(paragraph.text.text, start));
}

export function joinListParagraphs(children: readonly Block[]): void {
  for (const [i, block] of children.entries()) {
    if (block.type === 'paragraph') mark(block, children[i - 1], children[i + 1]);
    if (block.type === 'heading' || block.type === 'box' || block.type === 'attachment')
      joinListParagraphs(block.children);
  }
}
