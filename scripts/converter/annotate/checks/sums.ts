/** Sums told in sentences: 合计, a bracket that splits a number, 其中 that adds up, base plus increase. */

import { withoutBlanks } from '../../read/blanks.ts';
import { each } from '../../words/listed.ts';
import { behindLast, wordList } from '../../words/word-list.ts';
import { between, type Fact, type Facts, sameRow } from './facts.ts';
import type { CheckValue } from './figures.ts';
import { halfDigit, shown } from './figures.ts';
import { beginning } from './lookup.ts';
import { type Finding, finding, verdictWords } from './record.ts';

const countable = ({ value: v }: Fact): boolean =>
  v.base.value !== null && v.op !== 'range' && v.op !== 'rank' && v.op !== 'growth' && v.kind !== 'growth';

const sum = (parts: readonly CheckValue[]): number => parts.reduce((s, p) => s + (p.base.value ?? 0), 0);

function agree(parts: readonly CheckValue[], total: CheckValue): 'holds' | 'holds by rounding' | 'differs' {
  const gap = Math.abs(sum(parts) - (total.base.value ?? 0));
  const slack = 1.3 * Math.sqrt(parts.reduce((s, p) => s + halfDigit(p) ** 2, 0)) + halfDigit(total) * 1.0001;
  if (gap <= Math.abs(total.base.value ?? 0) * 1e-9) return 'holds';
  return gap <= slack ? 'holds by rounding' : 'differs';
}

function record(parts: readonly CheckValue[], total: CheckValue): Finding {
  const factor = total.value && total.base.value ? total.base.value / total.value : 1;
  const computed = Number((sum(parts) / factor).toFixed(4));
  const verdict = agree(parts, total);
  const terms = parts.map((p) => withoutBlanks(p.valueText)).join('＋');
  return finding('sum', total, parts, {
    formula: terms,
    declared: total.value,
    computed,
    verdict,
    note: `各项相加（${terms}）为${shown(computed, 4)}${total.unit}，文中合计为${withoutBlanks(total.valueText)}，${verdictWords(verdict)}。`,
  });
}

const sameUnit = (a: Fact, b: Fact): boolean => a.value.base.unit === b.value.base.unit;
/** A total that misses by more than a tenth was not meant as the sum of just these. */
const meant = (parts: readonly CheckValue[], total: CheckValue): boolean =>
  Math.abs(sum(parts) / (total.base.value ?? 1) - 1) < 0.1;

/** A row headed 合计 is the table's business; here a sentence, or a sentence inside one cell, is read. */
const sameCell = (a: CheckValue, b: CheckValue): boolean =>
  a.table === null ? b.table === null : sameRow(a, b) && a.table.col === b.table?.col;

/** No sentence that a person writes is longer or adds up more. */
const LONGEST_SENTENCE = 1200;
const MOST_PARTS = 60;

const SUMS = '合计 共计 总计 相加';
const TOTALS = wordList(`${SUMS} ${each(SUMS, '约 达 达到 为 将达')}`);

/** 中央资金120万元，省级资金80万元，合计200万元: the last figures of the sentence that add up; all of them where none do. */
function stated(facts: Facts, total: Fact): Finding | null {
  if (facts.sumWordFrom(total.value.start - 7) >= total.value.start) return null;
  const lead = between(facts, total.value.start - 7, total.value.start);
  if (!TOTALS.ends(lead)) return null;
  const { start } = total.value;
  const from = Math.max(facts.stopBefore(start) + 1, start - LONGEST_SENTENCE);
  const before = beginning(facts.all, from, start)
    .filter(
      (f) => countable(f) && sameUnit(f, total) && f.value.end <= start && sameCell(f.value, total.value),
    )
    .slice(-MOST_PARTS);
  const suffixes = before.map((_, i) => before.slice(i).map((f) => f.value)).filter((s) => s.length >= 2);
  const fit = suffixes.find((s) => agree(s, total.value) !== 'differs') ?? suffixes.at(-1);
  return fit && meant(fit, total.value) ? record(fit, total.value) : null;
}

