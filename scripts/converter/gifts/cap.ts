/** 单户, 每家企业 before a limit: whom a cap counts one by one. */
import { type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { isApiece } from './clause-of-gift.ts';
import { is } from './clauses.ts';
import type { Gift } from './gift.ts';
import { APIECE, BETWEEN, CAPS, GIFTS, OF_GIFT } from './words.ts';

const ends = (token: Token): boolean =>
  [CAPS, GIFTS, OF_GIFT, BETWEEN].some((words) => is(token, words)) || token.text.startsWith('每');

const LONGEST = 9;
const isTime = (words: string): boolean => ['年', '月', '天'].some((unit) => words.includes(unit));

/** '' where the number is no limit; 每人每天补贴12元 is told of each of them. */
export function capOf({ clause }: Gift): string {
  const tokens = tokensOf(clause);
  const at = tokens.findIndex((t) => isApiece(t) && t.text.length < 5);
  const first = tokens[at];
  if (first?.text.startsWith('每人每')) return first.text;
  const end = tokens.findIndex((t, i) => i > at && ends(t));
  const limits = is(first, APIECE) || tokens.slice(at).some((t) => is(t, CAPS));
  const counted = first && end > 0 && limits ? wordsOf(tokens.slice(at, end)) : '';
  return counted.length <= LONGEST && !isTime(counted) ? counted : '';
}
