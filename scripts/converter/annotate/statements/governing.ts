/** Which time governs which quantity: a time governs the clauses that follow it, until the next one. */

import type { Quantity } from '../quantities/quantity.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { bracketsOf, clausesOf, rangeAt, sentencesOf } from './split.ts';

export interface Governing {
  readonly mention: TimeMention;
  /** `clause`: in the clause of the number (or alone in the clause before); `sentence` and `text`: farther off. */
  readonly distance: 'clause' | 'sentence' | 'text';
}

/** 由2016年的12.8%…: such a time governs the next number only. */
const FROM_BEFORE = /[由从自较比]\s?$/;

interface Scene {
  readonly text: string;
  readonly times: readonly TimeMention[];
  readonly brackets: Int32Array;
  readonly sentences: readonly { from: number; to: number }[];
  readonly clauses: readonly { from: number; to: number }[];
}

function governs({ text, brackets }: Scene, time: TimeMention, at: number, between: number): boolean {
  if (time.role === 'comparison') return false;
  const bracket = brackets[time.from] ?? -1;
  if (bracket >= 0 && brackets[at] !== bracket) return false;
  const local = FROM_BEFORE.test(text.slice(Math.max(0, time.from - 2), time.from)) && time.role !== 'since';
  return !local || between === 0;
}

function distanceOf(scene: Scene, time: TimeMention, at: number): Governing['distance'] {
  const clause = rangeAt(scene.clauses, at);
  if (time.from >= clause.from) return 'clause';
  const alone = scene.text
    .slice(time.to, clause.from)
    .replace(/[，：]/g, '')
    .trim();
  if (alone.length <= 2) return 'clause';
  return time.from >= rangeAt(scene.sentences, at).from ? 'sentence' : 'text';
}

/** （2025年） right after a number belongs to it; （2022年为2.1个） does not. */
function inBracketAfter({ text, times }: Scene, { end }: Quantity): TimeMention | null {
  if (text.charAt(end) !== '（') return null;
  const found = times.find((t) => t.from > end && t.from - end <= 4 && t.role !== 'comparison');
  return found && !/\d/.test(text.slice(found.to, text.indexOf('）', end))) ? found : null;
}

const DONE_AFTER =
  /^\s?(?:[底末])?(?:以)?前?(?:全部|全面|基本|均|力争)?(?:完成|实现|建成|达到?|投用|落实|达标|投产)/;

/** …，到2024年底前完成。: a time at the end of a sentence speaks for the whole of it. */
function completion({ text, times, sentences }: Scene, { from, end }: Quantity): TimeMention | null {
  const sentence = rangeAt(sentences, from);
  const after = times.filter((t) => t.from >= end && t.to <= sentence.to && t.role !== 'comparison');
  const last = after.at(-1);
  return last &&
    after.length === 1 &&
    DONE_AFTER.test(text.slice(last.to, sentence.to)) &&
    text.slice(last.to, sentence.to).length <= 14
    ? last
    : null;
}

/** 2023年底前，完成…。: a deadline ends with its sentence. */
function isPastDeadline({ text, sentences }: Scene, time: TimeMention, at: number): boolean {
  if (time.from >= rangeAt(sentences, at).from) return false;
  return /[年月日底末]前$/.test(time.text) || /^\s?(?:之|以)?前/.test(text.slice(time.to, time.to + 3));
}

/** For each quantity its time, or null. */
export function governingTimes(text: string, quantities: readonly Quantity[]): (Governing | null)[] {
  const scene: Scene = {
    text,
    times: findTimes(text),
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
    const previous = quantities[index - 1]?.from ?? -1;
    const near = seen
      .slice(-8)
      .filter((t) => !isPastDeadline(scene, t, quantity.from))
      .filter((t) => governs(scene, t, quantity.from, previous > t.from ? 1 : 0));
    const latest =
      near.findLast((t) => t.when.kind !== 'period-end') ?? near.at(-1) ?? completion(scene, quantity);
    return latest ? { mention: latest, distance: distanceOf(scene, latest, quantity.from) } : null;
  });
}
