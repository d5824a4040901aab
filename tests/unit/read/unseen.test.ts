import { describe, expect, it } from 'vitest';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { unseenNotes } from '../../../scripts/converter/read/unseen.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

const rules = (text: string): string[] => unseenNotes(text).map(({ rule }) => rule);

describe('characters that nobody sees', () => {
  it.each([...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])(
    'are warned of where they turn the direction of writing: %j',
    (char) => {
      expect(rules(`甲${char}乙`)).toEqual(['bidi-control']);
    },
  );

  it.each([...'\u00ad\u200b\u200c\u200d\u2060\ufeff\u{e0041}'])(
    'are warned of where they take no room: %j',
    (char) => {
      expect(rules(`甲${char}乙`)).toEqual(['zero-width']);
    },
  );

  it.each([...'\u0001\u0007\u0008\u001b\u007f\u0080\u009f'])(
    'are warned of where they command a machine: %j',
    (char) => {
      expect(rules(`甲${char}乙`)).toEqual(['control-character']);
    },
  );

  it('are no fault in a picture that is made of several, nor in plain text of any layout', () => {
    expect(rules('👩‍👩‍👧‍👦🏳️‍🌈1️⃣👍🏽 一、总则\t甲\u3000乙\u00a0丙\r\n丁\f戊')).toEqual([]);
  });

  it('are named with line, column and code, and stay in the text', () => {
    const text = '一、总则\n\n到2027年，甲\u202e乙达到60%。\n';
    const { document } = convertText(text, emptyVocabulary);
    expect(document.messages.filter(({ rule }) => rule === 'bidi-control')).toMatchObject([
      { severity: 'warning', line: 3, column: 9, reason: '此处有改变书写方向的字符 U+202E' },
    ]);
    expect(document.text).toContain('\u202e');
  });

  it('are counted where there are many: a file full of them needs no line for each', () => {
    const notes = unseenNotes('甲\u200b'.repeat(5000));
    expect(notes).toHaveLength(11);
    expect(notes.at(-1)).toMatchObject({ at: 21, reason: '此处起还有 4990 个看不见的字符' });
  });
});
