import { describe, expect, it } from 'vitest';
import { scoreFaults } from '../../../scripts/evaluation/faults.ts';
import { goldSchema } from '../../../scripts/evaluation/gold.ts';
import type { ScoredCheck } from '../../../scripts/evaluation/records.ts';

const check = (fields: Partial<ScoredCheck>): ScoredCheck => ({
  kind: 'growth',
  formula: '',
  declared: null,
  computed: null,
  verdict: 'differs',
  note: '',
  anchor: 's1',
  ...fields,
});
const gold = goldSchema.parse({
  checks: [
    { kind: 'growth', about: '增速', verdict: 'differs', declared: 10, computed: 7.46 },
    { kind: 'sum', about: '合计', verdict: 'holds' },
  ],
});

describe('faults', () => {
  it('are found by their two numbers', () => {
    const score = scoreFaults(gold, [check({ declared: 10, computed: 7.4612 })]);
    expect(score).toMatchObject({ right: 1, expected: 1, claimed: 1 });
  });

  it('are false alarms where the reader found none', () => {
    const score = scoreFaults(gold, [check({ kind: 'sum', declared: 5, computed: 6 })]);
    expect(score).toMatchObject({ right: 0, expected: 1, claimed: 1 });
  });

  it('ask for nothing where the arithmetic holds', () => {
    expect(scoreFaults(gold, [check({ verdict: 'holds', declared: 5, computed: 5 })]).claimed).toBe(0);
  });
});
