/** What the reading of a number needs to know of its document. */
import { type Passage, passagesOf } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import type { PolicyTree } from '../tree.ts';
import { endsInAny, upToFirst, type WordList, wordList } from '../words/word-list.ts';
import { mostNamedYear, tellsLikeBulletin } from './bulletin.ts';
import { type Genre, genreOf } from './genre.ts';
import { goalYear, periodFrom, periodIn } from './plan-period.ts';
import { findTimes } from './time/find.ts';
import type { DocumentTime } from './time/resolve.ts';

export interface DocumentContext extends DocumentTime {
  readonly genre: Genre;
  /** The year that an account tells of: its title names it, or a bulletin throughout. */
  readonly aboutYear?: number | null;
}

/** What an editor knows that the text does not hold. */
export type KnownTime = Partial<DocumentTime>;

const yearOf = (iso: string): number | null => (iso === '' ? null : Number(iso.slice(0, 4)));

const TOLD = wordList('已 同比 了 印发 出台 成立 召开 获批');
/** Under 年度目标 a year in which something is 完成 lies ahead. */
const REACHED = wordList('完成 实现 达到');
const GOALS = wordList('目标 任务 安排 计划');

/** 2023年，某地建成了…: soon behind the year and in its sentence. */
const tells = (list: WordList, after: string): boolean =>
  list.in(upToFirst(after, '。；')).some(({ from }) => from <= 20);

/** The latest year that the text speaks of as past: a document without a date was written then or a little later. */
function latestPastYear(passages: readonly Passage[]): number | null {
  let latest: number | null = null;
  for (const { kind, text, headings } of passages) {
    if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'footnote') continue;
    const plain = canonical(text.text);
    const setsGoals = GOALS.some(headings.at(-1) ?? '');
    for (const { when, role, from, to } of findTimes(plain)) {
      if (when.kind !== 'year' || when.year > 2100) continue;
      if (role === 'until' || endsInAny(plain.slice(Math.max(0, from - 2), from), '到至')) continue;
      const after = plain.slice(to, to + 24);
      if (role === 'as-of' || tells(TOLD, after) || (!setsGoals && tells(REACHED, after)))
        latest = Math.max(latest ?? 0, when.year);
    }
  }
  return latest;
}

const aboutYearOf = (title: string, passages: readonly Passage[], now: number | null): number | null =>
  yearIn(title) ?? (tellsLikeBulletin(passages) ? mostNamedYear(passages, now) : null);

const yearIn = (title: string): number | null => {
  const when = findTimes(canonical(title).replaceAll(' ', '')).find((t) => t.when.kind === 'year')?.when;
  return when?.kind === 'year' ? when.year : null;
};

/** ——2024年1月9日在某市第五届人民代表大会第四次会议上: when a report was given. */
const DELIVERED = /(20\d{2})年\d{1,2}月\d{1,2}日.{0,4}在.{4,60}(?:会议|大会)/;
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
