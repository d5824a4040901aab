/** Bytes of a text file → text: UTF-8, UTF-16 or GB 18030 without a single damaged character, or a refusal by name. */
import { binaryKind } from './binary-kind.ts';
import { decodeLoosely, type Encoding, guessEncoding } from './encoding-guess.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly reason: string };

interface Mark {
  readonly bytes: readonly number[];
  /** Null for an encoding that is not read. */
  readonly encoding: Encoding | null;
  readonly name: string;
}

/** Longer marks first: that of UTF-32 begins like that of UTF-16. */
const MARKS: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: null, name: 'UTF-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: null, name: 'UTF-32' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030', name: 'GB 18030' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8', name: 'UTF-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le', name: 'UTF-16' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be', name: 'UTF-16' },
];

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB 18030',
  big5: 'Big5（繁体中文）',
  shift_jis: 'Shift_JIS（日文）',
};

const AS_UTF8 = '请用记事本或 WPS 另存为 UTF-8 编码后再试';

const refused = (reason: string): Decoded => ({ ok: false, reason });

/** Undefined where a byte does not fit. */
function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line of the first character that cannot be read; a file may hold � as a character of its own before it. */
function damagedLine(bytes: Uint8Array, encoding: Encoding): number {
  let [sound, broken] = [0, bytes.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    const start = new TextDecoder(encoding, { fatal: true });
    try {
      start.decode(bytes.subarray(0, middle), { stream: true });
      sound = middle;
    } catch {
      broken = middle;
    }
  }
  return decodeLoosely(bytes.subarray(0, sound), encoding).split(/\r\n|\n|\r/).length;
}

function textIn(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = decodeStrictly(bytes, encoding)?.replace(/^\uFEFF/, '');
  if (text === undefined) {
    const line = damagedLine(bytes, encoding);
    return refused(`看来是 ${NAMES[encoding]} 编码，但第 ${line} 行有损坏的字节；请重新取得原件`);
  }
  if (/^[\s\u200b\ufeff]*$/.test(text)) return refused('文件里只有空白');
  if (text.includes('\0'))
    return refused('文件里有空字节（NUL），不是纯文本；请打开后复制全部文字，另存为 .txt');
  return { ok: true, text, encoding };
}

function marked(bytes: Uint8Array): Decoded | null {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  if (!mark) return null;
  return mark.encoding ? textIn(bytes, mark.encoding) : refused(`不读取 ${mark.name} 编码；${AS_UTF8}`);
}

function unmarked(bytes: Uint8Array): Decoded {
  const encoding = guessEncoding(bytes, decodeStrictly(bytes, 'utf-8') !== undefined);
  switch (encoding) {
    case 'big5':
    case 'shift_jis':
      return refused(`看来是 ${NAMES[encoding]} 编码，但无从确认；${AS_UTF8}`);
    case null:
      return refused(
        bytes.includes(0)
          ? '是二进制数据，不是文字'
          : `辨认不出编码：不是 UTF-8、UTF-16 或 GB 18030；${AS_UTF8}`,
      );
    default:
      return textIn(bytes, encoding);
  }
}

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused('文件是空的');
  const kind = binaryKind(bytes);
  if (kind) return refused(`是${/^[A-Za-z0-9]/.test(kind) ? ' ' : ''}${kind}，不是纯文本`);
  return marked(bytes) ?? unmarked(bytes);
}
