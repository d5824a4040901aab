/** A running total cannot fall: later figures of a cumulative series against earlier ones. */

import type { Fact, Facts } from './facts.ts';
import type { CheckValue } from './figures.ts';
import { halfDigit } from './figures.ts';
import { type Finding, finding } from './record.ts';

const isTotal = (f: Fact, cumulative: ReadonlySet<string>): boolean =>
  cumulative.has(f.key) || f.value.kind === 'cumulative' || /累计/.test(f.value.indicator);

const usable = ({ value: v }: Fact): boolean =>
  v.base.value !== null &&
  v.year !== null &&
  v.base.unit !== '%' &&
  ['eq', 'gt', 'ge', 'approx'].includes(v.op);

/** 超过3000 after 3500 was reached: a lower bound counts as fallen only where it lies well below. */
function fell(earlier: CheckValue, later: CheckValue): boolean {
  const [a, b] = [earlier.base.value ?? 0, later.base.value ?? 0];
  const bound = later.op !== 'eq' ? b * 1.1 : b + halfDigit(later);
  return earlier.op === 'eq' && bound < a - halfDigit(earlier);
}

/** 新增 of single years are no running total, even where the word 累计 stands nearby. */
const isFlow = ({ value: v }: Fact): boolean => v.kind === 'increment' || /新增|当年|年度/.test(v.indicator);

function note(earlier: CheckValue, later: CheckValue): string {
  const name = later.indicator.replace(/\s+/g, '');
  const said = (v: CheckValue): string =>
    `${v.year}年${v.op === 'gt' ? '超过' : ''}${v.valueText.replace(/\s+/g, '').replace(/^超过/, '')}`;
  return `“${name}”是累计数，不应减少，而${said(earlier)}，其后${said(later)}。`;
}

export function seriesChecks(facts: Facts, cumulative: ReadonlySet<string>): Finding[] {
  const totals = facts.all.filter((f) => usable(f) && isTotal(f, cumulative) && !isFlow(f));
  const groups = Map.groupBy(totals, (f) => [f.key, f.place, f.value.base.unit].join('|'));
  return [...groups.values()].flatMap((group) => {
    const points = group.toSorted((a, b) => (a.value.year ?? 0) - (b.value.year ?? 0));
    return points.flatMap((later, i) => {
      const earlier = points
        .slice(0, i)
        .find(
          (p) =>
            (p.value.year ?? 0) < (later.value.year ?? 0) &&
            p.value.class !== 'target' &&
            p.value.class !== 'interim' &&
            fell(p.value, later.value),
        );
      return earlier ? [fallen(earlier.value, later.value)] : [];
    });
  });
}

const fallen = (earlier: CheckValue, later: CheckValue): Finding =>
  finding('duplicate', later, [earlier], {
    formula: `${later.valueText.replace(/\s+/g, '')} ≥ ${earlier.valueText.replace(/\s+/g, '')}`,
    declared: later.value,
    computed: earlier.value,
    verdict: 'differs',
    note: note(earlier, later),
  });
