/** The bound that stands right after a quantity: 以上, 左右, 以内. */
import type { SuffixBound } from './quantity.ts';

export interface Suffix {
  readonly bound: SuffixBound;
  readonly text: string;
  readonly to: number;
}

const SUFFIX =
  /\s{0,2}(?:（含）)?\s?((?:及|或|及其)?以上|(?:及|或)?以下|左右|上下|以内|之内|之上|内(?=[，。；、）]|$)|余(?=[，。；、）]|$))/y;

function boundOf(text: string): SuffixBound {
  if (/以上|之上/.test(text)) return 'ge';
  if (/左右|上下/.test(text)) return 'approx';
  return text === '余' ? 'over' : 'le';
}

/** The suffix at a place in the text; bound '' where there is none. */
export function suffixAt(text: string, index: number): Suffix {
  SUFFIX.lastIndex = index;
  const match = SUFFIX.exec(text);
  if (!match?.[1]) return { bound: '', text: '', to: index };
  return { bound: boundOf(match[1]), text: match[1], to: index + match[0].length };
}
