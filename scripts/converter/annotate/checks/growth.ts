/** Declared average growth against base and target: geometric, the base year not counted. */

import { withoutBlanks } from '../../read/blanks.ts';
import { behindLast, holdsAny, wordList } from '../../words/word-list.ts';
import { between, type Fact, type Facts } from './facts.ts';
import { compare, growthOver, intervalOf, shown, yearlyGrowth } from './figures.ts';
import { beginning, byStart, isAmount, lastBetween, nearest, nearestOf } from './lookup.ts';
import { coreOf } from './names.ts';
import { type Past, pastOf } from './past.ts';
import { type Finding, finding, verdictWords } from './record.ts';

interface Known extends Facts {
  readonly past: Past;
}

interface Ends {
  readonly base: Fact;
  readonly target: Fact;
  readonly years: number;
}

const AVERAGE = wordList('年均 年平均 平均每年 复合');
/** 按8%的增速, 增速测算: the pace of a projection. */
const MEASURED = /按.{0,12}增速|增速.{0,3}测算/;

/** A yearly average over several years: said so, told by its column, or assumed as the pace of a projection. */
function isAverage(facts: Facts, { value: v }: Fact): boolean {
  if (v.base.unit !== '%' || v.value === null || !['eq', 'growth', 'approx', 'ge', 'gt'].includes(v.op))
    return false;
  if (v.growth) return true;
  const clause = behindLast(between(facts, v.start - 16, v.start), '，。；');
  if (AVERAGE.some(clause) || AVERAGE.some(v.indicator)) return true;
  return MEASURED.test(between(facts, v.start - 14, v.end + 8));
}

const exact = (f: Fact): number => (f.value.op === 'eq' ? 0 : 1);

/** Base and target in the same row of a table. */
function inRow(facts: Facts, growth: Fact): Ends | null {
  const row = facts.inRow(growth.value).filter((f) => isAmount(f) && f.value.year !== null);
  const name = coreOf(growth.value.indicator);
  const own = row.filter(
    (f) => f.core === name || name === '' || name.includes(f.core) || f.core.includes(name),
  );
  const years = own.map((f) => f.value.year ?? 0);
  const target = own
    .filter((f) => f.value.year === Math.max(...years))
    .toSorted((a, b) => exact(a) - exact(b))[0];
  const base = own.find((f) => f.value.year === (growth.value.growth?.baseYear ?? Math.min(...years)));
  return ends(base, target);
}

function ends(base: Fact | undefined | null, target: Fact | undefined | null): Ends | null {
  if (!base || !target || base.value.base.unit !== target.value.base.unit) return null;
  const years = (target.value.year ?? 0) - (base.value.year ?? 0);
  return years >= 2 && years <= 20 ? { base, target, years } : null;
}

/** 由80亿元增加到, 从12所到 */
const ROSE = /[由从].*[到至]/;

/** 由2018年的1200万人次增加到2022年的1757万人次，年均增长10%. */
function inSentence(facts: Facts, growth: Fact): Ends | null {
  const g = growth.value;
  const before = beginning(facts.all, g.start - 119, g.start - 1).filter(
    (f) => isAmount(f) && f.value.year !== null,
  );
  const [base, target] = before.slice(-2);
  if (!base || !target || (base.value.year ?? 0) >= (target.value.year ?? 0)) return null;
  const words = between(facts, base.value.start - 30, g.start);
  if (holdsAny(between(facts, base.value.end, g.start), '。；') || !ROSE.test(words)) return null;
  return ends(base, target);
}

/** Target of the same name in the same sentence or row, base of the same name anywhere in the document. */
function acrossDocument({ past, ...facts }: Known, growth: Fact, name: string): Ends | null {
  const g = growth.value;
  const called = { key: facts.key(name), core: coreOf(name) };
  const near = g.year === null ? [] : facts.amounts(called, growth);
  const stop = facts.stopBefore(g.start);
  const inText = near.flatMap((list) => lastBetween(list, stop + 1, g.start) ?? []);
  const target = inText.length > 0 ? nearest(byStart(inText), g.start) : nearestOf(near, g.start);
  if (!target) return null;
  const year = g.year ?? 0;
  const wanted = g.growth?.baseYear ?? past.lastYear(called, growth.place, year);
  const bases = wanted < year ? past.inYear(called, growth.place, wanted) : [];
  return ends(nearestOf(bases, g.start), target);
}

/** 存款、贷款分别按28%的增速测算: one growth for several names. */
const namesIn = ({ value }: Fact): string[] => {
  const names = coreOf(value.indicator)
    .split(/[、和与]/)
    .filter((n) => n.length >= 2);
  return names.length > 1 ? names : [value.indicator];
};

function rowsNamed({ past }: Known, growth: Fact, name: string): Ends | null {
  const { table } = growth.value;
  if (!table) return null;
  const { first, last } = past.inRows(table.id, table.col, coreOf(name));
  return ends(first, last);
}

function endsOf(facts: Known, growth: Fact): Ends[] {
  const one = growth.value.table && growth.value.growth ? inRow(facts, growth) : inSentence(facts, growth);
  if (one) return [one];
  return namesIn(growth).flatMap(
    (name) => acrossDocument(facts, growth, name) ?? rowsNamed(facts, growth, name) ?? [],
  );
}

const GROSS_PRODUCT = wordList('GDP 生产总值');

function check({ value: g }: Fact, { base, target, years }: Ends): Finding | null {
  const [b, t] = [intervalOf(base.value), intervalOf(target.value)];
  const [x, y] = [base.value.base.value, target.value.base.value];
  if (!b || !t || x === null || y === null || b.low <= 0 || g.value === null) return null;
  // A column may give the increase itself (52 → 66, 14), not a rate.
  if (!holdsAny(g.valueText, '%％') && Math.abs(y - x - g.value) <= Math.abs(g.value) * 0.02) return null;
  const computed = yearlyGrowth(x, y, years);
  const verdict = compare(g, computed, growthOver(b, t, years));
  const open = target.value.op === 'gt' || target.value.op === 'ge';
  if (verdict !== 'differs' && open && computed < g.value * 0.98) return null;
  const formula = `(${target.value.valueText}÷${base.value.valueText})^(1/${years})－1`;
  const real =
    GROSS_PRODUCT.some(g.indicator) && verdict === 'differs'
      ? '（若所称增速按可比价计算，则含价格因素）'
      : '';
  const note = `由${base.value.year}年的${base.value.valueText}到${target.value.year}年的${target.value.valueText}，按${years}年几何平均为每年${shown(computed)}%，文中为${g.valueText}，${verdictWords(verdict)}${real}。`;
  return finding('growth', g, [base.value, target.value], {
    formula,
    declared: g.value,
    computed: Number(computed.toFixed(2)),
    verdict,
    note: withoutBlanks(note),
  });
}

export function growthChecks(facts: Facts): Finding[] {
  const known = { ...facts, past: pastOf(facts.all) };
  return facts.all
    .filter((f) => isAverage(facts, f))
    .flatMap((f) => endsOf(known, f).flatMap((e) => check(f, e) ?? []));
}
