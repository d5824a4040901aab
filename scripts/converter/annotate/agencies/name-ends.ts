/** Where the name of a body may end in a sentence: asked at each word of a clause. */
import * as known from './body-words.ts';
import { byTask, endOf, officeEnd } from './whole-name.ts';

const endsAsName = (words: string): boolean =>
  officeEnd(words) !== '' ||
  endOf(words, ENDS_OF_AREAS) !== '' ||
  endOf(words, known.FIRM_ENDS) !== '' ||
  byTask(words) !== '';

/** Might a name end at `to`? */
export const mayEnd = (text: string, from: number, to: number): boolean =>
  LAST.has(text.charAt(to - 1)) && endsAsName(text.slice(from, to));
const ENDS_OF_AREAS = [
  ...known.GROUPS.map((group) => (group.length > 1 ? group : `各${group}`)),
  ...known.GROUPS_ALONE,
  ...['公司', '区）', '市）', '县）', '镇）', '街道）'],
];
const LAST = new Set(
  [
    ...known.OFFICES,
    ...known.OWN_NAMES,
    ...known.KINDS,
    ...known.AGENCIES,
    ...known.FIRM_ENDS,
    ...ENDS_OF_AREAS,
  ].map((end) => end.slice(-1)),
);
