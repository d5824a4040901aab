/** Emitted MDX read back, by the parser of @mdx-js and by the engine that the build uses. */
import type { satteri } from '@astrojs/markdown-satteri';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import config from '../../astro.config.mjs';

export interface MdNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly MdNode[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

/** As the site is set up: what is switched on there reads the text of every page. */
const engine = config.markdown?.processor as ReturnType<typeof satteri> | undefined;
const switches = engine?.options.features ?? {};
const features = { gfm: switches.gfm !== false, smartPunctuation: switches.smartPunctuation !== false };

const remark = unified().use(remarkParse).use(remarkMdx);

export const READERS: Readonly<Record<string, (mdx: string) => MdNode>> = {
  'the MDX parser': (mdx) => remark.parse(mdx) as MdNode,
  'the engine of the build': (mdx) => mdxToMdast(mdx, { features }) as MdNode,
};

/** Nodes in document order. */
export function nodesIn(root: MdNode): MdNode[] {
  const found: MdNode[] = [];
  const pending: MdNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    found.push(node);
    for (const child of [...(node.children ?? [])].reverse()) pending.push(child);
  }
  return found;
}

export const textIn = (root: MdNode): string =>
  nodesIn(root)
    .map((node) => node.value ?? '')
    .join('');

/** Everything that is neither text nor one of the converter's own elements: code, links, images, HTML. */
export function strangersIn(root: MdNode): string[] {
  const own = new Set(['root', 'paragraph', 'text', 'mdxJsxFlowElement', 'mdxJsxTextElement']);
  return nodesIn(root)
    .filter(
      (node) =>
        !own.has(node.type) || (node.name !== undefined && !/^[A-Z][a-z]{0,3}$/.test(node.name ?? '')),
    )
    .map((node) => node.name ?? node.type);
}

/** Values of `id` of the elements that are places; marks point at records by theirs. */
export function placesIn(root: MdNode): string[] {
  return nodesIn(root)
    .filter((node) => node.name !== 'V' && node.name !== 'T')
    .flatMap((node) => (node.attributes ?? []).filter((a) => a.name === 'id').map((a) => String(a.value)));
}
