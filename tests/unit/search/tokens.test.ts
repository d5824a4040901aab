import { expect, it } from 'vitest';
import { wordsOf } from '../../../scripts/search/words.ts';
import { lettersOf, partsOf } from '../../../src/client/search/tokens.ts';

const words = (...blocks: string[]): string[] => wordsOf(blocks).trim().split(' ');

it('writes one word a character, so that words sit as far apart as characters', () => {
  expect(words('融资租赁')).toHaveLength(4);
  expect(words('融资', '', '租赁')).toHaveLength(4);
});

it('writes words that no segmenter cuts and that are all of one length', () => {
  expect(words('融资，QFLP 2.5%〔〕“”、').every((word) => /^[0-9a-z]{6}$/.test(word))).toBe(true);
});

it('begins all words of a character alike, the last of a block too', () => {
  expect(words('资融资').map((word) => word.startsWith(lettersOf('资')))).toEqual([true, false, true]);
});

it('fixes a phrase by the fewest words', () => {
  expect(partsOf('融资租赁').map((part) => part.offset)).toEqual([0, 2]);
  expect(partsOf('融资租').map((part) => part.offset)).toEqual([0, 1]);
  expect(partsOf('融资租赁').map((part) => part.token)).toEqual([words('融资')[0], words('租赁')[0]]);
});

it('keeps characters and marks apart', () => {
  const all = [...'私、，。；：（）“”%＋—·0123456789abcxyz金融资租赁'];
  expect(new Set(all.map(lettersOf)).size).toBe(all.length);
});

it('goes round words that stand very often', () => {
  const offsets = (phrase: string): number[] => partsOf(phrase, new Set(['金融'])).map((part) => part.offset);
  expect(offsets('系与金融法治建')).toEqual([0, 1, 3, 5]);
  expect(offsets('金融租赁')).toEqual([0, 2]);
});
