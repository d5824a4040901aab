/** Columns that follow from two others: 单个面积 × 数量 = 合计, 税收 ÷ 面积 = 单位税收, part ÷ whole = 占比. */
import type { Row, Table } from '../../tree.ts';
import { shown, type Verdict } from './figures.ts';
import { coreOf } from './names.ts';
import { type Finding, verdictWords } from './record.ts';
import { bodyOf, cellAt, columnsOf, headOf, type NumberCell, numberOf, textOf } from './table-cells.ts';
import { type TableCheck, tableFinding } from './table-finding.ts';

interface Unit {
  readonly measure: string;
  readonly factor: number;
}

const UNITS: readonly (readonly [RegExp, string, number])[] = [
  [/^(万亿|亿|万)?美元$/, '美元', 1],
  [/^(万亿|亿|万)?元$/, '元', 1],
  [/^(?:平方公里|平方千米|km²)$/, '㎡', 1e6],
  [/^公顷$/, '㎡', 1e4],
  [/^(万)?亩$/, '㎡', 10000 / 15],
  [/^(亿|万)?(?:平方米|平米|㎡|m²)$/, '㎡', 1],
  [/^(亿|万)?(?:人|户|家|个|吨|千瓦时|辆|件|床|所)$/, '', 1],
];
const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

function unitOf(text: string): Unit | null {
  for (const [pattern, measure, factor] of UNITS) {
    const match = pattern.exec(text);
    if (match)
      return {
        measure: measure === '' ? text.replace(match[1] ?? '', '') : measure,
        factor: factor * (SCALES[match[1] ?? ''] ?? 1),
      };
  }
  return null;
}

const headUnit = (head: string): string => /[（(]([^（）()]{1,10})[）)]$/.exec(head)?.[1] ?? '';

interface Relation {
  readonly kind: 'share' | 'sum';
  readonly sign: '×' | '÷';
  readonly left: number;
  readonly right: number;
  readonly result: number;
  /** What left (sign) right has to be multiplied by to be in the unit of the result. */
  readonly factor: number;
}

function product(table: Table): Relation[] {
  const heads = columnsOf(table).map((c) => ({ c, head: headOf(table, c) }));
  const find = (pattern: RegExp): number[] =>
    heads.filter(({ head }) => pattern.test(head)).map(({ c }) => c);
  const [unit, count, total] = [
    find(/单个|单位(?!税|能|数)|平均每|每[家户个人亩吨]|单价/),
    find(/数量|个数|家数|户数|人数|套数|台数/),
    find(/合计|总[计额价量]|小计/),
  ];
  const [left, right, result] = [unit[0], count[0], total[0]];
  if (left === undefined || right === undefined || result === undefined) return [];
  if (unit.length !== 1 || count.length !== 1 || total.length !== 1) return [];
  return [{ kind: 'sum', sign: '×', left, right, result, factor: 1 }];
}

function quotients(table: Table): Relation[] {
  const units = columnsOf(table).map((c) => ({ c, unit: headUnit(headOf(table, c)) }));
  return units.flatMap(({ c, unit }) => {
    const [above, below] = unit.split('/').map((u) => unitOf(u));
    if (!above || !below) return [];
    const of = (u: Unit) =>
      units.flatMap((o) => (unitOf(o.unit)?.measure === u.measure ? [{ c: o.c, unit: unitOf(o.unit) }] : []));
    const [left, right] = [of(above), of(below)];
    if (left.length !== 1 || right.length !== 1 || !left[0]?.unit || !right[0]?.unit) return [];
    const factor = left[0].unit.factor / right[0].unit.factor / (above.factor / below.factor);
    return [
      { kind: 'share' as const, sign: '÷' as const, left: left[0].c, right: right[0].c, result: c, factor },
    ];
  });
}

function shares(table: Table): Relation[] {
  const heads = columnsOf(table).map((c) => ({ c, name: coreOf(headOf(table, c)) }));
  return heads.flatMap(({ c, name }) => {
    const match = /^(.{2,}?)占(.{2,}?)(?:比重|比例|的比重|比)$/.exec(name);
    const left = heads.find(
      (h) => h.c !== c && match?.[1] !== undefined && h.name.startsWith(match[1]) && !h.name.includes('占'),
    );
    const right = heads.find((h) => h.c !== c && h.name === match?.[2]);
    return left && right
      ? [{ kind: 'share' as const, sign: '÷' as const, left: left.c, right: right.c, result: c, factor: 100 }]
      : [];
  });
}

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
  const scale = r.n / Number(/[\d,，.]+/.exec(r.text)?.[0].replace(/[,，]/g, '') ?? r.n) || 1;
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
  return [...product(table), ...quotients(table), ...shares(table)].flatMap((relation) => {
    const rows = bodyOf(table).flatMap((row) => inRow(row, relation) ?? []);
    const off = rows.filter((r) => r.verdict === 'differs').length;
    // Where most rows fail, the columns do not mean what their headings suggest.
    if (rows.length === 0 || off > rows.length / 2) return [];
    return relation.kind === 'share' && relation.factor === 100
      ? rows.map((r) => rowFinding(check, relation, r))
      : summary(check, relation, rows);
  });
}
