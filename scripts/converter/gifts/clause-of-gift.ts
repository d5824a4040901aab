/** One clause of giving: whom it is for, how it is reckoned, where the giving begins. */
import { type Token, wordsOf } from '../words/tokens.ts';
import { amountEnd, isDigits } from './amounts.ts';
import { type Clause, clausesOf, is, isText } from './clauses.ts';
import { beginning, plainly } from './plain.ts';
import * as W from './words.ts';

export const isApiece = (token: Token | undefined): boolean =>
  token !== undefined && (token.text.startsWith('每') || is(token, W.APIECE));

const BEFORE_WHOM = [W.PAYERS, W.BETWEEN, W.DRESSING, W.URGES];
const OF_PLACE = '省市区县级';
const FARTHEST = 8;

/** 市级财政每年｜对: what may stand before it. */
const leadsToWhom = (token: Token): boolean =>
  BEFORE_WHOM.some((words) => is(token, words)) ||
  token.tag === 'm' ||
  token.tag === 't' ||
  token.text.endsWith('财政') ||
  OF_PLACE.includes(token.text.at(-1) ?? '');

/** Where the word stands that leads to whom it is for: 对; -1 where there is none. */
export function whomAt(tokens: readonly Token[]): number {
  const at = tokens.findIndex((t) => is(t, W.WHOM));
  const before = tokens.slice(0, Math.max(0, at));
  const free = is(before.at(-1), W.TIMES) || before.every(leadsToWhom);
  return at <= FARTHEST && free ? at : -1;
}

/** 市级展会不超过2万元、｜省级展会: another number of the clause goes before. */
function afterAmount(tokens: readonly Token[]): number {
  const at = tokens.findLastIndex((t, i) => isDigits(t) && isText(tokens[amountEnd(tokens, i)], '、'));
  const next = at < 0 ? 0 : amountEnd(tokens, at) + 1;
  return isDigits(tokens[next]) ? 0 : next;
}

/** Where the giving begins: 给予; 补助｜数额; the last 奖励 that no 的 follows. */
function givingAt(tokens: readonly Token[]): number {
  const passes = tokens.findIndex((t) => is(t, W.PASSES));
  const sum = tokens.findIndex(
    (t, at) => is(t, W.GIFTS) && is(tokens[at + 1], W.OF_GIFT) && !is(tokens[at + 2], W.BALANCE),
  );
  if (sum >= 0 && (passes < 0 || sum < passes)) return sum;
  if (passes >= 0) return passes;
  const of = tokens.findLastIndex((t) => isText(t, '的'));
  const gives = tokens.findLastIndex((t, at) => at > Math.max(0, of) && is(t, W.GIVES));
  return gives < 0 ? tokens.length : gives;
}

/** 超过3万元不超过9万元的｜部分: a step of a scale, and no limit of what is given. */
const isOfPart = (tokens: readonly Token[], at: number): boolean =>
  isDigits(tokens[at + 1]) && tokens.slice(at).some((t) => isText(t, '部分'));

/** 旅行商｜按每人次, 展会｜单户不超过: what the gift is for ends before it. */
const cuts = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  ([W.CUTS, W.CAPS, W.RAISES].some((words) => is(token, words)) && !isOfPart(tokens, at)) ||
  (isApiece(token) && tokens[at + 1]?.tag !== 'v' && at > 1);

/** 市级茶园｜分别给予: the words before the giving; 其中辅导后奖励 is of 辅导后. */
function namedIn(tokens: readonly Token[]): readonly Token[] {
  const gives = givingAt(tokens);
  const cut = tokens.findIndex((t, at) => at > 0 && at < gives && cuts(t, at, tokens));
  let end = cut > 0 ? cut : gives;
  const part = isText(tokens[0], '其中');
  while (end > 0 && is(tokens[end - 1], W.BETWEEN) && !(part && isText(tokens[end - 1], '后'))) end -= 1;
  return tokens.slice(0, end);
}

/** Of 对改造支出给予不超过60%、最高4000元 nothing stands behind the first number: both are for the same. */
export function untilGiving(tokens: readonly Token[]): readonly Token[] {
  const last = namedIn(tokens.slice(afterAmount(tokens)));
  return last.some((t) => !is(t, W.CAPS) && !is(t, W.BETWEEN)) ? last : namedIn(tokens);
}

/** 按投资额, 分别: no words of whom it is for. */
export const isReckoned = (tokens: readonly Token[]): boolean =>
  is(tokens[0], W.RECKONS) ||
  is(tokens[0], W.CAPS) ||
  (is(tokens[0], W.BETWEEN) && !tokens.some((t) => isText(t, '的') || isDigits(t)));

/** 给予9万元: a clause with a gift of its own. */
export function isGiven(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => is(t, W.GIVES));
  return at >= 0 && tokens.slice(at).some(isDigits);
}

/** 给予｜每家参展单位展位费, 奖励｜项目投资者: whom it is given to, or what it helps to pay. */
export function givenTo(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex((t) => is(t, W.GIVES));
  const said = (t: Token): boolean => ![W.BETWEEN, W.CAPS, W.RAISES, W.RANGES].some((words) => is(t, words));
  const rest = at < 0 ? [] : tokens.slice(at + 1).filter(said);
  return rest.some(isDigits) || rest.every(isApiece)
    ? []
    : rest.slice(rest.findIndex((t) => isText(t, '其')) + 1);
}

/** 支持｜企业参加展会: what is promoted. */
export const promoted = (tokens: readonly Token[]): readonly Token[] => {
  const from = tokens.findIndex((t) => !is(t, W.URGES));
  return from < 0 ? [] : tokens.slice(from);
};

/** The clause of the number, from its first own word. */
export function ownClause(clauses: readonly Clause[]): readonly Token[] {
  const tokens = clauses.at(-1)?.tokens ?? [];
  return tokens.slice(beginning(tokens));
}

const LONGEST_SCOPE = 6;
const PLACED = new Set(['ns', 's', 'f', 'm', 't']);
const isPlaced = ({ tag, text }: Token): boolean =>
  PLACED.has(tag) || '区内外县市省级'.includes(text.at(-1) ?? '');
/** 三年内: how long it is paid. 前三年 says which part of it. */
const isLasting = (words: string): boolean =>
  (words.includes('年') || words.includes('月')) && !'前后首第'.includes(words.charAt(0));

/** 省内｜单户最高, 市级｜奖励: where, or which of those named before; '' where the clause says more. */
export function scopeOf(text: string): string {
  const clause = ownClause(clausesOf(text));
  const own = plainly(untilGiving(clause));
  const words = wordsOf(own);
  const scope = own.every(isPlaced) && words.length <= LONGEST_SCOPE && !isLasting(words);
  return scope && whomAt(clause) < 0 ? words : '';
}
