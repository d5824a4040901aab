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

/** The last paragraphs of a document, wherever they hang. */
export function lastTexts(children: readonly Block[], count = 6): string[] {
  return children.slice(-count).flatMap((block) => {
    if (block.type === 'heading' || block.type === 'attachment' || block.type === 'box')
      return [...(block.type === 'heading' ? [block.text.text] : []), ...lastTexts(block.children, count)];
    return block.type === 'paragraph' || block.type === 'front' ? [block.text.text] : [];
  });
}
