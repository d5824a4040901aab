/** HTML as text: what the pages weave together by hand is escaped by the one place that writes markup. */
export { escaped as escapeHtml } from './markup.ts';

const tag = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|[^">])*>/g;
const empty = new Set(['br', 'hr', 'img', 'col', 'wbr', 'input', 'link', 'meta', 'path']);

/** Characters of text in a piece of HTML, white space aside. */
export const textLength = (html: string): number => html.replace(tag, '').replace(/\s+/g, '').length;

/** The elements at the top level of a piece of HTML, in order; text between them stays with the one before. */
export function topElements(html: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of html.matchAll(tag)) {
    if (empty.has(match[2] ?? '')) continue;
    depth += match[1] ? -1 : 1;
    if (depth > 0 || !match[1]) continue;
    const end = match.index + match[0].length;
    pieces.push(html.slice(start, end));
    start = end;
  }
  const rest = html.slice(start);
  if (rest.trim()) pieces.push(rest);
  return pieces;
}
