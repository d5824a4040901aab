/** SVG as a tree; text and attributes are escaped in the one place that writes it out. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export const el = (
  tag: string,
  attributes: SvgNode['attributes'] = {},
  ...children: (SvgNode | string)[]
): SvgNode => ({ tag, attributes, children });

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** One decimal is finer than a screen shows. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);

/** Every element has its end tag: who does not know SVG would take `<path/>` for the beginning of one. */
export function toMarkup(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${written(value)}"`);
  const inner = node.children.map(toMarkup).join('');
  return `<${node.tag}${attributes.join('')}>${inner}</${node.tag}>`;
}

/** A file of its own needs its namespace. */
export const toSvgFile = (node: SvgNode): string =>
  `${toMarkup({ ...node, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...node.attributes } })}\n`;
