import { describe, expect, it } from 'vitest';
import { asWritten, simplified } from '../../../scripts/converter/annotate/words/simplified.ts';

describe('simplified characters for reading', () => {
  it('keeps every place, also behind characters of two units', () => {
    const text = '𠮷屋㆓號，衛生局負責。';
    expect(simplified(text)).toBe('𠮷屋㆓号，卫生局负责。');
    expect(simplified(text)).toHaveLength(text.length);
  });

  it('gives words back as the document writes them', () => {
    expect(asWritten('卫生局', '由衛生局負責')).toBe('衛生局');
    expect(asWritten('卫生局', '𠮷由衛　生局負責')).toBe('衛生局');
    expect(asWritten('卫生局', '由卫生局负责')).toBe('卫生局');
  });
});
