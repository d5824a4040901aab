/** Numbers that begin a heading or an item, as policy texts write them. */
import { chineseNumber } from '../read/numerals.ts';
import type { Marker, MarkerStyle } from '../tree.ts';

export interface FoundMarker extends Marker {
  /** How many characters of the line the marker takes, white space after it included. */
  readonly length: number;
}

const HAN = '[一二三四五六七八九十百零〇○]';
const FORMAL = '[壹贰貳叁參参肆伍陆陸柒捌玖拾]';
const DIGITS = '[0-9０-９]';
const GAP = '[\\s\\u3000]*';

interface Pattern {
  readonly style: MarkerStyle;
  readonly pattern: RegExp;
  /** The path label made from the captured number. */
  readonly label: (number: string, written: string) => string;
}

const plain = (number: string): string => halfWidth(number);
const asWritten = (_: string, written: string): string => written.replace(/[\s\u3000、．.：:]/g, '');
const bracketed = (number: string): string => `（${halfWidth(number)}）`;

const PATTERNS: readonly Pattern[] = [
  {
    style: 'part',
    pattern: new RegExp(`^第${GAP}(${HAN}{1,5}|${DIGITS}{1,3})${GAP}[编篇](?=[\\s\\u3000：:]|$)`),
    label: asWritten,
  },
  {
    style: 'chapter',
    pattern: new RegExp(`^第${GAP}(${HAN}{1,5}|${DIGITS}{1,3})${GAP}(?:章|部分)(?![程，。节])`),
    label: asWritten,
  },
  {
    style: 'section',
    pattern: new RegExp(`^第${GAP}(${HAN}{1,5}|${DIGITS}{1,3})${GAP}节(?![能水约，。])`),
    label: asWritten,
  },
  {
    style: 'article',
    pattern: new RegExp(
      `^第${GAP}(${HAN}{1,6}|${DIGITS}{1,3})${GAP}条(?:之${HAN}{1,2})?(?![款规例件，、。的至和第])`,
    ),
    label: asWritten,
  },
  {
    style: 'chinese-bracket',
    pattern: new RegExp(`^[（(﹙]${GAP}(${HAN}{1,4})${GAP}[）)﹚]${GAP}[、．.]?`),
    label: bracketed,
  },
  // 一）指导思想: the bracket that opens is lost.
  {
    style: 'chinese-bracket',
    pattern: new RegExp(`^(${HAN}{1,3})[）)]${GAP}(?=\\p{Script=Han}{2})`, 'u'),
    label: bracketed,
  },
  {
    style: 'arabic-bracket',
    pattern: new RegExp(`^[（(﹙]${GAP}(${DIGITS}{1,3})${GAP}[）)﹚]${GAP}[、．.]?`),
    label: bracketed,
  },
  { style: 'formal', pattern: new RegExp(`^(${FORMAL}{1,2})${GAP}[、．.]`), label: plain },
  // Ⅰ　背景, II. 目标
  {
    style: 'roman',
    pattern: /^([Ⅰ-Ⅻ]|[IVX]{1,4}(?=[.．、\s]))[\s\u3000]*[.．、]?[\s\u3000]*(?=\p{Script=Han})/u,
    label: plain,
  },
  // 行动一：…, 任务二　…
  {
    style: 'named',
    pattern: new RegExp(
      `^(?:行动|任务|专项|工程|举措|板块|模块|阶段|环节|步骤)${GAP}(${HAN}{1,3}|${DIGITS}{1,2})(?=[：:、．.\\s\\u3000])[：:、．.]?`,
    ),
    label: (_, written) => written.replace(/(?<![：:、．.\s])[：:、．.\s]+$/, ''),
  },
  { style: 'chinese', pattern: new RegExp(`^(${HAN}{1,4})${GAP}[、．.]`), label: plain },
  // 一　发展基础: the stop is lost, the gap is left.
  {
    style: 'chinese',
    pattern: /^([一二三四五六七八九十]{1,3})(?:[ \u00a0]{2,}|[\u3000\u2003]+)(?=\p{Script=Han}{2})/u,
    label: plain,
  },
  {
    style: 'decimal',
    pattern: new RegExp(
      `^(${DIGITS}{1,2}(?:[.．]${DIGITS}{1,2}){1,3})(?=[\\s\\u3000]+(?![亿万千百家个人户元项条吨米公平立倍年名张所次岁])[\\p{Script=Han}Ⅰ-Ⅻ“《])`,
      'u',
    ),
    label: plain,
  },
  // 1　总则: a number and a few words, neither a figure with its unit nor a sentence.
  {
    style: 'decimal',
    pattern: new RegExp(
      `^(${DIGITS}{1,2})(?=[\\s\\u3000]+(?![家个万亿元名项次所年月日天倍]|人(?![才口民员力事文])))(?=[\\s\\u3000]+\\p{Script=Han}{2,20}(?:$|。))`,
      'u',
    ),
    label: plain,
  },
  { style: 'arabic', pattern: new RegExp(`^(${DIGITS}{1,3})${GAP}[．.、](?!${DIGITS})`), label: plain },
  { style: 'arabic-half-bracket', pattern: new RegExp(`^(${DIGITS}{1,2})[)）]`), label: bracketed },
  { style: 'circled', pattern: /^([①-⑳㉑-㉟])/, label: (_, written) => written },
];

