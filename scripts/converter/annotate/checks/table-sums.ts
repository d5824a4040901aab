/** Tables recomputed: totals below their rows; with them the totals beside their columns, and columns that follow from two others. */

import type { Passage } from '../../passages.ts';
import type { Row, Table } from '../../tree.ts';
import { holdsAny } from '../../words/word-list.ts';
import type { Facts } from './facts.ts';
import { shown } from './figures.ts';
import { type Finding, verdictWords } from './record.ts';
import { acrossColumns } from './table-across.ts';
import {
  bodyOf,
  cellAt,
  columnsOf,
  headOf,
  type NumberCell,
  numberOf,
  scaleOf,
  textOf,
} from './table-cells.ts';
import { type TableCheck, tableFinding } from './table-finding.ts';
import { asCounted, judge, label } from './table-judge.ts';
import { ratiosOf } from './table-ratios.ts';
import { isAdditive, isPartTotal, isPlain, isTotal } from './table-words.ts';

interface Column {
  readonly parts: NumberCell[];
  readonly skipped: number;
}

function columnOf(head: string, rows: readonly Row[], column: number): Column {
  const cells = rows.map((r) => cellAt(r, column));
  const numbers = cells.flatMap((c) => (c ? (numberOf(c) ?? []) : []));
  const parts = numbers.map((n) => asCounted(head, n));
  const blank = cells.filter((c) => c === undefined || /^(?:[-—－/]*|无)$/.test(textOf(c))).length;
  return { parts, skipped: rows.length - parts.length - blank };
}

/** The column that a total belongs to: its own, or the last of the same unit where the row was printed short. */
function candidates(table: Table, total: NumberCell, rows: readonly Row[]): Column[] {
  const own = total.cell.column;
  const others = columnsOf(table)
    .filter((c) => c > own)
    .reverse();
  return [own, ...others]
    .filter((c) => isAdditive(headOf(table, c)))
    .map((c) => columnOf(headOf(table, c), rows, c))
    .filter(
      ({ parts, skipped }) =>
        parts.length >= 2 &&
        skipped === 0 &&
        parts.every((p) => p.unit === total.unit || total.unit === '' || p.unit === ''),
    );
}

function totalOf(check: TableCheck, row: Row, total: NumberCell, rows: readonly Row[]): Finding | null {
  if (holdsAny(total.unit, '%％')) return null;
  const all = candidates(check.table, total, rows).map(({ parts }) => ({
    parts,
    verdict: judge(parts, total),
  }));
  const found = all.find((c) => c.verdict === 'holds' || c.verdict === 'holds by rounding') ?? all[0];
  if (!found?.verdict) return null;
  const scale = scaleOf(total);
  const sum = found.parts.reduce((s, p) => s + p.n, 0) / scale;
  return tableFinding(check, row, [...found.parts, total], {
    kind: 'sum',
    formula: found.parts.map((p) => p.text).join('＋'),
    declared: total.n / scale,
    computed: Number(sum.toFixed(4)),
    verdict: found.verdict,
    note: `表中${found.parts.length}行相加为${shown(sum, 4)}，${label(row)}一行为${total.text}，${verdictWords(found.verdict)}。`,
  });
}

const isPlainRow = (row: Row): boolean => isPlain(label(row));

/** The rows since the last one that is a sum itself. */
function rowsSince(body: readonly Row[], index: number): Row[] {
  let first = index;
  while (first > 0 && isPlainRow(body[first - 1] as Row)) first -= 1;
  return body.slice(first, index);
}

/** A table that names more totals than this adds them up in a way of its own. */
const MOST_TOTALS = 30;

/** Rows that a total row adds up: all others; for 小计 those since the one before. */
function totals(check: TableCheck): Finding[] {
  const body = bodyOf(check.table);
  const plain = body.filter(isPlainRow);
  let whole = 0;
  return body.flatMap((row, index) => {
    const heading = row.cells.map(textOf).find((t) => t !== '') ?? '';
    const part = isPartTotal(heading);
    if (!part && !isTotal(heading)) return [];
    whole += part ? 0 : 1;
    if (whole > MOST_TOTALS) return [];
    const numbers = row.cells.flatMap((c) => numberOf(c) ?? []);
    const rows = part ? rowsSince(body, index) : plain;
    return defensible(numbers.flatMap((total) => totalOf(check, row, total, rows) ?? []));
  });
}

/** A total row that adds up in none of its columns adds up something else: rows in rows, or a table cut by a page. */
const defensible = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length > 1 && findings.every((f) => f.verdict === 'differs') ? [] : findings;

export function tableChecks(passages: readonly Passage[], facts: Facts): Finding[] {
  const tables = new Set(passages.flatMap((p) => (p.cell ? [p.cell.table] : [])));
  return [...tables].flatMap((table) => {
    const check = { table, facts };
    return [...totals(check), ...acrossColumns(check), ...ratiosOf(check)];
  });
}
