/** Over which years a number of running text runs; null for what stands at one time, or is of one year. */
import type { ValueClass, ValueKind } from '../../../src/schemas/value.ts';
import type { DocumentContext } from '../annotate/context.ts';
import { findTimes } from '../annotate/time/find.ts';
import type { TimeMention } from '../annotate/time/mention.ts';
import { type Span, spanOf } from '../annotate/time/spans.ts';
import { has, type Token, tokensOf } from '../words/tokens.ts';
import type { Dated } from './dating.ts';
import type { Found } from './found.ts';
import { wordsOf } from './scene.ts';
import { rangeAt } from './split.ts';

/** What a number is to its years: their average, how far they changed it, what was done in them, and is there for good. */
type Run = 'average' | 'change' | 'sum' | 'made';

const TOLD: ReadonlySet<ValueClass> = new Set(['target', 'interim', 'fact', 'assumption']);

/** The words of a number since the one before it: 新增学校3所、医院. */
function ownWords({ scene, index, quantity, listed }: Found): string {
  if (listed.position > 0) return listed.lead;
  const { before } = wordsOf(scene, quantity);
  const previous = scene.quantities[index - 1]?.end ?? 0;
  return before.slice(Math.max(0, previous - (quantity.from - before.length)));
}

/** 开行班列100列: a clause that begins with what is done. */
function opensWithDeed(tokens: readonly Token[]): boolean {
  const first = tokens.find((t) => t.tag !== 'x' && t.tag !== 'm' && !has(t, 'adverb', 'joins', 'intent'));
  return first?.tag === 'v' && !has(first, 'reach', 'grow', 'fall', 'possess', 'copula', 'share', 'relation');
}

/** 调整为｜20个: how many there are at the end. */
const ENDS_AT = new Set(['为', '到', '至', '达']);

/** 新增, 培训, 建成: was something done until so many were there? 达到 tells how many there are. */
function deedOf(tokens: readonly Token[], after: string): Run | null {
  if (tokens.some((t) => has(t, 'summed'))) return 'sum';
  if (ENDS_AT.has(tokens.at(-1)?.text ?? '') || tokens.some((t) => has(t, 'standing'))) return null;
  if (tokens.some((t) => has(t, 'flow'))) return 'sum';
  const deed = tokens.find((t) => has(t, 'deed', 'act'));
  if (deed) return has(deed, 'lasting') ? 'made' : 'sum';
  if (tokens.some((t) => has(t, 'reach', 'possess', 'copula', 'grow', 'fall')))
    return opensWithDeed(tokens) ? 'sum' : null;
  const told = tokensOf(after).slice(0, 8);
  return opensWithDeed(tokens) || told.some((t) => has(t, 'predicate')) ? 'made' : null;
}

/** 年均增长, 年均新增, 年均8%; 年均浓度 is of one year. */
const isAverage = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => has(t, 'averaged') && !isThing(tokens[i + 1]));
const isThing = (token: Token | undefined): boolean =>
  token?.tag.startsWith('n') === true && !RATES.has(token.text);

/** 削减比例, 下降幅度: a share of what there was before. */
const isRateOfChange = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => has(t, 'fall', 'grow') && RATES.has(tokens[i + 1]?.text ?? ''));
const RATES = new Set(['比例', '幅度', '增速', '增幅', '增长率', '降幅', '涨幅']);

function runOf(found: Found, kind: ValueKind): Run | null {
  const tokens = tokensOf(ownWords(found));
  if (tokens.some((t) => has(t, 'yearly'))) return null;
  if (isAverage(tokensOf(found.listed.lead))) return 'average';
  if (kind === 'growth') return 'change';
  if (kind === 'share' && isRateOfChange(tokens)) return 'change';
  if (kind === 'share' || kind === 'rank' || found.quantity.family === 'duration') return null;
  return deedOf(tokens, wordsOf(found.scene, found.quantity).after);
}

/** 比2020年下降18%: with what a change is compared, as the sentence last said. */
function comparedWith({ scene, quantity }: Found): TimeMention | null {
  const { from } = rangeAt(scene.sentences, quantity.from);
  const near = findTimes(scene.text).filter((t) => t.from >= from && t.to <= quantity.from);
  const last = near.at(-1);
  return last?.role === 'comparison' ? last : null;
}

/** 比上年, 较2023年 of 2024: a change within a year. */
function changeSince(mention: TimeMention, year: number | null): Span | null | undefined {
  if (mention.when.kind === 'offset') return null;
  if (mention.when.kind !== 'year' || year === null) return undefined;
  return year - mention.when.year > 1 ? { from: mention.when.year, to: year } : null;
}

/** 到2025年新增100家 in a plan of 2021 to 2025: from its beginning until then. */
function planUntil({ mention, year }: Dated, { planStart, planEnd }: DocumentContext): Span | null {
  if (year === null || planStart === null || planEnd === null || year <= planStart || year > planEnd)
    return null;
  return mention === null || mention.role === 'until' || mention.when.kind === 'period-end'
    ? { from: planStart, to: year }
    : null;
}

/** 产量2030年达到9万吨，产值年均增长6% under “十五五”目标: the years that end with the one told last. */
function around(
  { scene, quantity }: Found,
  { year }: Dated,
  above: TimeMention | null,
  context: DocumentContext,
): Span | null {
  const told = findTimes(scene.text).filter((t) => t.to <= quantity.from && t.role === 'point');
  const spans = [above, ...told].map((t) => t && spanOf(t, context));
  return spans.findLast((span) => span !== null && span.to === year) ?? null;
}

/** 全年…，同比增长6%。… below 五年来: the years above are not those of this text. */
function isOfOneYear({ scene, quantity }: Found, mention: TimeMention): boolean {
  const before = scene.text.slice(0, quantity.from);
  if (before.includes(mention.text)) return false;
  return tokensOf(before).some((t) => ONE_YEAR.has(t.text));
}
const ONE_YEAR = new Set(['全年', '同比']);

/** 到2025年新增100家: nobody wrote since when. */
export const isGuessed = (period: Span | null, { mention }: Dated, { planStart }: DocumentContext): boolean =>
  period !== null && period.from === planStart && (mention === null || mention.when.kind === 'year');

export function periodOf(
  found: Found,
  above: TimeMention | null,
  told: ValueClass,
  kind: ValueKind,
  dated: Dated,
  context: DocumentContext,
): Span | null {
  const run = TOLD.has(told) ? runOf(found, kind) : null;
  if (run === null) return null;
  const since = run === 'change' ? comparedWith(found) : null;
  const change = since ? changeSince(since, dated.year) : undefined;
  if (change !== undefined) return change;
  const { mention } = dated;
  const span = mention && spanOf(mention, context);
  if (span && mention && isOfOneYear(found, mention)) return null;
  if (span || run === 'made') return span;
  const wider = run === 'average' ? around(found, dated, above, context) : null;
  return wider ?? (told === 'fact' ? null : planUntil(dated, context));
}
