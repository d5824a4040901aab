/** Clauses of time inside a duty list: they give no one a task, they say until when. */
import { matchesIn } from '../../read/matches.ts';

/** 2024年6月底前完成, 长期坚持: as a clause of its own among clauses with verbs. */
export const DEADLINE =
  /^\s*(?:\d{4}年|力争|每年|[上下]半年|全年|长期|持续|立即|年底)|(?:底前|前完成|月底|年底)/;

const TIME =
  /^\s*(?:(?:(?:到|于|在|自)\s*)?(?:\d{2,4}\s*年|\d{1,2}\s*月|二[〇○零]\S{2}年)|[全常]年|每年|长期|持续|年[底末内中]|[上下]半年|第?[一二三四1-4]季度|即日起|立即|近期|力争|贯穿全年|\d+个?(?:月|工作日)内)/;

/** 甲、乙；全年 → the same length, the time blank; what stands before stays. */
export function withoutTime(list: string): string {
  return list.replace(/[^，,；;]+/g, (clause) => (TIME.test(clause) ? ' '.repeat(clause.length) : clause));
}

const LABELLED = /(?:时限|时间|期限|时间节点|进度安排|时限要求)\s*[：:∶]\s*([^；;。，,（）()\n]{2,40})/;

/** 完成时限：2025年底 or a clause of time of its own; '' where there is none. */
export function deadlineIn(text: string): string {
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled) return labelled.trim();
  for (const [clause] of matchesIn(text, /[^，,；;。：:、]+/g))
    if (clause.length <= 40 && TIME.test(clause)) return clause.trim();
  return '';
}
