/** Groups of blocks that a browser may leave undrawn until they come near: one a section, a few screens at most. */
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { textOf } from './text-of.ts';

const LARGEST = 1400;
const SMALLEST = 500;

function headingLevel(node: RootContent): number {
  const only = node.type === 'paragraph' ? node.children[0] : undefined;
  if (only?.type !== 'mdxJsxTextElement' || !/^(?:H|R|At)$/.test(only.name ?? '')) return 0;
  return Number(attribute(only, 'l') || 1);
}

function attribute(node: MdxJsxTextElement, name: string): string {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function group(children: RootContent[], size: number): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'S',
    attributes: [{ type: 'mdxJsxAttribute', name: 'n', value: String(size) }],
    children: children as MdxJsxFlowElement['children'],
  };
}

/** A new group begins at a chapter, at a heading once the group is large enough, or when it grows too large. */
export function sectionsOfFlow(nodes: readonly RootContent[]): RootContent[] {
  const groups: RootContent[] = [];
  let open: RootContent[] = [];
  let size = 0;
  const close = (): void => {
    if (open.length > 0) groups.push(group(open, size));
    open = [];
    size = 0;
  };
  for (const node of nodes) {
    const level = headingLevel(node);
    if (level === 1 || (level > 0 && size >= SMALLEST) || size >= LARGEST) close();
    open.push(node);
    size += textOf(node).length;
  }
  close();
  return groups;
}
