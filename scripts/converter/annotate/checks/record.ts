/** One check as a record; the id carries the place of the declared figure, so that it lasts. */
import type { Check } from '../../../../src/schemas/check.ts';
import type { CheckValue } from './figures.ts';

export interface Finding extends Omit<Check, 'id' | 'policy'> {
  /** Where in the source the finding stands, for order. */
  readonly at: number;
}

export function finding(
  kind: Check['kind'],
  declaredBy: CheckValue,
  others: readonly CheckValue[],
  rest: Pick<Check, 'formula' | 'declared' | 'computed' | 'verdict' | 'note'>,
): Finding {
  const inputs = [...new Set([...others, declaredBy].map((v) => v.id))];
  return { kind, inputs, anchor: declaredBy.anchor, at: declaredBy.start, ...rest };
}

const ORDER: Readonly<Record<Check['verdict'], number>> = {
  differs: 0,
  'holds by rounding': 1,
  holds: 2,
  untestable: 3,
};

/** Ids by kind and place: `policy/anchor-growth`, a second one of the kind at the place gets `-2`. */
export function toChecks(policy: string, findings: readonly Finding[]): Check[] {
  const counts = new Map<string, number>();
  const ordered = findings.toSorted((a, b) => a.at - b.at || ORDER[a.verdict] - ORDER[b.verdict]);
  return ordered.map(({ at: _at, ...check }) => {
    const stem = `${policy}/${check.anchor}-${check.kind}`;
    const n = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, n);
    return { id: n === 1 ? stem : `${stem}-${n}`, policy, ...check };
  });
}

const WORDS: Readonly<Record<Check['verdict'], string>> = {
  holds: '相符',
  'holds by rounding': '在四舍五入范围内相符',
  differs: '与文中所述不符',
  untestable: '无法核算',
};
export const verdictWords = (verdict: Check['verdict']): string => WORDS[verdict];