/** Full-width digits and stops to half width. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

function circledNumber(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x3251 ? code - 0x3251 + 21 : code - 0x2460 + 1;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Ⅳ and IV. */
function romanNumber(written: string): number {
  const code = written.charCodeAt(0);
  if (code >= 0x2160) return code - 0x2160 + 1;
  const values = [...written].map((c) => ROMAN[c] ?? 0);
  return values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
}

const EVERYDAY: Readonly<Record<string, string>> = { 貳: '贰', 參: '叁', 参: '叁', 陸: '陆', '○': '〇' };

/** Variant characters of numerals to the ones that the numerals reader knows. */
const everyday = (written: string): string => written.replace(/[貳參参陸○]/g, (c) => EVERYDAY[c] ?? c);

function numberOf(style: MarkerStyle, written: string): number {
  if (style === 'circled') return circledNumber(written);
  if (style === 'roman') return romanNumber(written);
  const digits = halfWidth(written);
  if (style === 'decimal') return Number(digits.split('.').at(-1));
  return /^\d+$/.test(digits) ? Number(digits) : (chineseNumber(everyday(written)) ?? 0);
}

/** The marker that a line begins with, if any. */
export function markerAt(text: string): FoundMarker | null {
  for (const { style, pattern, label } of PATTERNS) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const written = text.slice(0, match[0].length).trim();
    const number = numberOf(style, match[1]);
    if (number === 0) continue;
    const gap = /^[\s\u3000：:]*/.exec(text.slice(match[0].length))?.[0] ?? '';
    const length =
      match[0].length + (/[条章节编分]$/.test(written) ? gap.length : gap.replace(/[：:].*$/s, '').length);
    return { style, written, label: label(match[1], written), number, length };
  }
  return null;
}

/** How deep a style usually stands: smaller is further out. */
const RANKS: Record<MarkerStyle, number> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  none: 4,
  formal: 3,
  roman: 3,
  chinese: 4,
  named: 4.5,
  'chinese-bracket': 5,
  decimal: 6,
  arabic: 6,
  'arabic-bracket': 7,
  'arabic-half-bracket': 8,
  circled: 9,
};

export const rankOf = (style: MarkerStyle): number => RANKS[style];

const LEVELS: Record<MarkerStyle, number> = {
  part: 1,
  chapter: 1,
  section: 2,
  article: 3,
  none: 1,
  formal: 1,
  roman: 1,
  chinese: 1,
  named: 2,
  'chinese-bracket': 2,
  decimal: 3,
  arabic: 3,
  'arabic-bracket': 4,
  'arabic-half-bracket': 5,
  circled: 5,
};

/** The level that design and readers give a style: 一、 1, （一） 2, 1. 3, （1） 4. */
export function levelOf(marker: Pick<Marker, 'style' | 'label'>): number {
  if (marker.style === 'decimal') return Math.min(5, marker.label.split('.').length);
  return LEVELS[marker.style];
}
