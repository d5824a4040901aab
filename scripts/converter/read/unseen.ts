/** Characters that a reader does not see but that change what is seen, copied or found: shown as they are, with a warning. */

import type { Note } from '../messages.ts';
import { matchesIn } from './matches.ts';

interface Kind {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly name: string;
  readonly advice: string;
}

/** A family or a flag is drawn from several pictures with joiners and tags between them. */
const IN_PICTURE = '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u{fe0f}\\u{e0020}-\\u{e007e}])';

const KINDS: readonly Kind[] = [
  {
    rule: 'bidi-control',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    name: '改变书写方向的字符',
    advice: '它会使显示的次序与实际不同，请与原件核对；正文照原样保留',
  },
  {
    rule: 'zero-width',
    pattern: new RegExp(
      `(?!${IN_PICTURE}[\\u200d\\u{e0020}-\\u{e007f}])[\\u00ad\\u180e\\u200b-\\u200d\\u2060-\\u2064\\ufeff\\ufff9-\\ufffb\\u{e0001}-\\u{e007f}]`,
      'gu',
    ),
    name: '看不见的字符',
    advice: '它会使检索和复制的文字与看到的不同，请与原件核对；正文照原样保留',
  },
  {
    rule: 'control-character',
    pattern: /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu,
    name: '控制字符',
    advice: '多半是转换文件时的残留，请与原件核对；正文照原样保留',
  },
];

/** Enough to find the place; a file that is full of them needs no line for each. */
const MOST = 10;

const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function notesOf(source: string, { rule, pattern, name, advice }: Kind): Note[] {
  const found = matchesIn(source, pattern);
  const named = found
    .slice(0, MOST)
    .map(
      ({ 0: char, index }): Note => ({ rule, at: index, reason: `此处有${name} ${codeOf(char)}`, advice }),
    );
  const left = found.length - named.length;
  if (left === 0) return named;
  return [...named, { rule, at: found[MOST]?.index ?? 0, reason: `此处起还有 ${left} 个${name}`, advice }];
}

export const unseenNotes = (source: string): Note[] => KINDS.flatMap((kind) => notesOf(source, kind));
