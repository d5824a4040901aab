/** What the cells of a column hold, counted once for the whole table. */
import { canonical } from '../../read/canonical.ts';
import type { Cell, Row, Table } from '../../tree.ts';
import { isUnit } from './names.ts';

export interface Content {
  readonly filled: number;
  /** 1,325.4 · ≥95 · 12% · 3-5家 */
  readonly figures: number;
  /** 2021年, 2025 */
  readonly years: number;
  readonly units: number;
  readonly attributes: number;
  /** 1, 2, 3 … down the column. */
  readonly serials: number;
  /** Sentences and other long texts. */
  readonly long: number;
  /** 13800001111, 0531-88880000, 250001 would be counted as figures: here too. */
  readonly phones: number;
}

export const cellText = (cell: Cell | undefined): string =>
  (cell?.paragraphs ?? [])
    .map((p) => p.text)
    .join('\n')
    .trim();

/** The words of a cell without white space, in canonical spelling: 预 ⏎ 算 ⏎ 数 is 预算数. */
export const plainText = (cell: Cell | undefined): string => canonical(cellText(cell)).replace(/\s/g, '');

const FIGURE =
  /^[^\d一-鿿]{0,3}(?:约|近|超过?|不[低少高多]于|达到?|突破|力争|[增减下降提高长少低]{2}|累计|新增)?[+-]?[\d,]*\d(?:\.\d+)?(?:[-—~至]\d[\d,]*(?:\.\d+)?)?(?:[%‰]|[^\d，。；]{0,8})?$/;
const YEAR = /^(?:19|20)\d{2}年?[度末底]?$/;
const PHONE = /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{3,4}-\d{7,8}|\d{8}(?:[、,]\d{8})+)$/;

export const isYear = (text: string): boolean => YEAR.test(text);
export const isPhone = (text: string): boolean => PHONE.test(text);
/** 2025年目标 begins with figures and is none. */
const DATED = /^(?:19|20)\d{2}(?:年|决算|预算|执行|实际|目标|规划|计划|完成|预[计期])/;
export const isFigure = (text: string): boolean =>
  FIGURE.test(text) && !DATED.test(text) && !isYear(text) && !isPhone(text);

/** A row that says nothing of a figure in it: dashes and slashes. */
export const isBlank = (text: string): boolean => /^[-—–－―‐/\\…·*.、\s]*$/.test(text);

interface Counting {
  filled: number;
  figures: number;
  years: number;
  units: number;
  attributes: number;
  serials: number;
  long: number;
  phones: number;
  last: number;
}

const counting = (): Counting => ({
  filled: 0,
  figures: 0,
  years: 0,
  units: 0,
  attributes: 0,
  serials: 0,
  long: 0,
  phones: 0,
  last: 0,
});

function count(counts: Counting, text: string): void {
  if (isBlank(text)) return;
  counts.filled += 1;
  if (text.length > 40) {
    counts.long += 1;
    return;
  }
  if (isYear(text)) counts.years += 1;
  if (isPhone(text)) counts.phones += 1;
  if (isFigure(text)) counts.figures += 1;
  else if (/约束性|预期性|指导性|正向|逆向/.test(text)) counts.attributes += 1;
  else if (isUnit(text)) counts.units += 1;
  if (text === String(counts.last + 1)) {
    counts.serials += 1;
    counts.last += 1;
  }
}

/** For each column what its cells in the given rows hold; cells over several columns are no evidence for one. */
export function contentsOf(table: Table, rows: readonly Row[]): readonly Content[] {
  const columns = Array.from({ length: table.columns }, counting);
  for (const row of rows)
    for (const cell of row.cells) {
      const counts = columns[cell.column];
      if (counts && cell.colspan === 1) count(counts, plainText(cell));
    }
  return columns;
}
