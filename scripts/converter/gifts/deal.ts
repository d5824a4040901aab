/** Gifts of several degrees: 国家级、省级技术中心，分别奖励100万元、50万元 is one for each. */
import { type Token, wordsOf } from '../words/tokens.ts';
import { amountEnd, isDigits } from './amounts.ts';
import { depthsOf, is, isText } from './clauses.ts';
import { CLOSES, DEGREES, HEADS, JOINS, LISTS_AT } from './words.ts';

/** What stands before the list, its members, and what stands behind it. */
interface Split {
  readonly before: readonly Token[];
  readonly members: readonly (readonly Token[])[];
  readonly after: readonly Token[];
}

type Places = readonly number[];

/** Between which tokens members of a list may meet: at 、 and 和, and where quotes touch. */
function seamsOf(tokens: readonly Token[]): number[] {
  const depths = depthsOf(tokens);
  return tokens.flatMap(({ text }, at) => {
    const touching = text === '“' && tokens[at - 1]?.text === '”';
    return (depths[at] === 0 && is(tokens[at], JOINS)) || touching ? [at] : [];
  });
}

const startAfter = (tokens: readonly Token[], seam: number): number =>
  tokens[seam]?.text === '“' ? seam : seam + 1;

const LONGEST_DEGREE = 5;

const isDegree = (token: Token | undefined): boolean =>
  is(token, DEGREES) ||
  ((token?.text.endsWith('级') ?? false) && wordsOf(token ? [token] : []).length < LONGEST_DEGREE);

/** Where a member of a kind ends that begins here; `from` itself where none does. */
type End = (tokens: readonly Token[], from: number) => number;

const degreeEnd: End = (tokens, from) => {
  if (!isDegree(tokens[from])) return from;
  return is(tokens[from + 1], CLOSES) ? from + 2 : from + 1;
};
const quoteEnd: End = (tokens, from) => {
  const close = tokens.findIndex(({ text }, at) => at > from && text === '”');
  return tokens[from]?.text === '“' && close > 0 ? close + 1 : from;
};

/** A list of amounts, degrees or quotes: each member is one from its first word to its last. */
function alike(tokens: readonly Token[], seams: Places, end: End): Split | null {
  const starts = seams.map((seam) => startAfter(tokens, seam));
  const [first = 0] = seams;
  const begin = tokens.findIndex((_, at) => at < first && end(tokens, at) === first);
  const ends = starts.map((start, i) => (end(tokens, start) > start ? end(tokens, start) : -1 - i));
  const close = ends.every((at, i) => (i === seams.length - 1 ? at > 0 : at === seams[i + 1]));
  if (begin < 0 || !close) return null;
  const members = [tokens.slice(begin, first), ...starts.map((start, i) => tokens.slice(start, ends[i]))];
  return { before: tokens.slice(0, begin), members, after: tokens.slice(ends.at(-1)) };
}

const leads = ({ tag, text }: Token): boolean =>
  text === '的' || (tag.startsWith('v') && tag !== 'vn') || tag === 'p' || text.startsWith('新');

/** 金鼎级、银鼎级｜主题饭店: where the degree of the last member ends; 0 where they are no degrees. */
function gradeEnd(tokens: readonly Token[], seams: Places, last: number): number {
  const graded = seams.every((seam) => tokens[seam - 1]?.text.endsWith('级'));
  return graded ? tokens.findIndex((t, at) => at >= last && t.text.endsWith('级')) + 1 : 0;
}

const LONGEST_MEMBER = 8;

