/** Words that give a task to bodies: 责任单位：…, 牵头单位：…；配合单位：…, 甲牵头，乙、丙配合, 甲、乙按职责分工负责. */
import { bodiesIn } from './bodies.ts';
import { type Body, ROLES } from './body-name.ts';
import { isDeadline, withoutTime } from './deadlines.ts';
import { meetIn, verbIn } from './duty-verbs.ts';
import { labelsIn } from './labels.ts';
import { type Instruction, instructionIn, type LeadRule } from './lead-rule.ts';
import { anyBrackets, blanked, endsIn, firstOf, piecesBetween, withoutEnd } from './marks.ts';
import { besides, type DutyBody, dutyOf as duty, type Role, roleOf } from './roles.ts';
import { isOffice, isWholeName, looksLikeAgency } from './whole-name.ts';

interface Clause {
  readonly bodies: readonly Body[];
  readonly role: Role;
  readonly verb: boolean;
}

const shift = (bodies: readonly Body[], by: number): Body[] =>
  bodies.map((b) => ({ ...b, from: b.from + by, to: b.to + by }));

/** 甲会同乙、丙: what stands before leads, what follows helps. */
function together(text: string, from: number, role: Role, verb: boolean): Clause[] {
  const meet = meetIn(text);
  if (!meet) return [{ bodies: shift(bodiesIn(text), from), role, verb }];
  const right = meet.from + meet.text.length;
  return [
    { bodies: shift(bodiesIn(text.slice(0, meet.from)), from), role: 'lead', verb: true },
    { bodies: shift(bodiesIn(text.slice(right)), from + right), role: 'joint', verb: true },
  ];
}

/** 市教育局（牵头）: what a body's own bracket says of it is no verb. */
const ofBody = (inner: string): boolean =>
  ROLES[inner] !== undefined || ROLES[inner.slice(0, -2)] !== undefined;
const withoutRoles = (text: string): string =>
  anyBrackets(text).reduce(
    (rest, { inner, range }) => (ofBody(inner) ? blanked(rest, range.from, range.to) : rest),
    text,
  );

const CLOSING = ['负责', '落实', '组织实施', '按职责'];

function clausesOf(text: string, from: number): Clause[] {
  return piecesBetween(text, '，,；;。').flatMap((piece) => {
    if (isDeadline(piece.text)) return [];
    const verb = verbIn(withoutRoles(piece.text));
    const meets = verb !== null && piece.text.slice(verb.from).startsWith('牵头会同');
    // 甲牵头会同乙负责: the helpers end before what all of them do
    const end = meets ? firstOf(piece.text, CLOSING)?.from : verb?.from;
    return together(piece.text.slice(0, end), from + piece.from, roleOf(verb?.text ?? ''), verb !== null);
  });
}

/** Bodies whose clause has no verb wait for the next one: 甲，乙按职责分工负责. */
function byVerbs(clauses: readonly Clause[], rule: LeadRule | null): DutyBody[] {
  // 甲、乙负责, where the document said that the first of its lists leads.
  const plain = clauses.every((c) => c.role === 'unspecified');
  if (plain && rule !== null)
    return byRule(
      clauses.flatMap((c) => c.bodies),
      rule,
    );
  const led = clauses.some((c) => c.role === 'lead');
  const settle = (role: Role): Role => (led && role === 'unspecified' ? 'joint' : role);
  let waiting: Body[] = [];
  const done = clauses.flatMap(({ bodies, role, verb }) => {
    const all = [...waiting, ...bodies];
    waiting = verb ? [] : all;
    return verb ? all.map((b) => duty(b, settle(role), false)) : [];
  });
  return [...done, ...waiting.map((b) => duty(b, settle('unspecified'), false))];
}

/** Who leads in a list without verbs, by what the document said about its lists. */
export function byRule(bodies: readonly Body[], rule: LeadRule | null): DutyBody[] {
  const all = (role: Role): DutyBody[] => bodies.map((b) => duty(b, role, false));
  // 甲（牵头）、乙、丙: one is named as leader, so the others help.
  if (bodies.some((b) => b.said === 'lead')) return all('joint');
  if (rule === null) return all('unspecified');
  if (bodies.some((b) => b.starred)) return bodies.map((b) => duty(b, b.starred ? 'lead' : 'joint', false));
  const comma = bodies.findIndex((b) => b.parting === '，' || b.parting === '；');
  // 甲、乙: a list without the comma that would part the leaders
  if (rule === 'star' || (rule === 'comma' && comma < 0 && bodies.length > 1)) return all('unspecified');
  const leaders = rule !== 'first' && comma > 0 ? comma : 1;
  return bodies.map((b, i) => duty(b, i < leaders ? 'lead' : 'joint', rule === 'bold'));
}

/** A list or clauses without a label. */
function unlabelled(text: string, from: number, rule: LeadRule | null): DutyBody[] {
  const clauses = clausesOf(text, from);
  return clauses.some((c) => c.verb)
    ? byVerbs(clauses, rule)
    : byRule(shift(bodiesIn(withoutTime(text)), from), rule);
}

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
