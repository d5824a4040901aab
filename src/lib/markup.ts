/** HTML and SVG as a tree; text and attributes are escaped in the one place that writes it out. */
export type Attribute = string | number | boolean | undefined;

export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly Piece[];
}

/** Nothing stands for what is left out. */
export type Piece = Markup | string | null | false;

export const el = (
  tag: string,
  attributes: Markup['attributes'] = {},
  ...children: readonly Piece[]
): Markup => ({ tag, attributes, children });

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/;
const EVERY = /[&<>"]/g;

export const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(EVERY, (c) => ENTITIES[c] ?? c) : text;

/** One decimal is finer than a screen shows. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);

function attribute(name: string, value: Attribute): string {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${written(value)}"`;
}

/** Elements of HTML that have no end. Those of SVG all have: who does not know it would take `<path/>` for a beginning. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

export function toMarkup(node: Piece): string {
  if (node === null || node === false) return '';
  if (typeof node === 'string') return escaped(node);
  let text = `<${node.tag}`;
  for (const name in node.attributes) text += attribute(name, node.attributes[name]);
  text += '>';
  if (VOID.has(node.tag)) return text;
  for (const child of node.children) text += toMarkup(child);
  return `${text}</${node.tag}>`;
}

/** A file of its own needs its namespace. */
export const toSvgFile = (node: Markup): string =>
  `${toMarkup({ ...node, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...node.attributes } })}\n`;
