/** 分别: names, years and numbers of a list dealt out to each other. */
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { headOf } from './indicator.ts';
import { membersOf } from './shared.ts';

/** One number of a list: where it stands among the others, and the words of the clause up to the first. */
export interface Listed {
  readonly position: number;
  readonly count: number;
  /** From the beginning of the clause to the first number of the list. */
  readonly lead: string;
}

export interface Share {
  readonly indicator: string | null;
  readonly time: TimeMention | null;
}

const RESPECTIVELY = /分别|依次|各自/;

/** The name that belongs to the number at its place in the list. */
function memberOf({ lead, position, count }: Listed): string | null {
  const [names = ''] = lead.split(RESPECTIVELY);
  return membersOf(headOf(names), count)?.[position] ?? null;
}

/** 2019年、2020年…分别增长14%、15%: as many times as numbers. */
function timeOf({ lead, position, count }: Listed): TimeMention | null {
  const times = findTimes(lead).filter((t) => t.role !== 'comparison');
  return times.length === count && count > 1 ? (times[position] ?? null) : null;
}

/** What a number takes from the list that it belongs to. */
export function shareOf(listed: Listed): Share {
  if (!RESPECTIVELY.test(listed.lead)) return { indicator: null, time: null };
  const time = timeOf(listed);
  return { indicator: time ? null : memberOf(listed), time };
}
