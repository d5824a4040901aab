/** The words of time that need no figure: 今年底, 近年来, 目前, 规划期末. */

import { each, listed } from '../../words/listed.ts';
import { type WordList, wordList } from '../../words/word-list.ts';
import type { When } from './mention.ts';

interface Row {
  readonly when: When;
  readonly words: string;
  /** Characters that must not stand before: 每季度 is no season. */
  readonly unless?: string;
  /** Words that must not follow: 上年结转. */
  readonly not?: string;
  /** Words one of which must follow: 全年计划. */
  readonly only?: string;
}

const offset = (years: number): When => ({ kind: 'offset', years });
const with_ = (stem: string, tails: string): string => `${stem} ${each(stem, tails)}`;
const BACK: When = { kind: 'back', years: 0 };
const NOW: When = { kind: 'now' };
const END: When = { kind: 'period-end' };
const PROJECTS = '规划 建设 计划 行动 方案 试点 实施';

export const ROWS: readonly Row[] = [
  {
    when: offset(0),
    words: '前三季度 上半年 下半年 一季度 二季度 三季度 四季度',
    unless: '每各本0123456789年第',
    not: '度',
  },
  { when: BACK, words: '近年 近年来 近几年 近几年来 多年来' },
  { when: END, words: `期末 周期末 ${each(PROJECTS, '期末 周期末')}` },
  { when: END, words: each('规划 建设 行动 实施', '期内 期间') },
  { when: NOW, words: `${each(' 截至 截止 到', '目前 当前 现在 目前为止 当前为止 现在为止')} 今年以来` },
  { when: offset(0), words: '全年', only: '计划 力争 要 预期 目标 将 确保 安排' },
  { when: offset(0), words: `${with_('今年', '底 末 上半年 下半年 年底 年末 全年')} 本年 本年度 年内` },
  { when: offset(0), words: '年底 年底前', unless: '今本去明前0123456789年' },
  { when: offset(-1), words: with_('去年', '底 末 同期 年底 年末 全年') },
  { when: offset(-1), words: with_('上年', '末 同期'), unless: '以', not: '结转 结余 结存' },
  { when: offset(-1), words: with_('上年度', '末 同期'), unless: '以' },
  { when: offset(1), words: `${with_('明年', '底 末 上半年 年底')} 次年` },
  { when: { kind: 'year', year: 2050 }, words: '本世纪中叶 21世纪中叶' },
  ...[...'一二三四五'].map(
    (char, i): Row => ({ when: { kind: 'nth', nth: i + 1 }, words: `第${char}年`, not: '级' }),
  ),
];

export interface Word {
  readonly from: number;
  readonly to: number;
  readonly when: When;
}

interface Known {
  readonly word: string;
  readonly row: Row;
  readonly not: WordList | null;
  readonly only: WordList | null;
}

const asked = (words: string | undefined): WordList | null => (words === undefined ? null : wordList(words));

const KNOWN: ReadonlyMap<string, readonly Known[]> = Map.groupBy(
  ROWS.flatMap((row) => {
    const [not, only] = [asked(row.not), asked(row.only)];
    return listed(row.words).map((word) => ({ word, row, not, only }));
  }).sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word.charAt(0),
);

const holds = ({ word, row, not, only }: Known, text: string, from: number): boolean => {
  const to = from + word.length;
  if (!text.startsWith(word, from)) return false;
  if (from > 0 && row.unless?.includes(text.charAt(from - 1))) return false;
  return !not?.at(text, to) && only?.at(text, to) !== '';
};

/** By its code: does a word begin with this character? */
const BEGINS = new Uint8Array(0x10000);
for (const char of KNOWN.keys()) BEGINS[char.charCodeAt(0)] = 1;

/** All such words of a text, in order. */
export function wordsOfTime(text: string): Word[] {
  const found: Word[] = [];
  for (let from = 0; from < text.length; from += 1) {
    if (BEGINS[text.charCodeAt(from)] !== 1) continue;
    const known = KNOWN.get(text.charAt(from))?.find((k) => holds(k, text, from));
    if (known) found.push({ from, to: from + known.word.length, when: known.row.when });
  }
  return found;
}
