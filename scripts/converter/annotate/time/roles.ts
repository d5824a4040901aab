/** What the words around a time make of it. */
import { beforeBlanks, pastBlanks } from '../../read/blanks.ts';
import { each } from '../../words/listed.ts';
import { phraseAt, type WordList, wordList } from '../../words/word-list.ts';
import type { TimeRole } from './mention.ts';
import type { Word } from './words.ts';

const AS_OF = wordList('截至 截止 截止到 截止至');
const UNTIL = wordList('到 至 力争 确保 争取');
const SINCE = wordList('以来 至今 以后');
const BEGINS = wordList('起 开始');
/** 2024年底前, 2024年6月底以前 */
const BEFORE = wordList('前 之前 以前');
const NO_BEFORE = '期后沿景述';

/** 比2020年, 快于2023年, 剔除2024年: the other side of a comparison. */
const COMPARES = wordList(`比 较 相比 与 ${each('快 慢 高 低 优 多 少 好', '于')} 剔除 扣除 申报 申请`);
/** 占比2025年达到 compares nothing. */
const NO_COMPARISON = wordList('占比 同比 环比 性比 存比');
const COMPARED_BEFORE = wordList('比 较 相对于 相比 与 同 跟 和');
const COMPARED_AFTER = wordList(
  '相比 相较 的基础上 基础上 同期 的水平上 水平上 的水平基础 水平基础 的水平的 水平的 增长 提高 下降 降低 翻',
);
const BASES = wordList('的基础上 基础上');
/** 是2015年的三倍 */
const isMultiple = (after: string): boolean => /^\s*的?\s*(?:\d[\d.]*|[一-鿿]{1,3})\s*倍/.test(after);

/** 2000年底前建成的小区, 2019年出台的《办法》: the time describes a noun. */
const ENDS_OF_TIME = wordList('底 末 以前 前 已');
const MADE = wordList('建成 投用 竣工 投产 开工 印发 出台 成立 修订 发布 认定 颁布 实施 入库');

function isOfANoun(text: string, to: number): boolean {
  let at = pastBlanks(text, to);
  for (let word = ENDS_OF_TIME.at(text, at); word !== ''; word = ENDS_OF_TIME.at(text, at)) at += word.length;
  const made = MADE.at(text, at);
  const rest = phraseAt(text, at + made.length, 7);
  return made !== '' && (rest.includes('的') || rest.includes('《'));
}

const STOPS = '，。；0123456789';

/** 五年内翻了一番: how long it took, of what the year before it tells. */
function tookSoLong(text: string, to: number): boolean {
  const rest = phraseAt(text, to, 10, STOPS);
  const done = rest.indexOf('了');
  return done > 0 && '番翻倍增减升降长高加大成现到破过'.includes(rest.charAt(done - 1));
}

/** 《某产业行动方案（2026—2028年）》: the period of another document. */
function inTitle(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(from, from + 60);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && after.includes('》');
}

/** “十五五”开局之年, “十四五”圆满收官: the plan only says what year it is. */
const FIRST_OF_ALL = ['”', '"', '规划', '时期', '的', '良好', '圆满'];
const STAGES = wordList('开局 起步 收官 开好局 起好步 第一年 首年 最后一年 承上启下 中期');
/** “十三五”良好开局, “十四五”节能任务: the plan is named, no time is told. */
const TASKS = wordList('开局 收官 圆满 收尾 节能 减排 目标任务 任务 蓝图');

function namesStage(text: string, to: number): boolean {
  let at = to;
  for (const word of FIRST_OF_ALL)
    if (text.startsWith(word, pastBlanks(text, at))) at = pastBlanks(text, at) + word.length;
  return STAGES.at(text, pastBlanks(text, at)) !== '';
}

function namesTask(text: string, to: number): boolean {
  const start = text.charAt(to) === '”' ? to + 1 : to;
  const { length } = phraseAt(text, start, 4, STOPS);
  return Array.from({ length: length + 1 }, (_, i) => start + i).some((at) => TASKS.at(text, at) !== '');
}

function onlyNamesPlan(text: string, { from, to }: Word): boolean {
  const end = text.charAt(to - 1) === '”' ? to - 1 : to;
  const behind = text.charAt(to) === '”' ? to + 1 : to;
  if (text.endsWith('规划', end) && from < end - 2) return true;
  if (text.startsWith('规划', behind) && text.charAt(behind + 2) !== '期') return true;
  return namesStage(text, to) || (text.charAt(end - 1) === '五' && namesTask(text, to));
}

const follows = (words: WordList, text: string, to: number): boolean =>
  words.at(text, pastBlanks(text, to, 2)) !== '';

function isCompared(text: string, { from, to }: Word): boolean {
  const at = beforeBlanks(text, from, 2);
  if (COMPARES.before(text, at) !== '' && NO_COMPARISON.before(text, at) === '') return true;
  if (follows(BASES, text, to)) return true;
  const multiple = text.slice(to, to + 10).includes('倍') && isMultiple(text.slice(to, to + 10));
  if (multiple && text.charAt(pastBlanks(text, to, 2)) === '的') return true;
  return COMPARED_BEFORE.before(text, at) !== '' && (multiple || follows(COMPARED_AFTER, text, to));
}

function isSince(text: string, { from, to }: Word): boolean {
  const begun =
    '自从'.includes(text.charAt(beforeBlanks(text, from) - 1) || ' ') && follows(BEGINS, text, to);
  return begun || follows(SINCE, text, to) || text.endsWith('以来', to);
}

function isBefore(text: string, to: number): boolean {
  const at = pastBlanks(text, to, 2);
  const word = BEFORE.at(text, at);
  return word !== '' && !NO_BEFORE.includes(text.charAt(at + word.length) || ' ');
}

export function roleOf(text: string, word: Word): TimeRole {
  const { from, to, when } = word;
  const at = beforeBlanks(text, from, 2);
  if (AS_OF.before(text, at) !== '' || AS_OF.at(text, from) !== '') return 'as-of';
  // 断流30年后复流: no plan reaches so far
  const over = when.kind === 'ahead' && when.years > 20 && text.charAt(to - 1) === '后';
  if (over || (when.kind === 'ahead' && tookSoLong(text, to))) return 'comparison';
  if (isOfANoun(text, to) || inTitle(text, from) || isCompared(text, word)) return 'comparison';
  if (when.kind === 'plan' && onlyNamesPlan(text, word)) return 'comparison';
  if (isSince(text, word)) return 'since';
  if (UNTIL.before(text, at) !== '' || (when.kind === 'year' && isBefore(text, to))) return 'until';
  return when.kind === 'now' ? 'as-of' : 'point';
}
