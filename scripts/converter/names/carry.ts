/** What the numbers of a sentence hand on, one to the next: the last name, what was dealt out, whether it was a target. */

import type { Quantity } from '../annotate/quantities/quantity.ts';
import type { TimeMention } from '../annotate/time/mention.ts';
import type { Found } from '../sentences/found.ts';
import { wordsOf } from '../sentences/scene.ts';
import { slotOf } from '../sentences/slots.ts';
import type { Verdict } from '../verdicts/judge.ts';
import { isStart } from '../verdicts/tense.ts';
import { listed } from '../words/listed.ts';
import { type Dealt, NOTHING_DEALT } from './deal.ts';
import { isDeed } from './head.ts';
import { endingOf } from './text.ts';

/** What the reading of one number hands on to the next ones of its sentence. */
export interface Carry {
  readonly sentence: number;
  readonly name: string;
  readonly dealt: Dealt;
  readonly target: boolean;
  /** The time of the last fact. */
  readonly factOf: TimeMention | null;
  readonly assumed: boolean;
  readonly fact: boolean;
  /** The first name of the sentence. */
  readonly first: string;
  /** The last name before the clause of 其中. */
  readonly whole: string;
  /** The last name of the text that each measure word counted. */
  readonly counted: ReadonlyMap<string, string>;
}

export const FRESH: Carry = {
  sentence: -1,
  name: '',
  dealt: NOTHING_DEALT,
  target: false,
  factOf: null,
  assumed: false,
  fact: false,
  first: '',
  whole: '',
  counted: new Map(),
};

const RELATIVE = listed('率 占比 比重 比例 份额 增速 增幅');
const isRelative = (name: string): boolean => endingOf(name, RELATIVE) !== '';

const COUNTING = new Set(['count', 'area', 'measure']);

/** A count goes on with the last name that is no share: 新增泊位…，其中…占比…；先行建成6万个. */
export function fitting(quantity: Quantity, { name, dealt, counted }: Carry): string {
  const unit = unitOf(quantity);
  // 电梯41部，…办理时限12日，完成100部: back to what was counted so before
  const alike = [...counted].at(-1)?.[0] === unit ? undefined : counted.get(unit);
  if (COUNTING.has(quantity.family) && alike) return alike;
  // 覆盖率45%，蓄积量9万立方米，分别提高2个百分点: points are of a share
  const share = dealt.recent.findLast(isRelative);
  if (quantity.family === 'points' && !isRelative(name) && share) return share;
  if (
    quantity.family === 'rate' ||
    quantity.family === 'percent' ||
    quantity.family === 'points' ||
    !isRelative(name)
  )
    return name;
  return dealt.recent.findLast((n) => !isRelative(n)) ?? name;
}

const unitOf = ({ baseUnit, unit }: Quantity): string => baseUnit || unit;

/** What this may be another one of: 增长 and shares are told of anything, a sum only goes on with sums. */
export const likely = (quantity: Quantity, carried: string, { counted }: Carry): string =>
  ['percent', 'points'].includes(quantity.family) ? carried : (counted.get(unitOf(quantity)) ?? '');

/** The start of 由18%降到12% does not make a fact of its end. */
const isFirmFact = ({ scene, quantity }: Found, verdict: Pick<Verdict, 'class' | 'sure'>): boolean =>
  verdict.class === 'fact' && verdict.sure && !isStart(wordsOf(scene, quantity));

/** The unit counted last stands last; a handful is enough. */
function recount(counted: Carry['counted'], { quantity, name }: Found): Carry['counted'] {
  const others = [...counted].filter(([unit]) => unit !== unitOf(quantity)).slice(-5);
  const last = name === '' || isDeed(name) ? counted.get(unitOf(quantity)) : name;
  return new Map(last === undefined ? others : [...others, [unitOf(quantity), last]]);
}

export function carryOf(found: Found, dealt: Dealt | null, carry: Carry, verdict: Verdict): Carry {
  const base = dealt ?? carry.dealt;
  return {
    sentence: carry.sentence,
    name: found.name || carry.name,
    first: carry.first || found.name,
    dealt: { ...base, recent: [...carry.dealt.recent, found.name].slice(-6) },
    target: verdict.class === 'target' || (carry.target && verdict.class !== 'fact'),
    factOf: isFirmFact(found, verdict) ? (found.governing?.mention ?? null) : carry.factOf,
    assumed: verdict.class === 'assumption' || carry.assumed,
    fact: isFirmFact(found, { class: verdict.class, sure: true }) || carry.fact,
    counted: recount(carry.counted, found),
    whole: slotOf(found.scene, found.index).of ? carry.whole : found.name || carry.name,
  };
}
