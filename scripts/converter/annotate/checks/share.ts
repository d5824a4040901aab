/** Declared shares against parts and wholes: 产值60亿元，占GDP比重12%; 其中水田30万亩，全县占比25%. */

import { between, type Fact, type Facts } from './facts.ts';
import type { CheckValue } from './figures.ts';
import { compare, intervalOf, quotient, shown } from './figures.ts';
import { beginning, type Called, endingBefore, isAmount, nearest, nearestOf } from './lookup.ts';
import { coreOf } from './names.ts';
import { type Finding, finding, verdictWords } from './record.ts';

const SHARE = /^(.*?)(?:在|占)(.*?)(?:的?(?:比重|比例|占比|份额)|中?的?占比|的|中的)?$/;

interface Sought {
  /** Names as written, '' where the words leave it to the sentence. */
  readonly part: string;
  readonly whole: string;
}

/** Part and whole that the indicator, or the words before the figure, speak of. */
function sought(facts: Facts, { value: v }: Fact): Sought | null {
  const clause =
    between(facts, v.start - 24, v.start)
      .split(/[。；，]/)
      .at(-1) ?? '';
  const name = v.indicator.replace(/\s/g, '');
  const match = SHARE.exec(/占/.test(name) ? name : clause);
  if (!match || !/占/.test(name + clause)) return null;
  const whole = (match[2] ?? '').replace(
    /^(?:全[省市区县]|地方|本[省市区县]|同期|我[省市区县])(?=.{2,})/,
    '',
  );
  return { part: match[1] ?? '', whole: /比|达|为/.test(whole) && whole.length <= 2 ? '' : whole };
}

const NEAR = 160;

const isOfTime = (share: Fact, f: Fact): boolean =>
  f.value.year === share.value.year && f.place === share.place;

/** The nearest amount of that name (and unit), of the same time and place: in its row or passage, or a few lines up. */
function beside(facts: Facts, share: Fact, called: Called, unit?: string, besides?: Fact): Fact | undefined {
  const at = share.value.start;
  const close = beginning(facts.all, at - NEAR + 1, at + NEAR - 1).filter(
    (f) =>
      isAmount(f) &&
      isOfTime(share, f) &&
      (f.key === called.key || f.core === called.core) &&
      (unit === undefined || f.value.base.unit === unit),
  );
  return nearestOf([close, ...facts.amounts(called, share, unit)], at, (f) => f !== besides);
}

const calledOf = (facts: Facts, name: string): Called => ({ key: facts.key(name), core: coreOf(name) });

function wholeOf(facts: Facts, share: Fact, { whole }: Sought): Fact | undefined {
  const { start } = share.value;
  const bracketed = endingBefore(facts.all, start, 10).find(
    (f) => isAmount(f) && /^[）)]的?$/.test(between(facts, f.value.end, start)),
  );
  return bracketed ?? (whole === '' ? undefined : beside(facts, share, calledOf(facts, whole)));
}

function partOf(facts: Facts, share: Fact, whole: Fact, { part }: Sought): Fact | undefined {
  const { unit } = whole.value.base;
  const byName = part === '' ? undefined : beside(facts, share, calledOf(facts, part), unit, whole);
  if (byName) return byName;
  const before = endingBefore(facts.all, share.value.start, 20).filter(
    (f) => isAmount(f) && f !== whole && f.value.base.unit === unit && isOfTime(share, f),
  );
  // 占全市产值（500亿元）的12%: the part is the place's own figure of that name.
  if (part === '' && before.length === 0) return beside(facts, share, whole, unit, whole);
  return part === '' || before.some((f) => f.core.endsWith(coreOf(part)) || coreOf(part).endsWith(f.core))
    ? nearest(before, share.value.start)
    : undefined;
}

/** 产值120亿。其中，某镇30亿元，全县占比25%: part and whole are told by 其中. */
function ofWhich(facts: Facts, { value: v, place }: Fact): readonly [Fact, Fact] | null {
  const clause = between(facts, v.start - 10, v.start);
  if (
    !/占比(?:为|达到?)?$|占(?:全[省市区县]|其|总(?:量|额|数)?)?的?(?:比重|比例)?(?:为|达到?)?$/.test(clause)
  )
    return null;
  const before = beginning(facts.all, v.start - NEAR + 1, v.start)
    .filter((f) => isAmount(f) && f.place === place && f.value.end <= v.start)
    .slice(-2);
  const [whole, part] = before;
  if (!whole || !part || whole.value.base.unit !== part.value.base.unit) return null;
  const words = between(facts, whole.value.end, part.value.start);
  return /其中/.test(words) && (part.value.base.value ?? 0) < (whole.value.base.value ?? 0)
    ? [part, whole]
    : null;
}

/** A quotient that is far off was not meant: 60岁及以上人口占29% is no share of the figure that stands nearest. */
const isNear = (computed: number, declared: number): boolean => Math.abs(computed / declared - 1) < 1 / 2;

function check({ value: s }: Fact, part: CheckValue, whole: CheckValue): Finding | null {
  const [p, w] = [intervalOf(part), intervalOf(whole)];
  if (!p || !w || s.value === null || !part.base.value || !whole.base.value || w.low <= 0) return null;
  const computed = (part.base.value / whole.base.value) * 100;
  const edges = quotient(p, w);
  const verdict = compare(s, computed, { low: edges.low * 100, high: edges.high * 100 });
  if (verdict === 'differs' && !isNear(computed, s.value)) return null;
  const bound = whole.op === 'gt' || whole.op === 'ge' ? '至多' : '';
  const note = `${part.valueText}÷${whole.valueText}${bound}为${shown(computed)}%，文中为${s.valueText}，${verdictWords(verdict)}。`;
  return finding('share', s, [part, whole], {
    formula: `${part.valueText}÷${whole.valueText}`,
    declared: s.value,
    computed: Number(computed.toFixed(2)),
    verdict,
    note: note.replace(/\s+/g, ''),
  });
}

function pair(facts: Facts, share: Fact): readonly [Fact, Fact] | null {
  const told = ofWhich(facts, share);
  if (told) return told;
  const names = sought(facts, share);
  const whole = names ? wholeOf(facts, share, names) : undefined;
  const part = names && whole ? partOf(facts, share, whole, names) : undefined;
  return part && whole ? [part, whole] : null;
}

export function shareChecks(facts: Facts): Finding[] {
  const shares = facts.all.filter(
    ({ value: v }) =>
      v.base.unit === '%' && v.value !== null && v.kind !== 'growth' && v.op !== 'growth' && v.op !== 'range',
  );
  const pairs = shares.flatMap((share) => {
    const found = pair(facts, share);
    return found ? [{ share, part: found[0].value, whole: found[1].value }] : [];
  });
  // The same part and whole are set against the nearest of several statements of the share only.
  const byPair = Map.groupBy(pairs, ({ part, whole }) => `${part.id}|${whole.id}`);
  return [...byPair.values()].flatMap((group) => {
    const gap = ({ share, part }: (typeof group)[number]): number => Math.abs(share.value.start - part.start);
    const best = group.toSorted((a, b) => gap(a) - gap(b))[0];
    return best ? (check(best.share, best.part, best.whole) ?? []) : [];
  });
}
