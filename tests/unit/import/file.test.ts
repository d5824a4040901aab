import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../scripts/converter/import/file.ts';
import type { Imported } from '../../../scripts/converter/import/model.ts';
import { docx, p, run } from '../../helpers/docx.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>云川市关于算力发展的通知，请遵照执行。</p></body></html>`;

async function taken(name: string, bytes: Uint8Array): Promise<Extract<Imported, { ok: true }>> {
  const result = await importFile(name, bytes);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const result = await importFile(name, bytes);
  return result.ok ? '' : `${result.reason}；${result.advice}`;
}

describe('a file that an office has', () => {
  it('is read as what it contains', async () => {
    expect((await taken('通知 “一”.txt', utf8('一、总则\n'))).kind).toBe('text');
    expect((await taken('a.md', utf8('# 标题\n**加粗**\n'))).text).toBe('# 标题\n**加粗**\n');
    expect((await taken('a.htm', utf8(page('utf-8')))).kind).toBe('html');
    expect((await taken('a.docx', await docx({ body: p(run('正文')) }))).text).toBe('正文\n');
  });

  it('is judged by its contents where the name says something else', async () => {
    expect((await taken('网页.doc', utf8(`\uFEFF ${page('utf-8')}`))).kind).toBe('html');
    expect((await taken('改名.doc', await docx({ body: p(run('正文')) }))).kind).toBe('docx');
    expect((await taken('没有标记.html', utf8('一、总则\n二、分则\n'))).text).toBe('一、总则\n二、分则\n');
  });

  it('keeps markup in a text file as the text that it is', async () => {
    const source = '<html><script>alert(1)</script>{process.exit(1)}\n';
    expect((await taken('a.txt', utf8(source))).text).toBe(source);
  });

  it('is refused by its kind, with advice, where it cannot be read', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await refusal('a.doc', ole)).toMatch(/旧版 Office.*另存为 \.docx/);
    expect(await refusal('a.wps', ole)).toMatch(/另存为 \.docx/);
    expect(await refusal('a.txt', utf8('%PDF-1.7\n'))).toMatch(/PDF.*\.txt/);
    expect(await refusal('图.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toMatch(/图片/);
    expect(await refusal('a.mht', utf8('MIME-Version: 1.0\n'))).toMatch(/仅 HTML/);
    expect(await refusal('a.docx', utf8('不是压缩包'))).toMatch(/损坏的 \.docx/);
    expect(await refusal('空.txt', new Uint8Array())).toMatch(/空/);
    expect(await refusal('空.html', utf8('<html><body><script>x()</script></body></html>'))).toMatch(/没有/);
  });

  it('is refused where it is a damaged Word file or another archive', async () => {
    const whole = await docx({ body: p(run('正文')) });
    expect(await refusal('a.docx', whole.slice(0, 500))).toMatch(/Word 文件无法读取/);
    expect(await refusal('a.docx', await docx({ body: '<w:p><w:r></w:p>' }))).toMatch(/标记不成对/);
    expect(await refusal('a.zip', utf8('PK\u0003\u0004 readme.txt'))).toMatch(/解压/);
  });
});

describe('the encoding of a saved page', () => {
  it('is the declared one', async () => {
    const { text, encoding, notes } = await taken('a.html', iconv.encode(page('gb2312'), 'gb18030'));
    expect(text).toContain('云川市');
    expect([encoding, notes]).toEqual(['gb18030', []]);
  });

  it('is UTF-8 where a browser saved it anew and left the old declaration standing', async () => {
    const { text, encoding, notes } = await taken('a.html', utf8(page('gbk')));
    expect(text).toContain('云川市');
    expect(encoding).toBe('utf-8');
    expect(notes.join()).toContain('声明的编码');
  });

  it('is told from the bytes where nothing is declared', async () => {
    expect((await taken('a.html', iconv.encode(page(''), 'gb18030'))).text).toContain('云川市');
    expect((await taken('a.html', iconv.encode(page('utf-8'), 'utf-16le', { addBOM: true }))).text).toContain(
      '云川市',
    );
  });

  it('is named where bytes do not fit it, and the place is marked', async () => {
    const broken = Buffer.concat([
      iconv.encode('<html><meta charset=utf-8><p>云川市发布通知。', 'utf8'),
      Buffer.from([0xff, 0x81]),
    ]);
    const { text, notes } = await taken('a.html', broken);
    expect(text).toContain('云川市发布通知。');
    expect(notes.join()).toContain('不合编码');
  });
});
