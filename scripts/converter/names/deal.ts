/** 分别: names, years and numbers of a list dealt out to each other. */

import { findTimes } from '../annotate/time/find.ts';
import type { TimeMention } from '../annotate/time/mention.ts';
import { listed } from '../words/listed.ts';
import { tokensOf } from '../words/tokens.ts';
import { headOf } from './head.ts';
import { membersOf } from './lists.ts';
import { isGrowthOnly, withoutMeasure } from './measures.ts';
import { clausesIn, endingOf, hasAny, openingOf } from './text.ts';
import { topicOf } from './topic.ts';

/** One number of a list: where it stands among the others, and the words before the first. */
export interface Listed {
  readonly position: number;
  readonly count: number;
  /** From the beginning of the clause to the first number of the list. */
  readonly lead: string;
  /** The clauses of the sentence before that. */
  readonly earlier: string;
  /** All numbers of the list have the same unit. */
  readonly alike: boolean;
}

/** What a list has dealt out: later lists of the sentence may take it up again (同比分别增长…). */
export interface Dealt {
  readonly names: readonly string[];
  readonly times: readonly TimeMention[];
  /** The last names of the sentence, dealt or not. */
  readonly recent: readonly string[];
  /** The words that it was dealt from: the later numbers of a list take what the first one was dealt. */
  readonly lead: string;
}

export const NOTHING_DEALT: Dealt = { names: [], times: [], recent: [], lead: '' };

/** 接待游客…，旅游收入…，同比分别增长…: the names that came before. */
function recent({ names, recent }: Dealt, count: number): Omit<Dealt, 'lead'> | null {
  if (names.length === count) return { names, times: [], recent };
  const last = recent.slice(-count);
  return last.length === count ? { names: last, times: [], recent } : null;
}

const RESPECTIVELY = listed('分别 依次 各自');
/** 货运量比2020年分别增长: the comparison is no part of the name. */
const COMPARED = /(?<![占同环])[比较]\s*\d{4}\s*年.*$/;
/** 收入从2021年的4.6万元和1.7万元分别提高到: where it rose from is no part of the name. */
const STARTS = /[从由]\s?(?:\d{4}年的?)?\d[^，]*$/;
const AGAIN = listed('同期 同时期 上述年度');
const AROUND_TIMES = new Set(listed('力争 力求 争取 确保 预计 截至 到 至 在 、 ， 和 及'));

/** 到2024年、2026年，: a clause of nothing but times. */
function onlyTimes(text: string): boolean {
  let rest = text;
  for (const time of findTimes(text)) rest = rest.replace(time.text, '');
  return tokensOf(rest.replaceAll(' ', '')).every(({ text }) => AROUND_TIMES.has(text));
}

/** 2023年、2025年 make a list; 由2020年的…提高到2025年的… does not. */
const standTogether = (words: string, times: readonly TimeMention[]): boolean =>
  times.every((t, i) => i === 0 || words.slice(times[i - 1]?.to ?? 0, t.from).length <= 3);

function timesOf({ lead, earlier, count }: Listed): readonly TimeMention[] {
  // …，到2023年、2025年，: the clause right before
  const last = earlier.trimEnd().endsWith('，') ? `${clausesIn(earlier).at(-1) ?? ''}，` : '';
  const alone = onlyTimes(earlier) ? earlier : onlyTimes(last) ? last : '';
  for (const words of [lead, alone + lead]) {
    const times = findTimes(words).filter((t) => t.role !== 'comparison');
    if (times.length === count && count > 1 && standTogether(words, times)) return times;
  }
  return [];
}

/** 占比分别为, 占工业增加值比重分别为 */
const isShareOnly = (own: string): boolean =>
  ['占', '约占', '占比', '比重'].includes(own) ||
  (openingOf(own, ['占', '约占']) !== '' && endingOf(own, ['比重', '比例', '比']) !== '');
/** What may stand before a head without being what it is of. */
const NEW_HEADS = new Set(['', ...listed('全产业链 全口径 综合 总 年 实际 人均')]);

/** 种植面积…，全产业链产值分别突破…: the members before, with the new head. */
function withNewHead(names: readonly string[], own: string, count: number): readonly string[] {
  if (names.length === count && isShareOnly(own)) return names.map((name) => name + own);
  if (names.length !== count || !NEW_HEADS.has(withoutMeasure(own))) return [];
  return names.map((name) => withoutMeasure(name) + own);
}

/** What the numbers of a list are dealt: a name each, or a time each. */
export function deal(listed: Listed, before: Dealt): Dealt | null {
  if (listed.position > 0 && listed.lead === before.lead) return before;
  const dealt = dealtOf(listed, before);
  return dealt && { ...dealt, lead: listed.lead };
}

/** 播种面积、总产稳定在58万亩、25万吨: as many names as numbers, or as many years, without 分别. */
function oneByOne(listed: Listed, before: Dealt): Omit<Dealt, 'lead'> | null {
  const { lead, count, alike } = listed;
  const times = timesOf(listed);
  if (alike && times.length > 0) return { names: [], times, recent: before.recent };
  const own = headOf(lead);
  if (own === '' || isGrowthOnly(own)) return before.names.length === count ? { ...before, times: [] } : null;
  const names = namesOf(own, count, alike);
  if (names) return { names, times: [], recent: before.recent };
  // 到2022年、2030年，合格率分别…，参与率达到37%和40%: the years hold on
  return alike && before.times.length === count ? { ...before, names: [] } : null;
}

/** 化肥、农药用量连续五年下降，2020年分别减少…: the names stand a clause earlier. */
function ofTopic({ earlier, count, alike }: Listed, before: Dealt): Omit<Dealt, 'lead'> | null {
  const names = namesOf(topicOf(earlier), count, alike);
  return names && { names, times: [], recent: before.recent };
}

/** Each member without a verb of its own: 企业上云、实施技改项目. */
const namesOf = (list: string, count: number, alike: boolean): string[] | null =>
  membersOf(list, count, alike)?.map((name) => headOf(name) || name) ?? null;

function dealtOf(listed: Listed, before: Dealt): Omit<Dealt, 'lead'> | null {
  if (listed.count < 2) return null;
  const { lead } = listed;
  const respectively = Math.min(...RESPECTIVELY.map((word) => lead.indexOf(word)).filter((at) => at >= 0));
  if (respectively === Infinity) return oneByOne(listed, before);
  const times = timesOf(listed);
  if (times.length > 0) return { names: [], times, recent: before.recent };
  if (hasAny(lead, AGAIN) && before.times.length === listed.count)
    return { names: [], times: before.times, recent: before.recent };
  const own = headOf(
    lead
      .slice(0, respectively)
      .replace(STARTS, '')
      .replace(COMPARED, '')
      .replace(/(?<![\d.])\d{4}(?![\d.])年?/g, ''),
  );
  const names = namesOf(own, listed.count, listed.alike);
  if (names) return { names, times: [], recent: before.recent };
  // 2019年、2020年存款分别增长…，贷款分别增长…: the years of the first list hold for the second
  if (own !== '' && before.times.length === listed.count) return { ...before, names: [] };
  if (own === '' || isGrowthOnly(own)) return recent(before, listed.count) ?? ofTopic(listed, before);
  const renewed = withNewHead(before.names, own, listed.count);
  return renewed.length > 0 ? { names: renewed, times: [], recent: before.recent } : null;
}
