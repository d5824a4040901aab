/** The first promise: the official text of a page is the source, character by character. */
import { type Tag, tagsOf } from './tags.ts';

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What the article says without what the site says in it; null for a page without an official text. */
export function officialTextOf(html: string): string | null {
  const pieces: string[] = [];
  let depth = 0;
  let silent = 0;
  let found = false;
  const open = ({ name, attributes }: Tag): void => {
    const starts = depth === 0 && name === 'article' && attributes.has('data-policy-text');
    if (starts) found = true;
    if ((depth === 0 && !starts) || VOID.has(name)) return;
    depth += 1;
    if (silent === 0 && (attributes.has('data-editorial') || name === 'script' || name === 'style'))
      silent = depth;
  };
  const close = ({ name }: Tag): void => {
    if (depth === 0 || VOID.has(name)) return;
    if (silent === depth) silent = 0;
    depth -= 1;
  };
  for (const tag of tagsOf(html)) {
    if (tag.kind === 'open') open(tag);
    else if (tag.kind === 'close') close(tag);
    else if (depth > 0 && silent === 0) pieces.push(tag.text);
  }
  return found ? pieces.join('') : null;
}

/** The first place where two texts part; null where they are the same but for white space. */
export function partsAt(shown: string, source: string): { at: number; shown: string; source: string } | null {
  const [a, b] = [squeeze(shown), squeeze(source)];
  if (a === b) return null;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return { at, shown: a.slice(at, at + 12), source: b.slice(at, at + 12) };
}

/** What is wrong with the page of a policy; '' where nothing is. */
export function textFault(html: string, source: string): string {
  const shown = officialTextOf(html);
  if (shown === null) return '没有正文';
  const parting = partsAt(shown, source);
  return parting ? `第 ${parting.at + 1} 字起不同：页面“${parting.shown}”，原文“${parting.source}”` : '';
}
