/** Declared shares against parts and wholes: 产值60亿元，占GDP比重12%; 其中水田30万亩，全县占比25%. */

import { between, type Fact, type Facts, sameRow } from './facts.ts';
import type { CheckValue } from './figures.ts';
import { compare, intervalOf, quotient, shown } from './figures.ts';
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

const isAmount = ({ value: v }: Fact): boolean =>
  v.base.value !== null &&
  v.base.value > 0 &&
  !['%', '倍', '位', '番'].includes(v.base.unit) &&
  v.op !== 'range';

const named = (facts: Facts, f: Fact, name: string): boolean =>
  name !== '' && (f.key === facts.key(name) || f.core === coreOf(name));

const nearest = (candidates: readonly Fact[], v: CheckValue): Fact | undefined =>
  candidates.toSorted((a, b) => Math.abs(a.value.start - v.start) - Math.abs(b.value.start - v.start))[0];

const NEAR = 160;

/** The same time, the same place, and close by: one row, one passage, or a few lines up. */
function beside(share: Fact, f: Fact): boolean {
  const sameTime = f.value.year === share.value.year;
  const close =
    f.value.anchor === share.value.anchor ||
    sameRow(f.value, share.value) ||
    Math.abs(f.value.start - share.value.start) < NEAR;
  return sameTime && f.place === share.place && close && f !== share;
}

function wholeOf(facts: Facts, share: Fact, { whole }: Sought): Fact | undefined {
  const v = share.value;
  const after = facts.all.find(
    (f) =>
      isAmount(f) &&
      f.value.end <= v.start &&
      v.start - f.value.end < 10 &&
      /^[）)]的?$/.test(between(facts, f.value.end, v.start)),
  );
  if (after) return after;
  return nearest(
    facts.all.filter((f) => isAmount(f) && beside(share, f) && named(facts, f, whole)),
    v,
  );
}

function partOf(facts: Facts, share: Fact, whole: Fact, { part }: Sought): Fact | undefined {
  const v = share.value;
  const fit = facts.all.filter(
    (f) => isAmount(f) && f !== whole && f.value.base.unit === whole.value.base.unit && beside(share, f),
  );
  const byName = nearest(
    fit.filter((f) => named(facts, f, part)),
    v,
  );
  if (byName) return byName;
  const before = fit.filter((f) => f.value.end <= v.start && v.start - f.value.end < 20);
  // 占全市产值（500亿元）的12%: the part is the place's own figure of that name.
  if (part === '' && before.length === 0)
    return nearest(
      fit.filter((f) => f.core === whole.core || f.key === whole.key),
      v,
    );
  return part === '' || before.some((f) => f.core.endsWith(coreOf(part)) || coreOf(part).endsWith(f.core))
    ? nearest(before, v)
    : undefined;
}

/** 产值120亿。其中，某镇30亿元，全县占比25%: part and whole are told by 其中. */
function ofWhich(facts: Facts, { value: v, place }: Fact): readonly [Fact, Fact] | null {
  const clause = between(facts, v.start - 10, v.start);
  if (
    !/占比(?:为|达到?)?$|占(?:全[省市区县]|其|总(?:量|额|数)?)?的?(?:比重|比例)?(?:为|达到?)?$/.test(clause)
  )
    return null;
  const before = facts.all
    .filter(
      (f) => isAmount(f) && f.place === place && f.value.end <= v.start && v.start - f.value.start < NEAR,
    )
    .slice(-2);
  const [whole, part] = before;
  if (!whole || !part || whole.value.base.unit !== part.value.base.unit) return null;
  const words = between(facts, whole.value.end, part.value.start);
  return /其中/.test(words) && (part.value.base.value ?? 0) < (whole.value.base.value ?? 0)
    ? [part, whole]
    : null;
}

function check({ value: s }: Fact, part: CheckValue, whole: CheckValue): Finding | null {
  const [p, w] = [intervalOf(part), intervalOf(whole)];
  if (!p || !w || s.value === null || !part.base.value || !whole.base.value || w.low <= 0) return null;
  const computed = (part.base.value / whole.base.value) * 100;
  const edges = quotient(p, w);
  const verdict = compare(s, computed, { low: edges.low * 100, high: edges.high * 100 });
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
  const nearestOf = Map.groupBy(pairs, ({ part, whole }) => `${part.id}|${whole.id}`);
  return [...nearestOf.values()].flatMap((group) => {
    const gap = ({ share, part }: (typeof group)[number]): number => Math.abs(share.value.start - part.start);
    const best = group.toSorted((a, b) => gap(a) - gap(b))[0];
    return best ? (check(best.share, best.part, best.whole) ?? []) : [];
  });
}
