/** One fact told more than once: in prose, table and box. Figures that cannot both be right are shown side by side. */

import { withoutBlanks } from '../../read/blanks.ts';
import { isBudgetLine } from './budget-lines.ts';
import type { Fact, Facts } from './facts.ts';
import type { CheckValue } from './figures.ts';
import { agree } from './figures.ts';
import { landChecks } from './land.ts';
import { levelOf } from './levels.ts';
import { type Finding, finding } from './record.ts';
import { type Together, tellings, togetherIn } from './tellings.ts';

const family = ({ value: v }: Fact): string =>
  v.class === 'target' || v.class === 'interim' ? 'plan' : 'past';

const comparable = (f: Fact): boolean => {
  const { value: v } = f;
  const told = v.class !== 'incentive' && v.class !== 'assumption' && v.base.value !== null && !v.masked;
  return (
    told && v.op !== 'range' && v.op !== 'rank' && v.kind !== 'growth' && v.op !== 'growth' && v.year !== null
  );
};

/** A name that several things may bear tells nothing: a concept, or words of some length. */
const telling = (f: Fact): boolean => f.value.concept !== null || f.core.length >= 5;

function identity(f: Fact): string {
  const { value: v } = f;
  if (v.group !== '') return `group ${v.group}|${family(f)}|${v.base.unit}`;
  const flow = v.kind === 'increment' ? 'increment' : 'stock';
  return [f.key, f.place, v.year, v.base.unit, family(f), flow].join('|');
}

/** How near figures of one thing lie. A concept that the site knows is one thing; a name alone may be two, sums of money most of all. */
const NEAR_OF_CONCEPT = 1 / 3;
const NEAR_OF_NAME = 3 / 4;
const NEAR_OF_SUM = 0.98;

function likely(a: Fact, b: Fact): boolean {
  const [x, y] = [a.value.base.value ?? 0, b.value.base.value ?? 1];
  const known = a.value.concept !== null && b.value.concept !== null;
  const sum = a.value.base.unit === '元' && a.value.class === 'fact';
  return Math.min(x / y, y / x) > (known ? NEAR_OF_CONCEPT : sum ? NEAR_OF_SUM : NEAR_OF_NAME);
}

const isBareCell = ({ value: v }: Fact): boolean => v.table !== null && cut(v).endsWith(v.quote.trim());

/** 其他支出 in two tables of a budget is two things: rows are told apart by more than their names. */
const inTables = (a: Fact, b: Fact): boolean => isBareCell(a) && isBareCell(b) && a.value.concept === null;

const cut = (v: CheckValue): string => withoutBlanks(v.valueText);

/** 45.7 printed as 45: cut off instead of rounded. */
function cutOff(a: CheckValue, b: CheckValue): boolean {
  const [low, high] = [a.base.value ?? 0, b.base.value ?? 0].sort((x, y) => x - y) as [number, number];
  const coarse = low === a.base.value ? a : b;
  const step = coarse.value && coarse.base.value ? coarse.base.value / coarse.value : 1;
  return high - low < step && Number.isInteger(coarse.value);
}

function clash(a: Fact, b: Fact): Finding {
  const [first, second] = [a.value, b.value];
  const hint = cutOff(first, second) ? '（若一处舍去了小数，则可相符）' : '';
  const name = first.indicator.length <= second.indicator.length ? first.indicator : second.indicator;
  return finding('duplicate', second, [first], {
    formula: `${cut(first)} 与 ${cut(second)}`,
    declared: first.value,
    computed: second.value,
    verdict: 'differs',
    note: `“${withoutBlanks(name)}”${first.year ?? ''}${first.year ? '年' : ''}的数值，一处为${cut(first)}，另一处为${cut(second)}，两处不一致${hint}。`,
  });
}

function agreement(values: readonly CheckValue[]): Finding | null {
  const [first, ...rest] = values;
  const last = rest.at(-1);
  if (!first || !last) return null;
  const exact = values.every((v) => v.base.value === first.base.value);
  const texts = [...new Set(values.map(cut))].join('、');
  return finding('duplicate', last, values, {
    formula: texts,
    declared: first.value,
    computed: last.value,
    verdict: exact ? 'holds' : 'holds by rounding',
    note: `“${withoutBlanks(first.indicator)}”在文中出现${values.length}处（${texts}），${exact ? '一致' : '写法不同而不矛盾'}。`,
  });
}

function ofGroup(facts: Facts, together: Together, group: readonly Fact[]): Finding[] {
  const [first, ...others] = tellings(group);
  if (!first || others.length === 0) return [];
  const same = others.filter((f) => agree(first.value, f.value));
  const real = others.filter(
    (f) =>
      !agree(first.value, f.value) &&
      likely(first, f) &&
      !inTables(first, f) &&
      !isBudgetLine(f) &&
      levelOf(facts, first) === levelOf(facts, f) &&
      !together(first, f),
  );
  const clashes = [...Map.groupBy(real, (f) => f.value.base.value).values()].flatMap((same) => same[0] ?? []);
  const agreed = agreement([first, ...same].map((f) => f.value));
  return [...(agreed ? [agreed] : []), ...clashes.map((f) => clash(first, f))];
}

/** What has its group to itself is told once: nearly all figures of a large table. */
function inCompany(facts: readonly Fact[]): Fact[] {
  const members = new Map<string, number>();
  for (const { value } of facts) members.set(value.group, (members.get(value.group) ?? 0) + 1);
  return facts.filter(({ value }) => value.group === '' || (members.get(value.group) ?? 0) > 1);
}

export function duplicateChecks(facts: Facts): Finding[] {
  const groups = Map.groupBy(inCompany(facts.all.filter((f) => comparable(f) && telling(f))), identity);
  const together = togetherIn(facts.all);
  return [
    ...[...groups.values()].flatMap((group) => ofGroup(facts, together, group)),
    ...landChecks(facts, clash),
  ];
}
