/** The inside of a paragraph as mdast: text, and elements around parts of it. */
import type { PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { wholeAt } from '../read/characters.ts';

/** An element around a part of a text, or (empty part) at a place in it. */
export interface Wrap {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Content of an element at a place; around a part the text itself is the content. */
  readonly children?: readonly PhrasingContent[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [...children],
  };
}

const textNode = (value: string): Text => ({ type: 'text', value });

/** Outer parts before inner ones; a part that would cross another is cut out of the run by the caller's order. */
function ordered(wraps: readonly Wrap[]): Wrap[] {
  return [...wraps].sort(
    (a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from) || b.to - a.to,
  );
}

function fill(text: string, from: number, to: number, wraps: readonly Wrap[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = from;
  for (let i = 0; i < wraps.length; ) {
    const wrap = wraps[i] as Wrap;
    if (wrap.from > at) nodes.push(textNode(text.slice(at, wrap.from)));
    if (wrap.to === wrap.from) {
      nodes.push(element(wrap.name, wrap.attributes, wrap.children ?? []));
      at = Math.max(at, wrap.from);
      i++;
      continue;
    }
    let next = i + 1;
    while (next < wraps.length && (wraps[next] as Wrap).from < wrap.to) next++;
    const inner = wraps.slice(i + 1, next).filter((w) => w.to <= wrap.to);
    nodes.push(element(wrap.name, wrap.attributes, fill(text, wrap.from, wrap.to, inner)));
    at = wrap.to;
    i = next;
  }
  if (at < to) nodes.push(textNode(text.slice(at, to)));
  return nodes;
}

/** The text with its elements; what would cross the edge of an outer element is left out, never the text. */
export function phrasing(text: string, wraps: readonly Wrap[]): PhrasingContent[] {
  if (wraps.length === 0) return text === '' ? [] : [textNode(text)];
  // Half a character is none: a file would hold a sign of damage in its place.
  const whole = wraps.map((wrap) => ({
    ...wrap,
    from: wholeAt(text, wrap.from),
    to: wholeAt(text, wrap.to),
  }));
  return fill(text, 0, text.length, ordered(whole));
}
