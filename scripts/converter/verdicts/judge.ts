/** The verdict on a number: the first line of the list whose features all hold. */
import type { ValueClass } from '../../../src/schemas/value.ts';
import type { Case } from './case.ts';
import { askedOf } from './features.ts';
import { tenseOf } from './tense.ts';
import { VERDICTS } from './verdicts.ts';

export interface Verdict {
  readonly id: string;
  /** `none`: nothing to record. */
  readonly class: ValueClass | 'none';
  readonly sure: boolean;
}

export function judge(one: Case): Verdict {
  const holds = askedOf(one);
  const rule = VERDICTS.find(({ when }) => when.every(holds));
  if (!rule) return { id: 'unread', class: 'none', sure: false };
  const told = tenseOf(one);
  const tensed = rule.sure === 'tense';
  return {
    id: tensed ? `${rule.id}:${told.id}` : rule.id,
    class: rule.gives,
    sure: rule.sure === 'tense' ? told.sure : rule.sure,
  };
}
