/** Finds the part of a saved page that holds the document: by known names first, else where the text is dense. */
import { withoutSpace } from '../model.ts';
import { attribute, childrenOf, type Element, isElement, type Parent, walk } from './dom.ts';
import { isDataTable } from './tables.ts';

/** Names that content systems give to the body of a document; each alone or as a part of a longer name. */
const NAMED =
  /(^|[\s_-])(ucap-?content|trs_(ue)?editor\w*|zoom|zoomcon|article-?(content|body|con|text)|pages_content|content-?(body|text|main)|xxgk_content|info_?content|news_?content|detail-?(content|con|text)|main-?(content|text)|wzcon|wznr|articlecontent|newscontent|bt_content|conzt|ewb-article-info|view_content|articlebody|bt-content|zfxxgk_zw\w*|td_doccontent|print-?(area|content)|js_content|rich_media_content)($|\s)/i;

/** Less text than this beside the chosen part makes no difference. */
const SHARE_OF_PARENT = 0.9;
const SHARE_WHEN_NAMED = 0.5;

/** Elements that are a piece of a document, never the whole. */
const PIECES = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'dl',
  'pre',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
]);

type Score = (element: Element) => number;

/** Titles, labels and parts of the site: the rest of a page is weighed without them. */
export type Skipped = (element: Element) => boolean;

/** Characters outside links and outside what is not weighed. */
function scoresOf(root: Parent, skipped: Skipped): Score {
  const scores = new Map<Parent, number>();
  const add = (to: Parent, characters: number): void => {
    scores.set(to, (scores.get(to) ?? 0) + characters);
  };
  walk(root, {
    enter: (element) => element.tagName !== 'a' && !skipped(element),
    leave: (element) => element.parentNode && add(element.parentNode, scores.get(element) ?? 0),
    text: (value, parent) => add(parent, withoutSpace(value).length),
  });
  return (element) => scores.get(element) ?? 0;
}

function isNamed(element: Element): boolean {
  if (element.attrs.length === 0) return false;
  return NAMED.test(attribute(element, 'id')) || NAMED.test(attribute(element, 'class'));
}

/** The one child that holds nearly all of its parent's text. */
function heir(parent: Element, score: Score): Element | undefined {
  if (isDataTable(parent)) return undefined;
  const enough = score(parent) * SHARE_OF_PARENT;
  return childrenOf(parent)
    .filter(isElement)
    .find(
      (child) =>
        !PIECES.has(child.tagName) && score(child) > 0 && score(child) >= enough && !isDataTable(child),
    );
}

/** The innermost of the named elements that still holds nearly all of what the outermost does. */
function findNamed(body: Element, score: Score): Element | undefined {
  const enough = (element: Element, share: number, whole: Element): boolean =>
    score(element) > 0 && score(element) >= score(whole) * share;
  const named: Element[] = [];
  walk(body, {
    enter(element) {
      if (isNamed(element) && enough(element, SHARE_WHEN_NAMED, body)) named.push(element);
      return true;
    },
  });
  return named.findLast((element) => named[0] && enough(element, SHARE_OF_PARENT, named[0]));
}

export function findArticle(body: Element, skipped: Skipped): Element {
  const score = scoresOf(body, skipped);
  const named = findNamed(body, score);
  if (named) return named;
  let article = body;
  for (let next = heir(article, score); next; next = heir(article, score)) article = next;
  return article;
}
