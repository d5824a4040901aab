/** All text of an mdast node, in order. */
import type { Nodes } from 'mdast';

export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
