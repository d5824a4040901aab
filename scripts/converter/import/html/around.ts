/** What stands beside the document in a page: kept where it is official, listed as dropped where it is not. */
import { type Dropped, droppedPart } from '../model.ts';
import { type Block, paragraph } from './blocks.ts';
import type { Chrome } from './chrome.ts';
import { ancestorsOf, type Element, isElement, type Parent, textOf, walk } from './dom.ts';
import { emptyReading, type Reading, readElement } from './read-blocks.ts';
import { briefText, mostlyLinks, type Survey } from './survey.ts';

export interface Around {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** How far up from the document its title, signature and attachments may stand. */
const NEAR = 3;

const OFFICIAL_LINE = /^(附件|（此件|\(此件|此件|抄送|主送|[\d〇○零一二三四五六七八九]{4}年[^。]{2,6}日$)/;

/** Sentences, a date, an attachment: what a site does not write itself. */
function looksOfficial(element: Element, survey: Survey): boolean {
  const text = briefText(element, survey, 3000);
  if (OFFICIAL_LINE.test(text)) return true;
  return survey(element).prose >= 20 && !mostlyLinks(element, survey) && /[。；]/.test(text);
}

interface Page {
  readonly body: Parent;
  readonly article: Element;
  readonly survey: Survey;
  readonly chrome: Chrome;
  /** Elements whose text is used already. */
  readonly taken: ReadonlySet<Element>;
}

/** Elements that hold the document or something taken from the page: their other children are judged one by one. */
function holders({ article, taken }: Page): Set<Element> {
  return new Set([article, ...taken].flatMap(ancestorsOf));
}

export function readAround(page: Page): Around {
  const { article, survey, chrome, taken } = page;
  const parts: { before: Reading; after: Reading } = { before: emptyReading(), after: emptyReading() };
  const dropped: Dropped[] = [];
  const around = holders(page);
  const near = new Set(ancestorsOf(article).slice(0, NEAR));
  let side: keyof typeof parts = 'before';
  const isNear = (parent: Parent | null): boolean => parent !== null && isElement(parent) && near.has(parent);
  walk(page.body, {
    enter(element) {
      if (element === article) side = 'after';
      if (element === article || taken.has(element)) return false;
      if (element.tagName === 'head') return true;
      const kind = chrome.get(element);
      if (kind) dropped.push(droppedPart(kind, textOf(element)));
      else if (around.has(element)) return true;
      else if (isNear(element.parentNode) && looksOfficial(element, survey))
        readElement(element, chrome, parts[side]);
      else dropped.push(droppedPart(element.tagName === 'title' ? 'page-title' : 'outside', textOf(element)));
      return false;
    },
    text(value, parent) {
      const line = value.replace(/\s+/g, ' ').trim();
      if (line === '') return;
      if (isNear(parent) && /[。；]/.test(line)) parts[side].blocks.push(paragraph(line));
      else dropped.push(droppedPart('outside', line));
    },
  });
  dropped.push(...parts.before.dropped, ...parts.after.dropped);
  return { before: parts.before.blocks, after: parts.after.blocks, dropped };
}
