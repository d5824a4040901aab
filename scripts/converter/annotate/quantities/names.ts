/** Places where figures are no quantities: they number, date, cite or belong to a name. */
import { isDigit, isHan } from '../../read/characters.ts';
import { matchesIn } from '../../read/matches.ts';
import { NUMERAL_CHARS } from '../../read/numerals.ts';
import type { Range } from '../../tree.ts';
import { findTimes } from '../time/find.ts';

/** Figures in quotation marks are names and slogans, unless the quotation states a measure. */
const MEASURES = ['%', '元', '倍', '以上', '达到', '增长', '平方', '一番', '两番', '翻番'];
const isMeasure = (quoted: string): boolean =>
  MEASURES.some((word) => quoted.includes(word)) || (isDigit(quoted.charAt(1)) && quoted.endsWith('+”'));

const CN = NUMERAL_CHARS.slice(0, -3);

const PATTERNS: readonly RegExp[] = [
  /《[^》]{0,120}》/g,
  // 某政发〔2020〕16号
  /[〔[【（](?:19|20)\d{2}[〕\]】）]\s*第?\s*\d{0,5}\s*号?/g,
  new RegExp(`第\\s*(?:\\d+|[${CN}]+)(?:\\s*[-—~至、]\\s*第?\\s*(?:\\d+|[${CN}]+))?`, 'g'),
  // 2+5+1, 1+X, 10+N
  /(?<![0-9A-Za-z])[0-9A-Za-z]+(?:\+[0-9A-Za-z]+)+/g,
  // P2P, B2, A股, 5G: figures stuck to letters
  /(?<![A-Za-z])[A-Za-z]+[-—]?\d+(?:\.\d+)*[A-Za-z]*|(?<!\d)\d+(?:\.\d+)?[GDKA](?![A-Za-z])/g,
  /(?<!\d)\d{1,2}\s*对\s*\d{1,2}(?!\d)|[一二三]对[一二三]/g,
  // 9·18, 1.2.3, telephone numbers
  /(?<!\d)(?:\d{1,2}[·•]\d{1,2}(?!\d)|\d+(?:\.\d+){2,})|(?<![\d.])\d{3,4}-\d{7,8}(?!\d)/g,
  // days and months without a year, times of day
  /(?<![\d个])\d{1,2}\s*(?:[-—~至]\s*\d{1,2}\s*)?月(?!度)(?:\s*\d{1,2}\s*[日号])?/g,
  /(?<=月)\s*\d{1,2}\s*日|(?<=午|时间|：)\s*\d{1,2}:\d{2}/g,
  // 专栏3-2, 表2.1: the second figure with the first
  /(?:[附表图注见页版]|附件|附录|专栏|步骤|阶段)\s*\d{1,3}[-—.]\d{1,2}(?![\d%万亿个家.,])/g,
  // （1） and ①, 1． at the beginning of a text or after a full stop
  /（\s*\d{1,2}\s*）|(?<=^|[。；：\s>”）])\d{1,2}\s{0,2}[.、)](?!\d)/g,
  new RegExp(`^\\s*（?[${CN}]+）?[、.]`, 'g'),
  // addresses of pages and files, with all that stands in them
  /(?:https?:\/\/|www\.)[^\s一-鿿，。；、（）()《》“”]+/gi,
  /(?<![\w%./-])[\w%./-]{1,200}\.(?:html?|jsp|aspx?|php|pdf|docx?|xlsx?|jpe?g|png|gif|zip|rar)(?![a-z])[\w?=&%./-]*/gi,
  // and figures that have run together where the lines of a table were lost
  /(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|[\d.%‰\-–/]{24,}/g,
];

const MEASURED = '万亿千百个家%元吨米亩公平';

/** 1.2 总体目标: the number of a heading. */
function headNumber(text: string): Range[] {
  const match = /^\s*\d{1,2}(?:\.\d{1,2}){1,3}(?=(\s?).)/.exec(text);
  const to = match?.[0].length ?? 0;
  const next = text.charAt(to + (match?.[1]?.length ?? 0));
  const heads = match !== null && (match[1] !== '' || isHan(next)) && !MEASURED.includes(next);
  return heads ? [{ from: 0, to }] : [];
}

function inQuotes(text: string): Range[] {
  return matchesIn(text, /“[^“”]{1,40}”/g)
    .filter((m) => !isMeasure(m[0]))
    .map((m) => ({ from: m.index, to: m.index + m[0].length }));
}

/** All stretches of a text in canonical spelling in which figures are no quantities. */
function nameRanges(text: string): Range[] {
  const found: Range[] = [...headNumber(text), ...inQuotes(text), ...findTimes(text)];
  for (const pattern of PATTERNS) {
    for (const match of matchesIn(text, pattern))
      found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** For each character of the text: does it stand in a name? */
export function nameMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { from, to } of nameRanges(text)) mask.fill(1, from, to);
  return mask;
}
