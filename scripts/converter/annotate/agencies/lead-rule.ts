/**
 * Instructions that say which body of a list leads: 标黑体的单位为牵头单位，下同; 列第一位者为牵头单位，下同.
 * A bold face does not survive in plain text. What the punctuation supports then: such lists set the leading bodies apart
 * by a comma (甲、乙，丙、丁: 甲 and 乙 lead); where a list has only 、 no more can be said than that the lead is named first by custom.
 * 逗号前为牵头单位 says so itself. For the bold face the role is marked as inferred. 第一位 and ★ are stated by the text itself and are not.
 */
import { each, listed } from '../../words/listed.ts';
import { firstOf, piecesBetween } from './marks.ts';
import { startOf } from './whole-name.ts';

export type LeadRule = 'first' | 'bold' | 'star' | 'comma';

/** What tells the leader, in the order of trust. */
const MARKS: readonly (readonly [LeadRule, readonly string[]])[] = [
  ['bold', listed('黑体 加黑 加粗 粗体 下划线 下横线 斜体 楷体 标红')],
  ['star', [...'★☆*＊▲△●']],
  ['comma', listed(each('逗号 分号', '前 之前'))],
  [
    'first',
    listed(
      `第一 首位 首个 首家 首名 首列 列前 列最前 最前 ${each('排 排名 排序 排列 排在 列在', '前 首位 第一')}`,
    ),
  ],
];
const LEADERS = listed('牵头 主办 主责 第一责任 总牵头');
const FROM_HERE_ON = listed(each('下 以下', '同 均同 皆同 相同 均相同 同此'));
const FARTHEST_COPULA = 12;
const FARTHEST_LEADER = 7;

export interface Instruction {
  readonly rule: LeadRule;
  readonly from: number;
  readonly to: number;
  /** 下同: holds for what follows. */
  readonly lasting: boolean;
}

/** 标黑体的单位｜为｜牵头单位 */
function tellsLeader(clause: string, marks: readonly string[]): boolean {
  const mark = firstOf(clause, marks);
  const copula = mark ? clause.indexOf('为', mark.from + mark.text.length) : -1;
  const leader = copula < 0 ? null : firstOf(clause, LEADERS, copula + 1);
  if (!mark || !leader) return false;
  return copula - mark.from - mark.text.length <= FARTHEST_COPULA && leader.from - copula <= FARTHEST_LEADER;
}

/** The instruction with 下同 behind it, in its own clause or in the next. */
function reach(text: string, from: number, end: number): { to: number; lasting: boolean } {
  const inside = firstOf(text.slice(from, end), FROM_HERE_ON);
  if (inside) return { to: end, lasting: true };
  const behind = text.slice(end).slice(1).trimStart();
  const word = startOf(behind, FROM_HERE_ON);
  return word === ''
    ? { to: end, lasting: false }
    : { to: text.length - behind.length + word.length, lasting: true };
}

export function instructionIn(text: string): Instruction | null {
  const clauses = piecesBetween(text, '，,；;。、');
  for (const [rule, marks] of MARKS) {
    const clause = clauses.find((c) => tellsLeader(c.text, marks));
    if (!clause) continue;
    const from = clause.from + clause.text.lastIndexOf('（') + 1;
    return { rule, from, ...reach(text, from, clause.from + clause.text.length) };
  }
  return null;
}
