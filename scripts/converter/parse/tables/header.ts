/** How many rows of a table are its header. */
import { cellText, type RawRow, type RawTable } from './raw.ts';
import type { Grid, Placed } from './spans.ts';

const YEAR = /^(?:19|20)\d{2}(?:年.{0,4})?$/;
const FIGURE = /^[-+−<>≥≤＜＞≈±约〔[（(]{0,3}[\d０-９][\d０-９.,，．]*\s*[^\d\s]{0,4}[\])）〕]?$|^[-—–/*…]+$/;
const isFigure = (text: string): boolean => FIGURE.test(text) && !YEAR.test(text);

const textOf = ({ raw }: Placed): string => cellText(raw).replace(/\s/g, '');

/** Most cells behind the first hold figures: a row of the body. */
function holdsFigures(row: readonly Placed[]): boolean {
  const texts = row
    .slice(1)
    .map(textOf)
    .filter((text) => text !== '');
  return texts.some((t) => /\d/.test(t)) && texts.filter(isFigure).length * 2 > texts.length;
}

/** 住所：| 甲路1号 over as many labels: a form has no header. */
function isForm(grid: Grid): boolean {
  const labels = grid.filter(([first]) => first && /[：:]$/.test(textOf(first)));
  return labels.length * 2 > grid.length;
}

/** As deep as the cells of the first row reach, and one row more where one of them joins columns that the next row names. */
function depthBySpans(grid: Grid): number {
  let depth = 0;
  for (const [i, row] of grid.entries()) {
    if (i > depth || (i === depth && i > 0)) break;
    const reach = Math.max(...row.map((cell) => cell.rowspan));
    depth = Math.max(depth, i + reach);
    const joins = row.some((cell) => cell.colspan > 1 && cell.rowspan < reach + (reach > 1 ? 0 : 1));
    const next = grid[depth];
    if (joins && depth === i + 1 && next && grid.length > depth + 1 && !holdsFigures(next)) depth++;
  }
  return depth;
}

/** A second header row leaves its first cell empty and names only what the row above joins. */
function depthByText(rows: readonly RawRow[], width: number): number {
  const [first, second, third] = rows;
  if (!first || !second || !third) return 1;
  const joins = first.cells.length < width || first.cells.some((c, i) => i > 0 && cellText(c) === '');
  const splits = cellText(second.cells[0]) === '' && cellText(first.cells[0]) !== '';
  const short = second.cells.every(
    (c) =>
      cellText(c).length <= 16 &&
      (/^(?:19|20)\d{2}$/.test(cellText(c)) || !/^\d+(?:\.\d+)?%?$/.test(cellText(c))),
  );
  return joins && splits && short && cellText(third.cells[0]) !== '' ? 2 : 1;
}

export function headerDepth({ layout, rows }: RawTable, grid: Grid, width: number): number {
  const marked = rows.findIndex((row) => !row.header);
  if (marked !== 0) return marked < 0 ? Math.min(1, rows.length) : marked;
  if (!grid[0] || holdsFigures(grid[0]) || isForm(grid)) return 0;
  return layout === 'marked' || layout === 'columns' ? depthBySpans(grid) : depthByText(rows, width);
}
