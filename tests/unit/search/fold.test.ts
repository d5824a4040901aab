import { expect, it } from 'vitest';
import { fold, folded, placesOf } from '../../../src/client/search/fold.ts';

it('takes white space and width away and keeps the way back', () => {
  const { text, at } = fold('到 ２０２５\n年');
  expect(text).toBe('到2025年');
  expect(at[text.indexOf('年')]).toBe('到 ２０２５\n年'.indexOf('年'));
});

it('counts one character that unfolds to several', () => {
  const { text, at } = fold('约5㎡，合计');
  expect(text).toBe('约5m2,合计');
  expect(at[text.indexOf('合')]).toBe(4);
});

it('reads marks that look alike alike', () => {
  expect(folded('3—5家')).toBe(folded('3-5家'));
  expect(folded('3～5家')).toBe(folded('3~5家'));
  expect(folded('〔2020〕')).toBe(folded('[2020]'));
});

it('finds places that overlap', () => {
  expect(placesOf('一一', '一一一')).toEqual([0, 1]);
});

it('gives the same text with and without the way back', () => {
  const simplified = new Map([['產', '产']]);
  for (const text of ['產業　Ａ１', '𠮷野㎡〔１〕 a B', '', 'ﬁ—“x”', '\ud842 半個'])
    expect(folded(text, simplified)).toBe(fold(text, simplified).text);
});
