/** A saved page as a tree to read; nothing in it is ever run or fetched. */
import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter, parse } from 'parse5';

export type Element = Dom.Element;
export type Node = Dom.ChildNode;
export type Parent = Dom.ParentNode;

/** Deeper than any real page; the parser's work grows with the square of the depth. */
const DEEPEST = 2000;

export class TooDeep extends Error {}

/** An array that grows by one keeps room for many more: too much where half a million cells hold one text each. */
function appendChild(parent: Parent, child: Node): void {
  if (parent.childNodes.length === 0) parent.childNodes = [child];
  else parent.childNodes.push(child);
  child.parentNode = parent;
}

function insertText(parent: Parent, text: string): void {
  const last = parent.childNodes.at(-1);
  if (last && isText(last)) last.value += text;
  else appendChild(parent, defaultTreeAdapter.createTextNode(text));
}

/** Without scripting, so that `<noscript>` is read as markup and not as one string. */
export function parsePage(html: string): Dom.Document {
  let depth = 0;
  const onItemPush = (): void => {
    depth += 1;
    if (depth > DEEPEST) throw new TooDeep('elements nested too deep');
  };
  const onItemPop = (): void => {
    depth -= 1;
  };
  const treeAdapter = { ...defaultTreeAdapter, appendChild, insertText, onItemPush, onItemPop };
  return parse<Dom.DefaultTreeAdapterMap>(html, { scriptingEnabled: false, treeAdapter });
}

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Dom.TextNode => node.nodeName === '#text';

export function childrenOf(node: Parent): readonly Node[] {
  return isElement(node) && 'content' in node ? (node as Dom.Template).content.childNodes : node.childNodes;
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((a) => a.name === name)?.value ?? '';
}

export interface Visitor {
  /** `false` leaves the element's inside out; it is then not left either. */
  readonly enter?: (element: Element) => boolean;
  readonly leave?: (element: Element) => void;
  readonly text?: (value: string, parent: Parent) => void;
}

/** An element that is being walked through, and which of its children is next. */
interface Open {
  readonly parent: Parent;
  readonly children: readonly Node[];
  next: number;
}

const opened = (parent: Parent): Open => ({ parent, children: childrenOf(parent), next: 0 });

/** Visits everything below `root` in document order, with a stack of its own: pages may be nested deep. */
export function walk(root: Parent, { enter, leave, text }: Visitor): void {
  const stack: Open[] = [opened(root)];
  for (let open = stack.at(-1); open; open = stack.at(-1)) {
    const node = open.children[open.next];
    open.next += 1;
    if (node === undefined) {
      stack.pop();
      if (stack.length > 0 && isElement(open.parent)) leave?.(open.parent);
    } else if (isText(node)) text?.(node.value, open.parent);
    else if (isElement(node) && enter?.(node) !== false) stack.push(opened(node));
  }
}

/** The words of what holds nothing but a text, as most cells of a table do; null for all else. */
export function onlyText(element: Parent): string | null {
  const children = childrenOf(element);
  const [only] = children;
  return only && children.length === 1 && isText(only) ? only.value : null;
}

const UNSEEN = new Set(['script', 'style', 'template', 'head']);

/** The words of a part of the page, without scripts and styles; blocks are parted by a space. */
export function textOf(root: Parent): string {
  const only = onlyText(root);
  if (only !== null) return only;
  const parts: string[] = [];
  walk(root, {
    enter: (element) => !UNSEEN.has(element.tagName),
    text: (value) => parts.push(value),
  });
  return parts.join('');
}

export function elementsIn(root: Parent): Element[] {
  const found: Element[] = [];
  walk(root, { enter: (element) => found.push(element) > 0 });
  return found;
}

/** The first in the order of the page. */
export function findElement(root: Parent, fits: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  walk(root, {
    enter(element) {
      if (!found && fits(element)) found = element;
      return !found;
    },
  });
  return found;
}

export function ancestorsOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode) chain.push(up);
  return chain;
}
