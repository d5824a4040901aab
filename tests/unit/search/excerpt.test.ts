import { expect, it } from 'vitest';
import { excerptOf, literalPlaces } from '../../../src/client/search/excerpt.ts';

const words = (...phrases: string[]) => phrases.map((phrase) => [{ phrase, typed: true }]);
const shown = (text: string, ...phrases: string[]): string =>
  excerptOf(text, literalPlaces(text, words(...phrases)))
    .map(({ text: own, marked }) => (marked ? `【${own}】` : own))
    .join('');

it('marks the published words, white space inside included', () => {
  expect(shown('到 2025 年，建成体系。', '2025年')).toBe('到 【2025 年】，建成体系。');
});

it('begins at a sentence where one begins nearby', () => {
  expect(shown(`${'前文。'.repeat(60)}发展融资租赁业务。`, '融资租赁')).toBe('发展【融资租赁】业务。');
});

it('shows each of several words, far apart or not', () => {
  const text = `支持绿色信贷。${'其他内容很长。'.repeat(60)}鼓励保险。`;
  expect(shown(text, '绿色信贷', '保险')).toContain('【绿色信贷】');
  expect(shown(text, '绿色信贷', '保险')).toContain('【保险】');
});

it('does not take an amount out of a longer number for another writing', () => {
  const other = [[{ phrase: '25000亿元', typed: false }]];
  expect(literalPlaces('125000亿元', other)).toEqual([]);
  expect(literalPlaces('约25000亿元', other)).toHaveLength(1);
});
