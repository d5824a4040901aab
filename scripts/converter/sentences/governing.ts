/** Which time governs which quantity: a time governs the clauses that follow it, until the next one. */

import type { Quantity } from '../annotate/quantities/quantity.ts';
import { findTimes } from '../annotate/time/find.ts';
import type { TimeMention } from '../annotate/time/mention.ts';
import { firstWhere } from '../read/sorted.ts';
import type { Range } from '../tree.ts';
import { bracketsOf, clausesOf, rangeAt, sentencesOf } from './split.ts';
import { setsTask } from './words.ts';

export interface Governing {
  readonly mention: TimeMention;
  /** `clause`: in the clause of the number (or alone in the clause before); `sentence` and `text`: farther off. */
  readonly distance: 'clause' | 'sentence' | 'text';
  /** 产量2028年达到9万吨。…: it stands in the middle of a sentence before, of which alone it tells. */
  readonly passing?: boolean;
}

/** No time stands alone in so many characters, no bracket of a time is so long. */
const FAR = 200;

/** 由2016年的12.8%…: such a time governs the next number only. */
export const FROM_BEFORE = /[由从自较比]\s?$/;

/** 由2015年的24∶39∶37调整为20∶40∶40。: past its end nothing is of that year. */
const LEFT = /[。；]|[一-鿿]{2}(?:到|至|为)/;

interface Scene {
  readonly text: string;
  readonly times: readonly TimeMention[];
  /** Those that are not only compared with. */
  readonly told: readonly TimeMention[];
  readonly brackets: Int32Array;
  readonly sentences: readonly { from: number; to: number }[];
  readonly clauses: readonly { from: number; to: number }[];
}

/** 全年（2024年）引进…, 第一阶段（2024年1月至6月）。…: a bracket of nothing but a time, behind a word or two. */
function isLabel(text: string, time: TimeMention, bracket: number): boolean {
  const close = bracket + text.slice(bracket, bracket + 26).indexOf('）');
  const before =
    text
      .slice(Math.max(0, bracket - 16), bracket)
      .split(/[，。；：]/)
      .at(-1) ?? '';
  const inside = text.slice(bracket + 1, time.from) + text.slice(time.to, Math.max(time.to, close));
  if (close < time.to || /\d/.test(before)) return false;
  return before.length <= 10 && /^[\d年月日底前到至—~-]*$/.test(inside.replace(/\s/g, ''));
}

function governs({ text, brackets }: Scene, time: TimeMention, at: number, between: number): boolean {
  if (time.role === 'comparison') return false;
  const bracket = brackets[time.from] ?? -1;
  if (bracket >= 0 && brackets[at] !== bracket && !isLabel(text, time, bracket)) return false;
  const local =
    FROM_BEFORE.test(text.slice(Math.max(0, time.from - 2), time.from)) &&
    time.role !== 'since' &&
    !/^\s?(?:起|开始)/.test(text.slice(time.to, time.to + 3));
  return !local || (between === 0 && !LEFT.test(text.slice(time.to, Math.min(at, time.to + FAR))));
}

function distanceOf(scene: Scene, time: TimeMention, at: number): Governing['distance'] {
  const clause = rangeAt(scene.clauses, at);
  if (time.from >= clause.from) return 'clause';
  const inSentence = time.from >= rangeAt(scene.sentences, at).from ? 'sentence' : 'text';
  if (clause.from - time.to > FAR) return inSentence;
  const alone = scene.text
    .slice(time.to, clause.from)
    .replace(/[，：]/g, '')
    .trim();
  return alone.length <= 2 ? 'clause' : inSentence;
}

/** （2025年） right after a number belongs to it; （2022年为2.1个） does not. */
function inBracketAfter({ text, told }: Scene, { end }: Quantity): TimeMention | null {
  if (text.charAt(end) !== '（') return null;
  const found = told[firstWhere(told, (t) => t.from > end)];
  if (!found || found.from - end > 4) return null;
  const close = text.slice(end, end + FAR).indexOf('）');
  return /\d/.test(text.slice(found.to, end + (close < 0 ? FAR : close))) ? null : found;
}

const DONE_AFTER =
  /^\s?(?:[底末])?(?:以)?前?(?:全部|全面|基本|均|力争)?(?:完成|实现|建成|达到?|投用|落实|达标|投产|投入[使运]|竣工|交付|启用|运营|到位)/;

/** …，到2024年底前完成。: a time at the end of a sentence speaks for the whole of it. */
function completionIn({ text, told }: Scene, { end }: Quantity, { to }: Range): TimeMention | null {
  const first = firstWhere(told, (t) => t.from >= end);
  const [last, another] = told.slice(first, first + 2);
  if (!last || last.to > to || (another && another.to <= to)) return null;
  const rest = text.slice(last.to, to);
  return rest.length <= 14 && DONE_AFTER.test(rest) ? last : null;
}

