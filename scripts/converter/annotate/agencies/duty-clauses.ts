/** Lists and clauses that give tasks without a label: 甲牵头，乙、丙配合, 甲、乙按职责分工负责. */
import { bodiesIn } from './bodies.ts';
import { type Body, ROLES } from './body-name.ts';
import { isDeadline, withoutTime } from './deadlines.ts';
import { meetIn, verbIn } from './duty-verbs.ts';
import type { LeadRule } from './lead-rule.ts';
import { anyBrackets, blanked, firstOf, piecesBetween } from './marks.ts';
import { type DutyBody, dutyOf as duty, type Role, roleOf } from './roles.ts';

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
export const withoutRoles = (text: string): string =>
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
export function unlabelled(text: string, from: number, rule: LeadRule | null): DutyBody[] {
  const clauses = clausesOf(text, from);
  return clauses.some((c) => c.verb)
    ? byVerbs(clauses, rule)
    : byRule(shift(bodiesIn(withoutTime(text)), from), rule);
}
