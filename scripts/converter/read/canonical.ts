import { recent } from './recent.ts';
import { SIMPLIFIED_OF } from './traditional.ts';

/** One spelling for what documents spell in many ways, character by character, so that offsets stay the same. */

const ONE_TO_ONE: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '○': '〇',
  '◯': '〇',
  '–': '—',
  '―': '—',
  '─': '—',
  '－': '-',
  '−': '-',
  '‐': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '．': '.',
  '(': '（',
  ')': '）',
  ';': '；',
  '!': '！',
  '?': '？',
  '﹙': '（',
  '﹚': '）',
  '〝': '“',
  '〞': '”',
  '「': '“',
  '」': '”',
  '≧': '≥',
  '≦': '≤',
  '＞': '>',
  '＜': '<',
};

const table = new Map([...SIMPLIFIED_OF, ...Object.entries(ONE_TO_ONE)]);

/** Characters whose spelling their neighbours decide. */
const CONTEXTUAL = ['"', ',', '，', ':', '：', '∶', '.'];

const SPACE = /\s/;
const DIGIT = /[0-9０-９]/;

/** Full-width digits, letters and signs; Chinese punctuation stays full-width. */
function fullWidth(char: string): string {
  const code = char.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
  return /[，；：！？（）]/.test(char) ? char : half;
}

const THOUSANDS = /^[,，]\d{3}(?!\d)/;
/** 1，111，848万元: a full-width comma parts a figure only where groups of three stand before a scale or a unit of money. */
const WIDE_THOUSANDS = /^(?:，\d{3})+(?:[.．]\d+)?\s?[万亿元]/;
const SHORT_GROUP = /(?<!\d)\d{1,3}(?:，\d{3})*$/;

const isWideThousands = (text: string, index: number): boolean =>
  WIDE_THOUSANDS.test(text.slice(index, index + 20)) &&
  SHORT_GROUP.test(text.slice(Math.max(0, index - 12), index));

/** A comma or colon keeps its meaning inside a number (1,325.4 · 1:8) and ends a clause elsewhere. */
function comma(text: string, index: number): string {
  const before = DIGIT.test(text.charAt(index - 1));
  if (/[:：∶]/.test(text.charAt(index))) return before && DIGIT.test(text.charAt(index + 1)) ? ':' : '：';
  const wide = text.charAt(index) === '，';
  if (wide && !isWideThousands(text, index)) return '，';
  return before && THOUSANDS.test(text.slice(index, index + 5)) ? ',' : '，';
}

/** In texts with half-width punctuation a full stop is a dot that no figure or Latin letter follows. */
function dot(text: string, index: number): string {
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  const ends = /[一-鿿%％)）"”]/.test(before) && !/[\dA-Za-z.]/.test(after);
  return ends ? '。' : '.';
}

function one(text: string, index: number, quoted: boolean): string {
  const char = text.charAt(index);
  const known = table.get(char);
  if (known !== undefined) return known;
  if (char === '"') return quoted ? '”' : '“';
  if (/[,，:：∶]/.test(char)) return comma(text, index);
  if (char === '.') return dot(text, index);
  return SPACE.test(char) ? ' ' : fullWidth(char);
}

/** For each character (UTF-16) whether it may change: nearly all of a text stays as it is. */
const MAY_CHANGE = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const char = String.fromCharCode(code);
  return Number(CONTEXTUAL.includes(char) || one(char, 0, false) !== char);
});

function respelled(text: string): string {
  let out = '';
  let written = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    if (MAY_CHANGE[text.charCodeAt(i)] === 0) continue;
    out += text.slice(written, i) + one(text, i, quoted);
    written = i + 1;
    if (text.charAt(i) === '"') quoted = !quoted;
  }
  return out + text.slice(written);
}

/** The same text, of the same length, in the one spelling that the rules are written for. */
export const canonical: (text: string) => string = recent(respelled);
