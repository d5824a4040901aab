/** What sort of file it is: by what stands in it, then by its name. */
import { binaryKind } from '../read/binary-kind.ts';
import type { ImportKind } from './model.ts';

export interface Refusal {
  readonly ok: false;
  readonly reason: string;
  readonly advice: string;
}

export type Kind = { readonly ok: true; readonly kind: ImportKind } | Refusal;

const AS_DOCX = '用 Word 或 WPS 打开后另存为 .docx，或复制全部文字存为 .txt';
const AS_TEXT = '打开后复制全部文字，存为 .txt';
const AS_HTML = '在浏览器中另存为“网页，仅 HTML”（.html），或复制正文存为 .txt';

const UNPACK = '先解压，再导入其中的文件';

/** What to do with a file that is no text, by the words that name it. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/图片/, '识别文字后存为 .txt，并与原件核对'],
  [/旧版 Office|RTF|OpenDocument/, AS_DOCX],
  [/Excel/, '把表格复制到 Word 文件，另存为 .docx'],
  [/压缩包/, UNPACK],
];

const adviceFor = (what: string): string => ADVICE.find(([words]) => words.test(what))?.[1] ?? AS_TEXT;

const BY_EXTENSION: ReadonlyMap<string, readonly [what: string, advice: string]> = new Map([
  ['mht', ['网页存档（.mht）', AS_HTML]],
  ['mhtml', ['网页存档（.mhtml）', AS_HTML]],
  ['doc', ['旧版 Word 文件（.doc）', AS_DOCX]],
  ['wps', ['WPS 文件（.wps）', AS_DOCX]],
  ['pdf', ['损坏的 PDF 文件（开头不是 PDF）', '重新下载，或打开后复制全部文字，存为 .txt']],
  ['ofd', ['OFD 文件', AS_TEXT]],
  ['docx', ['损坏的 .docx 文件（不是压缩包）', AS_DOCX]],
  ['bmp', ['图片', adviceFor('图片')]],
]);

const refuse = (what: string, advice: string): Refusal => ({
  ok: false,
  reason: `不能读取${/^[A-Z0-9]/i.test(what) ? ' ' : ''}${what}`,
  advice,
});

export const extensionOf = (name: string): string => (/\.([^./\\]+)$/.exec(name)?.[1] ?? '').toLowerCase();

const headOf = (bytes: Uint8Array): string => {
  const start = bytes.subarray(0, 4096);
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const head = new TextDecoder('latin1').decode(start);
  return wide ? head.replaceAll('\0', '') : head;
};

const isPage = (bytes: Uint8Array): boolean =>
  /^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,500}>\s*)?<(!doctype\s+html|html[\s>])/i.test(
    headOf(bytes),
  );

function byName(extension: string, bytes: Uint8Array): Kind {
  switch (extension) {
    case 'html':
    case 'htm':
    case 'xhtml':
    case 'shtml':
      return { ok: true, kind: /<[a-z!/]/i.test(headOf(bytes)) ? 'html' : 'text' };
    case 'md':
    case 'markdown':
      return { ok: true, kind: 'markdown' };
    case 'txt':
    case 'text':
      return { ok: true, kind: 'text' };
    default:
      return isPage(bytes) ? { ok: true, kind: 'html' } : other(extension);
  }
}

function other(extension: string): Kind {
  const known = BY_EXTENSION.get(extension);
  return known ? refuse(...known) : { ok: true, kind: 'text' };
}

export function kindOf(name: string, bytes: Uint8Array): Kind {
  const binary = binaryKind(bytes);
  if (binary?.startsWith('Word')) return { ok: true, kind: 'docx' };
  if (binary?.startsWith('PDF')) return { ok: true, kind: 'pdf' };
  return binary ? refuse(binary, adviceFor(binary)) : byName(extensionOf(name), bytes);
}
