/** Any file that an office has → source text, or a refusal that says what to do. */
import { decode } from '../read/decode.ts';
import { decodeHtml } from './decode-html.ts';
import { BadArchive } from './docx/archive.ts';
import { BadXml } from './docx/xml.ts';
import { importDocx } from './docx.ts';
import { importHtml } from './html.ts';
import { kindOf, type Refusal } from './kind.ts';
import { importMarkdown } from './markdown.ts';
import type { Imported } from './model.ts';
import { importPdf, UnreadablePdf } from './pdf.ts';

const RESAVE = '用 Word 或 WPS 打开后重新另存为 .docx，或复制全部文字存为 .txt';

const refused = (reason: string, advice: string): Refusal => ({ ok: false, reason, advice });

function fromPlain(kind: 'text' | 'markdown', bytes: Uint8Array): Imported {
  const plain = decode(bytes);
  if (!plain.ok) return refused(plain.reason, '存为 UTF-8 编码的 .txt 后再试');
  const extract =
    kind === 'markdown'
      ? importMarkdown(plain.text)
      : { text: plain.text, tables: [], generated: [], dropped: [], notes: [] };
  return { ok: true, kind, encoding: plain.encoding, ...extract };
}

function fromHtml(bytes: Uint8Array): Imported {
  const { html, encoding, notes } = decodeHtml(bytes);
  const extract = importHtml(html);
  if (extract.text === '') return refused(extract.notes[0] ?? '网页没有正文', '复制正文存为 .txt 后再试');
  return { ok: true, kind: 'html', encoding, ...extract, notes: [...notes, ...extract.notes] };
}

/** Whatever goes wrong inside a broken Word file, the person is told the same. */
async function fromDocx(bytes: Uint8Array): Promise<Imported> {
  try {
    const extract = await importDocx(bytes);
    if (extract.text === '') return refused('Word 文件里没有文字', '如果内容是图片，识别文字后存为 .txt');
    return { ok: true, kind: 'docx', encoding: 'utf-8', ...extract };
  } catch (error) {
    const detail = error instanceof BadArchive || error instanceof BadXml ? `：${error.message}` : '';
    return refused(`Word 文件无法读取${detail}`, RESAVE);
  }
}

/** A file that the library cannot open is damaged or locked. */
async function fromPdf(bytes: Uint8Array): Promise<Imported> {
  try {
    return { ok: true, kind: 'pdf', encoding: 'utf-8', ...(await importPdf(bytes)) };
  } catch (error) {
    if (error instanceof UnreadablePdf) return refused(error.message, error.advice);
    return error instanceof Error && error.name === 'PasswordException'
      ? refused('PDF 设有打开密码', '去掉密码后另存，再导入')
      : refused('PDF 文件已损坏，无法打开', '重新下载，或打开后复制全部文字，存为 .txt');
  }
}

export async function importFile(name: string, bytes: Uint8Array): Promise<Imported> {
  const kind = kindOf(name, bytes);
  if (!kind.ok) return kind;
  switch (kind.kind) {
    case 'html':
      return fromHtml(bytes);
    case 'docx':
      return fromDocx(bytes);
    case 'pdf':
      return fromPdf(bytes);
    case 'markdown':
    case 'text':
      return fromPlain(kind.kind, bytes);
  }
}
