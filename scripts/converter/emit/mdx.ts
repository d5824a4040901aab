/** mdast → MDX. Escaping is the serialiser's work. */
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** `~` and a bare address mean something to Markdown engines wherever they stand, so they are always escaped. */
const unsafe = [...'~:@&_*`<{}[]|$'].map((character) => ({ character, inConstruct: 'phrasing' as const }));

/** A paragraph inside an element on one line cannot begin with these; at the start of a document they make modules. */
const processor = unified()
  .use(remarkGfm, { singleTilde: true })
  .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
  .use(remarkStringify, { unsafe, resourceLink: true, rule: '-' });

export function toMdx(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return processor.stringify(root);
}
