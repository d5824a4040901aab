/** Tables recomputed: totals of columns, unit × count, and columns that are the quotient of two others. */

import type { Passage } from '../../passages.ts';
import type { Row, Table } from '../../tree.ts';
import type { Facts } from './facts.ts';
import type { Verdict } from './figures.ts';
import { shown } from './figures.ts';
import { type Finding, verdictWords } from './record.ts';
import { bodyOf, cellAt, columnsOf, headOf, type NumberCell, numberOf, textOf } from './table-cells.ts';
import { type TableCheck, tableFinding } from './table-finding.ts';
import { ratiosOf } from './table-ratios.ts';

const TOTAL = /^(?:总计|合计|共计|总和|汇总|总数|全[省市区县]合计|合计[（(].*[）)])$/;
const PART_TOTAL = /小计$/;
const NOT_ADDITIVE =
  /单个|单位(?!数)|平均|人均|均值|户均|率|占|比重|比例|增速|增幅|排名|位次|序号|密度|强度|每|%|％|年份|单价/;

const label = (row: Row): string => textOf(row.cells.find((c) => textOf(c) !== '') ?? row.cells[0] ?? empty);
const empty = { paragraphs: [], rowspan: 1, colspan: 1, column: 0 };

/** Houses and people are counted, money and land are measured: only what is measured is rounded. */
const COUNTED = /数(?!额|量（)|户|人(?!均)|家|个|所|座|处|辆|台|件|项|村|床位|学位|支/;
const isCounted = (head: string): boolean => COUNTED.test(head) && !/[万亿元吨亩]|公里|平方|㎡/.test(head);

const asCounted = (head: string, cell: NumberCell): NumberCell =>
  isCounted(head) && Number.isInteger(cell.n) && !/[万亿.]/.test(cell.text) ? { ...cell, half: 0 } : cell;

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

/** Rounded figures seldom all err the same way: the error of a sum grows with the root of their number. */
const roundingSlack = (parts: readonly NumberCell[], total: NumberCell): number =>
  1.3 * Math.sqrt(parts.reduce((s, p) => s + p.half ** 2, 0)) + total.half * 1.0001;

/** So many rows at most are looked at for the parts of one of them. */
const MOST_NESTED = 12;

/** 教育 3877 above 小学 407 and 中学 3470: the rows hold each other, and all of them together make no total. */
const isNested = (parts: readonly NumberCell[]): boolean =>
  parts.some(({ n }, i) => {
    let rest = n;
    return parts.slice(i + 1, i + 1 + MOST_NESTED).some((below) => {
      rest -= below.n;
      return Math.abs(rest) <= Math.abs(n) * 1e-4;
    });
  });

function judge(parts: readonly NumberCell[], total: NumberCell): Verdict | null {
  const sum = parts.reduce((s, p) => s + p.n, 0);
  const gap = Math.abs(sum - total.n);
  if (gap <= Math.abs(total.n) * 1e-9) return 'holds';
  if (gap <= roundingSlack(parts, total)) return 'holds by rounding';
  const among = parts.some((p) => p.n >= total.n);
  return !among && gap / total.n < 0.2 && !isNested(parts) ? 'differs' : null;
}

/** The column that a total belongs to: its own, or the last of the same unit where the row was printed short. */
function candidates(table: Table, total: NumberCell, rows: readonly Row[]): Column[] {
  const own = total.cell.column;
  const others = columnsOf(table)
    .filter((c) => c > own)
    .reverse();
  return [own, ...others]
    .filter((c) => !NOT_ADDITIVE.test(headOf(table, c)))
    .map((c) => columnOf(headOf(table, c), rows, c))
    .filter(
      ({ parts, skipped }) =>
        parts.length >= 2 &&
        skipped === 0 &&
        parts.every((p) => p.unit === total.unit || total.unit === '' || p.unit === ''),
    );
}

/** 万 and 亿 of a cell, to show figures as they are printed. */
const scaleOf = ({ n, text }: NumberCell): number =>
  n / Number(/[\d,，.．]+/.exec(text)?.[0].replace(/[,，]/g, '') ?? n) || 1;

