import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../scripts/converter/read/decode.ts';

const SENTENCE = '为加快建设现代化产业体系，推动经济高质量发展，根据有关规定，结合实际，制定本方案。\n';
const bytesOf = (text: string, encoding: string, mark = false): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM: mark }));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );

function reasonOf(file: Uint8Array): string {
  const result = decode(file);
  return result.ok ? `read as ${result.encoding}` : result.reason;
}

/** Text without what no text file holds, and with something in it besides white space. */
const anyText = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => text.replaceAll('\0', '').replace(/^\uFEFF+/, ''))
  .filter((text) => /[^\s\u200b\ufeff]/.test(text));
/** The tables of GB 18030 differ between editions for characters of private use. */
const anyGbText = anyText.map((text) => text.replace(/\p{Co}/gu, ''));

describe('decode', () => {
  it.each([
    ['utf8', 'utf-8', false],
    ['utf8', 'utf-8', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16le', 'utf-16le', true],
    ['utf-16be', 'utf-16be', false],
    ['utf-16be', 'utf-16be', true],
    ['gb18030', 'gb18030', false],
    ['gb18030', 'gb18030', true],
    ['gbk', 'gb18030', false],
  ])('reads a policy in %s and names it %s (mark: %s)', (written, named, mark) => {
    const text = `某市人民政府文件\r\n\r\n${SENTENCE.repeat(3)}１．GDP增长8％左右；\t（一）“十四五”时期……`;
    expect(decode(bytesOf(text, written, mark))).toEqual({ ok: true, text, encoding: named });
  });

  it('gives back any text in UTF-8, and in UTF-16 with a mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decode(utf8(`\uFEFF${text}`))).toMatchObject({ ok: true, text, encoding: 'utf-8' });
        expect(decode(bytesOf(text, 'utf-16le', true))).toMatchObject({
          ok: true,
          text,
          encoding: 'utf-16le',
        });
        expect(decode(bytesOf(text, 'utf-16be', true))).toMatchObject({
          ok: true,
          text,
          encoding: 'utf-16be',
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back any text that has a Chinese sentence in it, without a mark, in every encoding', () => {
    fc.assert(
      fc.property(anyGbText, fc.nat(2), (strange, sentences) => {
        const text = strange + SENTENCE.repeat(sentences + 1);
        for (const encoding of ['utf-8', 'gb18030'])
          expect(decode(bytesOf(text, encoding))).toEqual({ ok: true, text, encoding });
        const plain = SENTENCE.repeat(sentences + 1);
        for (const encoding of ['utf-16le', 'utf-16be'])
          expect(decode(bytesOf(plain, encoding))).toEqual({ ok: true, text: plain, encoding });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads text of any script in UTF-8, however little of it is Chinese', () => {
    for (const text of ['Hello', 'Привет, мир', 'ελληνικά', 'Größe', '한국어', 'العربية', '😀', '1\n'])
      expect(decode(utf8(text))).toEqual({ ok: true, text, encoding: 'utf-8' });
  });

  it('reads a few words in GB 18030', () => {
    for (const text of ['测试文件', '附件2', '㐂政策', '联通'])
      expect(decode(bytesOf(text, 'gb18030'))).toEqual({ ok: true, text, encoding: 'gb18030' });
  });

  it('keeps a � that stands in the text as a character of its own', () => {
    const text = `${SENTENCE}\uFFFD 重庆英才计划\n`;
    expect(decode(utf8(text))).toEqual({ ok: true, text, encoding: 'utf-8' });
  });

  it('keeps control characters, unassigned and private-use characters', () => {
    const text = `${SENTENCE}\u0007\u001b\u202e\u200b\ue000\u0378\u{f0000}`;
    expect(decode(utf8(text))).toMatchObject({ ok: true, text });
  });

  it.each([
    ['an empty file', bytes(), '文件是空的'],
    ['white space', utf8('\uFEFF \n\u3000\t\u200b'), '文件里只有空白'],
    ['a PNG picture', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]), '是 PNG 图片'],
    ['a JPEG picture', bytes([0xff, 0xd8, 0xff, 0xe0]), '是 JPEG 图片'],
    ['a PDF file', bytes('%PDF-1.7\n'), '是 PDF 文件'],
    ['a Word file', bytes('PK\u0003\u0004......word/document.xml'), '是 Word 文件（.docx）'],
    ['an Excel file', bytes('PK\u0003\u0004......xl/workbook.xml'), '是 Excel 文件（.xlsx）'],
    ['an archive', bytes('PK\u0003\u0004......a.txt'), '是 ZIP 压缩包'],
    ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '是旧版 Office 文件'],
    ['an RTF file', bytes('{\\rtf1\\ansi'), '是 RTF 文件'],
    ['a program', bytes([0x7f], 'ELF'), '是可执行程序'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0]), '不读取 UTF-32 编码'],
    ['zero bytes in a text', utf8(`${SENTENCE}a\0b`), '空字节（NUL）'],
    ['other data', bytes([1, 0, 0, 0, 250, 3, 0, 0, 9, 200, 17, 0, 0, 0]), '是二进制数据'],
    ['Big5', bytesOf('為加快建設現代化產業體系，推動經濟高質量發展，制定本方案。', 'big5'), '看来是 Big5'],
    ['Shift_JIS', bytesOf('日本語の文章は、この形式で保存されています。', 'shift_jis'), '看来是 Shift_JIS'],
    [
      'Windows-1252',
      bytesOf('Les équipements généraux à prévoir, été comme hiver', 'win1252'),
      '辨认不出编码',
    ],
  ])('refuses %s by name', (_what, file, reason) => {
    expect(reasonOf(file)).toContain(reason);
  });

  it.each([
    ['UTF-8', 'utf-8', [0xe4, 0xb8]],
    ['GB 18030', 'gb18030', [0xff, 0xff]],
  ])('names the line on which %s is damaged', (name, encoding, broken) => {
    const half = bytesOf(SENTENCE.repeat(4), encoding);
    expect(reasonOf(new Uint8Array([...half, ...broken, ...half]))).toBe(
      `看来是 ${name} 编码，但第 5 行有损坏的字节；请重新取得原件`,
    );
  });

  it('finds the damaged line even where an honest � stands before it', () => {
    const file = new Uint8Array([...utf8(`\uFFFD${SENTENCE.repeat(3)}`), 0xff, ...utf8(SENTENCE)]);
    expect(reasonOf(file)).toContain('第 4 行');
  });

  it('refuses a file in UTF-16 that was cut in the middle of a character', () => {
    expect(reasonOf(bytesOf(SENTENCE, 'utf-16le', true).subarray(0, -1))).toContain('看来是 UTF-16 编码');
  });

  it('takes time in proportion to the length', () => {
    const time = (length: number): number => {
      const file = bytesOf(SENTENCE.repeat(length), 'gb18030');
      const started = performance.now();
      decode(file);
      return performance.now() - started;
    };
    time(2000);
    expect(time(40_000)).toBeLessThan(40 * Math.max(5, time(4000)));
  });
});
