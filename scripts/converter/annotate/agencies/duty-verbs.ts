/** The verb of a clause that gives tasks: 按职责分工负责, 牵头, 配合; what stands before it are the bodies. */
import { each, listed } from '../../words/listed.ts';
import { firstOf, type Piece } from './marks.ts';
import { endOf, startOf } from './whole-name.ts';

const VERBS = listed(
  [
    '牵头 配合 协助 协同 参与 参加 支持 负责 依职责 落实 组织实施 抓好落实 承担 主办 承办 协办 推进落实 做好',
    each('按 按照', each('职责 职能 任务 分工', '分工').concat(' 职责 职能 任务 分工')),
    each('按各自 按照各自 按相关 按照相关', '职责 职能 任务 分工'),
  ].join(' '),
);
/** 负责人, 牵头单位: no verb but part of a noun. */
const OF_NOUNS = listed('单位 部门 机构 机关 人 同志 任 制');
const FREE = new Set(listed('落实 承担 主办 承办 协办 做好 组织实施 抓好落实 推进落实 依职责'));
const MANNERS = listed('共同 分别 分工 分头 具体 联合 统筹 总');

export function verbIn(clause: string): Piece | null {
  for (let found = firstOf(clause, VERBS); found; found = firstOf(clause, VERBS, found.from + 1)) {
    const behind = clause.slice(found.from + found.text.length);
    const noun = startOf(behind, OF_NOUNS);
    const isNoun =
      noun !== '' && !FREE.has(found.text) && !found.text.startsWith('按') && !/^制[订定]/.test(behind);
    if (isNoun) continue;
    const manner = endOf(clause.slice(0, found.from), MANNERS);
    return { text: manner + found.text, from: found.from - manner.length };
  }
  return null;
}

const OFFICE_ENDS = '局委办厅部院会府';
const MEETS = ['牵头会同', '牵头，会同', '牵头,会同', '会同'];

/** 甲｜会同｜乙, 甲局｜商｜乙局 */
export function meetIn(clause: string): Piece | null {
  const meets = firstOf(clause, MEETS);
  if (meets) return meets;
  for (
    let found = firstOf(clause, ['商', '联合']);
    found;
    found = firstOf(clause, ['商', '联合'], found.from + 1)
  )
    if (found.from > 0 && OFFICE_ENDS.includes(clause.charAt(found.from - 1))) return found;
  return null;
}
