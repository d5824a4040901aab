/** Clauses of time inside a duty list: they give no one a task, they say until when. */
import { each, listed } from '../../words/listed.ts';
import { piecesBetween } from './marks.ts';
import { endOf, startOf } from './whole-name.ts';

const CLAUSE_ENDS = '，,；;';
/** 长期, 每季度, 力争年底前 */
const LASTING = listed(
  `全年 常年 每 长期 持续 常态化 立即 近期 力争 贯穿全年 即日起 年底 年末 年内 年中 上半年 下半年 ${each('一 二 三 四 1 2 3 4 第一 第二 第三 第四 第1 第2 第3 第4', '季度')}`,
);
const LEADS = ['到', '于', '在', '自'];
const BEHIND_FIGURE = listed('年 月 个月内 月内 个工作日内 工作日内');
const DIGITS = '0123456789〇○零一二三四五六七八九十';

function behindDigits(text: string): string {
  let at = 0;
  while (at < text.length && DIGITS.includes(text.charAt(at))) at += 1;
  return at === 0 ? '' : text.slice(at).trimStart();
}

/** 2025年底前, 6月底, 三个月内, 长期坚持 */
function tellsTime(clause: string): boolean {
  const words = clause.trim();
  const from = startOf(words, LEADS).length;
  return (
    startOf(words, LASTING) !== '' ||
    startOf(behindDigits(words.slice(from).trimStart()), BEHIND_FIGURE) !== ''
  );
}

const UNTIL = ['底前', '前完成', '月底', '年底'];

/** 2024年6月底前完成, 长期坚持: as a clause of its own among clauses with verbs. */
export const isDeadline = (clause: string): boolean =>
  tellsTime(clause) || UNTIL.some((word) => clause.includes(word));

/** 甲、乙；全年 → the same length, the time blank; what stands before stays. */
export const withoutTime = (list: string): string =>
  piecesBetween(list, CLAUSE_ENDS).reduce(
    (text, { text: clause, from }) =>
      tellsTime(clause)
        ? text.slice(0, from) + ' '.repeat(clause.length) + text.slice(from + clause.length)
        : text,
    list,
  );

const TOLD = listed('时限 时间 期限 时间节点 进度安排 时限要求');
const LONGEST = 40;

/** 完成时限：2025年底 or a clause of time of its own; '' where there is none. */
export function deadlineIn(text: string): string {
  const pieces = piecesBetween(text, '；;。，,（）()\n');
  for (const { text: piece } of pieces) {
    const [label = '', value = ''] = piecesBetween(piece, '：:∶').map((part) => part.text.trim());
    if (endOf(label, TOLD) !== '' && value.length > 1 && value.length <= LONGEST) return value;
  }
  const clause = piecesBetween(text, '，,；;。：:、').find(
    (c) => c.text.length <= LONGEST && tellsTime(c.text),
  );
  return clause?.text.trim() ?? '';
}
