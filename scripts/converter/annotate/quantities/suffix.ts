/** The bound that stands right after a quantity: 以上, 左右, 以内. */
import { pastBlanks } from '../../read/blanks.ts';
import { wordList } from '../../words/word-list.ts';
import type { SuffixBound } from './quantity.ts';

export interface Suffix {
  readonly bound: SuffixBound;
  readonly text: string;
  readonly to: number;
}

const BOUNDS: Readonly<Record<string, SuffixBound>> = {
  以上: 'ge',
  及以上: 'ge',
  或以上: 'ge',
  及其以上: 'ge',
  之上: 'ge',
  以下: 'le',
  及以下: 'le',
  或以下: 'le',
  以内: 'le',
  之内: 'le',
  左右: 'approx',
  上下: 'approx',
};
/** 三年内， but 内河; 500余， but 余额. */
const AT_THE_END: Readonly<Record<string, SuffixBound>> = { 内: 'le', 余: 'over' };

const LISTED = wordList(Object.keys(BOUNDS).join(' '));
const INCLUDED = '（含）';

export const endsPhrase = (text: string, index: number): boolean =>
  index >= text.length || '，。；、）'.includes(text.charAt(index));

function wordAt(text: string, index: number): string {
  const listed = LISTED.at(text, index);
  if (listed !== '') return listed;
  const char = text.charAt(index);
  return char in AT_THE_END && endsPhrase(text, index + 1) ? char : '';
}

/** The suffix at a place in the text; bound '' where there is none. */
export function suffixAt(text: string, index: number): Suffix {
  const first = pastBlanks(text, index, 2);
  const at = text.startsWith(INCLUDED, first) ? pastBlanks(text, first + INCLUDED.length) : first;
  const word = wordAt(text, at);
  const bound = BOUNDS[word] ?? AT_THE_END[word] ?? '';
  return bound === '' ? { bound, text: '', to: index } : { bound, text: word, to: at + word.length };
}
