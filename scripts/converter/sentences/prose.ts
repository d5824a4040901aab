/** All statements of a running text. */
import type { ValueClass } from '../../../src/schemas/value.ts';
import type { DocumentContext } from '../annotate/context.ts';
import type { Mood } from '../annotate/mood.ts';
import { findQuantities } from '../annotate/quantities/find.ts';
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { resolve } from '../annotate/time/resolve.ts';
import { calledAfter } from '../names/called.ts';
import { type Carry, carryOf, FRESH } from '../names/carry.ts';
import { type Dealt, deal } from '../names/deal.ts';
import { fallbackName } from '../names/fallback.ts';
import { nameOf } from '../names/naming.ts';
import type { Case } from '../verdicts/case.ts';
import { judge, type Verdict } from '../verdicts/judge.ts';
import { wordList } from '../words/word-list.ts';
import { type Dated, dateOf, governingOf, type Inherited } from './dating.ts';
import type { Found } from './found.ts';
import { type Governing, governingTimes } from './governing.ts';
import { grows, kindOf } from './kind.ts';
import { hedgesOf, operatorOf } from './operator.ts';
import { isGuessed, periodOf } from './period.ts';
import { startYear } from './rise.ts';
import { listedOf, opensBracket, type Scene, sceneOf, wordsOf } from './scene.ts';
import { rangeAt } from './split.ts';
import type { Statement } from './statement.ts';

export interface Setting extends Inherited {
  readonly mood: Mood;
  /** What a task row or heading speaks of, for numbers without a name. */
  readonly subject: string;
  /** A footnote or a passage that explains: no commitments there. */
  readonly explains: boolean;
  /** The words of the item or heading that the text stands under, or begins with. */
  readonly lead?: string;
  /** A heading above says what is paid: 补贴标准. */
  readonly granting?: boolean;
  /** The column of a table says that its entries are goals. */
  readonly committed: boolean;
}

function caseOf(
  found: Found,
  dealt: Dealt | null,
  carry: Carry,
  context: DocumentContext,
  setting: Setting,
): Case {
  const { scene, quantity, governing } = found;
  const years = (dealt?.times ?? []).map((t) => resolve(t.when, context)?.year ?? 0);
  return {
    quantity,
    governing,
    context,
    words: wordsOf(scene, quantity),
    mood: setting.mood,
    explains: setting.explains,
    committed: setting.committed,
    granting: setting.granting ?? false,
    afterTarget: carry.target,
    afterFact: carry.factOf !== null && carry.factOf === governing?.mention,
    listedAhead: context.year !== null && Math.max(0, ...years) > context.year,
    looksBack: scene.looksBack,
    bracketed: opensBracket(scene, quantity),
    inBracket: (scene.brackets[quantity.from] ?? -1) >= 0,
    afterAssumption: carry.assumed,
    factBefore: carry.fact,
  };
}

/** 鼓励开店。对…的，给予…: the first sentence of a text leads the others. */
export function leadOf({ scene, quantity }: Found, { lead = '' }: Setting): string {
  const [first] = scene.sentences;
  const own = first && first.to <= quantity.from ? scene.text.slice(first.from, first.to) : '';
  return own.length <= LONGEST_LEAD && own !== '' ? own : lead;
}

const LONGEST_LEAD = 40;

/** 争取到资金1亿元 is a deed: what has been done is no longer intended. */
const INTENT = wordList('力争 争取 确保 努力');

/** 三年内每月给予3000元: how long a gift is paid is not when; nor is it of the year of another sentence. */
const spanless = (governing: Governing | null, verdict: Verdict): Governing | null =>
  verdict.class === 'incentive' &&
  (governing?.mention.when.kind === 'ahead' || governing?.distance === 'text')
    ? null
    : governing;

/** What something rose from is of an earlier year than what it rose to. */
function atStart(found: Found, time: Dated, context: DocumentContext): Dated {
  const year = startYear(found, time, context);
  return year === null ? time : { ...time, year, yearBasis: 'inferred' };
}

