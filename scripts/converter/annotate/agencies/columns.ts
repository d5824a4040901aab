/** Table columns that name who is responsible: each body of a cell has the row's task. */
import type { Passage } from '../../passages.ts';
import type { Cell, Table } from '../../tree.ts';
import { simplified } from '../words/simplified.ts';
import { byRule, type DutyBody, LABEL, type Role, readDuties, roleOf } from './duty-text.ts';
import { instructionIn, type LeadRule } from './lead-rule.ts';
import { bodiesIn, looksLikeAgency } from './names.ts';

export interface DutyColumn {
  readonly role: Role;
  readonly rule: LeadRule | null;
}

const HEADER =
  /^(?:主要|具体|市级|省级|区级)?(责任|主责|牵头|主办|主管|承办|落实|实施|配合|协办|协同|协作|协助|参与|参加|支持|执行|组织)(?:责任|落实|实施|推进|负责|配合)?(?:单位|部门|机关|主体|机构|处室|科室|地区)(?:及(?:责任|配合)?(?:单位|部门))?(?:[（(].*[）)])?$/;

const cellText = (cell: Cell): string => simplified(cell.paragraphs.map((p) => p.text).join(''));

const KNOWN = new WeakMap<Table, Map<number, DutyColumn | null>>();

/** What the header says about a column; null where it is no column of bodies. Asked for each cell, read once. */
export function dutyColumn(table: Table, column: number): DutyColumn | null {
  const known = KNOWN.get(table) ?? new Map<number, DutyColumn | null>();
  KNOWN.set(table, known);
  const found = known.get(column);
  if (found !== undefined) return found;
  const read = readHeads(table, column);
  known.set(column, read);
  return read;
}

function readHeads(table: Table, column: number): DutyColumn | null {
  const heads = table.rows
    .filter((row) => row.kind === 'header')
    .flatMap((row) => row.cells.filter((c) => c.column <= column && column < c.column + c.colspan));
  for (const head of heads.reverse()) {
    const text = cellText(head).replace(/\s/g, '');
    const match = HEADER.exec(text);
    if (match) return { role: roleOf(match[1] ?? ''), rule: instructionIn(text)?.rule ?? null };
  }
  return null;
}

/** Paragraphs of one cell as one list: a name broken over two lines is put together, whole names are parted. */
export function cellList(cell: Cell): string {
  return cell.paragraphs
    .map((p) => simplified(p.text).trim())
    .reduce((list, line) => {
      if (list === '') return line;
      const last = list.split(/[、，；]/).at(-1) ?? '';
      const open = /[、，；,;（(]$/.test(list) || !looksLikeAgency(last.trim());
      return open ? list + line : `${list}、${line}`;
    }, '');
}

export function dutiesInCell(
  cell: Cell,
  { role, rule }: DutyColumn,
  remembered: LeadRule | null,
): DutyBody[] {
  const list = cellList(cell);
  LABEL.lastIndex = 0;
  const labelled =
    LABEL.test(list) || /牵头|配合|按职责/.test(list) ? readDuties(list, rule ?? remembered) : null;
  if (labelled) return labelled.bodies;
  const bodies = bodiesIn(list).filter(({ name }) => !/^[\d\s.／/—－-]*$|^无$/.test(name));
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
