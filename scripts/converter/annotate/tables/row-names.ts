/** The names of the rows of one section: the finest cell that names, completed where it says nothing alone. */
import type { Table } from '../../tree.ts';
import { cellText, isBlank, isYear, plainText } from './cell-content.ts';
import type { RoledColumn } from './column-roles.ts';
import { gridOf } from './grid.ts';
import { RANK_DESCRIBES } from './header-words.ts';
import { headsOf } from './heads.ts';
import { type RowName, rowName } from './names.ts';
import type { Section } from './sections.ts';

export interface NamedRow extends RowName {
  /** The row that an 其中 row is part of; '' elsewhere. */
  readonly parent: string;
}

const NOTHING: RowName = { name: '', unit: '', part: false };

/** 城镇, 男性, 65周岁及以上, 铁路: of what, only the row above says. */
const PARTIAL =
  /^(?:城镇|乡村|农村|城市|县城|男性?|女性?|[\d\-—~至]+(?:周)?岁.*|第[一二三]产业|铁路|公路|水运|水路|民航|航空|管道|进口|出口|轻工业|重工业|[轻重]工业|其他|小学|初中|高中)$/;

/** 合计, 二、 and 万元 name no row. */
const namesNothing = (name: string): boolean =>
  name === '' || isBlank(name) || (/^[\d.,%\s]+$/.test(name) && !isYear(name));

/** The cells that name a row, finest first. */
function candidates(table: Table, row: number, { names }: Section): RowName[] {
  const cells = names.map((column) => gridOf(table)[row]?.[column]);
  return [...new Set(cells)].map((cell) => rowName(cellText(cell))).filter(({ name }) => !namesNothing(name));
}

interface Reading {
  readonly whole: string;
  readonly within: boolean;
}

function completed(own: RowName, coarser: RowName | undefined, above: Reading): string {
  const { name, part } = own;
  if (!PARTIAL.test(name)) return name;
  if (coarser && !PARTIAL.test(coarser.name)) return `${coarser.name}${name}`;
  const base = above.whole;
  return base !== '' && (part || above.within) ? `${base}${name}` : name;
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
    else if (own.name !== '' && !PARTIAL.test(own.name)) above = { whole: own.name, within: false };
    return { ...own, name, parent };
  });
}

/** The words of the first naming column over the names. */
export const headOfNames = (columns: readonly RoledColumn[], { names }: Section): string =>
  columns[names[0] ?? -1]?.header ?? '';

/** 合计 in the place of a name. */
export const isTotal = (name: string): boolean => /^(?:合计|总计|小计|累计|总和|总数|共计)$/.test(name);

/** The unit in the unit column of each row; '' where the table has none. */
export function unitsOfRows(table: Table, column: number): string[] {
  return table.rows.map((_, r) => (column < 0 ? '' : plainText(gridOf(table)[r]?.[column])));
}
