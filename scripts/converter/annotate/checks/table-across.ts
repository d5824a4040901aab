/** A column headed 合计 against its neighbours. */
import type { Row, Table } from '../../tree.ts';
import { shown, type Verdict } from './figures.ts';
import { type Finding, verdictWords } from './record.ts';
import { bodyOf, cellAt, columnsOf, headOf, type NumberCell, numberOf, scaleOf } from './table-cells.ts';
import { type TableCheck, tableFinding } from './table-finding.ts';
import { asCounted, judge, label } from './table-judge.ts';
import { isAdditive, isSumHead } from './table-words.ts';

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
export function acrossColumns(check: TableCheck): Finding[] {
  const { table } = check;
  const body = bodyOf(table);
  return columnsOf(table).flatMap((total) => {
    if (!isSumHead(headOf(table, total))) return [];
    const runs = [2, 3, 4, 5, 6, 7, 8].flatMap((n) => [
      Array.from({ length: n }, (_, i) => total + 1 + i),
      Array.from({ length: n }, (_, i) => total - n + i),
    ]);
    const tried = runs
      .filter((run) => run.every((c) => c >= 0 && c < table.columns && isAdditive(headOf(table, c))))
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
