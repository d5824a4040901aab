/** Small walks over the tree. */
import type { Block } from '../tree.ts';

/** The text of every heading and paragraph, in order. */
export function textBlocks(children: readonly Block[]): string[] {
  return children.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [block.text.text, ...textBlocks(block.children)];
      case 'paragraph':
        return [block.text.text];
      case 'box':
      case 'attachment':
        return textBlocks(block.children);
      default:
        return [];
    }
  });
}
