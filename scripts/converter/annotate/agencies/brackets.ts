/** Brackets that may tell duties: 〔…〕 and […] serve as well as （…）. */
import { type Bracket, bracketsOf } from '../words/brackets.ts';

const round = (text: string): string => text.replace(/[〔［[]/g, '（').replace(/[〕］\]]/g, '）');

/** Outermost brackets of any form, with their insides as written. */
export const dutyBrackets = (text: string): Bracket[] =>
  bracketsOf(round(text)).map((bracket) => ({
    ...bracket,
    inner: text.slice(bracket.range.from + 1, bracket.range.to - 1),
  }));
