import { describe, expect, it } from 'vitest';
import { statementSchema } from '../../../scripts/evaluation/gold.ts';
import type { ScoredValue } from '../../../scripts/evaluation/records.ts';
import { recall } from '../../../scripts/evaluation/tally.ts';
import { scoreStatements, yearRight } from '../../../scripts/evaluation/values.ts';

const value = (fields: Partial<ScoredValue>): ScoredValue => ({
  class: 'target',
  indicator: '',
  value: null,
  min: null,
  max: null,
  valueText: '',
  line: 1,
  start: 0,
  end: 0,
  op: 'eq',
  unit: '',
  year: null,
  yearBasis: null,
  masked: false,
  ...fields,
});
const gold = (fields: object) =>
  statementSchema.parse({ indicator: '床位数', value: 5, unit: '张', year: 2025, op: 'eq', ...fields });

describe('statements', () => {
  it('pair equal figures by name and year', () => {
    const wanted = [gold({ indicator: '医院床位', year: 2024 }), gold({ indicator: '护理床位', year: 2025 })];
    const found = [
      value({ indicator: '护理床位', value: 5, unit: '张', year: 2025 }),
      value({ indicator: '医院床位', value: 5, unit: '张', year: 2024 }),
    ];
    const score = scoreStatements(wanted, found);
    expect([score.years, score.indicators].map(recall)).toEqual([1, 1]);
  });

  it('count a claim that no label asks for', () => {
    const score = scoreStatements(
      [gold({})],
      [value({ indicator: '床位数', value: 5, unit: '张', year: 2025 }), value({ value: 9, unit: '张' })],
    );
    expect(score.found).toMatchObject({ right: 1, expected: 1, claimed: 2 });
  });

  it('let an optional label take a claim without asking for it', () => {
    const labels = [gold({ value: 9, optional: true }), gold({ value: 8, optional: true })];
    expect(scoreStatements(labels, [value({ value: 9, unit: '张' })]).found).toMatchObject({
      right: 0,
      expected: 0,
      claimed: 0,
    });
  });

  it('accept either of two operators', () => {
    const found = [value({ indicator: '床位数', value: 5, unit: '张', year: 2025, op: 'growth' })];
    expect(recall(scoreStatements([gold({ op: 'growth/ge' })], found).operators)).toBe(1);
    expect(recall(scoreStatements([gold({ op: 'ge' })], found).operators)).toBe(0);
  });

  it('accept an inferred year where the text states none', () => {
    expect(yearRight({}, { year: 2025, yearBasis: 'inferred' })).toBe(true);
    expect(yearRight({}, { year: 2025, yearBasis: 'inherited' })).toBe(false);
    expect(yearRight({}, { year: null, yearBasis: null })).toBe(true);
    expect(yearRight({ year: [2025, 2026] }, { year: 2026, yearBasis: 'inferred' })).toBe(true);
    expect(yearRight({ year: 'any' }, { year: null, yearBasis: null })).toBe(true);
  });
});
