/** Numbers of standards: GB/T 19001-2016, DB37/T 1234—2020, ISO 9001:2015. */
import { matchesIn } from '../../read/matches.ts';
import type { Range } from '../../tree.ts';

export interface StandardNumber {
  readonly range: Range;
  readonly written: string;
}

const STANDARD =
  /(?<![A-Za-z])(?:GB(?:\/?[TZ]|J)?|GBZ(?:\/T)?|(?:DB|T\/)\d{2,4}(?:\/T)?|(?:HJ|JGJ|CJJ?|CECS|YY|WS|NY|JR|SL|LY|QX|TSG|JT|JTG|YD|SY|DL|AQ|MH|MZ|RB|GA|WW|TD|CH|SB|QB|HG|FZ|JB|SN|WB|GY|SH|TB|LD|XF)(?:\/[TZ])?|ISO(?:\/IEC)?|IEC)\s{0,2}\d{1,6}(?:\.\d{1,3})?(?:\s{0,2}[-—–－:：]\s{0,2}(?:19|20)\d{2})/g;

export const standardsIn = (text: string): StandardNumber[] =>
  matchesIn(text, STANDARD).map((m) => ({
    range: { from: m.index, to: m.index + m[0].length },
    written: m[0],
  }));
