/** Reads a part of a page into paragraphs and tables; lists what it leaves out on the way. */
import { type Dropped, droppedPart } from '../model.ts';
import { type Block, linesOf, type TableBlock, type TableCell } from './blocks.ts';
import type { Chrome } from './chrome.ts';
import {
  attribute,
  type Element,
  elementsIn,
  isElement,
  onlyText,
  type Parent,
  textOf,
  walk,
} from './dom.ts';
import { grid } from './grid.ts';
import { raised } from './inline.ts';
import { LineBuffer } from './line-buffer.ts';
import { markersOf } from './lists.ts';
import { isBlock } from './survey.ts';
import { cellsOf, isDataTable, isHead, rowsOf, spanOf } from './tables.ts';

export interface Reading {
  readonly blocks: Block[];
  readonly dropped: Dropped[];
  /** Marks of list items that were written out. */
  readonly generated: string[];
  /** How often something was met that plain text cannot show. */
  readonly counts: { bold: number; links: number; frames: number };
}

export function emptyReading(): Reading {
  return { blocks: [], dropped: [], generated: [], counts: { bold: 0, links: 0, frames: 0 } };
}

const NONE: ReadonlySet<Element> = new Set();

function imageName(image: Element): string {
  const source = attribute(image, 'src');
  return attribute(image, 'alt') || (source.startsWith('data:') ? '' : (source.split(/[/\\]/).pop() ?? ''));
}

/** One word, which has no white space to collapse. */
const WORD = /^[!-~\u4E00-\u9FFF]+$/;

function paragraphsOf(cell: Element, chrome: Chrome, into: Reading): string[] {
  const only = onlyText(cell);
  if (only !== null && WORD.test(only)) return [only];
  const inside: Reading = { ...into, blocks: [] };
  readInto(cell, chrome, inside);
  // A TAB inside a cell parts no cells.
  return linesOf(inside.blocks).map((line) => line.replaceAll('\t', ' '));
}

function readCell(cell: Element, chrome: Chrome, into: Reading): TableCell {
  return {
    paragraphs: paragraphsOf(cell, chrome, into),
    colspan: spanOf(cell, 'colspan'),
    rowspan: spanOf(cell, 'rowspan'),
    heads: isHead(cell),
  };
}

function readTable(table: Element, chrome: Chrome, into: Reading): TableBlock {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => readCell(cell, chrome, into)));
  return { type: 'table', rows: grid(rows) };
}

/** Captions, and text that markup has left in a table outside its cells. */
function captions(table: Element): string[] {
  return table.childNodes
    .filter(isElement)
    .filter((child) => child.tagName === 'caption')
    .map((caption) => textOf(caption).replace(/\s+/g, ' ').trim());
}

function count(element: Element, { counts }: Reading): void {
  if (element.tagName === 'b' || element.tagName === 'strong') counts.bold += 1;
  if (element.tagName === 'a' && attribute(element, 'href') !== '') counts.links += 1;
  if (element.tagName === 'table') counts.frames += 1;
}

/** A raised mark is short and has no markup of blocks inside; an unclosed `<sup>` is left to be walked into. */
function addRaised(element: Element, lines: LineBuffer): boolean {
  const text = textOf(element);
  if (text.length > 12 || elementsIn(element).length > 3) return false;
  lines.add(raised(text));
  return true;
}

/** Elements that are read at once and not walked into. */
function whole(element: Element, chrome: Chrome, lines: LineBuffer, into: Reading): boolean {
  const kind = chrome.get(element);
  if (kind) {
    into.dropped.push(droppedPart(kind, textOf(element)));
    return true;
  }
  switch (element.tagName) {
    case 'br':
      lines.breakLine();
      return true;
    case 'img':
      into.dropped.push({ ...droppedPart('image', imageName(element)), characters: 0 });
      return true;
    case 'sup':
      return addRaised(element, lines);
    case 'head':
      return true;
    default:
      return false;
  }
}

function enterBlock(element: Element, markers: Map<Element, string>, lines: LineBuffer): void {
  if (!isBlock(element)) return;
  lines.flush();
  if (element.tagName === 'pre') lines.keepBreaks(true);
  if (element.tagName === 'ol' || element.tagName === 'ul') {
    for (const [item, marker] of markersOf(element)) markers.set(item, marker);
  }
  lines.mark(markers.get(element) ?? '');
}

/** `taken` is text that is used elsewhere already. */
export function readInto(
  root: Parent,
  chrome: Chrome,
  into: Reading,
  taken: ReadonlySet<Element> = NONE,
): void {
  const markers = new Map<Element, string>();
  const lines = new LineBuffer(into.blocks, into.generated);
  walk(root, {
    enter(element) {
      if (taken.has(element) || whole(element, chrome, lines, into)) return false;
      enterBlock(element, markers, lines);
      if (isDataTable(element)) {
        for (const caption of captions(element)) lines.add(caption);
        lines.flush();
        into.blocks.push(readTable(element, chrome, into));
        return false;
      }
      count(element, into);
      return true;
    },
    leave(element) {
      if (!isBlock(element)) return;
      lines.flush();
      if (element.tagName === 'pre') lines.keepBreaks(false);
      if (element.tagName === 'li') lines.unmark();
    },
    text: (value) => lines.add(value),
  });
  lines.flush();
}

/** The element itself, as a table or a paragraph of its own. */
export function readElement(
  element: Element,
  chrome: Chrome,
  into: Reading,
  taken: ReadonlySet<Element> = NONE,
): void {
  readInto({ nodeName: '#document-fragment', childNodes: [element] }, chrome, into, taken);
}
