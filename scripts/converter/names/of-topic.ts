/** What a measure is of that says nothing alone: 总产量 of 水产养殖, 资金 of what it is for. */
import { beforeShare, isGeneral, withoutGrowth, withoutHead } from './measures.ts';
import type { Slot } from './slot.ts';
import { endsInOneOf, withoutEnding } from './text.ts';
import { purposeBefore, topicOf } from './topic.ts';

export const bareOf = (carried: string): string => withoutGrowth(beforeShare(carried));

const SPENT = new Set(['资金', '经费', '专项资金', '补助资金']);
const OF_RATE = 3;

/** 病区床位使用率 leaves 病区床位 to the next rate. */
const thingOf = (own: string, bare: string): string =>
  withoutHead(own.endsWith('率') && bare.endsWith('率') ? bare.slice(0, -OF_RATE) : bare);

export function ofTopic(slot: Slot, own: string, carried: string): string {
  const spent = SPENT.has(own) ? purposeBefore(slot.earlier) : '';
  const topic = topicOf(slot.earlier) || spent || thingOf(own, bareOf(carried));
  return topic.endsWith(own) || topic === '' ? own : `${topic}${own}`;
}

const RECORD = /(?:创|刷新|迈上|站上|再上|实现)[^，\d]{2,10}，$/;
const SHORTEST = 2;
const LONGEST_BEFORE = 6;

/** 进出口总值创历史新高，达到…: what the clause right before speaks of; '' where it does not. */
export function topicOfRecord({ earlier, before }: Slot): string {
  const at = before.length > LONGEST_BEFORE ? -1 : earlier.search(RECORD);
  const clause = earlier.slice(0, Math.max(0, at));
  const from = Math.max(...[...'，；：'].map((sign) => clause.lastIndexOf(sign))) + 1;
  const name = withoutEnding(clause.slice(from), ['再', '首次']);
  const measured = isGeneral(name.slice(-2)) || endsInOneOf(name, '值额量');
  return name.length >= SHORTEST && measured ? topicOf(name) : '';
}