/** 获得｜金奖、银奖, 当年投产的｜粮油企业、茶叶企业 */
function nouns(tokens: readonly Token[], seams: Places): Split | null {
  const [first = 0] = seams;
  const last = startAfter(tokens, seams.at(-1) ?? 0);
  const begin = tokens.findLastIndex((t, at) => at < first - 1 && leads(t)) + 1;
  const stop = tokens.findIndex(({ text }, at) => at > last && (text === '的' || text === '等'));
  const close = stop < 0 ? tokens.length : stop;
  const of = tokens.findIndex(({ text }, at) => at >= close && text === '的');
  const graded = gradeEnd(tokens, seams, last);
  const isGraded = graded > 0 && graded < close;
  const starts = [begin, ...seams.map((seam) => startAfter(tokens, seam))];
  const members = starts.map((start, i) => tokens.slice(start, seams[i] ?? (isGraded ? graded : close)));
  if (members.some((m) => m.length === 0 || (m.some(isDigits) && m.length > LONGEST_MEMBER))) return null;
  const after = tokens.slice(isGraded ? graded : of < 0 ? tokens.length : of);
  return { before: tokens.slice(0, begin), members: withFirst(members), after };
}

const CLOSING = [...CLOSES, ...HEADS];
const LONGEST_OPEN = 6;
/** 主板、创业板｜上市 */
const MARKET = 3;

/** 上市 for 创业板 of 主板、创业板上市、新三板挂牌: the next that is said. */
const nextDeed = (members: readonly string[]): string => {
  const next = members.find((m) => [...LISTS_AT].some((deed) => m.endsWith(deed))) ?? '';
  return [...LISTS_AT].find((deed) => next.endsWith(deed)) ?? '';
};

/** 省船艺奖｜一等奖、二等奖: whose degrees they are stands with the first. */
function withFirst(members: readonly (readonly Token[])[]): (readonly Token[])[] {
  const [first = []] = members;
  const of = first.length > 1 && isDegree(first.at(-1)) ? first.slice(0, -1) : [];
  return members.map((m, i) => (i > 0 && m.length === 1 && isDegree(m[0]) ? [...of, ...m] : m));
}

/** 国家、省级 and 批发、零售、餐饮企业: what closes the last member closes the others, too. */
function closed(members: readonly (readonly Token[])[]): string[] {
  const written = members.map(wordsOf);
  const last = written.at(-1) ?? '';
  const closing = CLOSING.find((c) => last.length > c.length && last.endsWith(c)) ?? '';
  const listed = written.map((_, i) => nextDeed(written.slice(i)));
  const short = written.slice(0, -1).every((m) => m.length <= LONGEST_OPEN);
  if (listed.some((deed) => deed !== ''))
    return written.map((m, i) => (m.length <= MARKET && m.endsWith('板') ? m + listed[i] : m));
  return written.map((m) => (short && !m.endsWith(closing) && !m.endsWith('级') ? m + closing : m));
}

const LONGEST_LIST = 6;

/** 市级 of 市级、省级荣誉: the list with that member alone. */
export function memberWith(tokens: readonly Token[], member: string): string | null {
  const whole = wordsOf(tokens).length;
  for (let count = LONGEST_LIST; count > 1; count -= 1)
    for (let position = 0; position < count; position += 1) {
      const one = dealt(tokens, position, count, [degreeEnd]);
      if (one?.includes(member) && one.length < whole) return one;
    }
  return null;
}

const KINDS: readonly End[] = [amountEnd, degreeEnd, quoteEnd];

/** What the member at `position` of a list of `count` is called; null where there is no such list. */
export function dealt(
  tokens: readonly Token[],
  position: number,
  count: number,
  kinds = KINDS,
): string | null {
  const all = seamsOf(tokens);
  if (count < 2 || all.length < count - 1) return null;
  const windows = all
    .map((_, i) => all.slice(i, i + count - 1))
    .filter((w) => w.length === count - 1)
    .reverse();
  const found =
    kinds
      .flatMap((end) => windows.map((seams) => alike(tokens, seams, end)))
      .find((split) => split !== null) ??
    (kinds === KINDS && all.length === count - 1 ? nouns(tokens, all) : null);
  if (!found) return null;
  const member = closed(found.members)[position] ?? '';
  return wordsOf(found.before) + member + wordsOf(behind(member, found.after));
}

/** 独居船员、远洋渔船上的船员的补贴: the first has its noun. */
const behind = (member: string, after: readonly Token[]): readonly Token[] =>
  isText(after[0], '的') && after[1] !== undefined && member.endsWith(after[1].text) ? after.slice(2) : after;
