/** Tables turned on their side: the rows are years, the columns name what is measured. */
import { canonical } from '../../read/canonical.ts';
import type { Table } from '../../tree.ts';
import { each, holding } from '../../words/listed.ts';
import type { DocumentContext } from '../context.ts';
import { findTimes } from '../time/find.ts';
import { resolve } from '../time/resolve.ts';
import type { RowName } from './names.ts';
import { isTotal } from './row-names.ts';
import { withYear } from './spelling.ts';

export interface RowYear {
  readonly year: number;
  readonly text: string;
  /** A year of the plan and not of its past. */
  readonly ahead: boolean;
}

const DONE = '基期 现状 实际 实绩 完成';
const KINDS = `${DONE} 目标 规划 计划 预期 预计`;
const isKindOfYear = holding({ whole: `年 度 年度 ${KINDS} ${each(KINDS, '值 数')}` });
const isDone = holding({ any: `${DONE} ${each(DONE, '值 数')}` });

/** 2024年 as the name of a row. */
function rowYear(name: string, context: DocumentContext): RowYear | null {
  const bare = withYear(name);
  const [time] = findTimes(canonical(bare));
  const kind = canonical(bare)
    .replace(time?.text ?? '', '')
    .replace(/[（()）\s]/g, '');
  if (!time || (kind !== '' && !isKindOfYear(kind))) return null;
  const year = resolve(time.when, context)?.year ?? null;
  const now = context.year ?? context.baseYear;
  const done = isDone(name);
  return year === null ? null : { year, text: time.text, ahead: !done && now !== null && year >= now };
}

const isSum = holding({ first: '三年 五年 合计 总计' });

/** The years of the rows, where all of them are years or totals; else none. */
export function yearsOfRows(
  table: Table,
  names: readonly RowName[],
  context: DocumentContext,
): readonly (RowYear | null)[] {
  const years = names.map(({ name }) => rowYear(name, context));
  const body = table.rows.flatMap((row, i) => (row.kind === 'body' && names[i]?.name !== '' ? [i] : []));
  const all = body.every((i) => {
    const name = names[i]?.name ?? '';
    return years[i] !== null || isTotal(name) || isSum(name);
  });
  const some = body.filter((i) => years[i] !== null).length;
  const past = years.every((y) => y === null || !y.ahead || y.year === context.year);
  const told = past && context.planStart !== context.year;
  return all && some > 1 ? years.map((y) => y && { ...y, ahead: y.ahead && !told }) : [];
}
