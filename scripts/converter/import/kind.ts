/** What sort of file it is: by what stands in it, then by its name. */
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

interface Signature {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly what: string;
  readonly advice: string;
}

const IMAGE = { what: '图片', advice: '文字识别后存为 .txt，并与原件核对' };

const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    what: '旧版 Word（.doc）、.wps 或表格文件',
    advice: AS_DOCX,
  },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'PDF 文件', advice: `${AS_TEXT}；扫描件需要先识别文字` },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'RTF 文件', advice: AS_DOCX },
  { bytes: [0x89, 0x50, 0x4e, 0x47], ...IMAGE },
  { bytes: [0xff, 0xd8, 0xff], ...IMAGE },
  { bytes: [0x47, 0x49, 0x46, 0x38], ...IMAGE },
  { bytes: [0x49, 0x49, 0x2a, 0x00], ...IMAGE },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], ...IMAGE },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, ...IMAGE },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: '压缩包', advice: '先解压，再导入其中的文件' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: '压缩包', advice: '先解压，再导入其中的文件' },
  { bytes: [0x1f, 0x8b], what: '压缩包', advice: '先解压，再导入其中的文件' },
];

const BY_EXTENSION: ReadonlyMap<string, readonly [what: string, advice: string]> = new Map([
  ['mht', ['网页存档（.mht）', AS_HTML]],
  ['mhtml', ['网页存档（.mhtml）', AS_HTML]],
  ['doc', ['旧版 Word 文件（.doc）', AS_DOCX]],
  ['wps', ['WPS 文件（.wps）', AS_DOCX]],
  ['pdf', ['PDF 文件', AS_TEXT]],
  ['ofd', ['OFD 文件', AS_TEXT]],
  ['docx', ['损坏的 .docx 文件（不是压缩包）', AS_DOCX]],
  ['bmp', [IMAGE.what, IMAGE.advice]],
]);

const begins = (bytes: Uint8Array, { bytes: wanted, at = 0 }: Signature): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

const refuse = (what: string, advice: string): Refusal => ({ ok: false, reason: `不能读取${what}`, advice });

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The names of a zip's parts stand uncompressed in it. */
function zipKind(bytes: Uint8Array): Kind {
  const names =
    new TextDecoder('latin1').decode(bytes.subarray(-65_536)) +
    new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  if (/word\/|\[Content_Types\]/.test(names) && !/(^|[^\w])(xl|ppt)\//.test(names))
    return { ok: true, kind: 'docx' };
  if (/(^|[^\w])xl\//.test(names)) return refuse('表格文件（.xlsx）', '复制到 Word 后另存为 .docx');
  if (/(^|[^\w])ppt\//.test(names)) return refuse('演示文稿（.pptx）', AS_TEXT);
  return names.includes('OFD.xml')
    ? refuse('OFD 文件', AS_TEXT)
    : refuse('压缩包', '先解压，再导入其中的文件');
}

export const extensionOf = (name: string): string => (/\.([^./\\]+)$/.exec(name)?.[1] ?? '').toLowerCase();

const headOf = (bytes: Uint8Array): string => {
  const start = bytes.subarray(0, 4096);
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return new TextDecoder('latin1').decode(start).replaceAll(wide ? '\0' : '', '');
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
  const signature = SIGNATURES.find((candidate) => begins(bytes, candidate));
  if (signature) return refuse(signature.what, signature.advice);
  return isZip(bytes) ? zipKind(bytes) : byName(extensionOf(name), bytes);
}
