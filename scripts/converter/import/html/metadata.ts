/** The table or lines in which a site gives 索引号, 发文机关, 文号 and dates: official, so they go to the top of the text. */
import { type Dropped, droppedPart } from '../model.ts';
import type { Chrome } from './chrome.ts';
import { type Element, isElement, onlyText, type Parent, textOf, walk } from './dom.ts';
import { type Labelled, labelled, lineOf, officialLabel } from './labels.ts';
import { briefText, isBlock, type Survey } from './survey.ts';
import { cellsOf, rowsOf } from './tables.ts';

export interface Metadata {
  readonly lines: string[];
  /** The elements that the lines were taken from. */
  readonly taken: Set<Element>;
  readonly dropped: Dropped[];
}

const LONGEST = 600;

const words = (element: Element): string =>
  textOf(element)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();

interface Pairs {
  readonly lines: readonly string[];
  /** Texts that are neither a label nor the value of one. */
  readonly strays: number;
}

/** Texts that alternate between a label and its value, or hold both. */
function pairs(texts: readonly string[]): Pairs {
  const lines: string[] = [];
  let strays = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? '';
    const label = officialLabel(text);
    const parts = labelled(text);
    if (label !== '') {
      const next = texts[index + 1] ?? '';
      const taken = officialLabel(next) === '' && labelled(next).length === 0;
      lines.push(`${label}：${taken ? next : ''}`);
      if (taken) index += 1;
    } else if (parts.length > 0) lines.push(...parts.map(lineOf));
    else if (text !== '') strays += lines.push(text) > 0 ? 1 : 0;
  }
  return { lines, strays };
}

const labelsIn = (texts: readonly string[]): number =>
  texts.filter((text) => officialLabel(text) !== '' || labelled(text)[0]?.official).length;

/** At least two labels; in a table a caption may stand beside them, elsewhere nothing else. */
function fromContainer(element: Element, survey: Survey): readonly string[] {
  const { characters, nodes } = survey(element);
  if (characters > LONGEST || nodes > LONGEST) return [];
  const table = element.tagName === 'table';
  const parts = table ? rowsOf(element).flatMap(cellsOf) : leaves(element);
  if (parts.length < 2) return [];
  const texts = parts.map(words);
  const labels = labelsIn(texts);
  if (labels < 2) return [];
  const { lines, strays } = pairs(texts);
  return strays === 0 || (table && labels >= strays * 2) ? lines : [];
}

/** The innermost blocks; text beside them makes the whole no list of labels. */
function leaves(element: Element): Element[] {
  if (onlyText(element) !== null) return [element];
  const inside = element.childNodes.filter(isElement).filter((child) => isBlock(child) || hasBlocks(child));
  return inside.length === 0 ? [element] : inside.flatMap(leaves);
}

function hasBlocks(element: Element): boolean {
  const pending = element.childNodes.filter(isElement);
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isBlock(next)) return true;
    for (const child of next.childNodes.filter(isElement)) pending.push(child);
  }
  return false;
}

/** One line of labels; the site's own among them (浏览次数, 字号) are dropped. */
function fromLine(element: Element, survey: Survey, inArticle: boolean): readonly Labelled[] {
  const labels = labelled(briefText(element, survey, 200));
  const parts = labels.length === 0 || hasBlocks(element) ? [] : labels;
  const official = parts.some((part) => part.official);
  const mixed = parts.some((part) => !part.official);
  return official && (mixed || !inArticle) ? parts : [];
}

function droppedLabels(parts: readonly Labelled[]): Dropped[] {
  const site = parts.filter((part) => !part.official);
  return site.map(({ label, written }) =>
    droppedPart(/[览击读访气]/.test(label) ? 'counter' : 'tools', written),
  );
}

/** In the document itself a line of labels is left in its place, unless the site's own stand in it too. */
export function findMetadata(
  root: Parent,
  article: Element | null,
  survey: Survey,
  chrome: Chrome,
): Metadata {
  const found: Metadata = { lines: [], taken: new Set(), dropped: [] };
  let inArticle = 0;
  const take = (element: Element, lines: readonly string[]): boolean => {
    if (lines.length === 0) return false;
    found.taken.add(element);
    found.lines.push(...lines);
    return true;
  };
  walk(root, {
    enter(element) {
      if (chrome.has(element)) return false;
      if (element === article) inArticle += 1;
      if (!isBlock(element) || element.tagName === 'body') return true;
      const container = inArticle === 0 || element.tagName === 'table';
      if (container && take(element, fromContainer(element, survey))) return false;
      const parts = fromLine(element, survey, inArticle > 0);
      found.dropped.push(...droppedLabels(parts));
      const official = parts.filter((part) => part.official);
      return !take(element, official.map(lineOf));
    },
    leave: (element) => {
      if (element === article) inArticle -= 1;
    },
  });
  return found;
}
