/** What is given: 奖励, 租房补贴, 一次性奖励, 扶持资金. */
import { type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { amountEnd, isDigits } from './amounts.ts';
import { clausesOf, is, isText } from './clauses.ts';
import type { Gift } from './gift.ts';
import {
  ACTORS,
  BETWEEN,
  CAPS,
  GIFTS,
  GIVES,
  HANDS,
  LEVIES,
  OF_PRICE,
  PRICES,
  RATIOS,
  UNITS,
  VAGUE,
} from './words.ts';

const ENDS = '，。；：、';
const isEnd = ({ text }: Token): boolean => ENDS.includes(text);
const LONGEST = 14;

/** 给予｜投保人｜资助 */
const isActor = (token: Token | undefined): boolean =>
  is(token, ACTORS) || (token?.text.endsWith('人') ?? false);

/** 扶持｜资金 */
const moneyAt = (tokens: readonly Token[], at: number): readonly Token[] =>
  isText(tokens[at], '资金') || is(tokens[at], GIFTS) ? tokens.slice(at, at + 1) : [];

/** 的｜标准, 给予, 元/亩: before what is given. */
const leadsOn = (token: Token): boolean =>
  ['的', '按', '/', '由'].includes(token.text) || [HANDS, UNITS, RATIOS].some((words) => is(token, words));

/** 20%的｜租房补贴, 60万元｜一次性奖励: the words that follow the number. */
function behind(text: string): string {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((t) => is(t, GIFTS));
  const until = tokens.slice(0, at + 1);
  if (at < 0 || until.some((t) => isEnd(t) || isDigits(t)) || wordsOf(until).length > LONGEST) return '';
  const from = until.findLastIndex((t, i) => i < at && leadsOn(t)) + 1;
  const given = until.slice(isActor(until[from]) && from < at ? from + 1 : from);
  const manner = is(given[0], BETWEEN) && !isText(given[0], '一次性') ? 1 : 0;
  return wordsOf([...given.slice(manner), ...moneyAt(tokens, at + 1)]);
}

const LONGEST_KIND = 8;

/** Of 发放租房补贴 where the kind begins; the gift itself where nothing is handed right before it. */
function kindAt(tokens: readonly Token[], at: number): number {
  const once = tokens.findLastIndex((t, i) => i < at && i >= at - 3 && isText(t, '一次性'));
  if (once >= 0 && !is(tokens[once + 1], HANDS)) return once;
  const from = tokens.findLastIndex((t, i) => i < at && (is(t, HANDS) || is(t, GIVES)));
  const kind = tokens.slice(from + 1, at);
  const other = (t: Token): boolean =>
    isText(t, '的') || is(t, VAGUE) || is(t, CAPS) || isEnd(t) || isDigits(t);
  if (from < 0 || wordsOf(kind).length > LONGEST_KIND || kind.some(other)) return at;
  return from + (isActor(kind[0]) ? 2 : 1);
}

/** 发放｜租房补贴, 单户｜补贴: the last words of giving before the number. */
function ahead(text: string): string {
  const tokens = tokensOf(text);
  const at = tokens.findLastIndex((t, i) => is(t, GIFTS) && !isText(tokens[i + 1], '政策'));
  if (at < 0) return '';
  const rate = isText(tokens[at + 1], '比例') ? tokens.slice(at + 1, at + 2) : moneyAt(tokens, at + 1);
  return wordsOf([...tokens.slice(kindAt(tokens, at), at + 1), ...rate]);
}

/** 可享受｜就餐补贴。补贴标准为…: the name that it was given before. */
function fuller(bare: string, before: string): string {
  const tokens = tokensOf(before);
  const handed = (at: number): boolean => tokens.slice(Math.max(0, at - 4), at).some((t) => is(t, HANDS));
  const at = tokens.findLastIndex((t, i) => isText(t, bare) && handed(i));
  const from = tokens.findLastIndex((t, i) => i < at && is(t, HANDS)) + 1;
  const words = tokens.slice(isActor(tokens[from]) ? from + 1 : from, at + 1);
  return at > from && !words.some((t) => isDigits(t) || isEnd(t)) ? wordsOf(words) : '';
}

/** 前3年100%、后2年50%的｜租金补助: said behind all the numbers of the clause. */
function behindAll(text: string): string {
  const tokens = tokensOf(text);
  const at = tokens.findLastIndex(isDigits);
  return at < 0 ? '' : behind(wordsOf(tokens.slice(amountEnd(tokens, at))));
}

const SOON = 60;

/** …5%的比例，给予最高50万元｜奖补: told a clause later. */
function later(text: string): string {
  const tokens = tokensOf((text.split('；')[0] ?? '').slice(0, SOON));
  const from = tokens.findIndex((t) => is(t, HANDS));
  return from < 0 ? '' : (tokens.slice(from).find((t) => is(t, GIFTS))?.text ?? '');
}

/** 土地出让底价｜可按最低价标准的60%执行: a price that is lowered is what is given. */
function priced(clause: string, after: string): string {
  const tokens = tokensOf(clause + after);
  const at = clause.includes('最低价') ? tokens.findIndex((t) => is(t, PRICES)) : -1;
  let from = at;
  while (from > 0 && is(tokens[from - 1], OF_PRICE)) from -= 1;
  return at < 0 ? '' : wordsOf(tokens.slice(from, at + 1));
}

/** 减按15%的税率征收｜企业所得税: the tax that is less. */
function taxed(clause: string, after: string): string {
  const levied = clause.endsWith('减按') ? (clausesOf(after)[0]?.tokens ?? []) : [];
  const at = levied.findIndex((t) => is(t, LEVIES));
  const tax = at < 0 ? '' : wordsOf(levied.slice(at + 1));
  return tax === '' || !levied.slice(0, at).some((t) => isText(t, '税率')) ? tax : `${tax}税率`;
}

/** 补贴标准为: a bare word that stands for a name given before. */
function inClause(clause: string, before: string): string {
  const near = ahead(clause);
  const bare = near.length === 2 && !clause.includes(`予${near}`);
  return (bare ? fuller(near, before) : '') || near;
}

export function givenBy({ after, afterList, sentenceAfter, clause, before, lead }: Gift): string {
  const own =
    taxed(clause, after) || priced(clause, after) || behind(after) || behind(afterList) || behindAll(after);
  if (own !== '')
    return clause.trimEnd().endsWith('一次性') && !own.includes('一次性') ? `一次性${own}` : own;
  return (
    inClause(clause, before) || behind(sentenceAfter) || later(sentenceAfter) || ahead(before) || ahead(lead)
  );
}
