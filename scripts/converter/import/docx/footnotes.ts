/** Footnotes and endnotes: the mark raised in its place, the note after the paragraph or table that carries it. */
import { defaultTreeAdapter as adapter } from 'parse5';
import { attribute, type Element, elementsIn, isElement, type Parent, textOf } from '../html/dom.ts';
import { raised } from '../html/inline.ts';

const REFERENCE = /^#((?:foot|end)note-.+)$/;

function replaceText(element: Element, text: string): void {
  element.childNodes = [];
  adapter.insertText(element, text);
}

/** The notes by their ids, taken out of the list at the end. */
function takeNotes(body: Parent): Map<string, Element> {
  const notes = new Map<string, Element>();
  for (const item of elementsIn(body).filter(
    (e) => e.tagName === 'li' && /^(foot|end)note-/.test(attribute(e, 'id')),
  )) {
    notes.set(attribute(item, 'id'), item);
  }
  for (const item of notes.values()) {
    adapter.detachNode(item);
    for (const back of elementsIn(item).filter((e) => /^#(foot|end)note-ref-/.test(attribute(e, 'href'))))
      adapter.detachNode(back);
  }
  return notes;
}

/** The child of the body that an element stands in. */
function blockOf(body: Parent, start: Element): Element {
  let block = start;
  while (block.parentNode && block.parentNode !== body && isElement(block.parentNode))
    block = block.parentNode;
  return block;
}

function insertAfter(body: Parent, block: Element, added: Element): void {
  const next = body.childNodes[body.childNodes.indexOf(block) + 1];
  if (next) adapter.insertBefore(body, added, next);
  else adapter.appendChild(body, added);
}

/** Raises the marks and puts each note below its block; tells how many there were. */
export function placeFootnotes(body: Parent): number {
  const notes = takeNotes(body);
  const last = new Map<Element, Element>();
  let placed = 0;
  for (const link of elementsIn(body)) {
    const note = notes.get(REFERENCE.exec(attribute(link, 'href'))?.[1] ?? '');
    const sup = link.parentNode;
    if (!note || !sup || !isElement(sup)) continue;
    const mark = raised(textOf(link).replace(/[[\]]/g, ''));
    replaceText(sup, mark);
    prefix(note, `${mark} `);
    const block = blockOf(body, sup);
    note.tagName = 'div';
    note.nodeName = 'div';
    insertAfter(body, last.get(block) ?? block, note);
    last.set(block, note);
    placed += 1;
  }
  return placed;
}

function prefix(note: Element, mark: string): void {
  const first = elementsIn(note).find((element) => element.tagName === 'p') ?? note;
  const words = first.childNodes[0];
  if (words) adapter.insertTextBefore(first, mark, words);
  else adapter.insertText(first, mark);
}
