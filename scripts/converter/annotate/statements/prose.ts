/** All statements of a running text. */
import type { DocumentContext } from '../context.ts';
import type { Mood } from '../mood.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { TimeMention } from '../time/mention.ts';
import { resolve } from '../time/resolve.ts';
import { type Case, classify, isStart, type Verdict } from './class.ts';
import { dateOf, governingOf, type Inherited } from './dating.ts';
import { type Dealt, deal, NOTHING_DEALT } from './distribute.ts';
import { giftName } from './gift-name.ts';
import { type Governing, governingTimes } from './governing.ts';
import { isDeed, ownName } from './indicator.ts';
import { grows, kindOf } from './kind.ts';
import { hedgesOf, operatorOf } from './operator.ts';
import {
  asWritten,
  type InList,
  listedOf,
  opensBracket,
  type Scene,
  sceneOf,
  slotOf,
  wordsOf,
} from './scene.ts';
import { rangeAt } from './split.ts';
import type { Statement } from './statement.ts';
import { fullName, GENERIC, partOf, withoutHead } from './whole-name.ts';
import { DECREASE } from './words.ts';

export interface Setting extends Inherited {
  readonly mood: Mood;
  /** What a task row or heading speaks of, for numbers without a name. */
  readonly subject: string;
  /** A footnote or a passage that explains: no commitments there. */
  readonly explains: boolean;
  /** The column of a table says that its entries are goals. */
  readonly committed: boolean;
}

/** What the reading of one number hands on to the next ones of its sentence. */
interface Carry {
  readonly sentence: number;
  readonly name: string;
  readonly dealt: Dealt;
  readonly target: boolean;
  /** The time of the last fact. */
  readonly factOf: TimeMention | null;
  readonly assumed: boolean;
  readonly fact: boolean;
  /** The last name before the clause of 其中. */
  readonly whole: string;
  /** The last name of the text that each measure word counted. */
  readonly counted: ReadonlyMap<string, string>;
}

const FRESH: Carry = {
  sentence: -1,
  name: '',
  dealt: NOTHING_DEALT,
  target: false,
  factOf: null,
  assumed: false,
  fact: false,
  whole: '',
  counted: new Map(),
};

/** One number with all that has been found out about it. */
interface Found {
  readonly scene: Scene;
  readonly index: number;
  readonly quantity: Quantity;
  readonly listed: InList;
  readonly governing: Governing | null;
  readonly name: string;
  /** The name stands with the number itself. */
  readonly named: boolean;
  /** The words that the operator is read from: for later numbers of a list, those before the first. */
  readonly bound: string;
}

const RELATIVE_NAME = /(?:率|占比|比重|比例|份额|增速|增幅)$/;

const COUNTING = new Set(['count', 'area', 'measure']);

/** A count goes on with the last name that is no share: 新增泊位…，其中…占比…；先行建成6万个. */
function fitting(quantity: Quantity, { name, dealt, counted }: Carry): string {
  const unit = unitOf(quantity);
  // 电梯41部，…办理时限12日，完成100部: back to what was counted so before
  const alike = [...counted].at(-1)?.[0] === unit ? undefined : counted.get(unit);
  if (COUNTING.has(quantity.family) && alike) return alike;
  // 覆盖率45%，蓄积量9万立方米，分别提高2个百分点: points are of a share
  const share = dealt.recent.findLast((n) => RELATIVE_NAME.test(n));
  if (quantity.family === 'points' && !RELATIVE_NAME.test(name) && share) return share;
  if (
    quantity.family === 'rate' ||
    quantity.family === 'percent' ||
    quantity.family === 'points' ||
    !RELATIVE_NAME.test(name)
  )
    return name;
  return dealt.recent.findLast((n) => !RELATIVE_NAME.test(n)) ?? name;
}

const unitOf = ({ baseUnit, unit }: Quantity): string => baseUnit || unit;

/** What this may be another one of: 增长 and shares are told of anything, a sum only goes on with sums. */
const likely = (quantity: Quantity, carried: string, { counted }: Carry): string =>
  ['percent', 'points'].includes(quantity.family) ? carried : (counted.get(unitOf(quantity)) ?? '');

