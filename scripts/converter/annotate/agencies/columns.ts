/** Table columns that name who is responsible, and until when: each body of a cell has the row's task. */
import type { Passage } from '../../passages.ts';
import type { Cell, Table } from '../../tree.ts';
import { simplified } from '../words/simplified.ts';
import { bodiesIn } from './bodies.ts';
import { byRule, LABEL, readDuties } from './duty-text.ts';
import { instructionIn, type LeadRule } from './lead-rule.ts';
import { type DutyBody, type Role, roleOf } from './roles.ts';
import { isGroup, isWholeName, looksLikeAgency } from './whole-name.ts';

export interface DutyColumn {
  readonly role: Role;
  readonly rule: LeadRule | null;
}

const TASKED =
  '责任|主责|牵头|主办|主管|承办|落实|实施|负责|推进|配合|协办|协同|协作|协助|参与|参加|支持|执行|组织|归口|承担|监管|监督|督办|督导|审批|办理|管理';
const WHO = '单位|部门|机关|主体|机构|处室|科室|地区|区县|县区|委办局';
/** 责任单位, 市级牵头部门, 配合（协办）单位, 责任部门及责任人, 牵头单位责任单位 (two levels of a header). */
const HEADER = new RegExp(
  `^(?:.{0,4}(?:主要|具体|市级|省级|区级|县级|市直|省直|行业|第一|任务|工作|项目))?(?:${TASKED}|[及和或、/])+(?:的)?(?:(?:${WHO}|责任人)[及和或、/]?)+(?:(?:${TASKED})(?:${WHO})?)*$`,
);
/** Says who, but perhaps not that they have a task: counts where the cells name bodies and another column names tasks. */
const PERHAPS =
  /^(?:单位|部门|机构|主体|部门单位|单位部门|单位名称|部门名称|责任|牵头|配合|分工|任务分工|责任分工|职责分工|工作分工|责任落实)$/;
const TASK_COLUMN = /任务|措施|内容|事项|举措|工作|项目|要求|目标|职责/;
const DEADLINE_COLUMN =
  /^(?:.{0,4}(?:完成|办结|办理|推进|实施|落实|整改|工作))?(?:时限|时间|期限|时间节点|节点|进度|进度安排|时间安排|时间要求|时限要求)(?:要求)?$/;

const cellText = (cell: Cell): string => simplified(cell.paragraphs.map((p) => p.text).join(''));
const bare = (text: string): string => text.replace(/[（(〔［[][^）)〕］\]]*[）)〕］\]]|\s/g, '');

interface Columns {
  readonly duties: ReadonlyMap<number, DutyColumn>;
  readonly deadline: number | null;
}

const KNOWN = new WeakMap<Table, Columns>();

/** Asked for each cell, read once. */
function columnsOf(table: Table): Columns {
  const known = KNOWN.get(table) ?? readColumns(table);
  KNOWN.set(table, known);
  return known;
}

/** What the header says about a column; null where it is no column of bodies. */
export const dutyColumn = (table: Table, column: number): DutyColumn | null =>
  columnsOf(table).duties.get(column) ?? null;

/** Header words of each column, level by level. */
function headsOf(table: Table): string[][] {
  const heads: string[][] = Array.from({ length: table.columns }, () => []);
  for (const { cells } of table.rows.filter((r) => r.kind === 'header'))
    for (const cell of cells) {
      const text = cellText(cell);
      for (let c = cell.column; c < cell.column + cell.colspan; c++)
        if (text !== '' && heads[c]?.at(-1) !== text) heads[c]?.push(text);
    }
  return heads;
}

