/** Words that give a task to bodies: 责任单位：…, 牵头单位：…；配合单位：…, 甲牵头，乙、丙配合, 甲、乙按职责分工负责. */
import { unlabelled, withoutRoles } from './duty-clauses.ts';
import { verbIn } from './duty-verbs.ts';
import { labelsIn } from './labels.ts';
import { type Instruction, instructionIn, type LeadRule } from './lead-rule.ts';
import { anyBrackets, blanked, endsIn, firstOf, piecesBetween, withoutEnd } from './marks.ts';
import { besides, type DutyBody, roleOf } from './roles.ts';
import { isOffice, isWholeName, looksLikeAgency } from './whole-name.ts';

const TELLING = ['牵头', '配合', '按职责', '负责'];

/** 牵头：甲 配合：乙 in one cell, 甲（牵头）、乙 */
export const tellsRoles = (list: string): boolean =>
  TELLING.some((word) => list.includes(word)) || labelsIn(list).length > 0;

/** 完成时限：…, 联系人：…: another label ends the list, with the word that it begins with. */
function otherLabel(list: string): number {
  const colon = firstOf(list, ['：', ':', '∶'])?.from ?? -1;
  if (colon < 0) return list.length;
  const word = list.slice(0, colon);
  const from = Math.max(...[...'；;。，,、 \n\t　'].map((mark) => word.lastIndexOf(mark)));
  return Math.max(0, from);
}

function behindLabels(text: string, rule: LeadRule | null): DutyBody[] {
  const labels = labelsIn(text);
  const roles = new Set(labels.map((label) => roleOf(label.words)));
  return labels.flatMap(({ words, to }, i) => {
    const role = roleOf(words);
    const list = text.slice(to, labels[i + 1]?.from ?? text.length);
    const found = unlabelled(list.slice(0, otherLabel(list)), to, role === 'unspecified' ? rule : null);
    const settled = role === 'unspecified' ? besides(roles) : role;
    return found.filter(plausible).map((d) => (d.role === 'unspecified' ? { ...d, role: settled } : d));
  });
}

export interface DutyText {
  readonly bodies: DutyBody[];
  readonly instruction: Instruction | null;
}

const LATER = ['以下', '下述', '后续'];
const LEFT_OUT = ['不再', '均需', '同'];

/** …负责落实。以下均需各区政府落实，不再列出: what the bracket says of later ones is no duty here. */
function withoutLaterOnes(text: string): string {
  const closed = withoutEnd(text, '。');
  const aside = piecesBetween(closed, '。；;，,').find(
    ({ text: piece, from }) =>
      from > 0 &&
      LATER.some((word) => piece.trimStart().startsWith(word)) &&
      !closed.slice(from).includes('。'),
  );
  const words = aside ? closed.slice(aside.from) : '';
  const left = LEFT_OUT.some((word) => words.includes(word)) && !instructionIn(words);
  return aside && left ? blanked(text, aside.from - 1, text.length) : text;
}

const REMARKS = ['下同', '按职责', '职责分工', '负责', '落实', '属地原则'];
const LONGEST_REMARK = 60;

/** 管委会（各单位按职责分工落实，下同）: a remark on the list, no part of a name. */
const withoutRemarks = (text: string): string =>
  anyBrackets(text).reduce(
    (rest, { inner, range }) =>
      inner.length <= LONGEST_REMARK && REMARKS.some((word) => inner.includes(word))
        ? blanked(rest, range.from, range.to)
        : rest,
    text,
  );

function withoutInstruction(text: string, instruction: Instruction | null): string {
  if (!instruction) return text;
  const { from, to } = instruction;
  return blanked(text, withoutEnd(text.slice(0, from), '，,；;、').length, to);
}

/** Reads what stands in a duty bracket or behind a label; null where it gives nothing to anyone. */
export function readDuties(written: string, remembered: LeadRule | null): DutyText | null {
  const inner = withoutLaterOnes(written);
  const instruction = instructionIn(inner);
  const text = withoutRemarks(withoutInstruction(inner, instruction));
  const rule = instruction?.rule ?? remembered;
  if (labelsIn(text).length > 0) {
    const bodies = behindLabels(text, rule);
    return bodies.length > 0 ? { bodies, instruction } : null;
  }
  const bodies = unlabelled(text, 0, rule);
  const told = verbIn(text) !== null || instruction !== null || withoutRoles(text) !== text;
  return told && official(bodies) ? { bodies, instruction } : null;
}

/** Among many names one may be of an unusual kind; a sentence has more than one such piece. */
function official(bodies: readonly DutyBody[]): boolean {
  const known = bodies.filter((d) => d.group || looksLikeAgency(d.written) || isWholeName(d.name));
  const all = bodies.length > 0 && known.length >= bodies.length - (bodies.length > 3 ? 1 : 0);
  return (
    all && (known.some((d) => d.group || isOffice(d.name) || isWholeName(d.name)) || known.every(isSection))
  );
}

/** 规划处牵头，财务处配合: sections of the office that speaks. */
const isSection = ({ name }: DutyBody): boolean => endsIn(name, '处科室组') && name.length <= 10;

/** Behind a label almost anything is a body; sentences, dates and 下同 are not. */
const plausible = ({ name }: DutyBody): boolean =>
  name.length >= 2 && name.length <= 30 && !/^(?:以?下同|[\d\s]+)$|[：:。]|\d{4}年/.test(name);
