/** Parts of a page that belong to the site and not to the document: known by their tag, their name or their words. */
import { type DroppedKind, withoutSpace } from '../model.ts';
import { attribute, childrenOf, type Element, isElement, type Parent, walk } from './dom.ts';
import { briefText, mostlyLinks, type Survey } from './survey.ts';
import { isDataTable } from './tables.ts';
import { byWords, namesRelated } from './tool-words.ts';

/** More running text than this is a document, whatever its container is called. */
const MOST_PROSE = 120;

const BY_TAG: ReadonlyMap<string, DroppedKind> = new Map([
  ['script', 'script'],
  ['noscript', 'script'],
  ['style', 'style'],
  ['link', 'style'],
  ['template', 'hidden'],
  ['input', 'form'],
  ['button', 'form'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['datalist', 'form'],
  ['iframe', 'media'],
  ['object', 'media'],
  ['embed', 'media'],
  ['video', 'media'],
  ['audio', 'media'],
  ['canvas', 'media'],
  ['svg', 'media'],
]);

const BY_NAME: readonly (readonly [RegExp, DroppedKind])[] = [
  [
    /^(nav|navbar|navigation|menu|topnav|subnav|breadcrumbs?|crumbs?|position|location|sidebar|pager|paging|pagination)$/,
    'navigation',
  ],
  [/^(daohang|weizhi|mianbaoxie|dqwz|toolbarnav|sitemap|friendlinks?)$/, 'navigation'],
  [/^(foot|footer|copyright|banquan)\d*$/, 'footer'],
  [/^(share\w*|bdshare\w*|fenxiang|qrcode|ewm|erweima|weixin|wechat)$/, 'share'],
  [/^(hits?|counter|click\w*|visits?|liulan|fangwen)$/, 'counter'],
  [/^(tools?|toolbar|print\w*|fontsize\w*|zihao|gongju|gongneng)$/, 'tools'],
  [/^(related?\w*|relation|recommend\w*|xgwj|xgbd|xgyd|xgjd|xglj|xiangguan|hotnews)$/, 'related'],
];

const SITE_HEAD = /^\s*(site|page|top)?[-_]?(header|head|top|banner|logo)\d*\s*$/i;

const HIDDEN = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

function words(element: Element): string[] {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 400);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);
}

/** Their names say how they look, not what they are for. */
const NAMED_FOR_LOOKS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'tr', 'tbody', 'body']);

function byName(element: Element): DroppedKind | null {
  if (NAMED_FOR_LOOKS.has(element.tagName)) return null;
  if (element.tagName === 'nav') return 'navigation';
  if (element.tagName === 'footer') return 'footer';
  const names = words(element);
  return BY_NAME.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}

function isHidden(element: Element): boolean {
  return element.attrs.some((a) => a.name === 'hidden') || HIDDEN.test(attribute(element, 'style'));
}

/** Inside a table of data only what can never be text is left out: 大, 中, 小 may be the sizes of enterprises. */
function certain(element: Element): DroppedKind | null {
  return BY_TAG.get(element.tagName) ?? null;
}

export interface Site {
  readonly survey: Survey;
  /** Titles that the head of the page gives, without white space. */
  readonly titles: readonly string[];
  /** Running text of the whole page. */
  readonly prose: number;
}

/** The head of the site, not of the document: it links to other pages and does not show the title. */
function isSiteHead(element: Element, { survey, titles }: Site): boolean {
  const names = [attribute(element, 'class'), attribute(element, 'id')];
  const named = element.tagName === 'header' || names.some((name) => SITE_HEAD.test(name));
  if (!named || survey(element).linked === 0) return false;
  const words = withoutSpace(briefText(element, survey, 2000));
  return !titles.some((title) => title.length > 7 && words.includes(title));
}

function likely(element: Element, site: Site): DroppedKind | null {
  const links = mostlyLinks(element, site.survey);
  const { prose, characters } = site.survey(element);
  if (characters === 0 || (prose > MOST_PROSE && !links)) return null;
  const words = byWords(briefText(element, site.survey, 300), links);
  // A third of what the page has to say is the document, however short it is.
  if (words || (prose > 0 && prose * 3 >= site.prose)) return words;
  if (isHidden(element)) return 'hidden';
  return isSiteHead(element, site) ? 'navigation' : byName(element);
}

/** How many of the elements after `at` are lists of links or empty. */
function listsAfter(children: readonly Element[], at: number, survey: Survey): number {
  let end = at + 1;
  for (let next = children[end]; next; next = children[end]) {
    if (survey(next).characters > 0 && !mostlyLinks(next, survey)) break;
    end += 1;
  }
  return end - at - 1;
}

/** 相关报道 on a line of its own and the lists of links that follow it. */
function relatedLists(parent: Element, survey: Survey): Element[] {
  const children = childrenOf(parent).filter(isElement);
  const found: Element[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (!child || !namesRelated(briefText(child, survey, 40))) continue;
    const lists = listsAfter(children, at, survey);
    const all = children.slice(at, at + 1 + lists).filter((element) => survey(element).characters > 0);
    if (all.length > 1) found.push(...all);
    at += lists;
  }
  return found;
}

export type Chrome = ReadonlyMap<Element, DroppedKind>;

/** The outermost elements below `root` that are not part of the document, and why. */
export function chromeIn(root: Parent, site: Site): Chrome {
  const chrome = new Map<Element, DroppedKind>();
  let tables = 0;
  walk(root, {
    enter(element) {
      const sure = chrome.get(element) ?? certain(element);
      const kind = sure ?? (tables > 0 ? null : likely(element, site));
      if (kind) chrome.set(element, kind);
      if (kind) return false;
      if (tables === 0)
        for (const related of relatedLists(element, site.survey)) chrome.set(related, 'related');
      if (isDataTable(element)) tables += 1;
      return true;
    },
    leave: (element) => {
      if (isDataTable(element)) tables -= 1;
    },
  });
  return chrome;
}
