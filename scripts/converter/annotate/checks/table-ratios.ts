/** Columns that follow from two others, reckoned row by row. */
import type { Row } from '../../tree.ts';
import { shown, type Verdict } from './figures.ts';
import { type Finding, verdictWords } from './record.ts';
import { bodyOf, cellAt, headOf, type NumberCell, numberOf, scaleOf, textOf } from './table-cells.ts';
import { type TableCheck, tableFinding } from './table-finding.ts';
import { type Relation, relationsOf } from './table-relations.ts';

interface RowResult {
  readonly row: Row;
  readonly cells: readonly [NumberCell, NumberCell, NumberCell];
  readonly computed: number;
  readonly verdict: Verdict;
}

function inRow(row: Row, { sign, left, right, result, factor }: Relation): RowResult | null {
  const read = (c: number): NumberCell | null => {
    const cell = cellAt(row, c);
    return cell ? numberOf(cell) : null;
  };
  const [a, second, r] = [read(left), read(right), read(result)];
  // The number of things is exact.
  const b = second && sign === '×' ? { ...second, half: 0 } : second;
  if (!a || !b || !r || a.n === 0 || b.n === 0 || a.cell === b.cell || b.cell === r.cell) return null;
  const apply = (x: number, y: number): number => (sign === '×' ? x * y : x / y) * factor;
  const edges = [
    apply(a.n - a.half, b.n - b.half),
    apply(a.n + a.half, b.n + b.half),
    apply(a.n - a.half, b.n + b.half),
    apply(a.n + a.half, b.n - b.half),
  ];
  const computed = apply(a.n, b.n);
  const near = Math.abs(computed - r.n) <= r.half && Math.abs(computed - r.n) <= Math.abs(r.n) * 0.005;
  const may = Math.min(...edges) <= r.n + r.half && Math.max(...edges) >= r.n - r.half;
  return { row, cells: [a, b, r], computed, verdict: near ? 'holds' : may ? 'holds by rounding' : 'differs' };
}

const name = (row: Row): string => row.cells.map(textOf).find((t) => t !== '' && !/^[\d.,]+$/.test(t)) ?? '';

function rowFinding(
  check: TableCheck,
  relation: Relation,
  { row, cells, computed, verdict }: RowResult,
): Finding {
  const [a, b, r] = cells;
  const scale = scaleOf(r);
  const formula = `${a.text}${relation.sign}${b.text}`;
  return tableFinding(check, row, cells, {
    kind: relation.kind,
    formula,
    declared: r.n / scale,
    computed: Number((computed / scale).toFixed(4)),
    verdict,
    note: `${name(row)}：${formula}得${shown(computed / scale)}，表中为${r.text}，${verdictWords(verdict)}。`,
  });
}

/** Rows that hold are told in one record, rows that do not each by itself. */
function summary(check: TableCheck, relation: Relation, rows: readonly RowResult[]): Finding[] {
  const off = rows.filter((r) => r.verdict === 'differs');
  const fine = rows.filter((r) => r.verdict !== 'differs');
  const first = fine[0];
  const heads = [relation.left, relation.right, relation.result].map((c) => headOf(check.table, c));
  const formula = `${heads[0]}${relation.sign}${heads[1]}＝${heads[2]}`;
  const verdict = fine.every((r) => r.verdict === 'holds') ? 'holds' : 'holds by rounding';
  const whole = first
    ? [
        {
          ...tableFinding(
            check,
            first.row,
            fine.flatMap((r) => [...r.cells]),
            {
              kind: relation.kind,
              formula,
              declared: null,
              computed: null,
              verdict: verdict as Verdict,
              note: `逐行按“${formula}”核算，${fine.length}行${verdictWords(verdict)}。`,
            },
          ),
          anchor: check.table.anchor,
        },
      ]
    : [];
  return [...whole, ...off.map((r) => rowFinding(check, relation, r))];
}

export function ratiosOf(check: TableCheck): Finding[] {
  const { table } = check;
  return relationsOf(table).flatMap((relation) => {
    const rows = bodyOf(table).flatMap((row) => inRow(row, relation) ?? []);
    const off = rows.filter((r) => r.verdict === 'differs').length;
    // Where most rows fail, the columns do not mean what their headings suggest.
    if (rows.length === 0 || off > rows.length / 2) return [];
    return relation.kind === 'share' && relation.factor === 100
      ? rows.map((r) => rowFinding(check, relation, r))
      : summary(check, relation, rows);
  });
}
