/** Text set with blanks between its characters (关 于 印 发) or printed twice, as the text layer of a PDF gives it. */
import { matchesIn } from '../read/matches.ts';
import type { Range } from '../tree.ts';
import { type Line, without } from './lines.ts';

const BLANKS = /[ \u00a0\u2000-\u200b\u3000]+/g;
const HAN = /^\p{Script=Han}$/u;
/** A character that stands close to its neighbours in Chinese writing. */
const CLOSE = /^[\p{Script=Han}、，。；：！？“”‘’（）《》〈〉〔〕【】…—·％/()]$/u;
const STOP = /^[、，。；：！？”’）》〉〕】]$/;
const DIGIT = /^\d$/;

interface Blank extends Range {
  readonly before: string;
  readonly after: string;
}

const blanksOf = (text: string): Blank[] =>
  matchesIn(text, BLANKS).map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
    before: text.charAt(index - 1),
    after: text.charAt(index + length),
  }));

const widthOf = ({ from, to }: Range): number => to - from;

/** The width of most blanks; a wider one parts words. */
function usualWidth(blanks: readonly Range[]): number {
  const counts = new Map<number, number>();
  for (const blank of blanks) counts.set(widthOf(blank), (counts.get(widthOf(blank)) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** 第 1 0 条, 2 0 2 5 年: single digits parted by blanks are one number. */
const isInNumber = (text: string, { from, to, before, after }: Blank): boolean =>
  DIGIT.test(before) &&
  DIGIT.test(after) &&
  !DIGIT.test(text.charAt(from - 2)) &&
  !DIGIT.test(text.charAt(to + 1));

const joinsClosely = (text: string, blank: Blank): boolean =>
  CLOSE.test(blank.before) || CLOSE.test(blank.after) || isInNumber(text, blank);

/** Most of the line's characters stand apart. */
function isSpaced(text: string, blanks: readonly Blank[]): boolean {
  const apart = blanks.filter(({ before, after }) => HAN.test(before) && HAN.test(after)).length;
  if (apart < 3) return false;
  const close = text.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
  return apart > close * 2;
}

function spacedBlanks(text: string, blanks: readonly Blank[]): Range[] {
  const usual = usualWidth(blanks.filter(({ before, after }) => HAN.test(before) && HAN.test(after)));
  return blanks.filter(
    (blank) => widthOf(blank) < Math.max(usual * 2, usual + 1) && joinsClosely(text, blank),
  );
}

/** A stretch of single characters parted by blanks inside a line that is set close elsewhere. */
const RUN = /\p{Script=Han}(?:[ \u00a0\u3000]{1,2}\p{Script=Han}(?!\p{Script=Han})){5,}/gu;

function runBlanks(text: string): Range[] {
  return matchesIn(text, RUN).flatMap(({ index, 0: run }) =>
    new Set(run).size < 5
      ? []
      : blanksOf(run).map(({ from, to }) => ({ from: from + index, to: to + index })),
  );
}

/** 总　则, 第一章 附 则, 三、农　业: a word of two characters spread over the line. */
const WORD =
  /^(?:第\s?[一二三四五六七八九十百\d]{1,4}\s?[编章节]\s{0,4}|[（(]?[一二三四五六七八九十]{1,3}(?:[、．.]|[）)])\s{0,4})?\p{Script=Han}([ \u00a0\u3000]{1,6})\p{Script=Han}$/u;

function wordBlank(text: string): Range[] {
  const blank = WORD.exec(text)?.[1];
  return blank ? [{ from: text.length - 1 - blank.length, to: text.length - 1 }] : [];
}

/** 2 0 2 5 年, 第 1 0 条 in a line that is set close. */
const NUMBER = /(?<![\d.,])(?<!\d )\d(?: \d(?!\d)){1,3}(?= ?[年月日号條条章节款项])/g;

const numberBlanks = (text: string): Range[] =>
  matchesIn(text, NUMBER).flatMap(({ index, 0: run }) =>
    blanksOf(run).map(({ from, to }) => ({ from: from + index, to: to + index })),
  );

/** “十三五” 时期， 各部门: a line of prose whose stops carry the blank that a printer leaves behind them. */
function blanksAfterStops(text: string, blanks: readonly Blank[]): Range[] {
  if (text.length < 15 || blanks.some((b) => widthOf(b) > 1) || !/[，。；]/.test(text)) return [];
  return blanks.filter(
    ({ before, after }) =>
      (STOP.test(before) && CLOSE.test(after)) || (HAN.test(before) && /^[“（《]$/.test(after)),
  );
}

const inOrder = (ranges: readonly Range[]): Range[] =>
  [...ranges].sort((a, b) => a.from - b.from).filter((range, i, all) => range.from >= (all[i - 1]?.to ?? 0));

function closedUp(line: Line): Line {
  const { text } = line;
  const blanks = blanksOf(text);
  if (blanks.length === 0) return printedOnce(line, 0);
  if (isSpaced(text, blanks)) return printedOnce(without(line, spacedBlanks(text, blanks)), LARGEST_GAP);
  const ranges = [
    ...wordBlank(text),
    ...runBlanks(text),
    ...numberBlanks(text),
    ...blanksAfterStops(text, blanks),
  ];
  return printedOnce(without(line, inOrder(ranges)), 0);
}

/** Between the two prints of a line that is set with blanks. */
const LARGEST_GAP = 4;

/** 一、总体要求一、总体要求: a bold line that the text layer holds twice. */
function printedOnce(line: Line, largestGap: number): Line {
  const { text } = line;
  for (let gap = text.length % 2; gap <= largestGap; gap += 2) {
    const length = (text.length - gap) / 2;
    const first = text.slice(0, length);
    const twice = first === text.slice(length + gap) && text.slice(length, length + gap).trim() === '';
    if (twice && length >= 4 && /\p{Script=Han}{3}/u.test(first))
      return without(line, [{ from: length, to: text.length }]);
  }
  return line;
}

/** Cells keep their blanks: a table is told by them. */
const isRow = ({ text, indent }: Line): boolean => indent.includes('\t') || /[\t|｜]/.test(text);

export const closeUp = (lines: readonly Line[]): Line[] =>
  lines.map((line) => (isRow(line) ? line : closedUp(line)));
