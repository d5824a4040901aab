/** Words that give a task to bodies: 责任单位：…, 牵头单位：…；配合单位：…, 甲牵头，乙、丙配合, 甲、乙按职责分工负责. */

import { matchesIn } from '../../read/matches.ts';
import { type Body, bodiesIn } from './bodies.ts';
import { DEADLINE, withoutTime } from './deadlines.ts';
import { type Instruction, instructionIn, type LeadRule } from './lead-rule.ts';
import { besides, type DutyBody, dutyOf as duty, type Role, roleOf } from './roles.ts';
import { isOffice, isWholeName, looksLikeAgency } from './whole-name.ts';

const NOUN = '(?:单位|部门|机关|主体|机构|处室|科室|地区|区县|方)';
export const LABEL = new RegExp(
  `(?:(责任|主责|牵头|主办|主管|承办|落实|实施|负责|推进|配合|协办|协同|协作|协助|参与|参加|支持|联合|完成|组织|执行|承担|归口|成员)(?:责任|落实|实施|推进|负责|配合)?${NOUN}(?:及(?:责任|配合)?${NOUN})?|(牵头|主办|承办|协办|配合|主责))\\s*[：:∶]`,
  'g',
);
/** White space parts from its first character on: begun at each of them, a long run would take the square of its length. */
const OTHER_LABEL =
  /(?:^|[；;。，,]|(?<!\s)\s)\s*[^；;。，,：:∶、（）()\s]{2,8}[：:∶]|(?:完成|办理|办结|实施|工作|推进|整改)(?:时限|时间|期限|进度|目标)[：:∶]/;

/** A clause's verb, from the first duty word to its end. */
const VERB =
  /(?:共同|分别|分工|分头|具体|联合|统筹|总)?(?:(?:牵头|配合|协助|协同|参与|参加|支持)(?!单位|部门|机构|机关)|按照?(?:各自|相关)?(?:职责|职能|任务|分工)|依职责|负责(?!人|同志|制(?![定订])|单位|任)|落实|组织实施|抓好落实|承担|主办|承办|协办|推进落实|做好)/;

/** 市教育局（牵头）: what a body's own bracket says of it. */
const ROLE_TOLD = /[（(](?:牵头|主办|主责|配合|协办|参与|协同)(?:单位|部门)?[）)]/g;

interface Clause {
  readonly bodies: readonly Body[];
  readonly role: Role;
  readonly verb: boolean;
}

const shift = (bodies: readonly Body[], by: number): Body[] =>
  bodies.map((b) => ({ ...b, from: b.from + by, to: b.to + by }));

/** 甲会同乙、丙: what stands before leads, what follows helps. */
function together(text: string, from: number, role: Role, verb: boolean): Clause[] {
  const meet = /牵头[，,]?\s*会同|会同|(?<=[局委办厅部院会府])商|(?<=[局委办厅部院会府])联合/.exec(text);
  if (!meet) return [{ bodies: shift(bodiesIn(text), from), role, verb }];
  const right = meet.index + meet[0].length;
  return [
    { bodies: shift(bodiesIn(text.slice(0, meet.index)), from), role: 'lead', verb: true },
    { bodies: shift(bodiesIn(text.slice(right)), from + right), role: 'joint', verb: true },
  ];
}

function clausesOf(text: string, from: number): Clause[] {
  const found: Clause[] = [];
  for (const match of matchesIn(text, /[^，,；;。]+/g)) {
    if (DEADLINE.test(match[0])) continue;
    const verb = VERB.exec(match[0].replace(ROLE_TOLD, (mark) => '＿'.repeat(mark.length)));
    const bodies = verb ? match[0].slice(0, verb.index) : match[0];
    const rest = verb ? match[0].slice(verb.index) : '';
    const meets = /^牵头[，,]?\s*会同/.test(rest);
    const part = meets ? match[0].replace(/(?:负责|落实|组织实施|按职责.*)[^、]*$/, '') : bodies;
    found.push(...together(part, from + match.index, roleOf(verb?.[0] ?? ''), verb !== null));
  }
  return found;
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
  // 甲（牵头）、乙、丙: one is named as leader, so the others help.
  if (bodies.some((b) => b.said === 'lead')) return bodies.map((b) => duty(b, 'joint', false));
  if (rule === null || bodies.length === 0) return bodies.map((b) => duty(b, 'unspecified', false));
  if (bodies.some((b) => b.starred)) return bodies.map((b) => duty(b, b.starred ? 'lead' : 'joint', false));
  if (rule === 'star') return bodies.map((b) => duty(b, 'unspecified', false));
  const comma = bodies.findIndex((b) => b.parting === '，' || b.parting === '；');
  // 甲、乙: a list without the comma that would part the leaders
  if (rule === 'comma' && comma < 0 && bodies.length > 1)
    return bodies.map((b) => duty(b, 'unspecified', false));
  const leaders = rule !== 'first' && comma > 0 ? comma : 1;
  return bodies.map((b, i) => duty(b, i < leaders ? 'lead' : 'joint', rule === 'bold'));
}

