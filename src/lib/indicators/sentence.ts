/** One sentence that says what the numbers of an indicator say: from the records alone, and no more than they bear. */
import { isPromise, joinedMarks, type KnownMark, type Line, type Mark } from './line.ts';
import { amountInWords } from './number.ts';
import { paceInWords, paceOf } from './pace.ts';

export interface Told {
  readonly name: string;
  readonly unit: string;
  readonly lines: readonly Line[];
}

const inWords = (mark: Mark, unit: string): string => amountInWords(mark, unit);
const yearly = (mark: Mark, unit: string): string => `${mark.year}年${inWords(mark, unit)}`;

const masked = ({ marks }: Line): boolean => marks.every((m) => m.role === 'masked');

/** What a policy aims at: its first final target, not the outlook beyond it. */
function aimOf(line: Line): KnownMark | undefined {
  const promises = joinedMarks(line).filter((m) => isPromise(m.role));
  return promises.find((m) => m.role === 'target') ?? promises.at(-1);
}

/** All final targets of a policy, where nothing says from where they start. */
function aimsOf(line: Line): KnownMark[] {
  const promises = joinedMarks(line).filter((m) => isPromise(m.role));
  const final = promises.filter((m) => m.role === 'target');
  return final.length > 0 ? final : promises;
}

/** Where nothing is promised: from the first known figure to the last. */
function pastOf(line: Line, unit: string): string {
  const marks = joinedMarks(line);
  const ends = [marks[0], marks.length > 1 ? marks.at(-1) : undefined];
  return ends.flatMap((mark) => (mark ? [yearly(mark, unit)] : [])).join('、');
}

function known(line: Line): KnownMark | undefined {
  return joinedMarks(line)
    .filter((m) => !isPromise(m.role))
    .at(-1);
}

/** 济南市由2020年45家到2025年85家，平均每年+8家（推算）. */
function journey(line: Line, unit: string): string {
  const base = known(line);
  const aim = aimOf(line);
  const pace = paceOf(line, unit);
  if (base && aim && pace)
    return `${line.name}${yearly(pace.base, unit)}，目标是${yearly(pace.target, unit)}，${paceInWords(pace, unit)}（推算）`;
  if (aim)
    return `${line.name}的目标是${aimsOf(line)
      .map((mark) => yearly(mark, unit))
      .join('、')}`;
  if (base) return `${line.name}${pastOf(line, unit)}，未见目标`;
  const range = line.marks.find((m) => m.role !== 'masked');
  return range ? `${line.name}${yearly(range, unit)}` : '';
}

interface Aim {
  readonly line: Line;
  readonly mark: KnownMark;
}

const named = (aims: readonly Aim[], unit: string): string =>
  aims.map(({ line, mark }) => `${line.name}（${yearly(mark, unit)}）`).join('、');

/** Highest and lowest among those that compare; equal ones share the place. */
function extremes(aims: readonly Aim[], unit: string): string {
  const values = aims.map((a) => a.mark.value);
  const top = aims.filter((a) => a.mark.value === Math.max(...values));
  const low = aims.filter((a) => a.mark.value === Math.min(...values));
  if (top.length === aims.length) return `目标相同：${named(top, unit)}`;
  return `目标最高的是${named(top, unit)}，最低的是${named(low, unit)}`;
}

function compared(lines: readonly Line[], told: Told): string {
  const aims = lines.flatMap((line) => {
    const mark = aimOf(line);
    return mark ? [{ line, mark }] : [];
  });
  const without = lines.filter((line) => !aimOf(line));
  const rest = without.map((line) => journey(line, told.unit)).filter(Boolean);
  if (aims.length < 2)
    return lines
      .map((line) => journey(line, told.unit))
      .filter(Boolean)
      .join('；');
  const years = new Set(aims.map((a) => a.mark.year)).size > 1 ? '（目标年份不同）' : '';
  return [`${aims.length}份文件提出${told.name}的目标${years}，${extremes(aims, told.unit)}`, ...rest].join(
    '；',
  );
}

function withheld(lines: readonly Line[]): string {
  return lines.length > 0 ? `${lines.map((l) => l.name).join('、')}的数值原文已遮盖` : '';
}

export function sentenceOf(told: Told): string {
  const open = told.lines.filter((line) => !masked(line));
  const comparable = open.filter((line) => line.grade === 'A');
  const others = open.filter((line) => line.grade !== 'A');
  const several = open.length > 1 && others.length > 0;
  const parts = [
    compared(comparable, told),
    ...others.map((line) => journey(line, told.unit)),
    withheld(told.lines.filter(masked)),
  ].filter(Boolean);
  if (parts.length === 0) return `所收文件中没有能按年份列出的${told.name}数值。`;
  return `${parts.join('；')}。${several ? '口径不尽相同，不宜直接比较高低。' : ''}`;
}
