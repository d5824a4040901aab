/** What the cells of a column hold, counted once for the whole table. */
import { withoutBlanks } from '../../read/blanks.ts';
import { canonical } from '../../read/canonical.ts';
import type { Cell, Row, Table } from '../../tree.ts';
import { holding, listed } from '../../words/listed.ts';
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

export function cellText(cell: Cell | undefined): string {
  const paragraphs = cell?.paragraphs ?? [];
  const text = paragraphs.length > 1 ? paragraphs.map((p) => p.text).join('\n') : paragraphs[0]?.text;
  return text?.trim() ?? '';
}

/** 1325.4 · 1,325 · but no year, and nothing as long as a telephone number. */
const BARE = /^(?:(?!(?:19|20)\d{2}$)\d{1,9}|\d{1,9}\.\d{1,6}|\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,6})?)$/;

/** Figures and nothing else: there is only one way to read them. */
export const isBareFigure = (text: string): boolean => BARE.test(text);

/** The words of a cell without white space, in canonical spelling: 预 ⏎ 算 ⏎ 数 is 预算数. */
export function plainText(cell: Cell | undefined): string {
  const text = cellText(cell);
  return isBareFigure(text) ? text : withoutBlanks(canonical(text));
}

/** 约, 不低于, 累计 before the figure; the unit behind it. */
const FIGURE =
  /^[^\d一-鿿]{0,3}([一-鿿]{0,3})[+-]?\d[\d,]*(?:\.\d+)?(?:[-—~至]\d[\d,]*(?:\.\d+)?)?([^\d，。；]{0,8})$/;
const LEADS = new Set(
  listed(
    '约 近 超 超过 不低于 不少于 不高于 不多于 达 达到 突破 力争 增长 增加 增 减少 减 下降 降低 提高 提升 累计 新增',
  ),
);
const YEAR = /^(?:19|20)\d{2}年?[度末底]?$/;
const PHONE = /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{3,4}-\d{7,8}|\d{8}(?:[、,]\d{8})+)$/;

export const isYear = (text: string): boolean => YEAR.test(text);
export const isPhone = (text: string): boolean => PHONE.test(text);
/** 2025年目标, 2025决算 begin with a year and are no figures. */
const DATED = /^(?:19|20)\d{2}[^\d.,%‰]{2,}$/;

export function isFigure(text: string): boolean {
  const [whole, lead = ''] = FIGURE.exec(text) ?? [];
  return (
    whole !== undefined &&
    (lead === '' || LEADS.has(lead)) &&
    !DATED.test(text) &&
    !isYear(text) &&
    !isPhone(text)
  );
}

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

const isAttribute = holding({ any: '约束性 预期性 指导性 正向 逆向' });

function countWords(counts: Counting, text: string): void {
  if (isYear(text)) counts.years += 1;
  if (isPhone(text)) counts.phones += 1;
  if (isFigure(text)) counts.figures += 1;
  else if (isAttribute(text)) counts.attributes += 1;
  else if (isUnit(text)) counts.units += 1;
}

function count(counts: Counting, text: string): void {
  if (isBlank(text)) return;
  counts.filled += 1;
  if (text.length > 40) {
    counts.long += 1;
    return;
  }
  if (isBareFigure(text)) counts.figures += 1;
  else countWords(counts, text);
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
