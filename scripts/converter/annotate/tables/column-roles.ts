/** What each column of a table is for, told by the cells over it and, where they say nothing, by what stands in it. */
import type { Table } from '../../tree.ts';
import { type Content, contentsOf } from './cell-content.ts';
import { type ColumnRole, rankOf, roleInHead, saysFigures } from './header-words.ts';
import { headsOf } from './heads.ts';
import { withoutBrackets } from './spelling.ts';

export type { ColumnRole } from './header-words.ts';

export interface RoledColumn {
  readonly role: ColumnRole;
  /** The cells over it, from the top. */
  readonly heads: readonly string[];
  /** The same as one word: 分年度任务2025年. */
  readonly header: string;
  /** Of a column of names: how surely it names the rows, 0 surest; of others Infinity. */
  readonly rank: number;
  /** 2019, 2020 in its cells are years and no figures. */
  readonly years: boolean;
}

const most = (part: number, whole: number, share = 0.6): boolean => whole > 0 && part >= whole * share;

/** The role that the words over a column give it; null where they leave it open. */
function byHeads(heads: readonly string[], content: Content): ColumnRole | null {
  const figures = most(content.figures, content.filled);
  // the lowest cell is nearest to what stands below it
  for (const head of heads.toReversed()) {
    const words = withoutBrackets(head) || head;
    const found = roleInHead(words) ?? roleInHead(head);
    if (found === null) continue;
    if (found === 'unit' && words === '单位' && !most(content.units, content.filled, 0.5)) continue;
    if (found === 'text' && (figures || saysFigures(head))) continue;
    if ((found === 'body' || found === 'attribute') && figures) continue;
    return found;
  }
  return null;
}

function byContent(content: Content, header: string): ColumnRole {
  if (content.filled === 0) return saysFigures(header) ? 'value' : 'empty';
  if (most(content.phones, content.filled, 0.5)) return 'contact';
  if (most(content.attributes, content.filled)) return 'attribute';
  if (saysFigures(header)) return 'value';
  if (content.filled > 2 && header === '' && most(content.serials, content.filled, 0.9)) return 'index';
  if (most(content.figures, content.filled, 0.5)) return 'value';
  if (header === '' && most(content.units, content.filled, 0.8)) return 'unit';
  return most(content.long, content.filled, 0.5) ? 'text' : 'name';
}

/** Figures to the left of all names only number the rows: 科目编码, 序号 without a header. */
function withoutLeadingCodes(
  roles: readonly ColumnRole[],
  columns: readonly { header: string }[],
): ColumnRole[] {
  const first = roles.indexOf('name');
  return roles.map((role, i) =>
    role === 'value' && i < first && (columns[i]?.header ?? '') === '' ? 'index' : role,
  );
}

/** 100人以下, 100-500人 down the first column: brackets that name the rows where no words do. */
function withSomeNames(roles: readonly ColumnRole[]): ColumnRole[] {
  const first = roles.findIndex((role) => role !== 'index' && role !== 'empty');
  const figures = roles.filter((role) => role === 'value').length;
  return roles.map((role, i) =>
    i === first && role === 'value' && figures > 1 && !roles.includes('name') ? 'name' : role,
  );
}

function read(table: Table): RoledColumn[] {
  const { over, body } = headsOf(table);
  const contents = contentsOf(table, body);
  const columns = over.map((heads) => ({ heads, header: heads.join('') }));
  const roles = contents.map((content, i) => {
    const heads = columns[i]?.heads ?? [];
    return byHeads(heads, content) ?? byContent(content, columns[i]?.header ?? '');
  });
  return withSomeNames(withoutLeadingCodes(roles, columns)).map((role, i) => {
    const { heads, header } = columns[i] ?? { heads: [], header: '' };
    const content = contents[i];
    return {
      role,
      heads,
      header,
      rank: role === 'name' ? rankOf(heads.at(-1) ?? '') : Number.POSITIVE_INFINITY,
      years: content !== undefined && content.years > content.figures,
    };
  });
}

const KNOWN = new WeakMap<Table, readonly RoledColumn[]>();

/** The columns of a table, read once however often they are asked for. */
export function columnRoles(table: Table): readonly RoledColumn[] {
  const known = KNOWN.get(table) ?? read(table);
  KNOWN.set(table, known);
  return known;
}
