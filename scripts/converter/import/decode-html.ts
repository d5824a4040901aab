/** Which encoding a saved page is in: browsers often save as UTF-8 and leave the old declaration standing. */

export interface DecodedHtml {
  readonly html: string;
  readonly encoding: string;
  readonly notes: readonly string[];
}

const SNIFFED = 4096;

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function markedAs(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}

/** From `<meta charset>`, `<meta … content="…charset=…">` or an XML declaration; GB2312 and GBK are parts of GB 18030. */
function declaredAs(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  const name =
    /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{1,20})/i.exec(head) ??
    /encoding\s*=\s*["']([\w-]{1,20})/.exec(head);
  const label = name?.[1]?.toLowerCase();
  return label !== undefined && /^(x-)?gb(k|2312|18030|_2312-80)$/.test(label) ? 'gb18030' : label;
}

/** undefined where the bytes are not in that encoding, or nobody knows it. */
function exactly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function decodeHtml(bytes: Uint8Array): DecodedHtml {
  const declared = declaredAs(bytes);
  const wanted = markedAs(bytes) ?? declared;
  const order = markedAs(bytes) ? [wanted] : ['utf-8', wanted, 'gb18030'];
  for (const encoding of order) {
    const html = encoding === undefined ? undefined : exactly(bytes, encoding);
    if (html === undefined || encoding === undefined) continue;
    const differs = declared !== undefined && declared !== encoding && /[^\p{ASCII}]/u.test(html);
    const notes = differs ? [`网页声明的编码是 ${declared}，实际按 ${encoding} 读取`] : [];
    return { html, encoding, notes };
  }
  const encoding = declared === 'gb18030' ? 'gb18030' : 'utf-8';
  const html = new TextDecoder(encoding).decode(bytes);
  const broken = html.split('\uFFFD').length - 1;
  return { html, encoding, notes: [`${broken} 处字节不合编码 ${encoding}，以 \uFFFD 代替，请与原件核对`] };
}