/** The same, or in the bracket behind: 建成12座。（2023年6月底前完成） */
function completion(scene: Scene, quantity: Quantity): TimeMention | null {
  const { text, sentences } = scene;
  const sentence = rangeAt(sentences, quantity.from);
  const inside = completionIn(scene, quantity, sentence);
  if (inside || text.charAt(sentence.to) !== '（') return inside;
  const close = text.slice(sentence.to, sentence.to + 80).indexOf('）');
  return close < 0 ? null : completionIn(scene, quantity, { from: sentence.from, to: sentence.to + close });
}

/** 2023年底前，完成…。 and 实施…。到2023年完成…。实施…: a deadline ends with its sentence. */
function isPastDeadline({ text, sentences }: Scene, time: TimeMention, at: number): boolean {
  if (time.from >= rangeAt(sentences, at).from) return false;
  const begins = rangeAt(sentences, time.from).from;
  const next = text.slice(rangeAt(sentences, at).from, at);
  const inside = begins > 14 || (time.from - begins > 12 && /[，；]/.test(text.slice(begins, time.from)));
  if (time.role === 'until' && inside && setsTask(next)) return true;
  return /[年月日底末]前$/.test(time.text) || /^\s?(?:之|以)?前/.test(text.slice(time.to, time.to + 3));
}

/** 由2020年的40%、36%提高到…: the time holds for the list, were it a dozen long. */
function listStart(text: string, quantities: readonly Quantity[], index: number): number {
  let first = index;
  const isJoined = (at: number): boolean =>
    /^[、和]$/.test(text.slice(quantities[at - 1]?.end ?? 0, quantities[at]?.from ?? 0).slice(0, 3));
  while (index - first < 12 && isJoined(first)) first -= 1;
  return first;
}

/** 五年造林9万亩 in an account: the five years that are over. */
const asPast = (time: TimeMention): TimeMention =>
  time.when.kind === 'years' ? { ...time, when: { kind: 'back', years: time.when.years } } : time;

/** So many characters before a time, 全市 or 力争到, and it no longer opens its sentence. */
const OPENING = 6;

const isRun = ({ when }: TimeMention): boolean =>
  when.kind === 'span' || when.kind === 'plan' || (when.kind === 'back' && when.years > 1);

/** 2024年建成…，2026年投产。 tells of both; 2021—2025年…，2023年获奖。 and 2024年为2026年的项目争取…。 of the first. */
function isPassing({ sentences, clauses, told }: Scene, time: TimeMention, at: number): boolean {
  const { from } = rangeAt(sentences, time.from);
  if (from === rangeAt(sentences, at).from) return false;
  const first = told[firstWhere(told, (t) => t.from >= from)] ?? time;
  if (isRun(first) && time.when.kind === 'year') return true;
  const before = told[firstWhere(told, (t) => t.from >= time.from) - 1]?.to ?? 0;
  // 2022年1月至2023年6月
  const begun = time.from - before < 3 ? before : rangeAt(clauses, time.from).from;
  return first.from - from > OPENING || time.from - begun > OPENING;
}

/** For each quantity its time, or null. */
export function governingTimes(
  text: string,
  quantities: readonly Quantity[],
  past = false,
): (Governing | null)[] {
  const times = past ? findTimes(text).map(asPast) : findTimes(text);
  const scene: Scene = {
    text,
    times,
    told: times.filter((t) => t.role !== 'comparison'),
    brackets: bracketsOf(text),
    sentences: sentencesOf(text),
    clauses: clausesOf(text),
  };
  let next = 0;
  const seen: TimeMention[] = [];
  return quantities.map((quantity, index) => {
    while ((scene.times[next]?.from ?? Number.POSITIVE_INFINITY) < quantity.from) {
      const time = scene.times[next];
      if (time) seen.push(time);
      next += 1;
    }
    const after = inBracketAfter(scene, quantity);
    if (after) return { mention: after, distance: 'clause' };
    const previous = quantities[listStart(text, quantities, index) - 1]?.from ?? -1;
    const near = seen
      .slice(-8)
      .filter((t) => !isPastDeadline(scene, t, quantity.from))
      .filter((t) => governs(scene, t, quantity.from, previous > t.from ? 1 : 0));
    const opening = near.filter((t) => !isPassing(scene, t, quantity.from));
    const told = opening.length > 0 ? opening : near;
    const latest =
      told.findLast((t) => t.when.kind !== 'period-end') ?? told.at(-1) ?? completion(scene, quantity);
    return (
      latest && {
        mention: latest,
        distance: distanceOf(scene, latest, quantity.from),
        passing: isPassing(scene, latest, quantity.from),
      }
    );
  });
}
