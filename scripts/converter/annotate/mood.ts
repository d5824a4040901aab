/** Does a part of a document tell what was, or set what shall be? Headings and opening words decide. */
import type { Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import type { DocumentContext } from './context.ts';
import { findTimes } from './time/find.ts';
import { resolve } from './time/resolve.ts';

export type Mood = 'past' | 'future' | 'norm' | 'open';

const PAST_HEADING =
  /(?:发展|现实|工作|现有|规划|良好)基础$|^基础|基础(?:和|与)|现状|背景|成效|成就|成绩|回顾|形势|机遇|挑战|问题|困难|短板|不足|(?:发展|面临的?|外部)环境$|工作总结|经验|做法|基本情况|发展情况|(?:完成|进展|实施|执行|运行)情况|主要工作$|历程|优势$|概况/;
/** 夯实基础, 补齐短板: a task, though it names what is past or lacking. */
const SETS_OUT =
  /^[（(]?(?:[一二三四五六七八九十]+[）)、.])?(?:进一步|持续|不断|大力|全力|深入|积极|切实|全面)*(?:夯实|强化|筑牢|打牢|完善|巩固|加强|提升|建立|健全|推进|加快|构建|打造|深化|优化|补齐|破解|解决|防范|应对|增强|发挥|扩大|培育|着力|做优|做强|推广|总结推广)/;
const LOOKS_BACK = /回顾|成效|成就|总结$|完成情况/;
const FUTURE_HEADING =
  /目标|任务|举措|措施|路径|安排|打算|部署|思路|总体要求|展望|指标|计划|行动|工程|布局|保障|建议|重点工作|工作重点|着力|加快|推进|强化|提升|加强|深化|构建|打造|实施|完善|优化|推动|促进|健全|建设|培育|扩大|落实|要求/;
/** Conditions that someone has to meet are no targets of the document. */
const NORM_HEADING =
  /(?:出让|准入|申报|申请|资格|认定|支持|奖励|扶持|入驻|竞买|申领|以下|下列)条件|适用范围|(?:支持|奖励|补贴)对象|申报要求|资质要求/;
const NORM_OPENING =
  /(?:须|应|需|必须)(?:当|要)?(?:同时)?(?:达到|满足|符合|具备)(?:以下|下列|如下)?.{0,6}(?:条件|要求)：$|符合(?:以下|下列)条件.{0,12}：$/;

const PAST_OPENING =
  /^(?:过去(?:的)?(?:一|五|\d)年|一年来|五年来|近年来|近几年|去年以?来?|上年|回顾|“?十[一二三四五六]五”?(?:时期|期间|以来)，)/;
const FUTURE_OPENING =
  /^(?:今年|明年|本年度?|下一步|接下来|今后|未来|下一阶段|新的一年|(?:20\d{2}年|今年|本届政府|今后五年).{0,12}(?:重点|要|将|工作|目标|任务|总体要求|主要预期)|.{0,24}(?:重点(?:做好|抓好|工作|任务)|主要(?:预期)?目标|工作(?:安排|思路|打算)))/;

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

/** 2026年主要工作 in the report of that year lies ahead, 主要工作 alone is what was done. */
function isWorkAhead(heading: string, context: DocumentContext): boolean {
  if (context.genre !== 'report' || !/(?:主要|重点)工作(?:任务)?$/.test(heading)) return false;
  const when = findTimes(heading)[0]?.when;
  return when?.kind === 'year' && context.year !== null && when.year >= context.year;
}

function ofHeading(heading: string, context: DocumentContext): Mood {
  const words = canonical(heading).replaceAll(' ', '');
  if (NORM_HEADING.test(words)) return 'norm';
  if (isWorkAhead(words, context)) return 'future';
  if (PAST_HEADING.test(words) && !(SETS_OUT.test(words) && !LOOKS_BACK.test(words))) return 'past';
  const dated = byYear(words, context);
  if (dated !== 'open') return dated;
  return FUTURE_HEADING.test(words) ? 'future' : 'open';
}

/** The mood that the headings above set: past sections are past throughout, otherwise the nearest one tells. */
export function moodOfHeadings(headings: readonly string[], context: DocumentContext): Mood {
  const moods = headings.map((heading) => ofHeading(heading, context));
  if (moods.includes('past')) return 'past';
  return moods.findLast((mood) => mood !== 'open') ?? 'open';
}

export function moodOfOpening(text: string, context: DocumentContext): Mood {
  const words = canonical(text).trim().slice(0, 40);
  if (NORM_OPENING.test(canonical(text).trim().slice(-60))) return 'norm';
  if (PAST_OPENING.test(words)) return 'past';
  const dated = /^(?:20\d{2}年|[“]?十.五)/.test(words) ? byYear(words.slice(0, 12), context) : 'open';
  if (dated === 'past') return 'past';
  return FUTURE_OPENING.test(words) ? 'future' : 'open';
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
