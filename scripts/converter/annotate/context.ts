/** What the reading of a number needs to know of its document. */
import { type Passage, passagesOf } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import type { PolicyTree } from '../tree.ts';
import { mostNamedYear, tellsLikeBulletin } from './bulletin.ts';
import { findTimes } from './time/find.ts';
import type { DocumentTime } from './time/resolve.ts';

/** `plan` sets tasks, `rules` set norms, `report` tells what was done and then sets tasks, `account` only tells. */
export type Genre = 'plan' | 'rules' | 'report' | 'account' | 'unknown';

export interface DocumentContext extends DocumentTime {
  readonly genre: Genre;
  /** The year that an account tells of: its title names it, or a bulletin throughout. */
  readonly aboutYear?: number | null;
}

/** What an editor knows that the text does not hold. */
export type KnownTime = Partial<DocumentTime>;

const RULES =
  /(?:条例|规定|办法|细则|规则|规程|规范|标准|准则|指南|章程|须知|公告|预案|解读|问答|答记者问|通告)(?:（.{1,12}）)?(?:的(?:通知|公告|决定))?[》”]?$/;
const REPORT = /工作报告|政府工作|工作总结和|总结及|执行情况.*(?:计划|预算)|预算草案/;
const PLAN = /规划|方案|意见|行动|计划|纲要|要点|措施|目标|蓝图|部署|三年攻坚|任务|政策|倡议/;
const ACCOUNT = /经验|典型|总结|公报|简报|纪实|案例|综述|统计|决算|情况(?:通报|说明|$)|年报/;

const INTERPRETS = /解读|问答|答记者问|一图读懂|政策简介/;

function genreOfTitle(title: string): Genre {
  if (INTERPRETS.test(title)) return 'rules';
  if (REPORT.test(title)) return 'report';
  if (RULES.test(title) && !/(?:规划|方案|行动计划|纲要|要点)/.test(title)) return 'rules';
  if (PLAN.test(title)) return 'plan';
  return ACCOUNT.test(title) ? 'account' : 'unknown';
}

const ARTICLE = /^第[一二三四五六七八九十百零]+条/;
const LOOKING_BACK = /^(?:近年来|近几年来?|20\d{2}年以来|今年以来|一年来|多年来|自20\d{2}年)/;

/** Without a title the text itself tells: articles, or a beginning that looks back. */
function genreOfText(passages: readonly Passage[]): Genre {
  const texts = passages
    .filter((p) => p.kind === 'paragraph' || p.kind === 'heading')
    .map((p) => canonical(p.text.text));
  if (texts.filter((t) => ARTICLE.test(t)).length >= 3) return 'rules';
  const first = texts[0] ?? '';
  if (LOOKING_BACK.test(first) || tellsLikeBulletin(passages)) return 'account';
  return texts.some((t) => /本(?:规划|方案|计划|意见|行动)/.test(t)) ? 'plan' : 'unknown';
}

/** The genre of a document, or of an attachment that has a title of its own. */
export function genreOf(title: string, passages: readonly Passage[]): Genre {
  const titled = genreOfTitle(canonical(title).replaceAll(' ', ''));
  const told = genreOfText(passages);
  if (told === 'rules') return titled === 'report' ? titled : 'rules';
  return titled === 'unknown' ? told : titled;
}

const yearOf = (iso: string): number | null => (iso === '' ? null : Number(iso.slice(0, 4)));

const TOLD = /^[^，。；]{0,4}，?[^。；]{0,16}(?:已|同比|了|完成|实现|达到|印发|出台|成立|召开|获批)/;
/** Under 年度目标 a year in which something is 完成 lies ahead. */
const TOLD_FOR_SURE = /^[^，。；]{0,4}，?[^。；]{0,16}(?:已|同比|了|印发|出台|成立|召开|获批)/;

/** The latest year that the text speaks of as past: a document without a date was written then or a little later. */
function latestPastYear(passages: readonly Passage[]): number | null {
  let latest: number | null = null;
  for (const { kind, text, headings } of passages) {
    if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'footnote') continue;
    const plain = canonical(text.text);
    const setsGoals = /目标|任务|安排|计划/.test(headings.at(-1) ?? '');
    for (const { when, role, from, to } of findTimes(plain)) {
      if (when.kind !== 'year' || when.year > 2100) continue;
      const told = role === 'as-of' || (setsGoals ? TOLD_FOR_SURE : TOLD).test(plain.slice(to, to + 24));
      if (told && role !== 'until' && !/[到至]\s?$/.test(plain.slice(Math.max(0, from - 2), from)))
        latest = Math.max(latest ?? 0, when.year);
    }
  }
  return latest;
}

interface Period {
  readonly first: number;
  readonly last: number;
}

const aboutYearOf = (title: string, passages: readonly Passage[], now: number | null): number | null =>
  yearIn(title) ?? (tellsLikeBulletin(passages) ? mostNamedYear(passages, now) : null);

/** A period in the title, 2023—2025年, is the period of the plan; 2024年工作要点 is a plan of one year. */
function periodIn(title: string): Period | null {
  const words = canonical(title).replaceAll(' ', '');
  const times = findTimes(words);
  for (const [i, { when, to }] of times.entries()) {
    // 2023年计划执行情况与2024年计划: the first of them is past
    if (/(?:执行|完成|实施|落实)情况|总结|回顾/.test(words.slice(to, times[i + 1]?.from ?? to))) continue;
    if (when.kind === 'span' || when.kind === 'plan') return { first: when.first, last: when.last };
    if (when.kind === 'year' && PLAN.test(words.slice(to))) return { first: when.year, last: when.year };
  }
  return null;
}

