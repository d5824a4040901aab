import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../scripts/converter/read/canonical.ts';

test('makes full-width digits and signs half-width', () => {
  expect(canonical('２５．５％～３０％')).toBe('25.5%~30%');
});

test('makes half-width punctuation Chinese, but leaves it inside numbers', () => {
  expect(canonical('达到1,325.4亿元,增长1:8(含).')).toBe('达到1,325.4亿元，增长1:8（含）。');
  expect(canonical('不高于1.2,2025年')).toBe('不高于1.2，2025年');
});

test('pairs straight quotation marks', () => {
  expect(canonical('"双减"和"三减"')).toBe('“双减”和“三减”');
});

test('reads traditional characters as simplified ones and ○ as zero', () => {
  expect(canonical('二○三○年達到3億畝')).toBe('二〇三〇年达到3亿亩');
});

test('never changes the length, so that offsets hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => canonical(text).length === text.length));
});
