/** The names of the rows of one section: the finest cell that names, completed where it says nothing alone. */
import type { Table } from '../../tree.ts';
import { listed } from '../../words/listed.ts';
import { has, tokensOf, wordsOf } from '../../words/tokens.ts';
import { cellText, isBlank, isYear, plainText } from './cell-content.ts';
import type { RoledColumn } from './column-roles.ts';
import { gridOf } from './grid.ts';
import { RANK_DESCRIBES } from './header-words.ts';
import { headsOf } from './heads.ts';
import { isMeasure } from './measures.ts';
import { type RowName, rowName } from './names.ts';
import type { Section } from './sections.ts';
import { holdsWords } from './spelling.ts';

export interface NamedRow extends RowName {
  /** The row that an 其中 row is part of; '' elsewhere. */
  readonly parent: string;
}

const NOTHING: RowName = { name: '', unit: '', part: false };

/** 城镇, 男性, 65周岁及以上, 铁路: of what, only the row above says. */
const PARTS = new Set(
  listed(
    '城镇 乡村 农村 城市 县城 男 男性 女 女性 第一产业 第二产业 第三产业 铁路 公路 水运 水路 民航 航空 管道 进口 出口 轻工业 重工业 其他 小学 初中 高中',
  ),
);
const AGES = /^[\d\-—~至]+周?岁/;
const isPartial = (name: string): boolean => PARTS.has(name) || AGES.test(name);

/** 合计, 二、 and 万元 name no row. */
const namesNothing = (name: string): boolean =>
  name === '' || isBlank(name) || (!holdsWords(name) && !isYear(name));

/** The cells that name a row, finest first. */
function candidates(table: Table, row: number, { names }: Section): RowName[] {
  const cells = names.map((column) => gridOf(table)[row]?.[column]);
  return [...new Set(cells)].map((cell) => rowName(cellText(cell))).filter(({ name }) => !namesNothing(name));
}

interface Reading {
  readonly whole: string;
  readonly within: boolean;
}

/** 乡村常住人口, 出口总额: a part stands before the measure that it is a part of. */
function partOf(whole: string, part: string): string {
  if (whole.includes(`进${part}`)) return whole.replace(`进${part}`, part);
  if (whole.includes(`${part}出口`)) return whole.replace(`${part}出口`, part);
  if (!isMeasure(whole)) return `${whole}${part}`;
  const tokens = tokensOf(whole);
  return part + wordsOf(tokens.slice(has(tokens[0], 'here') ? 1 : 0));
}

function completed(own: RowName, coarser: RowName | undefined, above: Reading): string {
  const { name, part } = own;
  if (!isPartial(name)) return name;
  if (coarser && !isPartial(coarser.name)) return partOf(coarser.name, name);
  const base = above.whole;
  return base !== '' && (part || above.within) ? partOf(base, name) : name;
}

export function namesOfRows(table: Table, columns: readonly RoledColumn[], section: Section): NamedRow[] {
  const naming = { ...section, names: section.names.filter((c) => columns[c]?.rank !== RANK_DESCRIBES) };
  const used = naming.names.length > 0 ? naming : section;
  const heads = headsOf(table);
  let above: Reading = { whole: '', within: false };
  return table.rows.map((row, r) => {
    if (heads.rows.has(row) || row.kind === 'header' || row.kind === 'repeat')
      return { ...NOTHING, parent: '' };
    const [own = NOTHING, coarser] = candidates(table, r, used);
    const name = completed(own, coarser, above);
    const parent = own.part ? above.whole : '';
    if (own.part) above = { ...above, within: true };
    else if (own.name !== '' && !isPartial(own.name)) above = { whole: own.name, within: false };
    return { ...own, name, parent };
  });
}

/** The words of the first naming column over the names. */
export const headOfNames = (columns: readonly RoledColumn[], { names }: Section): string =>
  columns[names[0] ?? -1]?.header ?? '';

/** 合计 in the place of a name. */
const TOTALS = new Set(listed('合计 总计 小计 累计 总和 总数 共计'));
export const isTotal = (name: string): boolean => TOTALS.has(name);

/** The unit in the unit column of each row; '' where the table has none. */
export function unitsOfRows(table: Table, column: number): string[] {
  return table.rows.map((_, r) => (column < 0 ? '' : plainText(gridOf(table)[r]?.[column])));
}
