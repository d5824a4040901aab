/** Declared shares against parts and wholes: 产值60亿元，占GDP比重12%; 其中水田30万亩，全县占比25%. */

import { withoutBlanks } from '../../read/blanks.ts';
import { each } from '../../words/listed.ts';
import { behindLast, holdsAny, upToFirst, wordList } from '../../words/word-list.ts';
import { between, type Fact, type Facts } from './facts.ts';
import type { CheckValue } from './figures.ts';
import { compare, intervalOf, quotient, shown } from './figures.ts';
import { beginning, type Called, endingBefore, isAmount, nearest, nearestOf } from './lookup.ts';
import { coreOf } from './names.ts';
import { type Finding, finding, verdictWords } from './record.ts';

/** 占GDP的比重: what may stand behind the whole. */
const AS_SHARE = wordList('比重 比例 占比 份额 的比重 的比例 的占比 的份额 中占比 中的占比 的 中的');
/** 占全市同期投资: where and when the whole is. */
const SCOPE = wordList(`地方 同期 ${each('全 本 我', '省 市 区 县')}`);

function withoutScope(whole: string): string {
  const rest = whole.slice(SCOPE.at(whole).length);
  return rest.length >= 2 ? rest : whole;
}

interface Sought {
  /** Names as written, '' where the words leave it to the sentence. */
  readonly part: string;
  readonly whole: string;
}

/** Part and whole that the indicator, or the words before the figure, speak of. */
function sought(facts: Facts, { value: v }: Fact): Sought | null {
  const clause = behindLast(between(facts, v.start - 24, v.start), '。；，');
  const name = withoutBlanks(v.indicator);
  const words = name.includes('占') ? name : clause;
  const part = upToFirst(words, '在占');
  if (part === words || !words.includes('占')) return null;
  const whole = withoutScope(AS_SHARE.withoutEnd(words.slice(part.length + 1)));
  return { part, whole: holdsAny(whole, '比达为') && whole.length <= 2 ? '' : whole };
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

const CLOSED = wordList('） ) ）的 )的');

function wholeOf(facts: Facts, share: Fact, { whole }: Sought): Fact | undefined {
  const { start } = share.value;
  const bracketed = endingBefore(facts.all, start, 10).find(
    (f) => isAmount(f) && CLOSED.has(between(facts, f.value.end, start)),
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

const REACHES = wordList('为 达 达到');
const ALL = '占 占全省 占全市 占全区 占全县 占其 占总 占总量 占总额 占总数';
const OF_ALL = wordList(`${ALL} 占比 ${each(ALL, '的 的比重 的比例 比重 比例')}`);

/** 产值120亿。其中，某镇30亿元，全县占比25%: part and whole are told by 其中. */
function ofWhich(facts: Facts, { value: v, place }: Fact): readonly [Fact, Fact] | null {
  const clause = between(facts, v.start - 10, v.start);
  if (!OF_ALL.ends(REACHES.withoutEnd(clause))) return null;
  const before = beginning(facts.all, v.start - NEAR + 1, v.start)
    .filter((f) => isAmount(f) && f.place === place && f.value.end <= v.start)
    .slice(-2);
  const [whole, part] = before;
  if (!whole || !part || whole.value.base.unit !== part.value.base.unit) return null;
  const words = between(facts, whole.value.end, part.value.start);
  return words.includes('其中') && (part.value.base.value ?? 0) < (whole.value.base.value ?? 0)
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
    note: withoutBlanks(note),
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