/** With these a bracket does not list all there is. */
const OPEN = wordList('以上 包括');

/** Values inside the bracket that follows a figure: 泵站15座（城区9座、镇村6座）. */
function split(facts: Facts, whole: Fact): Finding | null {
  if (facts.bracketFrom(whole.value.end) > whole.value.end + 16) return null;
  const after = facts.source.slice(whole.value.end, whole.value.end + 240);
  const open = /^[^，。；、（(\n]{0,16}[（(]/.exec(after)?.[0].length ?? 0;
  const close = after.search(/[）)]/);
  if (open === 0 || close < open) return null;
  const [from, to] = [whole.value.end + open, whole.value.end + close];
  const inside = beginning(facts.all, from, to).filter((f) => f.value.end <= to && countable(f));
  const parts = inside.filter((f) => sameUnit(f, whole)).map((f) => f.value);
  if (parts.length < 2 || !countable(whole)) return null;
  const words = between(facts, from, to);
  const every =
    words.split(/[，、；]/).length === parts.length &&
    !words.startsWith('其中') &&
    !OPEN.some(words) &&
    !words.endsWith('等');
  const verdict = agree(parts, whole.value);
  return verdict !== 'differs' || (every && meant(parts, whole.value)) ? record(parts, whole.value) : null;
}

/** 进出口额90.2亿元，其中：进口40亿，出口50亿. 其中 need not list everything, so only what adds up is told. */
function ofWhich(facts: Facts, whole: Fact): Finding | null {
  const start = whole.value.end;
  if (facts.ofWhichFrom(start) >= start + 300) return null;
  const stop = facts.source.slice(start, start + 300).search(/。|\n\s*\n/);
  const end = start + (stop < 0 ? 300 : stop);
  const mark = facts.source.slice(start, end).indexOf('其中');
  if (mark < 0 || !countable(whole) || whole.value.base.unit === '%') return null;
  const after = beginning(facts.all, start + mark, end).filter(
    (f) => f.value.end <= end && countable(f) && sameUnit(f, whole),
  );
  const prefixes = after
    .map((_, i) => after.slice(0, i + 1).map((f) => f.value))
    .filter((p) => p.length >= 2);
  const fit = prefixes.find((p) => agree(p, whole.value) !== 'differs');
  return fit ? record(fit, whole.value) : alike(facts, whole, after);
}

/** 学校12所，其中甲、乙、丙县各4所. */
function alike(facts: Facts, whole: Fact, after: readonly Fact[]): Finding | null {
  const first = after[0];
  if (!first) return null;
  const before = between(facts, first.value.start - 40, first.value.start);
  const clause = behindLast(before, '，。；').split('其中').at(-1) ?? '';
  const names = clause.endsWith('各') ? clause.split(/[、和]/).length : 0;
  if (names < 2) return null;
  const parts = Array.from({ length: names }, () => first.value);
  return agree(parts, whole.value) === 'holds' ? record(parts, whole.value) : null;
}

/** A row with its base, its target and the increase between them: 40所, 52所, 新增12所. */
function increase(facts: Facts, added: Fact): Finding | null {
  if (added.value.kind !== 'increment' || !countable(added)) return null;
  const row = facts.inRow(added.value).filter((f) => f !== added && sameUnit(f, added) && countable(f));
  const base = row.find((f) => f.value.class === 'baseline');
  const target = row.find((f) => f.value.class === 'target' && f.value.kind !== 'increment');
  if (
    !base ||
    !target ||
    row.filter((f) => f.value.class === 'target' && f.value.kind !== 'increment').length > 1
  )
    return null;
  return meant([base.value, added.value], target.value)
    ? record([base.value, added.value], target.value)
    : null;
}

export function sumChecks(facts: Facts): Finding[] {
  return facts.all
    .filter((f) => f.value.base.value !== null)
    .flatMap((f) => stated(facts, f) ?? split(facts, f) ?? ofWhich(facts, f) ?? increase(facts, f) ?? []);
}