/** A list or clauses without a label. */
export function unlabelled(text: string, from: number, rule: LeadRule | null): DutyBody[] {
  const clauses = clausesOf(text, from);
  return clauses.some((c) => c.verb)
    ? byVerbs(clauses, rule)
    : byRule(shift(bodiesIn(withoutTime(text)), from), rule);
}

const TELLING = ['牵头', '配合', '按职责', '负责'];

/** 牵头：甲 配合：乙 in one cell, 甲（牵头）、乙 */
export const tellsRoles = (list: string): boolean =>
  TELLING.some((word) => list.includes(word)) || segmentsOf(list).length > 0;

interface Segment {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

function segmentsOf(text: string): Segment[] {
  const labels = matchesIn(text, LABEL);
  return labels.map((label, i) => {
    const from = label.index + label[0].length;
    const next = labels[i + 1]?.index ?? text.length;
    const other = OTHER_LABEL.exec(text.slice(from, next));
    return { word: label[1] ?? label[2] ?? '', from, to: other ? from + other.index : next };
  });
}

function ofSegment(
  text: string,
  { word, from, to }: Segment,
  rule: LeadRule | null,
  others: ReadonlySet<Role>,
): DutyBody[] {
  const role = roleOf(word);
  const found = unlabelled(text.slice(from, to), from, role === 'unspecified' ? rule : null);
  if (role === 'unspecified') {
    const settled = besides(others);
    return found.map((d) => (d.role === 'unspecified' ? { ...d, role: settled } : d));
  }
  return found.map((d) => (d.role === 'unspecified' ? { ...d, role } : d));
}

export interface DutyText {
  readonly bodies: DutyBody[];
  readonly instruction: Instruction | null;
}

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from).replace(/[，,；;、]\s*$/, (m) => ' '.repeat(m.length)) +
  ' '.repeat(to - from) +
  text.slice(to);

/** Reads what stands in a duty bracket or behind a label; null where it gives nothing to anyone. */
/** …负责落实。以下均需各区政府落实，不再列出: what the bracket says of later ones is no duty here. */
const OF_LATER_ONES = /[。；;，,]\s*(?:以下|下述|后续)[^。]*?(?:不再|均需|同)[^。]*。?$/;

export function readDuties(written: string, remembered: LeadRule | null): DutyText | null {
  const inner = written.replace(OF_LATER_ONES, (aside) =>
    instructionIn(aside) ? aside : ' '.repeat(aside.length),
  );
  const instruction = instructionIn(inner);
  const text = (instruction ? blank(inner, instruction.from, instruction.to) : inner).replace(REMARK, (r) =>
    ' '.repeat(r.length),
  );
  const rule = instruction?.rule ?? remembered;
  const segments = segmentsOf(text);
  if (segments.length > 0) {
    const roles = new Set(segments.map((s) => roleOf(s.word)));
    const bodies = segments.flatMap((s) => ofSegment(text, s, rule, roles)).filter((d) => plausible(d));
    return bodies.length > 0 ? { bodies, instruction } : null;
  }
  const bodies = unlabelled(text, 0, rule);
  const known = bodies.filter((d) => d.group || looksLikeAgency(d.written) || isWholeName(d.name));
  // Among many names one may be of an unusual kind; a sentence has more than one such piece.
  const all = bodies.length > 0 && known.length >= bodies.length - (bodies.length > 3 ? 1 : 0);
  const official =
    all && (known.some((d) => d.group || isOffice(d.name) || isWholeName(d.name)) || known.every(isSection));
  return all && official && (VERB.test(text) || instruction !== null || text.search(ROLE_TOLD) >= 0)
    ? { bodies, instruction }
    : null;
}

/** 管委会（各单位按职责分工落实，下同）: a remark on the list, no part of a name. */
const REMARK = /[（(][^（）()]{0,40}(?:下同|按职责|职责分工|负责|落实|属地原则)[^（）()]{0,20}[）)]/g;

/** 规划处牵头，财务处配合: sections of the office that speaks. */
const isSection = ({ name }: DutyBody): boolean => /[处科室组]$/.test(name) && name.length <= 10;

/** Behind a label almost anything is a body; sentences, dates and 下同 are not. */
const plausible = ({ name }: DutyBody): boolean =>
  name.length >= 2 && name.length <= 30 && !/^下同$|^以下同$|[：:。]|\d{4}年|^[\d\s]+$/.test(name);
