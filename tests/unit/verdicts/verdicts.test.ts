import { describe, expect, test } from 'vitest';
import { annotateValues } from '../../../scripts/converter/annotate/annotate-values.ts';
import { VERDICTS } from '../../../scripts/converter/verdicts/verdicts.ts';
import { madeText } from '../../helpers/passages.ts';
import { normsIn, PLAN, valuesIn } from '../../helpers/value-drafts.ts';

const rulesOf = (text: string): string[] => {
  const { source, passages } = madeText([text]);
  return annotateValues(source, PLAN, passages).map((d) => `${d.class} ${d.rule}`);
};

describe('each verdict holds for its examples', () => {
  const cases = VERDICTS.flatMap(({ id, gives, examples }) =>
    examples.map((text) => [id, gives, text] as const),
  );
  test.each(cases)('%s gives %s: %s', (id, gives, text) => {
    const found = rulesOf(text);
    if (gives === 'none') expect(found).toEqual([]);
    else expect(found.some((one) => one.startsWith(`${gives} ${id}`))).toBe(true);
  });
});

test('no two verdicts share an id', () => {
  const ids = VERDICTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a fine, a deadline of a procedure and the size of an applicant are norms and no targets', () => {
  const text = '逾期不改的，处3万元罚款。申请人应当在20日内提交材料。';
  expect(normsIn(text).map((d) => d.valueText)).toEqual(['3万元', '20日']);
  expect(valuesIn(text)).toEqual([]);
});

test('income from fines and fees in a report is a fact', () => {
  const report = { ...PLAN, genre: 'report' as const };
  expect(normsIn('罚没收入12亿元，行政事业性收费收入8亿元。', report)).toEqual([]);
});

test('a budget says how much is set aside, and gives nothing to anyone', () => {
  const report = { ...PLAN, genre: 'report' as const };
  const classes = (text: string) => valuesIn(text, report).map((d) => d.class);
  expect(classes('安排渔业发展市级补助9亿元。')).not.toContain('incentive');
  expect(classes('上级税收返还等收入8亿元。')).not.toContain('incentive');
  expect(classes('对新建冷库的，每座给予9万元补助。')).toEqual(['incentive']);
});

test('the end of the period that a bulletin tells of does not lie ahead', () => {
  const bulletin = { ...PLAN, genre: 'account' as const, year: 2026, aboutYear: 2025 };
  expect(valuesIn('期末渔业用工人数9万人。', bulletin).map((d) => d.class)).toEqual(['fact']);
});
