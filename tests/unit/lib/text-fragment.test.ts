import { describe, expect, it } from 'vitest';
import { textDirective } from '../../../src/lib/text-fragment.ts';

const text =
  '支持本地法人银行加强资本市场利用，增强资本实力，聚焦主责主业，推动业务重心下沉。支持本地法人银行协助获取理财牌照。';
const directive = (quote: string): string | null => textDirective(text, text.indexOf(quote), quote);
const decoded = (quote: string): string => decodeURIComponent(directive(quote) ?? '');

describe('a link to exactly these words', () => {
  it('names the words when they are few', () => {
    expect(decoded('增强资本实力')).toBe('text=增强资本实力');
  });

  it('widens a selection that cuts a word', () => {
    expect(decoded('强资本实')).toMatch(/^text=增强资本实力$/);
  });

  it('names beginning and end of a long passage', () => {
    expect(decoded('加强资本市场利用，增强资本实力，聚焦主责主业，推动业务重心下沉')).toMatch(
      /^text=加强资本市场利用.*,.*重心下沉$/,
    );
  });

  it('is refused for words that stand earlier in the text', () => {
    const second = text.lastIndexOf('支持本地法人银行');
    expect(textDirective(text, second, '支持本地法人银行')).toBeNull();
  });

  it('is refused across blocks', () => {
    expect(textDirective('甲乙\n丙丁', 0, '甲乙\n丙丁')).toBeNull();
  });

  it('escapes the characters that the syntax uses', () => {
    expect(textDirective('占比A-B, C&D为三成', 2, 'A-B, C&D')).not.toMatch(/[&,]|A-B/);
  });
});
