/** What the heads of columns say of one another: 单个面积 × 数量 = 合计, 税收 ÷ 面积 = 单位税收, part ÷ whole = 占比. */
import type { Table } from '../../tree.ts';
import { each } from '../../words/listed.ts';
import { wordList } from '../../words/word-list.ts';
import { unitOf } from '../quantities/units.ts';
import { coreOf } from './names.ts';
import { columnsOf, headOf } from './table-cells.ts';

interface Unit {
  readonly measure: string;
  readonly factor: number;
}

const MEASURES = new Set(['money', 'area', 'measure', 'count']);

/** 万亩 is ㎡ × 6666666.7; null for what no column is divided by: years, shares. */
function measureOf(text: string): Unit | null {
  const { family, base, factor } = unitOf(text);
  return text !== '' && MEASURES.has(family) ? { measure: base, factor } : null;
}

const headUnit = (head: string): string => /[（(]([^（）()]{1,10})[）)]$/.exec(head)?.[1] ?? '';

export interface Relation {
  readonly kind: 'share' | 'sum';
  readonly sign: '×' | '÷';
  readonly left: number;
  readonly right: number;
  readonly result: number;
  /** What left (sign) right has to be multiplied by to be in the unit of the result. */
  readonly factor: number;
}

const OF_ONE = wordList(`单个 单位 平均每 单价 ${each('每', '家 户 个 人 亩 吨')}`);
/** 单位税收, 单位数: no amount of one thing. */
const SPARED = ['单位税', '单位能', '单位数'];
const isOfOne = (head: string): boolean =>
  OF_ONE.some(SPARED.reduce((rest, word) => rest.replaceAll(word, ''), head));
const COUNTS = wordList('数量 个数 家数 户数 人数 套数 台数');
const TOTALS = wordList('合计 总计 总额 总价 总量 小计');

function product(table: Table): Relation[] {
  const heads = columnsOf(table).map((c) => ({ c, head: headOf(table, c) }));
  const find = (is: (head: string) => boolean): number[] =>
    heads.filter(({ head }) => is(head)).map(({ c }) => c);
  const [unit, count, total] = [find(isOfOne), find(COUNTS.some), find(TOTALS.some)];
  const [left, right, result] = [unit[0], count[0], total[0]];
  if (left === undefined || right === undefined || result === undefined) return [];
  if (unit.length !== 1 || count.length !== 1 || total.length !== 1) return [];
  return [{ kind: 'sum', sign: '×', left, right, result, factor: 1 }];
}

function quotients(table: Table): Relation[] {
  const units = columnsOf(table).map((c) => ({ c, unit: headUnit(headOf(table, c)) }));
  return units.flatMap(({ c, unit }) => {
    const [above, below] = unit.split('/').map(measureOf);
    if (!above || !below) return [];
    const of = (u: Unit) =>
      units.flatMap((o) =>
        measureOf(o.unit)?.measure === u.measure ? [{ c: o.c, unit: measureOf(o.unit) }] : [],
      );
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
    if (!match) return [];
    const [, part = '', whole] = match;
    const left = heads.find((h) => h.c !== c && h.name.startsWith(part) && !h.name.includes('占'));
    const right = heads.find((h) => h.c !== c && h.name === whole);
    return left && right
      ? [{ kind: 'share' as const, sign: '÷' as const, left: left.c, right: right.c, result: c, factor: 100 }]
      : [];
  });
}

export const relationsOf = (table: Table): Relation[] => [
  ...product(table),
  ...quotients(table),
  ...shares(table),
];
