/** mdast → MDX. Escaping is the serialiser's work. */
import type { Root, RootContent, Text } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** `~` and a bare address mean something to Markdown engines wherever they stand, so they are always escaped. */
const unsafe = [...'~:@&_*`<{}[]|$'].map((character) => ({ character, inConstruct: 'phrasing' as const }));

/** Every character that Markdown or MDX may take for a mark: text without one is written as it is, without a closer look. */
const MAY_BE_MARK = /[\s!-/:-@[-`{-~]/;

const text: Handle = (node: Text, parent, state, info) => {
  if (!MAY_BE_MARK.test(node.value)) return node.value;
  const at = state.indexStack.at(-1) ?? 0;
  const [beforeNode, afterNode] = [parent?.children[at - 1], parent?.children[at + 1]];
  return state.safe(node.value, { ...info, beforeNode, afterNode });
};

/** A paragraph inside an element on one line cannot begin with these; at the start of a document they make modules. */
const processor = unified()
  .use(remarkGfm, { singleTilde: true })
  .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
  .use(remarkStringify, { unsafe, handlers: { text }, resourceLink: true, rule: '-' });

export function toMdx(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return processor.stringify(root);
}