const between = ({ text, quantities }: Scene, index: number): string =>
  text.slice(quantities[index - 1]?.end ?? 0, quantities[index]?.from ?? 0);

function nameOf(
  scene: Scene,
  index: number,
  listed: InList,
  dealt: Dealt | null,
  carry: Carry,
): { name: string; named: boolean } {
  const given = dealt?.names[listed.position];
  const slot = slotOf(scene, index);
  if (given) return { name: slot.of ? partOf(given, carry.whole) : given, named: true };
  const own = ownName(slot);
  // 分别有30%、60%、100%的学校: the name stands behind the last of the list
  const behind =
    own === '' && listed.last > index ? ownName({ ...slotOf(scene, listed.last), before: '' }) : '';
  // 其中工业项目31项、投资18亿元: the second is of the part, not of the whole
  const ofPart = slot.of && /^、/.test(between(scene, index)) && GENERIC.test(ownName(slot));
  // 示范片20个、面积2万亩: the area is theirs
  const attached = /^、/.test(between(scene, index)) && !slot.of && /^(?:总|占地)?面积$/.test(own);
  if (attached && carry.name !== '') return { name: `${withoutHead(carry.name)}${own}`, named: true };
  // 其中医院60张（占75%）: of the hospitals
  const carried =
    slot.of && !ofPart && own !== '占' ? carry.whole || carry.name : fitting(slot.quantity, carry);
  return {
    name: behind || fullName(slot, carried, likely(slot.quantity, carried, carry)),
    named: own !== '' || behind !== '',
  };
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

/** The start of 由18%降到12% does not make a fact of its end. */
const isFirmFact = ({ scene, quantity }: Found, verdict: Verdict | null): boolean =>
  verdict?.class === 'fact' && verdict.sure && !isStart(wordsOf(scene, quantity));

/** The unit counted last stands last; a handful is enough. */
function recount(counted: Carry['counted'], { quantity, name }: Found): Carry['counted'] {
  const others = [...counted].filter(([unit]) => unit !== unitOf(quantity)).slice(-5);
  const last = name === '' || isDeed(name) ? counted.get(unitOf(quantity)) : name;
  return new Map(last === undefined ? others : [...others, [unitOf(quantity), last]]);
}

function carryOf(found: Found, dealt: Dealt | null, carry: Carry, verdict: Verdict | null): Carry {
  const base = dealt ?? carry.dealt;
  return {
    sentence: carry.sentence,
    name: found.name || carry.name,
    dealt: { ...base, recent: [...carry.dealt.recent, found.name].slice(-6) },
    target: verdict?.class === 'target' || (carry.target && verdict?.class !== 'fact'),
    factOf: isFirmFact(found, verdict) ? (found.governing?.mention ?? null) : carry.factOf,
    assumed: verdict?.class === 'assumption' || carry.assumed,
    fact: isFirmFact(found, { class: verdict?.class ?? 'target', sure: true }) || carry.fact,
    counted: recount(carry.counted, found),
    whole: slotOf(found.scene, found.index).of ? carry.whole : found.name || carry.name,
  };
}

/** What stands behind the last number of a list is said of all of it. */
function giftOf({ scene, quantity, listed, name }: Found): string {
  const { after } = wordsOf(scene, scene.quantities[listed.last] ?? quantity);
  return giftName(wordsOf(scene, quantity), listed, after, name);
}

const SIGNS = /[×÷=＝]/;
/** 年化回报为0.5/15=: the last label before a sum. */
const LABEL = /(?:^|[，。；])\s*([^，。；：:=＝\d（(]{2,20}?)\s*(?:[：:=＝]|为(?=[\d（(]))[^，。；]*$/;

/** 月工作日：250天÷12月＝20.83天/月: the result is called after the label of its sum; what is reckoned with has no name. */
function nameInSum({ scene, quantity, name }: Found): string {
  const { sentenceBefore, sentenceAfter } = wordsOf(scene, quantity);
  const operand = /^[^，。；=＝]{0,12}[×÷*]/.test(sentenceAfter);
  if (operand || (SIGNS.test(sentenceBefore) && !/[=＝]\s*$/.test(sentenceBefore))) return '';
  return SIGNS.test(sentenceBefore) ? (LABEL.exec(sentenceBefore)?.[1] ?? '') : name;
}

const FALLS = /(下降|降低|减少|压减|削减)(?:了|约|近|超过?)?\s?$/;
const ABSOLUTE = new Set(['count', 'measure', 'money', 'area']);

/** 人口140万人，比上年减少3万人: without the fall in its name the second figure would read as the number of people. */
function withFall({ quantity, name, bound }: Found): string {
  const fall = ABSOLUTE.has(quantity.family) ? (FALLS.exec(bound)?.[1] ?? '') : '';
  return fall === '' || name === '' || DECREASE.test(name) || name.includes(fall) ? name : `${name}${fall}`;
}

function indicatorOf(found: Found, verdict: Verdict): string {
  if (verdict.class === 'incentive') return giftOf(found);
  return verdict.class === 'assumption' ? nameInSum(found) : withFall(found);
}

/** 争取到资金1亿元 is a deed: what has been done is no longer intended. */
const INTENT = /^(?:力争|争取|确保|努力)$/;

/** 三年内每月给予3000元: how long a gift is paid is not when; nor is it of the year of another sentence. */
const spanless = (governing: Governing | null, verdict: Verdict): Governing | null =>
  verdict.class === 'incentive' &&
  (governing?.mention.when.kind === 'ahead' || governing?.distance === 'text')
    ? null
    : governing;

/** 国内生产总值[2]: the mark of a note is no part of the name. */
const withoutNotes = (name: string): string => name.replace(/(?<=[一-鿿A-Za-z）”])[[［]\d{1,3}[\]］]/g, '');

function statementOf(found: Found, verdict: Verdict, context: DocumentContext, setting: Setting): Statement {
  const { scene, quantity, listed, name, named, bound, governing } = found;
  const growing = grows(quantity, bound, name);
  return {
    quantity,
    indicator: withoutNotes(asWritten(scene, indicatorOf(found, verdict), quantity.from)),
    op: operatorOf(quantity, bound, growing, listed.suffix),
    hedges: hedgesOf(quantity, listed.lead).filter((word) => verdict.class !== 'fact' || !INTENT.test(word)),
    kind: kindOf(quantity, bound, name, growing),
    class: verdict.class,
    ...dateOf(spanless(governing, verdict), setting, verdict.class === 'target', context),
    confidence: verdict.sure && name !== '' && named ? 'high' : 'low',
    sentence: rangeAt(scene.sentences, quantity.from),
  };
}

interface Step {
  readonly carry: Carry;
  readonly statement: Statement | null;
}

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
  const { name, named } = nameOf(scene, index, listed, dealt, carry);
  const found: Found = {
    scene,
    index,
    quantity,
    listed,
    governing: governingOf(own, dealt?.times[listed.position], setting),
    name: name || setting.subject || last.name,
    named,
    bound: listed.position > 0 ? listed.lead : wordsOf(scene, quantity).before,
  };
  const verdict = classify(caseOf(found, dealt, carry, context, setting));
  return {
    carry: carryOf(found, dealt, carry, verdict),
    statement: verdict && statementOf(found, verdict, context, setting),
  };
}

const MEASURED = /(?:规模|面积|[人流客总产销]?量|总?数|产值|增加值|收入|总?额|人次|里程)$/;

/** 产值、面积、人次翻一番: each of them doubles. */
function eachDoubled(statement: Statement): Statement[] {
  const members = statement.indicator.split(/[、和及]/).map((m) => m.trim());
  const apart = statement.quantity.form === 'doubling' && members.every((m) => MEASURED.test(m));
  return apart ? members.map((indicator) => ({ ...statement, indicator })) : [statement];
}

/** All statements of a text, in order. */
export function statementsOf(original: string, context: DocumentContext, setting: Setting): Statement[] {
  const scene = sceneOf(original);
  const times = governingTimes(scene.text, scene.quantities, setting.mood === 'past');
  const statements: Statement[] = [];
  let carry = FRESH;
  for (const index of scene.quantities.keys()) {
    const step = read(scene, index, times[index] ?? null, context, setting, carry);
    carry = step.carry;
    if (step.statement) statements.push(...eachDoubled(step.statement));
  }
  return statements;
}
