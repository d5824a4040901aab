/** Columns that name who is responsible: which they are, and in which role. What a column holds is told by tables/column-roles.ts. */
import { withoutBlanks } from '../../read/blanks.ts';
import type { Table } from '../../tree.ts';
import { each, holding } from '../../words/listed.ts';
import { columnRoles, type RoledColumn } from '../tables/column-roles.ts';
import { withoutBrackets } from '../tables/spelling.ts';
import { bodiesInCell } from './cells.ts';
import { instructionIn, type LeadRule } from './lead-rule.ts';
import { round } from './marks.ts';
import { besides, helps, leads, type Role, roleOf } from './roles.ts';

export interface DutyColumn {
  readonly role: Role;
  readonly rule: LeadRule | null;
}

/** 责任单位, 市级牵头部门（单位）, 实施主体: bodies whatever stands below. */
const saysBodies = holding({
  any: each(
    '责任 主责 牵头 主办 主管 承办 落实 实施 负责 推进 配合 协办 协同 协作 协助 参与 参加 支持 执行 组织 归口 承担 监管 监督 督办 督导 审批 办理 管理',
    '单位 部门 机关 主体 机构 处室 科室 地区 区县 县区',
  ),
});
/** 任务分工, 单位: bodies only where the cells name some and another column tells tasks. */
const mayBeBodies = holding({
  whole: `单位 部门 机构 主体 部门单位 单位部门 单位名称 部门名称 责任 牵头 配合 分工 落实 ${each('任务 责任 职责 工作', '分工 落实')}`,
});
const tellsTasks = holding({ any: '任务 措施 内容 事项 举措 工作 项目 要求 目标 职责' });

const plain = (head: string): string => withoutBrackets(round(withoutBlanks(head)));

/** 牵头及配合单位 tells of both, so of neither; of two rows of a header the lower one decides. */
function roleIn(heads: readonly string[]): Role {
  const told = heads.toReversed().find((head) => roleOf(head) !== 'unspecified') ?? '';
  return leads(told) && helps(told) ? 'unspecified' : roleOf(told);
}

const MOST = 0.6;

function namesBodies(table: Table, column: number): boolean {
  const cells = table.rows
    .filter((row) => row.kind === 'body')
    .flatMap((row) => row.cells.filter((c) => c.column === column && c.paragraphs.length > 0));
  const named = cells.filter((cell) => bodiesInCell(cell, ANY_COLUMN, null).surely);
  return cells.length > 0 && named.length >= cells.length * MOST;
}
const ANY_COLUMN: DutyColumn = { role: 'unspecified', rule: null };

/** The columns that tell what is to be done. */
const tasksIn = (columns: readonly RoledColumn[]): number[] =>
  columns.flatMap(({ heads }, at) => (heads.some((head) => tellsTasks(plain(head))) ? [at] : []));

function isDutyColumn(
  table: Table,
  columns: readonly RoledColumn[],
  at: number,
  tasks: readonly number[],
): boolean {
  const heads = (columns[at]?.heads ?? []).map(plain);
  if (saysBodies(heads.join('')) || heads.some(saysBodies)) return true;
  const besideTasks = tasks.some((column) => column !== at);
  return besideTasks && heads.some(mayBeBodies) && namesBodies(table, at);
}

function read(table: Table): ReadonlyMap<number, DutyColumn> {
  const columns = columnRoles(table);
  const tasks = tasksIn(columns);
  const found = columns.flatMap(({ heads }, at) =>
    isDutyColumn(table, columns, at, tasks)
      ? [{ at, role: roleIn(heads.map(plain)), rule: instructionIn(heads.join('，'))?.rule ?? null }]
      : [],
  );
  const roles = new Set(found.map(({ role }) => role));
  return new Map(
    found.map(({ at, role, rule }) => [at, { role: role === 'unspecified' ? besides(roles) : role, rule }]),
  );
}

const KNOWN = new WeakMap<Table, ReadonlyMap<number, DutyColumn>>();

/** What the header says about a column; null where it is no column of bodies. Asked for each cell, read once. */
export function dutyColumn(table: Table, column: number): DutyColumn | null {
  const known = KNOWN.get(table) ?? read(table);
  KNOWN.set(table, known);
  return known.get(column) ?? null;
}
