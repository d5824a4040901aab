/** Where paragraphs explain one word each: below 名词解释, and below 本办法下列用语的含义：. */
import type { Passage } from '../../passages.ts';
import { tokensOf } from '../../words/tokens.ts';
import { holdsAny, wordList } from '../../words/word-list.ts';
import { withoutMarker } from './clauses.ts';

const NOUNS = wordList(
  '名词解释 专业术语 专有名词 专业名词 专用术语 专业用语 名词 术语 词语 用语 词汇 概念 缩略语 缩略词 简称',
);
const MEANINGS = wordList('名词解释 解释 释义 注释 含义 说明 定义 界定 是指 如下 分别 对照表');
/** What else such a heading says. */
const REST = wordList(
  '： : 附 附件 附录 一览 一览表 表 专有 专业 专用 下列 以下 有关 相关 主要 部分 重要 关键 中 的 所用 所 使用 涉及 和 与 及 及其 是 为 基本',
);
const LONGEST_HEADING = 30;
const FAR = 24;

/** 本规定｜下列用语: what a document calls itself. */
function behindSelf(words: string): string {
  const at = words.startsWith('本') ? words.search(/[下以有相所中]/) : -1;
  return at > 0 && at < 8 ? words.slice(at) : words;
}

/** 五、名词解释, 5.1 名词术语, 第四十条 本规定下列用语的含义： */
export function isGlossaryHeading(words: string): boolean {
  if (words.length > LONGEST_HEADING || !holdsAny(words, '词语概称')) return false;
  const tokens = tokensOf(behindSelf(withoutMarker(words).replace(/\s/g, ''))).map((t) => t.raw);
  const known = tokens.every((word) => NOUNS.has(word) || MEANINGS.has(word) || REST.has(word));
  // 概念 and 简称 alone head other parts too.
  const alone = tokens.length === 1 && (tokens[0] === '简称' || tokens[0] === '概念');
  return known && !alone && tokens.some((word) => NOUNS.has(word));
}

/** …，本规则中有关用语的含义如下： */
function opensList(text: string): boolean {
  const clause =
    text
      .slice(-FAR)
      .trimEnd()
      .split(/[，。；]/)
      .at(-1) ?? '';
  if (isGlossaryHeading(text)) return true;
  if (!/[：:]$/.test(clause) || !holdsAny(clause, '词语概称')) return false;
  const tokens = tokensOf(clause).map((t) => t.raw);
  const noun = tokens.findIndex((word) => NOUNS.has(word));
  return noun >= 0 && tokens.some((word, i) => i >= noun && MEANINGS.has(word));
}

const sameParent = (a: Passage, b: Passage): boolean => a.parents.at(-1) === b.parents.at(-1);

/** For each passage whether it may explain a word of such a list; `explains` says which go on with it. */
export function underGlossaryHeads(
  passages: readonly Passage[],
  explains: (text: string) => boolean,
): boolean[] {
  let lead: Passage | null = null;
  return passages.map((passage) => {
    const { text } = passage.text;
    if (passage.kind !== 'paragraph' && passage.kind !== 'heading') return false;
    if (opensList(text)) {
      lead = passage;
      return false;
    }
    if (isGlossaryHeading(passage.headings.at(-1) ?? '')) return true;
    const below = lead !== null && (passage.parents.includes(lead.anchor) || sameParent(passage, lead));
    if (!below || !explains(text)) lead = null;
    return lead !== null;
  });
}
