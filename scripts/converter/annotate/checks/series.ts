/** A running total cannot fall: later figures of a cumulative series against earlier ones. */

import { withoutBlanks } from '../../read/blanks.ts';
import { firstWhere } from '../../read/sorted.ts';
import { endsInAny, wordList } from '../../words/word-list.ts';
import { isBudgetLine } from './budget-lines.ts';
import { between, type Fact, type Facts } from './facts.ts';
import type { CheckValue } from './figures.ts';
import { halfDigit } from './figures.ts';
import { type Finding, finding } from './record.ts';

const isTotal = (f: Fact, cumulative: ReadonlySet<string>): boolean =>
  cumulative.has(f.key) || f.value.kind === 'cumulative' || f.value.indicator.includes('累计');

const usable = ({ value: v }: Fact): boolean =>
  v.base.value !== null &&
  v.year !== null &&
  v.base.unit !== '%' &&
  ['eq', 'gt', 'ge', 'approx'].includes(v.op);

/** The least that a figure stands for. */
const floorOf = (v: CheckValue): number => (v.base.value ?? 0) - halfDigit(v);

/** 超过3000 after 3500 was reached: a lower bound counts as fallen only where it lies well below. */
const ceilingOf = (v: CheckValue): number =>
  v.op !== 'eq' ? (v.base.value ?? 0) * 1.1 : (v.base.value ?? 0) + halfDigit(v);

const FLOWS = wordList('新增 当年 年度');

/** 新增 of single years are no running total, even where the word 累计 stands nearby. */
const isFlow = ({ value: v }: Fact): boolean => v.kind === 'increment' || FLOWS.some(v.indicator);

/** 〔158〕 and 〔120〕 are sums of a period each: the second starts anew. */
const isOfPeriod = (facts: Facts, { value: v }: Fact): boolean =>
  endsInAny(between(facts, v.start - 2, v.start), '[〔【［');

function note(earlier: CheckValue, later: CheckValue): string {
  const said = (v: CheckValue): string => {
    const written = withoutBlanks(v.valueText);
    return `${v.year}年${v.op === 'gt' && !written.startsWith('超过') ? '超过' : ''}${written}`;
  };
  return `“${withoutBlanks(later.indicator)}”是累计数，不应减少，而${said(earlier)}，其后${said(later)}。`;
}

export function seriesChecks(facts: Facts, cumulative: ReadonlySet<string>): Finding[] {
  const totals = facts.all.filter(
    (f) => usable(f) && isTotal(f, cumulative) && !isFlow(f) && !isBudgetLine(f) && !isOfPeriod(facts, f),
  );
  const groups = Map.groupBy(totals, (f) => [f.key, f.place, f.value.base.unit].join('|'));
  return [...groups.values()].flatMap((group) =>
    fallsIn(group.toSorted((a, b) => (a.value.year ?? 0) - (b.value.year ?? 0))),
  );
}

const planned = ({ value: v }: Fact): boolean => v.class === 'target' || v.class === 'interim';

/** The first figure that lies above a later one is higher than all before it: only such heights are looked through. */
function heightsOf(points: readonly Fact[]): CheckValue[] {
  const heights: CheckValue[] = [];
  for (const point of points) {
    const last = heights.at(-1);
    if (planned(point) || point.value.op !== 'eq') continue;
    if (last === undefined || floorOf(point.value) > floorOf(last)) heights.push(point.value);
  }
  return heights;
}

/** Points in the order of their years. */
function fallsIn(points: readonly Fact[]): Finding[] {
  const heights = heightsOf(points);
  return points.flatMap(({ value: later }) => {
    const earlier = heights[firstWhere(heights, (height) => floorOf(height) > ceilingOf(later))];
    return earlier && (earlier.year ?? 0) < (later.year ?? 0) ? [fallen(earlier, later)] : [];
  });
}

const fallen = (earlier: CheckValue, later: CheckValue): Finding =>
  finding('duplicate', later, [earlier], {
    formula: `${withoutBlanks(later.valueText)} ≥ ${withoutBlanks(earlier.valueText)}`,
    declared: later.value,
    computed: earlier.value,
    verdict: 'differs',
    note: note(earlier, later),
  });