function totalOf(check: TableCheck, row: Row, total: NumberCell, rows: readonly Row[]): Finding | null {
  if (/[%％]/.test(total.unit)) return null;
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

const isPlain = (row: Row): boolean =>
  !TOTAL.test(label(row)) && !PART_TOTAL.test(label(row)) && !/^(?:其中|#|——)/.test(label(row));

/** The rows since the last one that is a sum itself. */
function rowsSince(body: readonly Row[], index: number): Row[] {
  let first = index;
  while (first > 0 && isPlain(body[first - 1] as Row)) first -= 1;
  return body.slice(first, index);
}

/** A table that names more totals than this adds them up in a way of its own. */
const MOST_TOTALS = 30;

/** Rows that a total row adds up: all others; for 小计 those since the one before. */
function totals(check: TableCheck): Finding[] {
  const body = bodyOf(check.table);
  const plain = body.filter(isPlain);
  let whole = 0;
  return body.flatMap((row, index) => {
    const heading = row.cells.map(textOf).find((t) => t !== '') ?? '';
    const part = PART_TOTAL.test(heading);
    if (!part && !TOTAL.test(heading)) return [];
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

const isSumHead = (head: string): boolean =>
  /合计|总计|小计|总数$|总量$|共计/.test(head) && !NOT_ADDITIVE.test(head);

interface Across {
  readonly row: Row;
  readonly parts: NumberCell[];
  readonly total: NumberCell;
  readonly verdict: Verdict;
}

function acrossRow(table: Table, row: Row, total: number, parts: readonly number[]): Across | null {
  const read = (c: number): NumberCell | null => {
    const cell = cellAt(row, c);
    const number = cell ? numberOf(cell) : null;
    return number ? asCounted(headOf(table, c), number) : null;
  };
  const sum = read(total);
  const cells = parts.flatMap((c) => read(c) ?? []);
  if (!sum || cells.length !== parts.length) return null;
  const verdict = judge(cells, sum);
  return verdict ? { row, parts: cells, total: sum, verdict } : null;
}

/** A column headed 合计 that adds up its neighbours in nearly every row; the rows that fail are told. */
function acrossColumns(check: TableCheck): Finding[] {
  const { table } = check;
  const body = bodyOf(table);
  return columnsOf(table).flatMap((total) => {
    if (!isSumHead(headOf(table, total))) return [];
    const runs = [2, 3, 4, 5, 6, 7, 8].flatMap((n) => [
      Array.from({ length: n }, (_, i) => total + 1 + i),
      Array.from({ length: n }, (_, i) => total - n + i),
    ]);
    const tried = runs
      .filter((run) => run.every((c) => c >= 0 && c < table.columns && !NOT_ADDITIVE.test(headOf(table, c))))
      .map((run) => body.flatMap((row) => acrossRow(table, row, total, run) ?? []));
    const best = tried.toSorted((a, b) => fine(b) - fine(a))[0] ?? [];
    if (fine(best) < 2 || fine(best) < best.length * 0.6) return [];
    return best.filter((r) => r.verdict === 'differs').map((r) => acrossFinding(check, r));
  });
}

const fine = (rows: readonly Across[]): number => rows.filter((r) => r.verdict !== 'differs').length;

function acrossFinding(check: TableCheck, { row, parts, total, verdict }: Across): Finding {
  const scale = scaleOf(total);
  const sum = parts.reduce((s, p) => s + p.n, 0) / scale;
  const formula = parts.map((p) => p.text).join('＋');
  return tableFinding(check, row, [...parts, total], {
    kind: 'sum',
    formula,
    declared: total.n / scale,
    computed: Number(sum.toFixed(4)),
    verdict,
    note: `${label(row)}一行：${formula}得${shown(sum, 4)}，合计栏为${total.text}，${verdictWords(verdict)}。`,
  });
}

export function tableChecks(passages: readonly Passage[], facts: Facts): Finding[] {
  const tables = new Set(passages.flatMap((p) => (p.cell ? [p.cell.table] : [])));
  return [...tables].flatMap((table) => {
    const check = { table, facts };
    return [...totals(check), ...acrossColumns(check), ...ratiosOf(check)];
  });
}
