/** Does a part of a document tell what was, or set what shall be? Headings and opening words decide. */
import type { Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import { wordList } from '../words/word-list.ts';
import type { DocumentContext } from './context.ts';
import {
  AHEAD,
  asksConditions,
  CONDITIONS,
  LOOKING_BACK,
  looksBack,
  opensAhead,
  setsOut,
  tellsPast,
} from './mood-words.ts';
import { findTimes } from './time/find.ts';
import { resolve } from './time/resolve.ts';

export type Mood = 'past' | 'future' | 'norm' | 'open';

/** 2023年工作回顾 looks back in a report of 2024; 2024年工作安排 looks ahead. */
function byYear(heading: string, context: DocumentContext): Mood {
  for (const { when } of findTimes(heading)) {
    const year = resolve(when, context)?.year ?? null;
    if (year === null || context.year === null || when.kind === 'now') continue;
    if (year < context.year) return 'past';
    if (year > context.year) return 'future';
  }
  return 'open';
}

const MAIN_WORK = wordList('主要工作 重点工作 主要工作任务 重点工作任务');
/** 2026年主要工作 in the report of that year lies ahead, 主要工作 alone is what was done. */
function isWorkAhead(heading: string, context: DocumentContext): boolean {
  if (context.genre !== 'report' || !MAIN_WORK.ends(heading)) return false;
  const when = findTimes(heading)[0]?.when;
  return when?.kind === 'year' && context.year !== null && when.year >= context.year;
}

function ofHeading(heading: string, context: DocumentContext): Mood {
  const words = canonical(heading).replaceAll(' ', '');
  if (CONDITIONS.some(words)) return 'norm';
  if (isWorkAhead(words, context)) return 'future';
  if (tellsPast(words) && !(setsOut(words) && !looksBack(words))) return 'past';
  const dated = byYear(words, context);
  if (dated !== 'open') return dated;
  return AHEAD.some(words) ? 'future' : 'open';
}

/** The mood that the headings above set: past sections are past throughout, otherwise the nearest one tells. */
export function moodOfHeadings(headings: readonly string[], context: DocumentContext): Mood {
  const moods = headings.map((heading) => ofHeading(heading, context));
  if (moods.includes('past')) return 'past';
  return moods.findLast((mood) => mood !== 'open') ?? 'open';
}

export function moodOfOpening(text: string, context: DocumentContext): Mood {
  const plain = canonical(text).trim();
  const words = plain.slice(0, 40);
  if (asksConditions(plain.slice(-60))) return 'norm';
  if (LOOKING_BACK.opens(words.startsWith('“') ? words.slice(1) : words)) return 'past';
  const dated = /^(?:20\d{2}年|“?十.五)/.test(words) ? byYear(words.slice(0, 12), context) : 'open';
  if (dated === 'past') return 'past';
  return opensAhead(words) ? 'future' : 'open';
}

const DEFAULTS = { plan: 'future', rules: 'open', report: 'open', account: 'past', unknown: 'open' } as const;

interface Opened {
  readonly mood: Mood;
  /** The headings under which the opening stands: it holds there and below. */
  readonly under: string;
}

const holds = ({ under }: Opened, key: string): boolean =>
  key === under || (under !== '' && key.startsWith(`${under}/`));

const SPEAKS = new Set(['paragraph', 'heading']);

function moodOf(headed: Mood, own: Mood, opened: Mood, { genre }: DocumentContext): Mood {
  // 人民生活和社会保障 heads what a bulletin tells, not what it sets
  if (genre === 'account') return opened === 'future' || headed === 'norm' ? 'open' : 'past';
  if (headed === 'past') return own === 'future' && genre === 'report' ? own : 'past';
  if (opened !== 'open') return opened;
  return headed === 'open' ? DEFAULTS[genre] : headed;
}

/** The mood of each passage in turn: an opening such as 今年重点做好 holds until the next heading. */
export function moodsOf(
  passages: readonly Passage[],
  contextAt: (passage: Passage) => DocumentContext,
): Mood[] {
  let opened: Opened = { mood: 'open', under: '' };
  // what stands under one heading has its headings in common
  const headed = new Map<readonly string[], Mood>();
  const headedBy = (headings: readonly string[], context: DocumentContext): Mood => {
    const mood = headed.get(headings) ?? moodOfHeadings(headings, context);
    headed.set(headings, mood);
    return mood;
  };
  return passages.map((passage) => {
    const context = contextAt(passage);
    const under = passage.parents.join('/');
    const own = SPEAKS.has(passage.kind) ? moodOfOpening(passage.text.text, context) : 'open';
    if (own !== 'open') opened = { mood: own, under };
    else if (!holds(opened, under)) opened = { mood: 'open', under };
    return moodOf(headedBy(passage.headings, context), own, opened.mood, context);
  });
}
