/** Puts numbers of footnotes and the marks that call them together; the anchors follow when they are known. */
import type { Block, Footnote } from '../tree.ts';

/** All footnotes of the tree in source order. */
export function footnotesOf(children: readonly Block[]): Footnote[] {
  return children.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [...block.notes, ...footnotesOf(block.children)];
      case 'paragraph':
        return block.notes;
      case 'footnote':
        return [block.note];
      case 'box':
      case 'attachment':
        return footnotesOf(block.children);
      default:
        return [];
    }
  });
}
