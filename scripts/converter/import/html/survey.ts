/** How much text, and of what sort, stands in each element of a page: measured once, from the inside out. */
import { type Element, isElement, type Node, type Parent, textOf, walk } from './dom.ts';

export interface Measure {
  /** Characters that are not white space. */
  readonly characters: number;
  /** Those inside links. */
  readonly linked: number;
  /** Those outside links in stretches with the punctuation of sentences. */
  readonly prose: number;
  /** Elements and stretches of text inside. */
  readonly nodes: number;
}

export type Survey = (element: Element) => Measure;

type Sum = { -readonly [K in keyof Measure]: Measure[K] };

const NOTHING: Measure = { characters: 0, linked: 0, prose: 0, nodes: 0 };
const SENTENCE = /[，。；、：！？]/;
const UNSEEN = new Set(['script', 'style', 'template', 'head', 'select', 'textarea']);

function add(sum: Sum, { characters, linked, prose, nodes }: Measure): void {
  sum.characters += characters;
  sum.linked += linked;
  sum.prose += prose;
  sum.nodes += nodes;
}

function ofText(value: string, inLink: boolean): Measure {
  const characters = /\s/.test(value) ? value.replace(/\s+/g, '').length : value.length;
  const prose = !inLink && SENTENCE.test(value) ? characters : 0;
  return { characters, linked: inLink ? characters : 0, prose, nodes: 1 };
}

export function surveyOf(root: Parent): Survey {
  const measures = new Map<Parent, Measure>();
  const open: Sum[] = [{ ...NOTHING }];
  let links = 0;
  const addToOpen = (measure: Measure): void => {
    const sum = open.at(-1);
    if (sum) add(sum, measure);
  };
  walk(root, {
    enter(element) {
      if (UNSEEN.has(element.tagName)) return false;
      open.push({ characters: 0, linked: 0, prose: 0, nodes: 1 });
      if (element.tagName === 'a') links += 1;
      return true;
    },
    leave(element) {
      if (element.tagName === 'a') links -= 1;
      const sum = open.pop() ?? NOTHING;
      measures.set(element, sum);
      addToOpen(sum);
    },
    text: (value) => addToOpen(ofText(value, links > 0)),
  });
  return (element) => measures.get(element) ?? NOTHING;
}

export function mostlyLinks(element: Element, survey: Survey): boolean {
  const { characters, linked } = survey(element);
  return linked > 0 && linked >= characters / 2;
}

const MOST_NODES = 400;

/** Text of an element that is short enough to be judged by its words; '' for longer ones. */
export function briefText(element: Element, survey: Survey, limit: number): string {
  const { characters, nodes } = survey(element);
  if (characters > limit || nodes > MOST_NODES) return '';
  return textOf(element).replace(/\s+/g, ' ').trim();
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr caption ul'
  ).split(' '),
);

export const isBlock = (node: Node | Parent): boolean => isElement(node) && BLOCKS.has(node.tagName);
