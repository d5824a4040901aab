/** Plain text bytes → text; the converter's own reading of encodings where it can be told, else a refusal. */

export type Plain =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly reason: string };

const ORDER = ['utf-8', 'gb18030'] as const;

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

export function decodePlain(bytes: Uint8Array): Plain {
  if (bytes.length === 0) return { ok: false, reason: '文件是空的' };
  const wide = marked(bytes);
  if (wide) return { ok: true, text: new TextDecoder(wide).decode(bytes), encoding: wide };
  for (const encoding of ORDER) {
    try {
      return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this one: the next is tried.
    }
  }
  return { ok: false, reason: '既不是 UTF-8 也不是 GB 18030 编码的文字' };
}
