/** Where the number of a page may stand: alone on a line, glued to its beginning or end, inside a sentence. */
import { matchesIn } from '../read/matches.ts';
import type { Range } from '../tree.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './stops.ts';

export interface Candidate {
  readonly line: Line;
  /** The place of the line in the document. */
  readonly row: number;
  readonly range: Range;
  readonly value: number;
  /** How much text stands before it. */
  readonly at: number;
  /** How much like the number of a page it looks; 0 where its neighbours alone can tell. */
  readonly weight: number;
  /** It stands between two halves of a sentence. */
  readonly cuts: boolean;
}

const DASH = '[-—–－·]{1,2}';
const ALONE = new RegExp(`^(?:${DASH}\\s*)?(\\d{1,3})(?:\\s*${DASH})?$`);
/** What is counted or measured: 12个, 3月, 5大; 第12 and 约12 are no numbers of pages either. */
const COUNTED =
  '[年月日号时分秒个项条章节款名家户人次届种类只件台套辆艘架座处所间栋层幢公平亩顷米里吨千克升度瓦万亿百元角倍成折级等批期轮场岁周天季位口头匹棵株根张份册本部篇段步环站点线路村镇县市区街片带园校院厂店门支队组班团床多余大以至到或和及%％‰℃标]';
const BEFORE_MARKER =
  '(?=[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十百]{1,4}[章节条])';

/** 附件2, 表 3, B.2, （1）: what begins so is no heading that the number before it could count. */
const BEGINS_ITSELF = '(?=附[件录]|[表图]\\s*[A-Z\\d]|[（(]\\d|[A-Z][.．]\\d)';

interface Pattern {
  readonly pattern: RegExp;
  readonly weight: number;
  /** A short line behind it may be the heading that it counts. */
  readonly counts?: boolean;
}

/** The number is the first group; all of the match is set aside. */
const GLUED: readonly Pattern[] = [
  // - 12 -　（二）…, …水平。— 12 —
  { pattern: new RegExp(`^${DASH}\\s?(\\d{1,3})\\s?${DASH}\\s*(?=\\S)`, 'gu'), weight: 1 },
  { pattern: new RegExp(`(?<=\\S)\\s*${DASH}\\s?(\\d{1,3})\\s?${DASH}$`, 'gu'), weight: 1 },
  // 15三、…: a number before the number of a heading
  { pattern: new RegExp(`(?<=^|[。；！”）\\p{Script=Han}])(\\d{1,3})${BEFORE_MARKER}`, 'gu'), weight: 1 },
  {
    pattern: new RegExp(`^(\\d{1,3})\\s?(?=[\\p{Script=Han}“《])(?!${COUNTED})`, 'gu'),
    weight: 0.5,
    counts: true,
  },
  // 3 标准化…, 12 （1）…: read so only between the pages 2 and 4
  { pattern: new RegExp(`^(\\d{1,3})\\s?${BEGINS_ITSELF}`, 'gu'), weight: 0 },
  { pattern: /^(\d{1,3})\s(?=\p{Script=Han})/gu, weight: 0, counts: true },
  { pattern: /(?<=[。；])(\d{1,3})$/gu, weight: 1 },
  { pattern: /(?<=[\p{Script=Han}，、”）])(?<![表图件第附栏号])(\d{1,3})$/gu, weight: 0.5 },
  // 需不5断
  {
    pattern: new RegExp(
      `(?<=[\\p{Script=Han}，、。；])(?<![第约近超前后至到达])(\\d{1,3})(?=[\\p{Script=Han}“])(?!${COUNTED})`,
      'gu',
    ),
    weight: 0.6,
  },
];

/** Cells, and entries whose leaders run to the number of another page. */
const isRow = ({ text, indent }: Line): boolean => indent.includes('\t') || /[\t|｜]|[.．·…]{4}/.test(text);

const isHalf = (text: string): boolean => text.length >= 15 && !endsSentence(text) && !/[）)]$/.test(text);

interface Place {
  readonly line: Line;
  readonly row: number;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** 〔2021〕⏎14⏎号: a number whose own line broke off from its word. */
const BROKEN_OFF = /[〕〔［[\]第（(]$/;
const ITS_WORD = new RegExp(`^${COUNTED}`, 'u');

function aloneAt({ line, row, at, before, after }: Place): Candidate[] {
  const match = ALONE.exec(line.text);
  if (!match) return [];
  const isBroken = match[1] === line.text && (BROKEN_OFF.test(before) || ITS_WORD.test(after));
  const range = { from: 0, to: line.text.length };
  const weight = isBroken ? 0 : 1;
  return [{ line, row, range, value: Number(match[1]), at, weight, cuts: isHalf(before) }];
}

/** 2 基础工作 is a heading; 2 下一步，… goes on as a whole line of prose does. */
const SHORT_REST = 20;

function gluedAt({ line, row, at, before }: Place): Candidate[] {
  const first = new Map<number, Candidate>();
  for (const { pattern, weight, counts = false } of GLUED) {
    for (const match of matchesIn(line.text, pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const cuts = from > 0 || isHalf(before);
      const isHeading = !cuts && counts && line.text.length - to < SHORT_REST;
      const value = Number(match[1]);
      if (isHeading || first.has(from)) continue;
      first.set(from, { line, row, range: { from, to }, value, at: at + from, weight, cuts });
    }
  }
  return [...first.values()].sort((a, b) => a.at - b.at);
}

/** In the order of the text. */
export function candidatesIn(lines: readonly Line[]): Candidate[] {
  let at = 0;
  let before = '';
  const found: Candidate[] = [];
  for (const [row, line] of lines.entries()) {
    const place = { line, row, at, before, after: lines[row + 1]?.text ?? '' };
    if (!isRow(line)) {
      const alone = aloneAt(place);
      found.push(...(alone.length > 0 ? alone : gluedAt(place)));
      if (alone.length === 0) before = line.text;
    }
    at += line.text.length;
  }
  return found.filter(({ value }) => value > 0);
}
