/** Amounts among the words of a condition: 20万元以上至50万元以下, 200万-500万（不含）美元. */
import { has, type Token, wordsOf } from '../words/tokens.ts';
import { is, isText } from './clauses.ts';
import { RANGES, UNITS } from './words.ts';

export const isDigits = (token: Token | undefined): boolean => {
  const first = token?.text.charAt(0) ?? '';
  return first >= '0' && first <= '9';
};

/** 元, 万美元 */
const isUnit = (token: Token | undefined): boolean =>
  is(token, UNITS) ||
  (token !== undefined && '万亿千'.includes(token.text.charAt(0)) && UNITS.has(token.text.slice(1)));

const LONGEST_ASIDE = 8;

/** （含）: where a short bracket ends that opens here. */
function asideEnd(tokens: readonly Token[], at: number): number {
  const close = isText(tokens[at], '（') ? tokens.findIndex((t, i) => i > at && isText(t, '）')) : -1;
  return close > 0 && wordsOf(tokens.slice(at, close + 1)).length <= LONGEST_ASIDE ? close + 1 : at;
}

/** Where the amount ends that begins here; `from` itself where none does. */
export function amountEnd(tokens: readonly Token[], from: number): number {
  if (!isDigits(tokens[from])) return from;
  let at = from + 1;
  for (;;) {
    const joins = is(tokens[at], RANGES) || isText(tokens[at], '.');
    if (isUnit(tokens[at]) || has(tokens[at], 'limit')) at += 1;
    else if (joins && isDigits(tokens[at + 1])) at += 2;
    else if (asideEnd(tokens, at) > at) at = asideEnd(tokens, at);
    else return at;
  }
}

/** 泊位达到60个: a condition that does not say of whom. */
export const endsInAmount = (tokens: readonly Token[]): boolean =>
  (tokens.at(-1)?.tag === 'm' && wordsOf(tokens.slice(-1)).length > 1) ||
  tokens.some((_, at) => isDigits(tokens[at]) && amountEnd(tokens, at) === tokens.length);
