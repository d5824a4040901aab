/** Just enough XML to read Word's parts and write them again: elements, attributes, text; no entities of its own, no DTD. */

export interface XmlElement {
  readonly name: string;
  /** As written, quotes and entities included: it is written back unchanged. */
  readonly attributes: string;
  children: XmlNode[];
}

/** Text stays escaped as it was. */
export type XmlNode = XmlElement | string;

export class BadXml extends Error {}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s<>/]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
/** Deeper than text boxes in tables in text boxes; the Word reader descends by recursion. */
const DEEPEST = 250;

export const element = (name: string, children: XmlNode[] = [], attributes = ''): XmlElement => ({
  name,
  attributes,
  children,
});

export const isNode = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function parseXml(xml: string): XmlElement {
  const root = element('');
  const open: XmlElement[] = [root];
  let at = 0;
  for (const match of xml.matchAll(TAG)) {
    const top = open.at(-1) ?? root;
    if (match.index > at) top.children.push(xml.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, closing, name, attributes = ''] = match;
    if (whole.startsWith('<![CDATA[')) top.children.push(escapeXml(whole.slice(9, -3)));
    if (name === undefined) continue;
    if (closing) close(open, name);
    else begin(open, name, attributes);
  }
  return root;
}

function begin(open: XmlElement[], name: string, attributes: string): void {
  const empty = attributes.endsWith('/');
  const made = element(name, [], (empty ? attributes.slice(0, -1) : attributes).trimEnd());
  open.at(-1)?.children.push(made);
  if (!empty) open.push(made);
  if (open.length > DEEPEST) throw new BadXml('嵌套过深');
}

function close(open: XmlElement[], name: string): void {
  if (open.length < 2 || open.at(-1)?.name !== name) throw new BadXml('标记不成对');
  open.pop();
}

export function writeXml(node: XmlNode): string {
  if (!isNode(node)) return node;
  const inside = node.children.map(writeXml).join('');
  if (node.name === '') return inside;
  return inside === ''
    ? `<${node.name}${node.attributes}/>`
    : `<${node.name}${node.attributes}>${inside}</${node.name}>`;
}

export function attributeOf(node: XmlElement | undefined, name: string): string | undefined {
  for (const match of node?.attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g) ?? []) {
    if (match[1] === name) return unescapeXml(match[2] ?? match[3] ?? '');
  }
  return undefined;
}

export const elements = (node: XmlElement | undefined): XmlElement[] => (node?.children ?? []).filter(isNode);

export const child = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  elements(node).find((inside) => inside.name === name);

/** `w:val` of a child: how Word writes most settings. */
export const setting = (node: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(child(node, name), 'w:val');

/** All elements of a name below a node, outermost first; those inside a found one too. */
export function descendants(node: XmlElement, name: string): XmlElement[] {
  return elements(node).flatMap((inside) => [
    ...(inside.name === name ? [inside] : []),
    ...descendants(inside, name),
  ]);
}

export const ownText = (node: XmlElement): string =>
  unescapeXml(node.children.filter((part) => !isNode(part)).join(''));

/** Text of the `name` elements below a node, unescaped. */
export const textIn = (node: XmlElement, name: string): string =>
  descendants(node, name).map(ownText).join('');
