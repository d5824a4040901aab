/** What the pages of a document repeat at their head and foot: page numbers and running heads. */
import type { Line } from './page.ts';

/** The part of a page in which its head or its foot stands. */
const MARGIN = 0.12;
const FEWEST = 3;
const PAGE_NUMBER =
  /^(?:[-—–－‐\s·]*(?:\d{1,4}|[ivxlcIVXLC]{1,6})[-—–－‐\s·]*|第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/;

export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

const key = ({ text }: Line): string => text.replace(/[\s\d]/g, '');

const atEdge = ({ y }: Line, height: number): boolean => y < height * MARGIN || y > height * (1 - MARGIN);

/** On how many pages the same words stand at the edge. */
function repeats(pages: readonly PageLines[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { height, lines } of pages) {
    const edge = new Set(lines.filter((line) => atEdge(line, height)).map(key));
    for (const words of edge) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/** Lines of a page that belong to the paper and not to the document. */
export function furniture(pages: readonly PageLines[]): ReadonlySet<Line> {
  const counts = repeats(pages);
  const often = Math.max(FEWEST, pages.length * 0.3);
  const isNumber = (line: Line): boolean => PAGE_NUMBER.test(line.text);
  return new Set(
    pages.flatMap(({ height, lines }) =>
      lines
        .filter((line) => atEdge(line, height))
        .filter((line) => isNumber(line) || (key(line) !== '' && (counts.get(key(line)) ?? 0) >= often)),
    ),
  );
}
