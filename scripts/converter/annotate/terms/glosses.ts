/** Words explained in brackets: “一老一小”（…）, 区县（含代管镇，下同）, “稳岗十条”（即《…》）. */
import type { Range } from '../../tree.ts';
import { tokensOf } from '../../words/tokens.ts';
import { holdsAny, wordList } from '../../words/word-list.ts';
import { bodiesIn } from '../agencies/bodies.ts';
import { looksLikeAgency } from '../agencies/whole-name.ts';
import { type Bracket, endBefore } from '../words/brackets.ts';
import { type Definition, inline, quotedName } from './definition.ts';
import { fullNameBefore } from './full-name.ts';

/** （即…）, （指…）: the bracket says what the word means; 即将 and 指标 begin with the same characters. */
const MEANING = wordList('即 就是 也就是 指 是指 系指 特指 专指 均指 意为');
const NO_MEANING = wordList('即将 即可 即时 即便 即使 即日 指定 指导 指标 指数');
/** （含…）, （包括…）: how far the word goes; to be read so from here on where 下同 closes the bracket. */
const EXTENT = wordList(
  '包括 包含 包括但不限于 包含但不限于 含 均含 不含 不包括 主要包括 主要是 主要指 主要包含 具体指 具体包括',
);
const HEREAFTER = /[，,；。]?\s?以?下同$/;
/** （市水利局负责）, （以下简称甲）: a task and a short form are read elsewhere. */
const ELSEWHERE = wordList('负责 牵头 配合 责任单位 责任部门 简称 统称 下称');
/** “四个最严”要求（…）: the noun behind a quotation belongs to it. */
const QUOTED_NOUN = wordList(
  '要求 工程 行动 机制 模式 体系 计划 政策 战略 工作 格局 制度 方针 原则 目标 布局 改革 经济 服务',
);
const BODY = wordList('局 委 厅 办 部 政府 支队 行 署 院 委员会 办公室');

/** 以上（含本数）, 会议前（…）: no end of a word. */
const NO_END = wordList('的 平方米 以上 以下 内 外 前 后 时 中 下 元 % ％');
/** 申报…, 将…: said of somebody, no name. */
const NO_BEGIN = wordList('报 距 扣除 飞往 核定 主持 申报 获得 取得 被 从 向 按 在 到 对');
const NOT_INSIDE = wordList('将 已 被 应 须 需');
const LONGEST_TERM = 18;

/** A measure, a clause, a single character are none. */
function isTerm(words: string): boolean {
  const tokens = tokensOf(words);
  return (
    words.length > 1 &&
    words.length <= LONGEST_TERM &&
    NO_END.before(words) === '' &&
    !/^\d|\d$/.test(words) &&
    !tokens.some(({ tag }, i) => tag === 'm' && /^[qm]/.test(tokens[i + 1]?.tag ?? '')) &&
    !NO_BEGIN.has(tokens[0]?.raw ?? '') &&
    !tokens.some(({ raw }) => NOT_INSIDE.has(raw))
  );
}

const isBodies = (inner: string): boolean =>
  bodiesIn(inner).every(({ written }) => looksLikeAgency(written) && BODY.before(written) !== '');

interface Gloss {
  readonly text: string;
  readonly range: Range;
  readonly inner: string;
  /** 即, 指; '' where the bracket does not begin so. */
  readonly means: string;
  /** It says how far the word goes. */
  readonly extent: boolean;
  /** The quotation before the bracket. */
  readonly quoted: { readonly term: string; readonly from: number } | null;
}

const meaningOf = (inner: string): string => inner.replace(HEREAFTER, '');

/** “稳岗十条”（即《…》）: a nickname of a document is a short form of its title. */
function ofTitle({ text, range: { to }, inner, quoted }: Gloss): Definition[] | null {
  const title = /^即《([^》]+)》$/.exec(inner)?.[1];
  if (!quoted || title === undefined) return null;
  const said = inline(quoted.term, text.slice(quoted.from, to), { from: quoted.from, to }, false);
  return [{ ...said, kind: 'abbreviation', aliases: [title], full: title, short: quoted.term }];
}

const LISTED = /[、，和及]/;
const SHORTEST_PHRASE = 5;

/** 街面警务站 */
const isNounPhrase = (words: string): boolean =>
  words.length >= SHORTEST_PHRASE &&
  /^[一-鿿\d]+$/.test(words) &&
  tokensOf(words).at(-1)?.tag.startsWith('n') === true;

/** 含0.5公顷, 2026—2028年, 附件4, 针对…, http://…: an amount that is counted in, a time, a place. */
const NO_LIST = /[。：]|^不?[含包括]+\s?\d|\d{4}年|^针对|附件|www|http/;

/** “一老一小”（…、…） */
function ofQuotation({ range, inner, means, extent, quoted }: Gloss): Definition[] | null {
  const told = means !== '' || extent || LISTED.test(inner) || isNounPhrase(inner);
  const explains = inner.length > 2 && told && !NO_LIST.test(inner);
  return quoted && explains
    ? [inline(quoted.term, meaningOf(inner), { from: quoted.from, to: range.to }, false)]
    : null;
}

/** 行使抵销权（即净额结算）: what such a word names, its whole clause tells. */
const isName = (inner: string): boolean =>
  inner.startsWith('即') && inner.length <= 14 && !holdsAny(inner, '，。；：、%％');

/** 区县（包括代管镇，下同）, 甲（指…） */
function ofWords({ text, range, inner, means, extent }: Gloss): Definition[] {
  const goesOn = extent && !inner.startsWith('不') && inner.endsWith('下同') && !isBodies(inner);
  if ((means === '' && !goesOn) || text.charAt(range.from - 1) === '》') return [];
  const name = fullNameBefore(text, range.from);
  const term = name ? text.slice(name.from, name.to) : '';
  const meaning = meaningOf(inner).slice(means === '即' ? 0 : means.length);
  return name && isTerm(term) ? [inline(term, meaning, { from: name.from, to: range.to })] : [];
}

function inBracket(text: string, { range, inner }: Bracket): Definition[] {
  const means = NO_MEANING.at(inner) === '' ? MEANING.at(inner) : '';
  const extent = EXTENT.at(inner) !== '';
  const end = endBefore(text, range.from);
  const noun = QUOTED_NOUN.before(text, end);
  const quoted = quotedName(text, text.charAt(end - noun.length - 1) === '”' ? end - noun.length : end);
  if ((!quoted && means === '' && !extent) || ELSEWHERE.in(inner).length > 0) return [];
  const gloss: Gloss = { text, range, inner, means, extent, quoted };
  return ofTitle(gloss) ?? ofQuotation(gloss) ?? (isName(inner) ? [] : ofWords(gloss));
}

export const glossesIn = (text: string, brackets: readonly Bracket[]): Definition[] =>
  brackets.flatMap((bracket) => inBracket(text, bracket));
