/** The arithmetic of a document, done again: what is declared, what results, and whether they agree. */
import type { Check } from '../../../src/schemas/check.ts';
import type { Concept } from '../../../src/schemas/vocabulary.ts';
import type { Passage } from '../passages.ts';
import { duplicateChecks } from './checks/duplicates.ts';
import { equationChecks } from './checks/equations.ts';
import { factsOf } from './checks/facts.ts';
import type { CheckValue } from './checks/figures.ts';
import { growthChecks } from './checks/growth.ts';
import { type Finding, toChecks } from './checks/record.ts';
import { seriesChecks } from './checks/series.ts';
import { shareChecks } from './checks/share.ts';
import { sumChecks } from './checks/sums.ts';
import { tableChecks } from './checks/table-sums.ts';

export type { CheckValue } from './checks/figures.ts';

export interface CheckDocument {
  readonly policy: string;
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly values: readonly CheckValue[];
  /** 某省某市; '' where not known. */
  readonly region: string;
  readonly concepts: readonly Concept[];
}

/** The same calculation reached by two ways (a table by its columns and by its sentence) is told once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, anchor, inputs, formula }) => {
    const key = [kind, anchor, formula, ...[...inputs].sort()].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

export function findChecks(document: CheckDocument): Check[] {
  const { policy, source, passages, values, region, concepts } = document;
  const facts = factsOf({ policy, source, passages, values, naming: { region, concepts } });
  const cumulative = new Set(concepts.filter((c) => c.kind === 'cumulative').map((c) => c.id));
  const findings = [
    ...growthChecks(facts),
    ...shareChecks(facts),
    ...sumChecks(facts),
    ...tableChecks(passages, facts),
    ...equationChecks(passages, facts),
    ...duplicateChecks(facts),
    ...seriesChecks(facts, cumulative),
  ];
  return toChecks(policy, withoutRepeats(findings));
}
