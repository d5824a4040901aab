/** The words that a definition explains, cut out of what stands before 是指: numbers, 本办法所称 and brackets off. */
import { has, type Token, tokensOf } from '../../words/tokens.ts';
import { allOf, holdsAny, wordList } from '../../words/word-list.ts';
import { bracketsOf, quotedBefore } from '../words/brackets.ts';
import { withoutMarker } from './clauses.ts';
import { bare } from './definition.ts';

const LONGEST = 40;
const LONGEST_MEMBER = 16;

/** 本条例｜X: what a document calls itself, alone or at the end of a longer name. */
const SELF = wordList(
  '办法 条例 规定 细则 规划 方案 意见 指南 指引 标准 规范 规则 规程 通知 通告 公告 文件 法 决定 措施 政策 纲要 报告 准则 合同 协议 章程 目录 清单 导则 预案 计划 章 节 表',
);
/** 其中｜X, 上述｜X */
const BEFORE = wordList('其中 这里 此处 上述 前述 前款 注 备注');
/** 规定｜的X, 表中｜的X: said of where a word stands. */
const OF_PLACE = wordList('规定 中 涉及 提及');
const PART = wordList('条 款 项 目');
const NOT_FIRST = wordList('的 中 ， , ： :');

/** Sums, times and pronouns: they explain no word. */
const NO_WORD = wordList(
  '其 其他 这 该 此 它 他 本 也 都 均 就 只 仅 所 即 则 并 且 但 应 可 能 将 已 不 主要 具体 一般 原则上 尤其 特别 实质 本质 目的 目标 意思 意义 含义 重点 核心 关键 以上 以下 以内 以外 届满 不满 超过 不足 内 不仅 一方面 另一方面 它们 他们 这些 那些 有的 简单地说 简而言之 通俗地讲 通俗来说 也就是说',
);
const POINTING = wordList('其 这 该 此 它');
const OTHER = wordList('其他 其它 其中');
const NO_END = wordList('了 着 过 的');

/** 第三条, 本｜条例, 规定｜的: whether a name may begin behind the token. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!token) return false;
  if (has(token, 'said') || BEFORE.has(token.raw)) return true;
  if (token.raw === '的') return has(before, 'said') || OF_PLACE.has(before?.raw ?? '');
  if (PART.before(token.raw) !== '' && (token.raw.startsWith('第') || before?.tag === 'm')) return true;
  const self = tokens.slice(Math.max(0, i - 3), i).some((t) => t.raw === '本');
  return (self && SELF.before(token.raw) !== '') || (token.raw === '》' && tokens[0]?.raw === '《');
}

/** 本办法第七条所称的｜X: behind the last such word that leaves a name. */
function behindPlace(words: string): number {
  const tokens = tokensOf(words);
  for (let i = tokens.length - 2; i >= 0; i -= 1) {
    if (!isPlace(tokens, i)) continue;
    const from = tokens.find((t, k) => k > i && !NOT_FIRST.has(t.raw))?.from ?? words.length;
    if (words.length - from >= 2) return from;
  }
  return 0;
}

export interface Words {
  readonly term: string;
  readonly aliases: readonly string[];
}

const NO_ALIAS = wordList('简称 下称 以下称 统称 下同 ， 。 ；');

/** 互联网医院（网络医院） → the name, and another that its bracket gives; a short form told there is read elsewhere. */
function apart(words: string): Words {
  const bracket = bracketsOf(words).at(-1);
  if (!bracket || bracket.range.to < words.length || bracket.range.from === 0)
    return { term: words, aliases: [] };
  const { inner } = bracket;
  const named = inner.length >= 2 && inner.length <= 20 && NO_ALIAS.in(inner).length === 0;
  return { term: words.slice(0, bracket.range.from).trim(), aliases: named ? [bare(inner)] : [] };
}

const JOINTS = /以及|或者|[、和与及]/;

/** 甲和乙, “甲”、“乙”: words explained together, each also by itself. */
function members(term: string): string[] {
  const parts = term.split(JOINTS).map(bare);
  const whole = parts.every((part) => part.length >= 2 && part.length <= LONGEST_MEMBER);
  const quoted = term.startsWith('“') && term.endsWith('”');
  const alike = quoted || new Set(parts.map((part) => part.at(-1))).size === 1;
  return parts.length > 1 && whole && alike ? parts : [];
}

const isFigure = (char: string): boolean => '0123456789.,%'.includes(char);

/** Whether words without quotation marks can be a term. */
function isWord(term: string): boolean {
  const pointing = POINTING.at(term) !== '' && OTHER.at(term) === '';
  const phrase = NO_END.before(term) !== '' && !term.endsWith('标的');
  return (
    term.length >= 2 &&
    !NO_WORD.has(term.split(/[“”]/)[0] ?? '') &&
    !pointing &&
    !phrase &&
    !holdsAny(term, '，。；;！？!?') &&
    !allOf(term.slice(0, -1), isFigure)
  );
}

/** 第一款规定的“违章所得”: a quotation that closes a longer phrase is the word. */
function quotation(words: string): string {
  const quoted = quotedBefore(words, words.length);
  const joined = '、和与及'.includes(words.charAt((quoted?.from ?? 0) - 1) || '、');
  return quoted && !joined ? words.slice(quoted.from) : words;
}

/** The term in the words before 是指; null where they are none. */
export function termIn(words: string): Words | null {
  const item = withoutMarker(words);
  const { term: whole, aliases } = apart(quotation(item.slice(behindPlace(item)).trim()));
  const term = bare(whole);
  if (term === '' || term.length > LONGEST || (term === whole ? !isWord(term) : NO_WORD.has(term)))
    return null;
  return { term, aliases: [...aliases, ...members(whole)].filter((alias) => alias !== term) };
}
