/** The blocks of a rendered policy text, and how much room each will take on a screen. */
import { textLength, topElements } from './html.ts';

export interface PageBlock {
  readonly tag: string;
  readonly id: string;
  /** Every anchor inside, the block's own first. */
  readonly ids: readonly string[];
  readonly html: string;
  readonly characters: number;
  readonly rows: number;
}

const idPattern = / id="([^"]+)"/g;
const rowPattern = /<tr[ >]/g;

function block(piece: string): PageBlock {
  const html = piece.trim();
  const ids = [...html.matchAll(idPattern)].map((m) => m[1] ?? '');
  return {
    tag: /^<([a-z][a-z0-9-]*)/.exec(html)?.[1] ?? '',
    id: /^<[a-z][a-z0-9-]*[^>]* id="([^"]+)"/.exec(html)?.[1] ?? '',
    ids,
    html,
    characters: textLength(html),
    rows: html.match(rowPattern)?.length ?? 0,
  };
}

export const blocksOf = (html: string): PageBlock[] => topElements(html).map(block);

/** Lines that a block needs where a line holds so many characters. */
export function linesOf(item: PageBlock, perLine: number): number {
  if (item.rows > 0) return item.rows * Math.max(1.6, (item.characters / item.rows / perLine) * 1.5) + 2;
  if (item.tag === 'details') return 2;
  const heading = /^h([1-5])$/.exec(item.tag)?.[1];
  if (heading) return Math.ceil((item.characters + 1) / (perLine * 0.8)) * 1.2 + (heading < '4' ? 1.3 : 0.7);
  if (item.tag === 'div' || item.tag === 'figure') return (item.characters / perLine) * 1.25 + 3;
  return Math.ceil((item.characters + 2) / perLine) + 0.3;
}