/** 从2022年起5年内 where a text begins: as long as it plans for, 5年内 means these years all through it. */
function periodFrom(passages: readonly Passage[]): Period | null {
  for (const { text, kind } of passages.slice(0, 8)) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    const words = canonical(text.text);
    const found = findTimes(words).find(
      (t) => t.when.kind === 'span' && t.role !== 'comparison' && /年(?:起|开始)/.test(t.text),
    );
    if (found?.when.kind === 'span') return { first: found.when.first, last: found.when.last };
  }
  return null;
}

const yearIn = (title: string): number | null => {
  const when = findTimes(canonical(title).replaceAll(' ', '')).find((t) => t.when.kind === 'year')?.when;
  return when?.kind === 'year' ? when.year : null;
};

/** Where nothing else tells, a plan ends with the year that its goals name most often. */
function goalYear(passages: readonly Passage[], now: number | null): number | null {
  const named = new Map<number, number>();
  for (const { text, kind, wordless } of passages) {
    if (wordless) continue;
    if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'cell') continue;
    const words = canonical(text.text);
    for (const { when, role, from, to } of findTimes(words)) {
      // 2023年6月底前 is the deadline of a task, not the end of the plan
      if (/^\s*(?:之|以)?前/.test(words.slice(to, to + 4))) continue;
      if (
        /(?:执行|延续|延长|有效期|实施|保留|截止|暂定)(?:到|至)\s?$/.test(
          words.slice(Math.max(0, from - 6), from),
        )
      )
        continue;
      if (role !== 'until' || (when.kind !== 'year' && when.kind !== 'plan')) continue;
      const year = when.kind === 'year' ? when.year : when.last;
      if (now === null || (year > now && year <= now + 8)) named.set(year, (named.get(year) ?? 0) + 1);
    }
  }
  return [...named].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

/** ——2024年1月9日在某市第五届人民代表大会第四次会议上: when a report was given. */
const DELIVERED = /(20\d{2})年\d{1,2}月\d{1,2}日.{0,4}在.{4,60}(?:会议|大会|代表大会).{0,12}上?/;
const FRONT = 14;

function yearOfDelivery(passages: readonly Passage[]): number | null {
  for (const { text } of passages.slice(0, FRONT)) {
    const year = DELIVERED.exec(canonical(text.text).slice(0, 160).replaceAll(' ', ''))?.[1];
    if (year) return Number(year);
  }
  return null;
}

/** The year that a document itself says it was written in. */
function writtenIn(tree: PolicyTree, passages: readonly Passage[], planStart: number | null): number | null {
  const dated = yearOf(tree.meta.dateSigned) ?? yearOf(tree.meta.dateIssued) ?? yearOf(tree.meta.effective);
  if (dated !== null) return dated;
  const numbered = /[〔[](20\d{2})[〕\]]/.exec(tree.meta.docNumber)?.[1];
  if (numbered) return Number(numbered);
  return planStart ?? yearOfDelivery(passages);
}

/** A text of the last weeks of a year tells of that year, any other of the one before; so does what it calls past. */
function lastFullYear(tree: PolicyTree, year: number): number {
  const dated = tree.meta.dateSigned || tree.meta.dateIssued || tree.meta.effective;
  return dated !== '' && Number(dated.slice(5, 7)) > 10 ? year : year - 1;
}

const ATTACHMENT = /^a\d+[a-z]?$/;

/** Anchor of the attachment that a passage stands in; '' in the document itself. */
export const attachmentOf = ({ parents }: Passage): string => parents.find((p) => ATTACHMENT.test(p)) ?? '';

/** Each attachment is what its own title says: a plan and a set of rules may come with one letter. */
export function contextsOf(
  context: DocumentContext,
  passages: readonly Passage[],
): Map<string, DocumentContext> {
  const contexts = new Map<string, DocumentContext>([['', context]]);
  for (const [anchor, own] of Map.groupBy(passages, attachmentOf)) {
    if (anchor === '') continue;
    const title = own[0]?.headings[own[0].parents.indexOf(anchor)] ?? '';
    const genre = genreOf(title, own);
    contexts.set(anchor, genre === 'unknown' ? context : { ...context, genre });
  }
  return contexts;
}

/** The context of a document; what the editor knows goes before what the text tells. */
export function contextOf(tree: PolicyTree, known: KnownTime = {}, title = tree.meta.title): DocumentContext {
  const passages = passagesOf(tree);
  const period = periodIn(title) ?? periodFrom(passages);
  const planStart = known.planStart ?? tree.meta.planStart ?? period?.first ?? null;
  const written = known.year ?? writtenIn(tree, passages, planStart);
  const year = written ?? latestPastYear(passages);
  const planEnd = known.planEnd ?? tree.meta.planEnd ?? period?.last ?? goalYear(passages, year);
  const baseYear = known.baseYear ?? tree.meta.baseYear ?? (planStart === null ? null : planStart - 1);
  const main = passages.filter((p) => attachmentOf(p) === '');
  const genre = genreOf(title, main.length > 12 ? main : passages);
  const aboutYear = genre === 'account' ? aboutYearOf(title, main, year) : null;
  const lastFull = aboutYear ?? (written === null ? year : lastFullYear(tree, written));
  return { genre, year, baseYear, planStart, planEnd, lastFull, aboutYear };
}
