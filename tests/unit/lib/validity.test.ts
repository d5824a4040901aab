import { describe, expect, it } from 'vitest';
import { chinaDay, dateInWords, standingOn } from '../../../src/lib/validity.ts';

describe('whether a document is in force', () => {
  const dates = { effective: '2020-12-25', expires: '2025-12-24' };

  it.each([
    ['2020-12-24', 'pending'],
    ['2020-12-25', 'valid'],
    ['2025-12-24', 'valid'],
    ['2025-12-25', 'expired'],
  ])('on %s it is %s', (day, standing) => {
    expect(standingOn(day, dates)).toBe(standing);
  });

  it('is not claimed where the document states no end', () => {
    expect(standingOn('2026-01-01', { effective: '', expires: '' })).toBe('unstated');
  });

  it('lasts to the end of a year that is named without a day', () => {
    expect(standingOn('2025-12-31', { effective: '', expires: '2025' })).toBe('valid');
    expect(standingOn('2026-01-01', { effective: '', expires: '2025' })).toBe('expired');
  });
});

describe('dates', () => {
  it('are those of China, wherever the machine is', () => {
    expect(chinaDay(new Date('2025-12-24T16:30:00Z'))).toBe('2025-12-25');
  });

  it('are written out as far as they are known', () => {
    expect(dateInWords('2021-10-05')).toBe('2021年10月5日');
    expect(dateInWords('2023-12')).toBe('2023年12月');
    expect(dateInWords('')).toBe('');
  });
});
