/** What a file that is no text seems to be, by the bytes it begins with. */

interface Signature {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly name: string;
}

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x89, ...ascii('PNG')], name: 'PNG 图片' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG 图片' },
  { bytes: ascii('GIF8'), name: 'GIF 图片' },
  { bytes: ascii('WEBP'), at: 8, name: 'WebP 图片' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], name: 'TIFF 图片' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], name: 'TIFF 图片' },
  { bytes: ascii('%PDF-'), name: 'PDF 文件' },
  { bytes: ascii('{\\rtf'), name: 'RTF 文件' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], name: '旧版 Office 文件（.doc、.xls、.wps）' },
  { bytes: ascii('Rar!'), name: 'RAR 压缩包' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], name: '7z 压缩包' },
  { bytes: [0x1f, 0x8b, 0x08], name: 'gzip 压缩包' },
  { bytes: [0x7f, ...ascii('ELF')], name: '可执行程序' },
  { bytes: ascii('SQLite format 3'), name: '数据库文件' },
];

/** By the names of their parts, which stand in a zip uncompressed. */
const PACKED: readonly (readonly [part: string, name: string])[] = [
  ['word/', 'Word 文件（.docx）'],
  ['xl/', 'Excel 文件（.xlsx）'],
  ['ppt/', 'PowerPoint 文件（.pptx）'],
  ['OFD.xml', 'OFD 版式文件'],
  ['mimetypeapplication/vnd.oasis', 'OpenDocument 文件'],
];

const begins = (bytes: Uint8Array, { bytes: wanted, at = 0 }: Signature): boolean =>
  wanted.every((byte, i) => bytes[at + i] === byte);

function packedKind(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1');
  const parts = latin.decode(bytes.subarray(0, 65_536)) + latin.decode(bytes.subarray(-65_536));
  return PACKED.find(([part]) => parts.includes(part))?.[1] ?? 'ZIP 压缩包';
}

/** Null for what may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  if (begins(bytes, { bytes: [0x50, 0x4b, 0x03, 0x04], name: '' })) return packedKind(bytes);
  return SIGNATURES.find((signature) => begins(bytes, signature))?.name ?? null;
}
