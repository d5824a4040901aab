/** What a number is called where the words around it hold no name: behind its 的, or after its heading. */
import { tokensOf, wordsOf } from '../words/tokens.ts';
import { isSign } from './edges.ts';
import { headOf } from './head.ts';
import { behindOf } from './text.ts';

/** What a student writes in a first column is no longer. */
const LONGEST = 24;

const upToSign = (words: string): string => {
  const tokens = tokensOf(words);
  const end = tokens.findIndex((t) => isSign(t) && !['、', '“', '”', '（', '）'].includes(t.text));
  return wordsOf(end < 0 ? tokens : tokens.slice(0, end));
};

/** 确定4.5%左右的增长目标: what the share is one of. */
const oneOf = (after: string): string => upToSign(behindOf(after) ?? '');

/** `after`: to the end of the sentence; `lead`: the heading above. */
export function fallbackName(after: string, lead: string): string {
  const above = headOf(upToSign(lead));
  return [oneOf(after), above].find((n) => /[一-鿿A-Za-z]{2}/.test(n) && n.length <= LONGEST) ?? '';
}
