import { describe, expect, it } from 'vitest';
import { quoteAround } from '../../../scripts/converter/annotate/quote.ts';

const quoted = (text: string, number: string): string => {
  const from = text.indexOf(number);
  const range = quoteAround(text, { from: 0, to: text.length }, { from, to: from + number.length });
  return text.slice(range.from, range.to);
};

const clauses = (count: number): string =>
  Array.from({ length: count }, (_, i) => `第${i}项${i}个`).join('，');

describe('a number is quoted', () => {
  it('with its whole sentence, white space around it left out', () => {
    expect(quoted(' 到2027年，新建泊位300个，改造路灯90盏。 ', '300个')).toBe(
      '到2027年，新建泊位300个，改造路灯90盏。',
    );
  });

  it('with the whole clauses around it where the sentence never ends', () => {
    const text = `${clauses(400)}。`;
    const quote = quoted(text, '第200项200个');
    expect(quote).toMatch(/^第\d+项\d+个，.*第200项200个，.*，第\d+项\d+个$/);
    expect(text).toContain(`，${quote}，`);
    expect(quote.length).toBeLessThan(620);
    expect(quote.length).toBeGreaterThan(500);
  });

  it('from the beginning of such a sentence, and to its end, where the number stands near them', () => {
    const text = `${clauses(400)}。`;
    expect(quoted(text, '第2项2个')).toMatch(/^第0项0个，.*个$/);
    expect(quoted(text, '第398项398个')).toMatch(/，第399项399个。$/);
  });

  it('with what stands beside it where there are no clauses, no figure and no character cut in two', () => {
    const text = `${'𠮷'.repeat(1000)}12家${'𠮷'.repeat(1000)}`;
    expect(quoted(text, '12家').isWellFormed()).toBe(true);
    const figures = '1,325家和'.repeat(300);
    expect(quoted(figures, '1,325家')).toMatch(/^1,325家/);
  });
});
