/** A grid and the words on it as a table: each word in its cell, the lines of a cell as its paragraphs. */
import type { TableBlock, TableCell } from '../html/blocks.ts';
import { grid as slotsOf } from '../html/grid.ts';
import type { Grid, GridCell } from './grid.ts';
import { linesOf } from './lines.ts';
import type { Box, Line, Word } from './page.ts';

/** A line of a cell is full when less than this many letters would still fit. */
const ROOM = 2.2;
/** What a cell keeps free at its sides, in letters, at the most. */
const PADDING = 1.6;

export const inside = ({ left, top, right, bottom }: Box, { x, y, size }: Word): boolean =>
  x >= left - 1 && x < right && y - size / 3 >= top && y - size / 3 <= bottom;

const widthOf = (letter: string): number => (/[\u0000-\u00ff]/.test(letter) ? 0.5 : 1);

/** Where the cells of its row part a word that the file wrote in one go over several of them. */
function parted(word: Word, edges: readonly number[]): Word[] {
  const crossed = edges.filter((edge) => edge > word.x + word.size && edge < word.x + word.width - word.size);
  const edge = crossed[0];
  if (edge === undefined) return [word];
  const letters = [...word.text];
  const unit = word.width / letters.reduce((sum, letter) => sum + widthOf(letter), 0);
  let width = 0;
  let count = 0;
  while (count < letters.length && word.x + width + unit / 2 < edge) {
    width += widthOf(letters[count] ?? '') * unit;
    count += 1;
  }
  const left = { ...word, text: letters.slice(0, count).join(''), width };
  const right = {
    ...word,
    text: letters.slice(count).join(''),
    x: word.x + width,
    width: word.width - width,
  };
  return [left, ...parted(right, edges)];
}

const wallsOf = (cells: readonly GridCell[], { y, size }: Word): number[] =>
  cells.filter((c) => y - size / 3 >= c.top && y - size / 3 <= c.bottom).map((c) => c.left);

/** In a cell no blank parts two ideographs: it is the air of a line that was spread. */
const unspread = (text: string): string => text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** Lines that fill their cell go on in the next one. */
function paragraphsOf(lines: readonly Line[], { left, right }: Box): string[] {
  const widest = lines.reduce((most, l) => Math.max(most, l.right - l.x), 0);
  const paragraphs: string[] = [];
  let full = false;
  for (const line of lines) {
    const text = unspread(line.text);
    if (full && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop()}${text}`);
    else paragraphs.push(text);
    // The air at both sides of a cell is that of its widest line.
    const room = Math.min(right - left, widest + line.size * PADDING) - (line.right - line.x);
    full = room < line.size * ROOM;
  }
  return paragraphs;
}

export function tableOf(grid: Grid, words: readonly Word[]): TableBlock {
  const pieces = words.flatMap((word) => parted(word, wallsOf(grid.cells, word)));
  const rows: TableCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) {
    const own = linesOf(
      pieces.filter((word) => inside(cell, word)),
      0,
    );
    const { colspan, rowspan } = cell;
    rows[cell.row]?.push({ paragraphs: paragraphsOf(own, cell), colspan, rowspan, heads: false });
  }
  return { type: 'table', rows: slotsOf(rows) };
}
