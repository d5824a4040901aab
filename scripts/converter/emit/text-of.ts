/** All text of an mdast node, in order. */
import type { Nodes } from 'mdast';

export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/**
 * The text as the page shows it, set-aside text included: a block a line, a TAB between cells. What is no whole character
 * is lost when a file is written.
 */
export function officialText(nodes: readonly Nodes[]): string {
  return nodes.map(linesOf).join('');
}

const MARKS = new Set(['V', 'T']);

function idOf(node: Nodes): string | null {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  if (node.attributes.length === 0 || MARKS.has(node.name ?? '')) return null;
  const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
  return typeof id === 'string' ? id : null;
}

function collect(node: Nodes, places: string[]): string[] {
  const id = idOf(node);
  if (id !== null) places.push(id);
  if ('children' in node) for (const child of node.children) collect(child, places);
  return places;
}

/** Ids of all places in a node; the annotators' marks are none. */
export const placesOf = (node: Nodes): string[] => collect(node, []);

function linesOf(node: Nodes): string {
  if ('value' in node) return node.value.toWellFormed();
  const inner = 'children' in node ? node.children.map(linesOf).join('') : '';
  if (node.type === 'mdxJsxTextElement' && node.name === 'Td') return `${inner}\t`;
  if (node.type === 'mdxJsxTextElement' && node.name === 'Br') return '\n';
  return node.type === 'paragraph' ? `${inner}\n` : inner;
}