function readColumns(table: Table): Columns {
  const heads = headsOf(table);
  const words = heads.map((levels) => levels.map(bare));
  const tasks = words.some((levels) => levels.some((w) => TASK_COLUMN.test(w)));
  const duties = new Map<number, DutyColumn>();
  for (const [column, levels] of words.entries()) {
    const all = levels.join('');
    const sure = HEADER.test(levels.at(-1) ?? '') || HEADER.test(all) || levels.some((w) => HEADER.test(w));
    const perhaps = tasks && levels.some((w) => PERHAPS.test(w)) && namesBodies(table, column);
    if (sure || perhaps)
      duties.set(column, {
        role: roleIn(all),
        rule: instructionIn((heads[column] ?? []).join('，'))?.rule ?? null,
      });
  }
  const deadline = words.findIndex((levels) => levels.some((w) => DEADLINE_COLUMN.test(w)));
  return { duties, deadline: deadline < 0 ? null : deadline };
}

/** 牵头及配合单位 tells of both, so of neither. */
function roleIn(header: string): Role {
  const [lead, joint] = [roleOf(header) === 'lead', /配合|协办|协同|协作|协助|参与|参加|支持/.test(header)];
  return lead && joint ? 'unspecified' : roleOf(header);
}

function namesBodies(table: Table, column: number): boolean {
  const cells = table.rows
    .filter((row) => row.kind === 'body')
    .flatMap((row) => row.cells.filter((c) => c.column === column && c.paragraphs.length > 0));
  const named = cells.filter((cell) => {
    const bodies = bodiesIn(cellList(cell));
    return bodies.length > 0 && bodies.every(({ name }) => isGroup(name) || isWholeName(name));
  });
  return cells.length > 0 && named.length >= cells.length * 0.6;
}

/** Paragraphs of one cell as one list: a name broken over two lines is put together, whole names are parted. */
export function cellList(cell: Cell): string {
  return cell.paragraphs
    .map((p) => simplified(p.text).trim())
    .reduce((list, line) => {
      if (list === '') return line;
      const last = list.split(/[、，；]/).at(-1) ?? '';
      const open = /[、，；,;（(：:]$/.test(list) || !looksLikeAgency(last.trim());
      return open ? list + line : `${list}、${line}`;
    }, '');
}

const NOBODY = /^[\d\s.／/—－\-~～]*$|^(?:无|同上|下同|另行通知)$/;

export function dutiesInCell(
  cell: Cell,
  { role, rule }: DutyColumn,
  remembered: LeadRule | null,
): DutyBody[] {
  const list = cellList(cell);
  LABEL.lastIndex = 0;
  const labelled =
    LABEL.test(list) || /牵头|配合|按职责|负责/.test(list) ? readDuties(list, rule ?? remembered) : null;
  if (labelled) return labelled.bodies;
  const bodies = bodiesIn(list).filter(({ name }) => !NOBODY.test(name) && name.length <= 40);
  return byRule(bodies, role === 'unspecified' ? (rule ?? remembered) : null).map((d) =>
    d.role === 'unspecified' ? { ...d, role } : d,
  );
}

/** Anchors of the rows that a cell spans. */
export function rowAnchors(passage: Passage): string[] {
  if (!passage.cell) return [];
  const { table, rowIndex, cell } = passage.cell;
  const rows = table.rows.slice(rowIndex, rowIndex + Math.max(1, cell.rowspan));
  const anchors = rows.filter((r) => r.kind === 'body').map((r) => r.anchor);
  return anchors.length > 0 ? anchors : [passage.anchor];
}

/** 2025年6月底前: what the row of a cell says in the column of deadlines; '' where nothing. */
export function deadlineOfRow(passage: Passage): string {
  if (!passage.cell) return '';
  const { table, rowIndex } = passage.cell;
  const { deadline } = columnsOf(table);
  if (deadline === null) return '';
  for (let r = rowIndex; r >= Math.max(0, rowIndex - 40); r--) {
    const cell = table.rows[r]?.cells.find((c) => c.column <= deadline && deadline < c.column + c.colspan);
    if (cell) return r + cell.rowspan > rowIndex ? cellText(cell).trim() : '';
  }
  return '';
}