function statementOf(
  found: Found,
  verdict: Verdict,
  valueClass: ValueClass,
  context: DocumentContext,
  setting: Setting,
): Statement {
  const { scene, quantity, listed, name, named, bound, governing } = found;
  const growing = grows(quantity, bound, name);
  const kind = kindOf(quantity, bound, name, growing);
  const time = dateOf(spanless(governing, verdict), setting, verdict.class, context);
  const { mention: _, ...dated } = atStart(found, time, context);
  const period = periodOf(found, setting.inherited, valueClass, kind, time, context);
  const sure = verdict.sure && name !== '' && named && !isGuessed(period, time, context);
  return {
    quantity,
    indicator: calledAfter(found, verdict, leadOf(found, setting)),
    op: operatorOf(quantity, bound, growing, listed.suffix),
    hedges: hedgesOf(quantity, listed.lead).filter((word) => verdict.class !== 'fact' || !INTENT.has(word)),
    kind,
    class: valueClass,
    rule: verdict.id,
    ...dated,
    period,
    confidence: sure ? 'high' : 'low',
    sentence: rangeAt(scene.sentences, quantity.from),
  };
}

/** A number of a text with all that was found out about it, recorded or not. */
export interface Reading {
  readonly found: Found;
  readonly asked: Case;
  readonly verdict: Verdict;
  readonly statement: Statement | null;
}

interface Step extends Reading {
  readonly carry: Carry;
}

/** 双, 100个: no name yet. */
const isName = (name: string): boolean => /[一-鿿A-Za-z]{2}/.test(name);

function read(
  scene: Scene,
  index: number,
  own: Governing | null,
  context: DocumentContext,
  setting: Setting,
  last: Carry,
): Step {
  const quantity = scene.quantities[index] as Quantity;
  const sentence = rangeAt(scene.sentences, quantity.from).from;
  const carry = last.sentence === sentence ? last : { ...FRESH, sentence, counted: last.counted };
  const listed = listedOf(scene, index);
  const dealt = deal(listed, carry.dealt);
  const { name, named, candidates } = nameOf(scene, index, listed, dealt, carry);
  const found: Found = {
    scene,
    index,
    quantity,
    listed,
    governing: governingOf(own, dealt?.times[listed.position], setting),
    name:
      [name, setting.subject, last.name].find(isName) ??
      (fallbackName(wordsOf(scene, quantity).sentenceAfter, setting.lead ?? '') || name),
    named,
    candidates,
    bound: listed.position > 0 ? listed.lead : wordsOf(scene, quantity).before,
  };
  const asked = caseOf(found, dealt, carry, context, setting);
  const verdict = judge(asked);
  return {
    found,
    asked,
    verdict,
    carry: carryOf(found, dealt, carry, verdict),
    statement: verdict.class === 'none' ? null : statementOf(found, verdict, verdict.class, context, setting),
  };
}

const MEASURED = wordList('规模 面积 量 数 产值 增加值 收入 额 人次 里程');

/** 产值、面积、人次翻一番: each of them doubles. */
function eachDoubled(statement: Statement): Statement[] {
  const members = statement.indicator.split(/[、和及]/).map((m) => m.trim());
  const apart = statement.quantity.form === 'doubling' && members.every(MEASURED.ends);
  return apart ? members.map((indicator) => ({ ...statement, indicator })) : [statement];
}

/** All numbers of a text as they were read, in order. */
export function readingsOf(original: string, context: DocumentContext, setting: Setting): Reading[] {
  const quantities = findQuantities(original);
  if (quantities.length === 0) return [];
  const scene = sceneOf(original, quantities);
  const times = governingTimes(scene.text, scene.quantities, setting.mood === 'past');
  const readings: Reading[] = [];
  let carry = FRESH;
  for (const index of scene.quantities.keys()) {
    const step = read(scene, index, times[index] ?? null, context, setting, carry);
    carry = step.carry;
    readings.push(step);
  }
  return readings;
}

/** All statements of a text, in order. */
export const statementsOf = (original: string, context: DocumentContext, setting: Setting): Statement[] =>
  readingsOf(original, context, setting).flatMap(({ statement }) =>
    statement ? eachDoubled(statement) : [],
  );
