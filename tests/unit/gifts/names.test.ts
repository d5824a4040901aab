import { describe, expect, test } from 'vitest';
import { inPlan, valuesIn } from '../../helpers/value-drafts.ts';
import { CASES } from './cases.ts';

describe('a gift is called after whom or what it is for and what is given', () => {
  test.each(CASES)('$number: $sentence', ({ sentence, number, lead, name, without }) => {
    const headings = lead === undefined ? [] : [lead];
    const found = valuesIn([{ text: sentence, headings }], inPlan()).find((d) => d.valueText === number);
    expect(found?.class).toBe('incentive');
    expect(found?.indicator).toBe(name);
    if (without !== undefined) expect(found?.indicator).not.toContain(without);
  });
});
