/** Labels of duties: 责任单位：, 牵头部门及配合部门：, 配合： and where each begins and ends. */
import { listed } from '../../words/listed.ts';
import { endsIn } from './marks.ts';
import { endOf } from './whole-name.ts';

export interface Label {
  readonly words: string;
  readonly from: number;
  /** Behind its colon. */
  readonly to: number;
}

const COLONS = '：:∶';
const NOUNS = listed('单位 部门 机关 主体 机构 处室 科室 地区 区县 方');
const TASKED = listed(
  '责任 主责 牵头 主办 主管 承办 落实 实施 负责 推进 配合 协办 协同 协作 协助 参与 参加 支持 联合 完成 组织 执行 承担 归口 成员',
);
/** Without 单位: 牵头：甲；配合：乙 */
const ALONE = listed('牵头 主办 承办 协办 配合 主责');
const LONGEST = 16;

/** How many characters before a colon are a label; 0 for none. */
function labelLength(left: string): number {
  const noun = endOf(left, NOUNS);
  if (noun === '') return endOf(left, ALONE).length;
  let at = left.length - noun.length;
  let tasked = 0;
  for (;;) {
    const words = left.slice(0, at);
    const step = endOf(words, TASKED).length;
    // 牵头单位及配合单位
    const joint =
      step === 0 && tasked > 0 && words.endsWith('及') ? 1 + endOf(words.slice(0, -1), NOUNS).length : 0;
    if (step + joint === 0 || joint === 1) return tasked === 0 ? 0 : left.length - at;
    tasked += step;
    at -= step + joint;
  }
}

export function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!COLONS.includes(text.charAt(at))) continue;
    const left = text.slice(Math.max(0, at - LONGEST), at).trimEnd();
    const length = labelLength(left);
    if (length === 0) continue;
    const end = Math.max(0, at - LONGEST) + left.length;
    labels.push({ words: left.slice(-length), from: end - length, to: at + 1 });
  }
  return labels;
}

const OF_A_LINE = listed('责任 主责 牵头 主办 承办 落实 负责 配合 协办 协同 参与');
const BEFORE = listed('主要 具体 市级 省级 区级 县级 市直 省直');
const OPENS = '。；;〔［*_— \n\t　';

/** Labels that begin a line or a sentence of their own. */
export const openingLabels = (text: string): Label[] =>
  labelsIn(text).flatMap((label) => {
    const lead = endOf(text.slice(0, label.from), BEFORE).length;
    const before = text.slice(0, label.from - lead);
    const opens =
      before === '' ||
      endsIn(before, OPENS) ||
      (before.endsWith('.') && !endsIn(before.slice(0, -1), '0123456789'));
    const tasked = OF_A_LINE.some((word) => label.words.startsWith(word)) && endOf(label.words, NOUNS) !== '';
    return opens && tasked ? [{ ...label, from: label.from - lead }] : [];
  });

/** 责任单位： on a line of its own. */
export const isLabelAlone = (text: string): boolean =>
  text.length < 24 &&
  labelsIn(text).some(({ from, to }) => text.slice(0, from).trim() + text.slice(to).trim() === '');
