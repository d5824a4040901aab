/** What a statement calls its number: a gift after its bearer, a result after its sum, a fall after what falls. */

import type { Gift } from '../gifts/gift.ts';
import { giftName } from '../gifts/name.ts';
import type { Found } from '../sentences/found.ts';
import { asWritten, wordsOf } from '../sentences/scene.ts';
import type { Verdict } from '../verdicts/judge.ts';
import { listed } from '../words/listed.ts';
import { endingOf, hasAny, withoutEnding } from './text.ts';

/** A gift may be told by the sentences before it. */
const EARLIER = 300;

/** The words that name a gift; what stands behind the last number of a list is said of all of it. */
export function giftAt({ scene, quantity, listed }: Found, lead: string): Gift {
  const { before, after, sentenceBefore, sentenceAfter } = wordsOf(scene, quantity);
  const to = quantity.from - before.length + listed.lead.length;
  return {
    before: scene.text.slice(Math.max(0, quantity.from - sentenceBefore.length - EARLIER), to),
    clause: before,
    after,
    sentenceAfter,
    afterList: wordsOf(scene, scene.quantities[listed.last] ?? quantity).after,
    position: listed.position,
    count: listed.count,
    lead,
    passage: scene.text,
  };
}

const SIGNS = ['×', '÷', '=', '＝'];
const EQUALS = ['=', '＝'];
/** 年化回报为0.5/15=: the last label before a sum. */
const LABEL = /(?:^|[，。；])\s*([^，。；：:=＝\d（(]{2,20}?)\s*(?:[：:=＝]|为(?=[\d（(]))[^，。；]*$/;

/** 月工作日：250天÷12月＝20.83天/月: the result is called after the label of its sum; what is reckoned with has no name. */
function nameInSum({ scene, quantity, name }: Found): string {
  const { sentenceBefore, sentenceAfter } = wordsOf(scene, quantity);
  const operand = /^[^，。；=＝]{0,12}[×÷*]/.test(sentenceAfter);
  const reckoned = hasAny(sentenceBefore, SIGNS);
  if (operand || (reckoned && endingOf(sentenceBefore.trimEnd(), EQUALS) === '')) return '';
  return reckoned ? (LABEL.exec(sentenceBefore)?.[1] ?? '') : name;
}

const DECREASES = listed('下降 降低 减少 减产 贬值 压减 缩减 削减 回落 压缩 减排');
const FALLS = listed('下降 降低 减少 压减 削减');
const BETWEEN = listed('了 约 近 超过 超');
const ABSOLUTE = new Set(['count', 'measure', 'money', 'area']);

/** 人口140万人，比上年减少3万人: without the fall in its name the second figure would read as the number of people. */
function withFall({ quantity, name, bound }: Found): string {
  const fall = ABSOLUTE.has(quantity.family) ? endingOf(withoutEnding(bound.trimEnd(), BETWEEN), FALLS) : '';
  return fall === '' || name === '' || endingOf(name.trimEnd(), DECREASES) !== '' || name.includes(fall)
    ? name
    : `${name}${fall}`;
}

function indicatorOf(found: Found, verdict: Verdict, lead: string): string {
  if (verdict.class === 'incentive') return giftName(giftAt(found, lead), found.name);
  return verdict.class === 'assumption' ? nameInSum(found) : withFall(found);
}

/** 国内生产总值[2]: the mark of a note is no part of the name. */
const withoutNotes = (name: string): string => name.replace(/(?<=[一-鿿A-Za-z）”])[[［]\d{1,3}[\]］]/g, '');

/** `lead`: the words of the item or heading that the sentence stands under. */
export const calledAfter = (found: Found, verdict: Verdict, lead: string): string =>
  withoutNotes(asWritten(found.scene, indicatorOf(found, verdict, lead), found.quantity.from));
