/** A saved page as a tree to read; nothing in it is ever run or fetched. */
import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter, parse } from 'parse5';

export type Element = Dom.Element;
export type Node = Dom.ChildNode;
export type Parent = Dom.ParentNode;

/** Deeper than any real page; the parser's work grows with the square of the depth. */
const DEEPEST = 2000;

export class TooDeep extends Error {}

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
  const treeAdapter = { ...defaultTreeAdapter, onItemPush, onItemPop };
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

type Step = { readonly node: Node; readonly parent: Parent } | { readonly left: Element };

/** Visits everything below `root` in document order, with a stack of its own: pages may be nested deep. */
export function walk(root: Parent, { enter, leave, text }: Visitor): void {
  const inside = (parent: Parent): Step[] =>
    childrenOf(parent)
      .map((node) => ({ node, parent }))
      .reverse();
  const steps: Step[] = inside(root);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('left' in step) leave?.(step.left);
    else if (isText(step.node)) text?.(step.node.value, step.parent);
    else if (isElement(step.node) && enter?.(step.node) !== false) {
      steps.push({ left: step.node });
      for (const next of inside(step.node)) steps.push(next);
    }
  }
}

const UNSEEN = new Set(['script', 'style', 'template', 'head']);

/** The words of a part of the page, without scripts and styles; blocks are parted by a space. */
export function textOf(root: Parent): string {
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

export function ancestorsOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode) chain.push(up);
  return chain;
}
