/** The title of a document where a page prints it outside the document's own text. */
import { withoutSpace } from '../model.ts';
import type { Chrome } from './chrome.ts';
import { attribute, type Element, findElement, type Parent, textOf, walk } from './dom.ts';
import { briefText, isBlock, type Survey } from './survey.ts';

export interface Title {
  readonly text: string;
  /** The element that shows it; null where only the head of the page knows it. */
  readonly element: Element | null;
}

const NAMED =
  /(^|[\s_-])(art(icle)?|page|news|con|content|xl|detail|doc|info)?[_-]?(title|biaoti|tit|bt|headline|h1)\d*($|\s)/i;
const POLICY =
  /(通知|意见|办法|规划|方案|决定|决议|条例|规定|细则|规则|准则|公告|通告|通报|公报|报告|批复|答复|复函|函|措施|计划|纲要|命令|令|标准|目录|指南|要点|清单|解读|预案|政策|预算|决算|说明|建议|法)([（(][^（）()]*[）)])*$/;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface HeadTitles {
  readonly title: string;
  readonly article: string;
}

export function headTitles(page: Parent): HeadTitles {
  const title = findElement(page, (element) => element.tagName === 'title');
  const meta = findElement(
    page,
    (e) => e.tagName === 'meta' && /^article-?title$/i.test(attribute(e, 'name')),
  );
  return { title: title ? plain(textOf(title)) : '', article: meta ? plain(attribute(meta, 'content')) : '' };
}

/** An element that looks like a title by its tag or its name. */
export function mayBeTitle(element: Element, survey: Survey): boolean {
  const named =
    element.attrs.length > 0 &&
    (NAMED.test(attribute(element, 'class')) || NAMED.test(attribute(element, 'id')));
  if (!/^h[1-3]$/.test(element.tagName) && !(named && isBlock(element))) return false;
  return briefText(element, survey, 120).length >= 6;
}

/** `known`: titles that the head of the page names; an element that says just that shows it, whatever it is called. */
function candidates(
  { page: body, article, survey, chrome }: TitleSearch,
  known: ReadonlySet<string>,
): Element[] {
  const found: Element[] = [];
  const shows = (element: Element): boolean => {
    const text = element.tagName === 'title' ? '' : withoutSpace(briefText(element, survey, 120));
    return text.length >= 8 && known.has(text) && POLICY.test(text);
  };
  walk(body, {
    enter(element) {
      if (element === article || chrome.has(element)) return false;
      if (mayBeTitle(element, survey) || shows(element)) found.push(element);
      return true;
    },
  });
  return found;
}

/** 关于…的通知_某市人民政府, （某省）某市…公报-某某公报库 → the title alone */
export const withoutSite = (title: string): string =>
  (title.split(/\s*[_|｜]\s*|\s+[-–—]+\s+/)[0] ?? '')
    .replace(/[-–—](?:\p{Script=Han}{2,14}(?:库|网|网站|局|厅|委|部|政府|频道|门户|平台))$/u, '')
    .replace(/^[（(]\p{Script=Han}{2,8}[）)](?=\S{6})/u, '')
    .trim();

export interface TitleSearch {
  readonly page: Parent;
  readonly article: Element;
  readonly survey: Survey;
  readonly chrome: Chrome;
}

export function findTitle(search: TitleSearch, head: HeadTitles): Title | null {
  const names = [head.article, withoutSite(head.title)];
  const shown = candidates(search, new Set(names.map(withoutSpace).filter((name) => name.length >= 8)));
  const known = withoutSpace(head.title + head.article);
  const wordsOf = (element: Element): string => plain(textOf(element));
  const agreed = shown.filter((element) => known.includes(withoutSpace(wordsOf(element))));
  const isPolicy = (e: Element): boolean => POLICY.test(wordsOf(e));
  const element = agreed.findLast(isPolicy) ?? shown.find(isPolicy) ?? agreed.at(-1);
  if (element) return { text: wordsOf(element), element };
  const text = names.find((name) => POLICY.test(name));
  return text ? { text, element: null } : null;
}

/** Whether the text begins with the title, on one line or broken over several. */
export function beginsWithTitle(lines: readonly string[], title: string): boolean {
  const first = lines.slice(0, 12).map(withoutSpace);
  const wanted = withoutSpace(title);
  return first.some((_, from) =>
    [1, 2, 3, 4].some((count) => first.slice(from, from + count).join('') === wanted),
  );
}
