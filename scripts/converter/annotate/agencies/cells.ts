/** The bodies that one cell of a column names, and the rows for which it names them. */
import type { Passage, TableCellRef } from '../../passages.ts';
import type { Cell, Row } from '../../tree.ts';
import { isBlank } from '../tables/cell-content.ts';
import { columnRoles } from '../tables/column-roles.ts';
import { gridOf } from '../tables/grid.ts';
import { holdsWords } from '../tables/spelling.ts';
import { simplified } from '../words/simplified.ts';
import { bodiesIn } from './bodies.ts';
import type { DutyColumn } from './columns.ts';
import { byRule } from './duty-clauses.ts';
import { readDuties, tellsRoles } from './duty-text.ts';
import type { LeadRule } from './lead-rule.ts';
import { behindLast } from './marks.ts';
import type { DutyBody } from './roles.ts';
import { isGroup, isWholeName, looksLikeAgency } from './whole-name.ts';

const BREAK = /<br\s*\/?>/gi;

/** Paragraphs of one cell as one list: a name broken over two lines is put together, whole names are parted. */
export function cellList(cell: Cell): string {
  return cell.paragraphs
    .flatMap((p) => simplified(p.text).split(BREAK))
    .map((line) => line.trim())
    .reduce((list, line) => {
      if (list === '') return line;
      const last = behindLast(list, '、，；');
      const open =
        '、，；,;（(：:'.includes(list.slice(-1)) || !(looksLikeAgency(last.trim()) || last.endsWith('等'));
      return open ? list + line : `${list}、${line}`;
    }, '');
}

const isSure = (name: string): boolean => isGroup(name) || isWholeName(name);
const NOBODY = new Set(['无', '另行通知', '待定']);
const LONGEST_NAME = 40;

export interface CellBodies {
  readonly bodies: readonly DutyBody[];
  /** Nothing but names of bodies. */
  readonly surely: boolean;
}

export function bodiesInCell(
  cell: Cell,
  { role, rule }: DutyColumn,
  remembered: LeadRule | null,
): CellBodies {
  const list = cellList(cell);
  const told = tellsRoles(list) ? readDuties(list, rule ?? remembered) : null;
  const closed = `${list}等、`.indexOf('等、');
  const plain = bodiesIn(list).filter(
    ({ name, from }) =>
      holdsWords(name) && !NOBODY.has(name) && name.length <= LONGEST_NAME && (from < closed || isSure(name)),
  );
  const bodies =
    told?.bodies ??
    byRule(plain, role === 'unspecified' ? (rule ?? remembered) : null).map((d) =>
      d.role === 'unspecified' ? { ...d, role } : d,
    );
  const surely = bodies.length > 0 && bodies.every(({ name }) => isSure(name));
  return { bodies, surely };
}

const SAME = new Set(['同上', '〃', '″', '"']);

/** The cell that counts here: of 同上 the one above. */
export function cellMeant({ table, rowIndex, cell }: TableCellRef): Cell {
  const grid = gridOf(table);
  for (let r = rowIndex; r >= 0; r--) {
    const here = grid[r]?.[cell.column];
    if (here && !SAME.has(cellList(here))) return table.rows[r]?.kind === 'body' ? here : cell;
  }
  return cell;
}

/** 2025年6月底前: what a row says in the column of deadlines; '' where nothing. */
function deadlineOf({ table }: TableCellRef, row: number): string {
  const column = columnRoles(table).findIndex((c) => c.role === 'deadline');
  for (let r = row; column >= 0 && r >= 0; r--) {
    const cell = gridOf(table)[r]?.[column];
    const text = cell ? cellList(cell) : '';
    if (!SAME.has(text)) return table.rows[r]?.kind === 'body' && !isBlank(text) ? text : '';
  }
  return '';
}

export interface Until {
  readonly deadline: string;
  readonly anchors: readonly string[];
}

/** The rows that a cell spans, those with one deadline together. */
export function rowsOf(passage: Passage & { cell: TableCellRef }): Until[] {
  const { cell } = passage;
  const rows = cell.table.rows.slice(cell.rowIndex, cell.rowIndex + Math.max(1, cell.cell.rowspan));
  const told = rows.flatMap((row: Row, i) =>
    row.kind === 'body' ? [{ anchor: row.anchor, deadline: deadlineOf(cell, cell.rowIndex + i) }] : [],
  );
  const groups = Map.groupBy(told, ({ deadline }) => deadline);
  return [...groups].map(([deadline, all]) => ({ deadline, anchors: all.map(({ anchor }) => anchor) }));
}
