/** What stands around the words of a name and is no part of it: the mark of an item, a heading, brackets, quotes. */
import { has, type Token } from '../words/tokens.ts';

/** 第一条, （一）, 2. and ③ before the words of an item. */
export const MARKER =
  /^(?:第[一二三四五六七八九十百]+条|[一二三四五六七八九十]{1,3}、(?=[一-鿿]{4})|\d{1,2}[.、](?!\d)|[①-⑳]|（(?:\d{1,2}|[一二三四五六七八九十]{1,3})）|\s)+/;

/** 下同）收入: what a bracket closed behind is of the words before. */
export const behindBracket = (tokens: readonly Token[]): readonly Token[] => {
  const close = tokens.findLastIndex((t) => t.text === '）');
  const open = tokens.slice(0, Math.max(0, close)).some((t) => t.text === '（');
  return close >= 0 && !open ? tokens.slice(close + 1) : tokens;
};

/** 六、工业 全年工业增加值: a heading that the paragraph follows. */
export const behindHeading = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(
    tokens.findLastIndex(
      (t, i) => i > 0 && t.raw !== t.raw.trimEnd() && has(tokens[i + 1], 'adverb', 'here'),
    ) + 1,
  );

/** A quotation that ends behind the number is no part of the name. */
export function unquoted(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findLastIndex((t) => t.text === '“');
  const closed = tokens.findIndex((t, i) => i > open && t.text === '”');
  return open >= 0 && closed < 0 ? tokens.slice(open + 1) : tokens;
}

/** A bracket behind the name is no part of it; 县（市、区） is. */
export function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findLastIndex((t) => t.text === '（');
  const close = tokens.findLastIndex((t) => t.text === '）');
  if (open < 0 || (close >= 0 && close < tokens.length - 1 && close > open)) return tokens;
  const inside = tokens.slice(open + 1, close > open ? close : undefined);
  const part = inside.every((t) => t.text.length === 1 && '省市县区旗州、'.includes(t.text));
  return open > 0 && !(part && close > open) ? tokens.slice(0, open) : tokens;
}
