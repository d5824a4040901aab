import { expect, test } from 'vitest';
import { chineseNumber, numberOf, toChinese } from '../../../scripts/converter/read/numerals.ts';

test.each([
  ['一百二十三', 123],
  ['二〇三五', 2035],
  ['两千', 2000],
  ['三万五千', 35_000],
  ['十二', 12],
  ['一千零五', 1005],
  ['一亿二千万', 120_000_000],
])('reads %s as %d', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test.each(['十百千万', '百千', '一二三四百', ''])('does not take %s for a number', (text) => {
  expect(chineseNumber(text)).toBeNull();
});

test('reads thousands commas and decimals', () => {
  expect(numberOf('1,325.4')).toBe(1325.4);
  expect(numberOf('1,000,000')).toBe(1_000_000);
});

test('writes the ordinal of a plan period', () => {
  expect([9, 10, 14, 20, 21].map(toChinese)).toEqual(['九', '十', '十四', '二十', '二十一']);
});

test('takes no more figures for a number than it can keep exactly', () => {
  expect(numberOf('999999999999999')).toBe(999_999_999_999_999);
  expect(numberOf('0000000000000000000007.50')).toBe(7.5);
  expect(numberOf('9007199254740993')).toBeNull();
  expect(numberOf('9'.repeat(400))).toBeNull();
});
