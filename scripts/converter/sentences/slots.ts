/** The slot of a number: the words in which its name may stand, without its times and the numbers before it. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { headOf } from '../names/head.ts';
import { isGrowthOnly } from '../names/measures.ts';
import type { Slot } from '../names/slot.ts';
import { remembered } from '../read/remembered.ts';
import { isAttribute } from '../verdicts/attributes.ts';
import { behindLast, endsInAny } from '../words/word-list.ts';
import { near, ofEach, type Scene, wordsOf } from './scene.ts';
import { rangeAt } from './split.ts';
import type { Words } from './words-around.ts';

/** What belongs to a time and not to the name behind it. */
const OF_TIME = '的末底，起间前内';
/** 前沿, 内河, 中医 are names. */
const IN_NAMES: Readonly<Record<string, string>> = { 前: '沿线端景期置瞻海', 内: '河陆贸需资外' };

function behindTime(words: string): string {
  let at = 0;
  for (; at < words.length; at += 1) {
    const [char, next] = [words.charAt(at), words.charAt(at + 1)];
    const timed = OF_TIME.includes(char) || (char === '中' && '，的'.includes(next || ' '));
    if (!timed || IN_NAMES[char]?.includes(next || ' ')) break;
  }
  return words.slice(at);
}

/** A time in the middle of a name is taken out; a name after it goes before one ahead of it. */
function aroundTimes(words: string): string {
  const parts = words.split(/\u0001+/).map((p) => p.trim());
  if (parts.length === 1) return words.trim();
  const last = behindTime(parts.at(-1) ?? '');
  const name = headOf(last);
  if (name !== '' && !isGrowthOnly(name)) return last;
  return `${parts.slice(0, -1).findLast((p) => headOf(p) !== '') ?? ''}${last}`;
}

/** 年收入20万元以上的村占比达到70%: a number that describes a noun is part of the next name. */
const ends = ofEach(
  (scene, quantity) =>
    (quantity.family !== 'duration' || isReached(wordsOf(scene, quantity))) &&
    !isAttribute(quantity, wordsOf(scene, quantity)),
);

/** 由30个工作日压缩到12个工作日: here days are the measure. */
const isReached = ({ before }: Words): boolean =>
  endsInAny(before, '由从到至为达增减') || before.trimEnd().endsWith('减少') || FROM_YEAR.test(before);
const FROM_YEAR = /[由从][^，。；]{0,8}年的?\s?$/;

export const slotOf = (scene: Scene, index: number): Slot => slotsOf(scene)(index);

const slotsOf = remembered((scene: Scene) => {
  const known: Slot[] = [];
  return (index: number): Slot => {
    known[index] ??= readSlot(scene, index);
    return known[index];
  };
});

function readSlot(scene: Scene, index: number): Slot {
  const { quantities, timeless, clauses, sentences, bare } = scene;
  const quantity = quantities[index] as Quantity;
  const clause = near(rangeAt(clauses, quantity.from), quantity.from);
  const sentence = near(rangeAt(sentences, quantity.from), quantity.from);
  const previous = quantities.slice(Math.max(0, index - 3), index).findLast((q) => ends(scene, q));
  // 1所200张床位以上的护理院: a number that describes the thing does not end its name
  const next = quantities.slice(index + 1, index + 3).find((q) => ends(scene, q) || q.from >= clause.to);
  const bracket = bracketOf(scene, index);
  const from = Math.max(clause.from, previous ? Math.min(previous.end, quantity.from) : 0, bracket + 1);
  const to = Math.min(clause.to, next && next.from >= quantity.end ? next.from : clause.to);
  const outside =
    bracket >= 0
      ? behindLast(bare.slice(Math.max(sentence.from, previous?.end ?? 0), bracket), '，；：')
      : '';
  return {
    quantity,
    before: aroundTimes(timeless.slice(from, quantity.from)),
    after: timeless.slice(quantity.end, Math.max(quantity.end, to)).replaceAll('\u0001', ''),
    outside: outside.replaceAll('\u0001', ''),
    earlier: timeless.slice(sentence.from, clause.from).replaceAll('\u0001', ''),
    later: timeless.slice(clause.to, sentence.to).replaceAll('\u0001', ''),
    of:
      /^[，；\s]*其中/.test(timeless.slice(clause.from, clause.to)) ||
      /（其中[^（）]*$/.test(timeless.slice(clause.from, quantity.from)),
  };
}

/** Where the bracket around a number opens that holds no other number before it; -1 outside brackets. */
function bracketOf({ brackets, quantities }: Scene, index: number): number {
  const bracket = brackets[quantities[index]?.from ?? 0] ?? -1;
  return (quantities[index - 1]?.end ?? -1) <= bracket ? bracket : -1;
}
