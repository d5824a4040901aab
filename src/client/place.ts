/** Where the reader is: the block near the top of the screen, and its formal place. */
import type { ContentsList } from './contents-list.ts';

export const article = document.querySelector<HTMLElement>('article[data-policy-text]');
export const contents = document.querySelector<ContentsList>('contents-list');

/** What carries an address of its own; numbers carry one too, but are no place. */
export const addressed = 'article [id]:not(b):not(.redhead [id])';

/** The addressed block at a height of the screen; a gap between blocks is stepped over. */
export function blockAt(y: number): HTMLElement | null {
  if (!article) return null;
  const { left, width } = article.getBoundingClientRect();
  const x = Math.min(left + width * 0.3, left + 250);
  for (let step = 0; step < 6; step++) {
    const found = document.elementFromPoint(x, y + step * 24)?.closest<HTMLElement>(addressed);
    if (found) return found;
  }
  return null;
}

const markerOf = (link: HTMLAnchorElement): string =>
  /^(?:[一二三四五六七八九十百]+、|第.{1,6}[编章节条]|[（(].{1,4}[）)]|\d+[．.、])/.exec(
    link.textContent,
  )?.[0] ?? '';

/** The last heading of the contents list that stands at or before a block. */
function headingOf(block: Element): HTMLAnchorElement | null {
  const links = [...(contents?.links ?? [])];
  let found: HTMLAnchorElement | null = null;
  for (const link of links) {
    const heading = document.getElementById(link.hash.slice(1));
    if (!heading) continue;
    if (heading !== block && !(heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING))
      break;
    found = link;
  }
  return found;
}

/** `四、（一）2.` and the words of the heading that a block stands under, from the contents list. */
export function placeOf(anchor: string): { path: string; heading: string; link: HTMLAnchorElement } | null {
  const block = document.getElementById(anchor);
  const link = block && headingOf(block);
  if (!link) return null;
  let path = '';
  for (let item = link.closest('li'); item; item = item.parentElement?.closest('li') ?? null) {
    const above = item.querySelector('a');
    if (above) path = markerOf(above) + path;
  }
  return { path: path.replace(/[．.]$/, '.'), heading: link.textContent.slice(markerOf(link).length), link };
}
