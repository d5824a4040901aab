/** What a tree is written as: nodes of a page, or only what they say. */
import type { Paragraph as MdParagraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { officialText, placesOf } from './text-of.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is made of lines and of groups of them: nodes of a page, or only what they say. */
export interface Form<T> {
  readonly line: (children: PhrasingContent[]) => T;
  readonly flow: (name: string, attributes: Attributes, children: readonly T[]) => T;
}

const line = (children: PhrasingContent[]): MdParagraph => ({ type: 'paragraph', children });

function flow(name: string, attributes: Attributes, children: readonly RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children as MdxJsxFlowElement['children'],
  };
}

export const AS_NODES: Form<RootContent> = { line, flow };

/** Each line as the text that it shows, its nodes dropped as soon as they are read; the places are put on a list. */
export const asText = (places: string[]): Form<string> => ({
  line: (children) => {
    const node = line(children);
    for (const place of placesOf(node)) places.push(place);
    return officialText([node]);
  },
  flow: (name, attributes, children) => {
    for (const place of placesOf(flow(name, attributes, []))) places.push(place);
    return children.join('');
  },
});
