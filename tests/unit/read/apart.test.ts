import { expect, it } from 'vitest';
import { apart, quotesApart } from '../../../scripts/converter/read/apart.ts';

const [LRI, RLI, RLO, PDF, PDI] = ['\u2066', '\u2067', '\u202e', '\u202c', '\u2069'];

it('leaves words alone that turn nothing', () => {
  for (const words of ['', '金融业增加值', 'GDP（2025年）', '𠮷田👩‍👧']) expect(apart(words)).toBe(words);
});

it('closes off words that turn the direction, be it closed or left open', () => {
  expect(apart(`甲${RLO}乙${PDF}丙`)).toBe(`${LRI}甲${RLO}乙${PDF}丙${PDI}`);
  expect(apart(`甲${RLO}乙`)).toBe(`${LRI}甲${RLO}乙${PDI}`);
  expect(apart('شىنجاڭ')).toBe(`${LRI}شىنجاڭ${PDI}`);
});

it('closes isolates that the words leave open, and is not ended by an end that they did not begin', () => {
  expect(apart(`甲${RLI}乙`)).toBe(`${LRI}甲${RLI}乙${PDI}${PDI}`);
  expect(apart(`甲${PDI}乙${RLO}丙`)).toBe(`${LRI}${LRI}甲${PDI}乙${RLO}丙${PDI}`);
  expect(apart(`${RLI}甲${PDI}`)).toBe(`${LRI}${RLI}甲${PDI}${PDI}`);
});

it('closes off what a sentence quotes, each quotation by itself', () => {
  expect(quotesApart(`“甲${RLO}乙”不在“s1”处`)).toBe(`“${LRI}甲${RLO}乙${PDI}”不在“s1”处`);
  expect(quotesApart('“甲”不在“s1”处')).toBe('“甲”不在“s1”处');
});
