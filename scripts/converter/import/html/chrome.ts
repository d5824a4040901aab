/** Parts of a page that belong to the site and not to the document: known by their tag, their name or their words. */
import type { DroppedKind } from '../model.ts';
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

function likely(element: Element, survey: Survey): DroppedKind | null {
  const links = mostlyLinks(element, survey);
  const { prose, characters } = survey(element);
  if (characters === 0 || (prose > MOST_PROSE && !links)) return null;
  if (isHidden(element)) return 'hidden';
  return byName(element) ?? byWords(briefText(element, survey, 300), links);
}

/** 相关报道 on a line of its own and the lists of links that follow it. */
function relatedLists(parent: Element, survey: Survey): Element[] {
  const children = childrenOf(parent).filter(isElement);
  const found: Element[] = [];
  for (const [index, child] of children.entries()) {
    if (!namesRelated(briefText(child, survey, 40))) continue;
    const after = children.slice(index + 1);
    const end = after.findIndex((e) => survey(e).characters > 0 && !mostlyLinks(e, survey));
    const lists = (end < 0 ? after : after.slice(0, end)).filter((e) => survey(e).characters > 0);
    if (lists.length > 0) found.push(child, ...lists);
  }
  return found;
}

export type Chrome = ReadonlyMap<Element, DroppedKind>;

/** The outermost elements below `root` that are not part of the document, and why. */
export function chromeIn(root: Parent, survey: Survey): Chrome {
  const chrome = new Map<Element, DroppedKind>();
  let tables = 0;
  walk(root, {
    enter(element) {
      const kind =
        chrome.get(element) ?? (certain(element) || tables > 0 ? certain(element) : likely(element, survey));
      if (kind) chrome.set(element, kind);
      if (kind) return false;
      if (tables === 0) for (const related of relatedLists(element, survey)) chrome.set(related, 'related');
      if (isDataTable(element)) tables += 1;
      return true;
    },
    leave: (element) => {
      if (isDataTable(element)) tables -= 1;
    },
  });
  return chrome;
}
