/** A bracket with nothing but names of bodies, at the end of a sentence: （市教育局、市财政局）. One that glosses a word is none. */

import { byRule, type DutyBody } from './duty-text.ts';
import type { LeadRule } from './lead-rule.ts';
import { bodiesIn, isGroup, looksLikeAgency } from './names.ts';

const AFTER_SENTENCE = /[。；;！]\s*$/;
const LEVEL =
  /^(?:国务院|国家|中央|中国|全国|省|市|区|县|州|盟|旗|各|有关|相关|[一-鿿]{2,6}(?:省|市|区|县|州))|(?:部|委|总局|署)$/;

export function bareList(
  inner: string,
  before: string,
  after: string,
  rule: LeadRule | null,
): DutyBody[] | null {
  const bodies = bodiesIn(inner);
  const named = bodies.every(
    ({ written, name }) => isGroup(name) || (looksLikeAgency(written) && LEVEL.test(name)),
  );
  if (!named || bodies.length === 0) return null;
  const atEnd = /^[。；;]?\s*$/.test(after);
  const behind = AFTER_SENTENCE.test(before);
  const many = bodies.length >= 2 || rule !== null;
  return (behind && (atEnd || many)) || (atEnd && many && before.length > 12) ? byRule(bodies, rule) : null;
}
