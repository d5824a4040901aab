/** A saved government page → source text: the document with its tables, and a list of what was left out. */

import { readAround } from './html/around.ts';
import { findArticle } from './html/article.ts';
import { type Block, linesOf, paragraph } from './html/blocks.ts';
import { type Chrome, chromeIn } from './html/chrome.ts';
import { type Element, findElement, type Parent, parsePage, TooDeep } from './html/dom.ts';
import { findMetadata, type Metadata } from './html/metadata.ts';
import { notesOn } from './html/notes.ts';
import { emptyReading, type Reading, readElement } from './html/read-blocks.ts';
import { type Survey, surveyOf } from './html/survey.ts';
import { beginsWithTitle, findTitle, headTitles, mayBeTitle, type Title, withoutSite } from './html/title.ts';
import { writeBlocks } from './html/write.ts';
import { type Dropped, droppedPart, type Extract, withoutSpace } from './model.ts';

/** Of these only the sum matters. */
const SUMMED = new Set<Dropped['kind']>(['script', 'style', 'form']);
/** Left out, though they hold no text. */
const WITHOUT_TEXT = new Set<Dropped['kind']>(['image', 'media', 'drawing', 'chart']);

/** One entry for all scripts, one for all styles; none for what held nothing. */
export function tidy(dropped: readonly Dropped[]): Dropped[] {
  const list: Dropped[] = [];
  for (const part of dropped) {
    const before = SUMMED.has(part.kind) ? list.findIndex((other) => other.kind === part.kind) : -1;
    const sum = list[before];
    if (sum) list[before] = { ...sum, characters: sum.characters + part.characters };
    else if (part.characters > 0 || WITHOUT_TEXT.has(part.kind)) list.push(part);
  }
  return list;
}

function body(page: Parent): Element | undefined {
  return findElement(page, (element) => element.tagName === 'body');
}

/** What was taken from inside the document (a table of labels) is not read a second time. */
function readArticle(article: Element, chrome: Chrome, { taken }: Metadata): Reading {
  const reading = emptyReading();
  readElement(article, chrome, reading, taken);
  return reading;
}

interface Parts {
  readonly metadata: Metadata;
  readonly title: Title | null;
  readonly reading: Reading;
}

function heading({ title, reading }: Parts, before: readonly Block[]): Block[] {
  if (!title || beginsWithTitle(linesOf([...before, ...reading.blocks]), title.text)) return [];
  return [paragraph(title.text)];
}

/** Titles and labels are found again wherever the document turns out to stand. */
function articleIn(root: Element, survey: Survey, chrome: Chrome): Element {
  const labels = findMetadata(root, null, survey, chrome).taken;
  return findArticle(
    root,
    (element) => chrome.has(element) || labels.has(element) || mayBeTitle(element, survey),
  );
}

function extract(page: Parent, root: Element): Extract {
  const survey = surveyOf(page);
  const head = headTitles(page);
  const titles = [head.article, withoutSite(head.title)].map(withoutSpace);
  const chrome = chromeIn(page, { survey, titles, prose: survey(root).prose });
  const article = articleIn(root, survey, chrome);
  const metadata = findMetadata(root, article, survey, chrome);
  const title = findTitle({ page, article, survey, chrome }, head);
  const reading = readArticle(article, chrome, metadata);
  const taken = new Set(metadata.taken);
  if (title?.element) taken.add(title.element);
  const around = readAround({ body: page, article, survey, chrome, taken });
  const shown = heading({ metadata, title, reading }, around.before);
  const repeated = title?.element && shown.length === 0 ? [droppedPart('repeated-title', title.text)] : [];
  const labels: Block[] = metadata.lines.length > 0 ? [paragraph(...metadata.lines)] : [];
  return {
    ...writeBlocks([...labels, ...shown, ...around.before, ...reading.blocks, ...around.after]),
    dropped: tidy([...around.dropped, ...metadata.dropped, ...repeated, ...reading.dropped]),
    notes: notesOn(reading, { titleFromHead: shown.length > 0 && title?.element === null }),
  };
}

export function importHtml(html: string): Extract {
  try {
    const page = parsePage(html);
    const root = body(page);
    return root
      ? extract(page, root)
      : { text: '', tables: [], generated: [], dropped: [], notes: ['网页没有正文'] };
  } catch (error) {
    if (error instanceof TooDeep)
      return { text: '', tables: [], generated: [], dropped: [], notes: ['网页的元素嵌套过深，没有读取'] };
    throw error;
  }
}
