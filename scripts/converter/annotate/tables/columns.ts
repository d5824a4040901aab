/** What the columns of a table are for, told by their headers. */
import { canonical } from '../../read/canonical.ts';
import type { Table } from '../../tree.ts';
import type { DocumentContext } from '../context.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { resolve } from '../time/resolve.ts';

export type ColumnRole =
  | 'index'
  | 'name'
  | 'unit'
  | 'attribute'
  | 'note'
  | 'duty'
  /** A column of one year, of the base or of the target. */
  | 'value'
  | 'growth'
  /** 完成时限: the time of its row. */
  | 'deadline'
  | 'other';

/** What the figures of a value column are. */
export type Point = 'baseline' | 'interim' | 'target' | 'fact';

export interface Column {
  readonly role: ColumnRole;
  readonly header: string;
  readonly time: TimeMention | null;
  readonly year: number | null;
  readonly point: Point | null;
}

export const cellText = (paragraphs: readonly { readonly text: string }[]): string =>
  paragraphs
    .map((p) => p.text)
    .join('')
    .trim();

/** The header above each column: the words of all header rows, those of spanning cells included. */
export function headersOf(table: Table): string[] {
  const headers: string[] = Array.from({ length: table.columns }, () => '');
  for (const row of table.rows.filter((r) => r.kind === 'header')) {
    for (const cell of row.cells) {
      const words = canonical(cellText(cell.paragraphs)).replaceAll(' ', '');
      for (let c = cell.column; c < Math.min(table.columns, cell.column + cell.colspan); c += 1) {
        if (!(headers[c] ?? '').includes(words)) headers[c] = `${headers[c] ?? ''}${words}`;
      }
    }
  }
  return headers;
}

const TARGET_WORD = /目标|规划值|计划数?$|预期值/;
const BASE_WORD = /基期|现状|基数|实际|完成值|基准值|当前/;

const ROLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:序号|编号|号|排序|No\.?|项次)$/, 'index'],
  [/责任|牵头|配合|主管|承担单位|实施主体|建设单位|部门$|负责/, 'duty'],
  [/^(?:计量)?单位(?:（.{1,6}）)?$/, 'unit'],
  [/属性|性质|指标类型|指标类别|约束性/, 'attribute'],
  [/备注|说明|来源|依据|注释|考核/, 'note'],
  [/完成时[限间]|时间节点|时限|完成期限|建设期限|实施年限|起止年限|进度安排/, 'deadline'],
  [/年均|增长率|增速|增幅|累计增长|增长(?:（|\[|〔|$)|年均增/, 'growth'],
];

const yearlike = (header: string): TimeMention | null => {
  const bare = /^(20\d{2})(?:目标|规划|实际|计划|完成|值|（|$)/.exec(header);
  return (
    findTimes(bare ? `${bare[1]}年${header.slice(4)}` : header).findLast((t) => t.role !== 'comparison') ??
    null
  );
};

function roleOf(header: string): ColumnRole {
  for (const [pattern, role] of ROLES) if (pattern.test(header)) return role;
  if (yearlike(header) || TARGET_WORD.test(header) || BASE_WORD.test(header)) return 'value';
  return 'other';
}

interface Dated {
  readonly header: string;
  readonly role: ColumnRole;
  readonly time: TimeMention | null;
  readonly year: number | null;
}

function dated(header: string, context: DocumentContext): Dated {
  const role = roleOf(header);
  const time = role === 'value' || role === 'growth' ? yearlike(header) : null;
  const year = time ? (resolve(time.when, context)?.year ?? null) : null;
  if (role === 'value' && year === null && /^(?:基期|基准)/.test(header))
    return { header, role, time, year: context.baseYear };
  return { header, role, time, year };
}

/** The last year is the target, the first the baseline, those between are interim; all are facts where no year lies ahead. */
function pointOf(column: Dated, all: readonly Dated[], context: DocumentContext): Point | null {
  if (column.role !== 'value') return null;
  const years = all.flatMap((c) => (c.role === 'value' && c.year !== null ? [c.year] : []));
  const last = Math.max(...years);
  const now = context.year ?? context.baseYear ?? null;
  const ahead =
    all.some((c) => TARGET_WORD.test(c.header) && !(now !== null && c.year !== null && c.year < now)) ||
    (now !== null && last > now);
  const tabular =
    now === null && years.length >= 2 && all.some((c) => c.role === 'growth' || c.role === 'attribute');
  if (!ahead && !tabular) return 'fact';
  if (column.year === null) return BASE_WORD.test(column.header) ? 'baseline' : 'target';
  if (BASE_WORD.test(column.header) && !TARGET_WORD.test(column.header)) return 'baseline';
  if (column.year === last) return 'target';
  if (column.year === context.baseYear || (now !== null && column.year < now)) return 'baseline';
  const first = Math.min(...years);
  return column.year === first && (now === null || first <= now) && !TARGET_WORD.test(column.header)
    ? 'baseline'
    : 'interim';
}

/** Headers of columns that name the rows, the surest first. */
const NAMING = [/指标|名称/, /项目|任务|工程|事项|类别|领域|区域|地区|单位/, /./];

/** The column that names the rows: among those with words before the first figure, the one whose header says so. */
function nameColumn(columns: readonly Dated[]): number {
  const firstValue = columns.findIndex((c) => c.role === 'value' || c.role === 'unit' || c.role === 'growth');
  const before = columns.slice(0, firstValue < 0 ? columns.length : firstValue);
  if (firstValue < 0) return before.findIndex((c) => c.role === 'other');
  for (const naming of NAMING) {
    const found = before.findLastIndex((c) => c.role === 'other' && naming.test(c.header));
    if (found >= 0) return found;
  }
  return before.findLastIndex((c) => c.role === 'other');
}

export function columnsOf(table: Table, context: DocumentContext): Column[] {
  const all = headersOf(table).map((header) => dated(header, context));
  const name = nameColumn(all);
  return all.map((column, index) => ({
    role: index === name ? 'name' : column.role,
    header: column.header,
    time: column.time,
    year: column.year,
    point: pointOf(column, all, context),
  }));
}
