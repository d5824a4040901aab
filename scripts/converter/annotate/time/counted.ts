/** So many years: 未来三年, 近5年, 五年来, 用3到5年时间. */

import { beforeBlanks } from '../../read/blanks.ts';
import { isDigit, isHan } from '../../read/characters.ts';
import { matchesIn } from '../../read/matches.ts';
import { NUMERAL_CHARS, numberOf } from '../../read/numerals.ts';
import { each } from '../../words/listed.ts';
import { wordList } from '../../words/word-list.ts';
import type { When } from './mention.ts';
import type { Word } from './words.ts';

/** The figures of small numbers: 一 to 十, and 两. */
export const CN = NUMERAL_CHARS.slice(2, 13);
export const SMALL = `(?:\\d{1,2}|[${CN}]{1,3})`;
export const TO = '\\s*(?:[-—~]{1,2}|至|到)\\s*';

interface Row {
  readonly example: string;
  readonly kind: 'ahead' | 'back' | 'years';
  /** Words that stand before, and belong to the time. */
  readonly before?: string;
  /** Words that must follow, and belong to it. */
  readonly after?: string;
  /** Words that may follow. */
  readonly tail?: string;
  /** Words that must follow then, and do not belong to it; that must not follow. */
  readonly only?: string;
  readonly not?: string;
  /** A Chinese character before: 改革三年新增 is no plan of three years. */
  readonly alone?: true;
}

const WORKS = '整治 治理 改造 创建 实践 探索';
const DEEDS =
  '新增 突破 达到 引育 培育 建成 完成 实现 推动 改造 培训 新建 投入 引进 实施 组织 招引 净增 生产 创建 修建 整治';
const SPENT = each(' 左右 内 的 左右的 内的', '时间 努力 发展 建设 奋斗 攻坚');

export const ROWS: readonly Row[] = [
  {
    example: '未来三年内',
    kind: 'ahead',
    before: each('未来 今后 接下来', ' 的').trim(),
    tail: '时间 左右 内 里 间',
  },
  {
    example: '用3到5年时间',
    kind: 'ahead',
    before: '再用 用 经过 通过 利用 力争 争取',
    tail: `左右 内 的 左右的 内的 ${SPENT.trim()}`,
    not: `${WORKS} ${each('的', WORKS)}`,
  },
  { example: '三年内', kind: 'ahead', after: each(' 时间', '之内 内 后').trim() },
  { example: '近5年来', kind: 'back', before: each('近 过去 最近 此前', ' 的').trim(), tail: '来 间 里' },
  { example: '五年来', kind: 'back', after: '来' },
  { example: '三年累计新增', kind: 'years', tail: '累计 共 共计 集中', only: DEEDS, alone: true },
  { example: '经过三年治理', kind: 'back', before: '经过', tail: '的', only: WORKS },
];

const asked = (words: string | undefined) => (words === undefined ? null : wordList(words));
const READY = ROWS.map((row) => ({
  kind: row.kind,
  alone: row.alone,
  before: asked(row.before),
  after: asked(row.after),
  tail: asked(row.tail),
  only: asked(row.only),
  not: asked(row.not),
}));

const CORE = new RegExp(`(${SMALL})(?:${TO}(${SMALL}))?\\s*年`, 'g');
const SPEAKS = '第近这前每';

/** Where a row begins that reads the years between two places; null where it does not. */
function beginning(row: (typeof READY)[number], text: string, from: number): number | null {
  const at = beforeBlanks(text, from, 2);
  if (row.before) {
    const word = row.before.before(text, at);
    return word === '' ? null : at - word.length;
  }
  const last = text.charAt(from - 1);
  // 第三年, 2024年
  if (last === '第' || isDigit(last)) return null;
  return row.alone && last !== '' && (isHan(last) || SPEAKS.includes(last)) ? null : from;
}

function ending(row: (typeof READY)[number], text: string, to: number): number | null {
  const after = row.after?.at(text, to) ?? '';
  if ((row.after && after === '') || (row.not && row.not.at(text, to) !== '')) return null;
  const end = to + after.length;
  const tail = end + (row.tail?.at(text, end) ?? '').length;
  return row.only && row.only.at(text, tail) === '' ? null : tail;
}

/** All such times of a text. */
export function countedYears(text: string): Word[] {
  if (!text.includes('年')) return [];
  return matchesIn(text, CORE).flatMap((match) => {
    const to = match.index + match[0].length;
    const years = numberOf((match[2] ?? match[1] ?? '').trim()) ?? 0;
    return READY.flatMap((row) => {
      const from = beginning(row, text, match.index);
      const end = from === null ? null : ending(row, text, to);
      return from === null || end === null
        ? []
        : [{ from, to: end, when: { kind: row.kind, years } as When }];
    });
  });
}
