/** Words without what only says where they stand, when, or that they fit: 第八条, 各地, 符合条件的, （属于…的，下同）. */
import { type Token, wordsOf } from '../words/tokens.ts';
import { isDigits } from './amounts.ts';
import { is, isText } from './clauses.ts';
import { DRESSING, RANGES, TIMES } from './words.ts';

const SHORT_REMARK = 3;

/** （属于重点领域的，下同） is a remark; （含） and （研发） belong to what they stand in. */
function withoutRemarks(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const close = isText(token, '（') ? tokens.findIndex((t, i) => i > at && isText(t, '）')) : at;
    if (close < 0) break;
    const inner = wordsOf(tokens.slice(at + 1, close));
    if (inner.length > SHORT_REMARK && !inner.startsWith('含') && !inner.startsWith('不含')) at = close;
    else kept.push(token);
  }
  return kept;
}

const MARK =
  /^(?:[（(]?[\d一二三四五六七八九十百]{1,4}[）)、.．]|第[一二三四五六七八九十百\d]+[条款项章节]|[·•—\s-])+/;

/** Where the mark of the item ends that a clause begins with. */
function markEnd(tokens: readonly Token[]): number {
  const length = MARK.exec(wordsOf(tokens))?.[0].length ?? 0;
  const end = length === 0 ? 0 : tokens.findIndex((t) => t.from - (tokens[0]?.from ?? 0) >= length);
  return Math.max(0, end);
}

/** Where the mark and the time end that a clause begins with: （1）2023年至2024年期间. */
export function beginning(tokens: readonly Token[]): number {
  const from = markEnd(tokens);
  const end = tokens.findIndex(
    (t, at) => at >= from && t.tag !== 'm' && !is(t, RANGES) && t.text !== '自' && t.text !== '在',
  );
  return isDigits(tokens[from]) && end > from && is(tokens[end], TIMES) ? end + 1 : from;
}

/** How many words at the beginning are dressing: 经认定的, 各地, 全市范围. */
function dressed([first, second, third]: readonly Token[]): number {
  if (is(first, DRESSING) && !isText(second, '外'))
    return isText(second, '的') || isText(second, '范围') ? 2 : 1;
  if (isText(first, '经') && isText(third, '的')) return 3;
  return isText(first, '的') || isText(first, '、') ? 1 : 0;
}

export function plainly(written: readonly Token[]): readonly Token[] {
  let tokens: readonly Token[] = withoutRemarks(written);
  tokens = tokens.slice(beginning(tokens));
  while (dressed(tokens) > 0) tokens = tokens.slice(dressed(tokens));
  while (isText(tokens.at(-1), '的') || isText(tokens.at(-1), '、')) tokens = tokens.slice(0, -1);
  // 9万元以上的（含）
  const last = wordsOf(tokens.slice(-4)) === '的（含）' ? tokens.length - 4 : -1;
  return last < 0 ? tokens : tokens.filter((_, at) => at !== last);
}
