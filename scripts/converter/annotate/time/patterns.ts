/** All times of a text in canonical spelling, overlapping as they may. */
import { matchesIn } from '../../read/matches.ts';
import { countedYears } from './counted.ts';
import { plansIn } from './plans.ts';
import { type Word, wordsOfTime } from './words.ts';
import { yearsIn } from './years.ts';

/** Months of a year that is not named: 截至11月底, 6月底前, 1—11月. */
const MONTHS: readonly RegExp[] = [
  /截[至止]到?\s*\d{1,2}月(?:份|底|末|\s?\d{1,2}日)?/g,
  /(?<![年\d至—~-]\s?)\d{1,2}月(?:底|末|\d{1,2}日)?前/g,
  /(?<![\d年])1[-—至]\d{1,2}月份?/g,
];

const monthsIn = (text: string): Word[] =>
  MONTHS.flatMap((pattern) =>
    matchesIn(text, pattern).map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      when: { kind: 'offset', years: 0 } as const,
    })),
  );

export const hitsIn = (text: string): Word[] => [
  ...yearsIn(text),
  ...plansIn(text),
  ...countedYears(text),
  ...monthsIn(text),
  ...wordsOfTime(text),
];
