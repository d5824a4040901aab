/** Times and subjects that a passage takes from its headings and from the openings before it. */
import { anchorAt, type Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import { upToFirst, wordList } from '../words/word-list.ts';
import { findTimes } from './time/find.ts';
import type { TimeMention } from './time/mention.ts';
import { isNarrowedBy } from './time/resolve.ts';

/** 发展目标：至“十四五”末，… and 到2025年，主要目标如下： speak for what follows under the same heading. */
function leads(words: string): boolean {
  const first = upToFirst(words.slice(0, 15), '。；');
  const goal = first.indexOf('目标');
  return (
    words.endsWith('：') ||
    (goal >= 0 && goal <= 12 && '：，'.includes(first.charAt(goal + 2) || ' ')) ||
    (OPENINGS.opens(words) && words.slice(0, 66).includes('目标')) ||
    UNTIL.opens(words.replace(STEP, ''))
  );
}
const OPENINGS = wordList('到 至 力争 争取 未来 今后 十 “十');
const UNTIL = wordList('到20 至20 到“ 至“');
/** 第一步，到2027年 */
const STEP = /^第.步，/;
const PLANS = wordList('规划 纲要');

/** 各位代表！五年来，…, 刚刚过去的2025年，…: as a speaker says of which years the next paragraphs tell. */
const CALLS = /^.{0,6}！/;
const NEAR_OPENING = 6;

const governs = ({ role }: TimeMention): boolean => role !== 'comparison' && role !== 'since';

/** The last time of a heading: 2025年主要目标, “十三五”发展回顾. */
export function timeOfHeadings(headings: readonly string[]): TimeMention | null {
  for (const heading of headings.toReversed()) {
    const time = findTimes(canonical(heading)).findLast(governs);
    if (time && !PLANS.some(heading.slice(time.to, time.to + 4))) return time;
  }
  return null;
}

/** The time that a lead hands on: the last one of its last sentence that has one. */
export function timeOfLead(text: string): TimeMention | null {
  const words = canonical(text).trim();
  if (!leads(words)) return null;
  return findTimes(words).findLast(governs) ?? null;
}

/** 五年来，…, “十三五”时期，…, 2024年是不平凡的一年。: of which years an account goes on to tell. */
function openingOf(sentence: string): TimeMention | null {
  const words = sentence.trim().replace(CALLS, '');
  const time = findTimes(words).find(governs);
  if (!time || time.from > NEAR_OPENING) return null;
  const after = words.slice(time.to);
  if (time.when.kind === 'plan') return '，是'.includes(after.charAt(0) || ' ') ? time : null;
  if (time.when.kind === 'back') return time.when.years > 0 ? time : null;
  const past = words.slice(0, time.from).endsWith('过去的') || /^是[^，。]*的一年/.test(after);
  return time.when.kind === 'year' && past ? time : null;
}

/** 2025年是收官之年。五年来，…: the last of the first sentences that opens with a time. */
export const timeOfOpening = (text: string): TimeMention | null =>
  canonical(text)
    .slice(0, 120)
    .split('。')
    .slice(0, 3)
    .map(openingOf)
    // “十五五”时期 in the middle of a paragraph is what the plan is for
    .findLast((time, i) => time !== null && (i === 0 || time.when.kind !== 'plan')) ?? null;

/** 五年来 under “十四五”时期工作回顾: those years. */
const asHeaded = (opening: TimeMention, heading: TimeMention | null): TimeMention =>
  heading && isNarrowedBy(opening.when, heading.when) ? heading : opening;

function inheritedBy(
  { parents, headings }: Passage,
  leads: ReadonlyMap<string, TimeMention>,
): TimeMention | null {
  const nearest = parents.findLast((p) => leads.has(p)) ?? '';
  return (
    leads.get(parents.at(-1) ?? '') ??
    timeOfHeadings(headings.slice(-1)) ??
    leads.get(nearest) ??
    timeOfHeadings(headings)
  );
}

/** For each passage the time it inherits, or null. */
export function inheritedTimes(passages: readonly Passage[]): (TimeMention | null)[] {
  const leads = new Map<string, TimeMention>();
  // what stands under one heading has its parents in common, and inherits the same until something new is said
  const known = new Map<readonly string[], TimeMention | null>();
  return passages.map((passage) => {
    const parent = passage.parents.at(-1) ?? '';
    const before = known.get(passage.parents);
    const inherited = before === undefined ? inheritedBy(passage, leads) : before;
    known.set(passage.parents, inherited);
    const own =
      passage.kind === 'paragraph' || passage.kind === 'heading' ? timeOfLead(passage.text.text) : null;
    // 一年来的主要成效有：is no nearer than the year of the heading.
    const vague = own && (own.when.kind === 'back' || (inherited && isNarrowedBy(own.when, inherited.when)));
    if (own && !vague) leads.set(passage.kind === 'heading' ? anchorAt(passage, 0) : parent, own);
    const opening = passage.kind === 'paragraph' ? timeOfOpening(passage.text.text) : null;
    if (opening) leads.set(parent, asHeaded(opening, timeOfHeadings(passage.headings)));
    if ((own && !vague) || opening) known.clear();
    return inherited;
  });
}
