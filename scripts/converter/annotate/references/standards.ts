/** Numbers of standards: GB/T 19001-2016, DB37/T 1234—2020, ISO 9001:2015. */
import { matchesIn } from '../../read/matches.ts';
import type { Range } from '../../tree.ts';

export interface StandardNumber {
  readonly range: Range;
  readonly written: string;
}

/** Who sets standards: national, of a branch, of a region, of an association, of the world. */
const SERIES = new Set(
  'GB GBZ GBJ GBT DB HJ JGJ CJ CJJ CECS YY WS NY JR SL LY QX TSG JT JTG YD SY DL AQ MH MZ RB GA WW TD CH SB QB HG FZ JB SN WB GY SH TB LD XF ISO IEC T'.split(
    ' ',
  ),
);
const NUMBER =
  /(?<![A-Za-z])([A-Z]{1,4})[/\dA-Z]{0,8}\s{0,2}\d{1,6}(?:\.\d{1,3})?\s{0,2}[-—–－:：]\s{0,2}(?:19|20)\d{2}/g;

export const standardsIn = (text: string): StandardNumber[] =>
  matchesIn(text, NUMBER)
    // T/37 1234—2020 is of an association; T 1234 is the end of GB / T 1234
    .filter(([written, series = '']) => SERIES.has(series) && (series !== 'T' || written.startsWith('T/')))
    .map((m) => ({ range: { from: m.index, to: m.index + m[0].length }, written: m[0] }));
