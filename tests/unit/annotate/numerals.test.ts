import { expect, test } from 'vitest';
import { numeralsByAnchor, turnOf } from '../../../scripts/converter/annotate/numerals.ts';
import { madeText } from '../../helpers/passages.ts';

const numeralsOf = (text: string): string[] => {
  const { source, passages } = madeText([text]);
  return [...numeralsByAnchor(source, passages).values()].flat().map((n) => source.slice(n.start, n.end));
};

test('all numbers of a place are counted, whatever becomes of them', () => {
  expect(numeralsOf('到2025年，建成１２座泵站、三家工厂，产值1,325.4亿元，现有**家。')).toEqual([
    '2025',
    '１２',
    '三',
    '1,325.4',
    '**',
  ]);
});

test('a word that only looks like a number is none', () => {
  expect(numeralsOf('统一部署，一般不予支持。')).toEqual([]);
});

test('a record is numbered by the number that it begins with', () => {
  const numerals = [
    { start: 1, end: 5 },
    { start: 9, end: 11 },
  ];
  expect(turnOf(numerals, { start: 9, end: 12 })).toBe(2);
  expect(turnOf(numerals, { start: 6, end: 8 })).toBe(1);
});
