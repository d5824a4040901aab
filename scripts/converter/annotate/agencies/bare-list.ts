/** A bracket with nothing but names of bodies, at the end of a sentence: （市教育局、市财政局）. One that glosses a word is none. */

import { bodiesIn } from './bodies.ts';
import { withoutTime } from './deadlines.ts';
import { byRule } from './duty-clauses.ts';
import type { LeadRule } from './lead-rule.ts';
import { endsIn } from './marks.ts';
import type { DutyBody } from './roles.ts';
import { isGroup, isOffice, looksLikeAgency, tellsWhose } from './whole-name.ts';

export function bareList(
  inner: string,
  before: string,
  after: string,
  rule: LeadRule | null,
): DutyBody[] | null {
  const list = withoutTime(inner);
  const bodies = bodiesIn(list);
  // 省委宣传部、网信办: the level is told once, the names behind it are offices by their endings.
  const named = bodies.every(
    ({ written, name }) =>
      isGroup(name) || (looksLikeAgency(written) && (tellsWhose(name) || isOffice(name))),
  );
  const offices = bodies.length >= 2 && bodies.every(({ name }) => isOffice(name));
  if (!named || !(offices || bodies.some(({ name }) => tellsWhose(name)))) return null;
  const atEnd = after.trim() === '' || (after.trim().length === 1 && '。；;'.includes(after.charAt(0)));
  const behind = endsIn(before.trimEnd(), '。；;！');
  // A deadline beside a name says that the name has a task.
  const many = bodies.length >= 2 || rule !== null || list !== inner;
  // （财政局、房屋局）: offices of the one administration that speaks; only where the bracket closes the paragraph.
  if (!bodies.some(({ name }) => tellsWhose(name))) return behind && atEnd ? byRule(bodies, rule) : null;
  return (behind && (atEnd || many)) || (atEnd && many && (before.length > 12 || rule !== null))
    ? byRule(bodies, rule)
    : null;
}
