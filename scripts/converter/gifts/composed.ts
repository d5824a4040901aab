/** Names put together of two places: a condition with its subject, a step with its measure. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { endsInAmount } from './amounts.ts';
import { untilGiving } from './clause-of-gift.ts';
import { type Clause, headOf, is, isText, ofAt } from './clauses.ts';
import { dealt } from './deal.ts';
import { ALSO, CUTS, GIVES, JOINS, REACHES, VAGUE } from './words.ts';

const SHORT_SUBJECT = 12;

/** 企业或机构, 情况下提高…: no subject of a condition. */
const isNoSubject = (tokens: readonly Token[]): boolean =>
  tokens.every((t) => is(t, VAGUE) || is(t, JOINS)) ||
  tokens.some((t) => has(t, 'grow', 'fall') || isText(t, '情况'));

/** 商场设立专柜: a subject that does something. */
const isDeed = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, -1).some((t) => has(t, 'deed', 'predicate'));

/** 新设的渔港｜泊位达到60个; of a long subject its noun behind the condition: 投资9万元以上的｜技改项目. */
export function withSubject(subject: readonly Token[], condition: readonly Token[]): string {
  const [whole, said] = [wordsOf(subject), wordsOf(condition)];
  if (endsInAmount(subject)) return '';
  if (whole.length <= SHORT_SUBJECT || (ofAt(subject) < 0 && isDeed(subject))) return whole + said;
  const head = headOf(subject);
  if (isNoSubject(head)) return '';
  return endsInAmount(condition) ? `${said}的${wordsOf(head)}` : wordsOf(head) + said;
}

/** 首次达到9亿元: how much, and not of what. */
export const isStep = ([first, second]: readonly Token[]): boolean =>
  is(first, REACHES) || (isText(first, '首次') && is(second, REACHES));

const LONGEST_MEASURE = 15;
const NEAR_CLAUSES = 5;

/** 超过12万吨: a step further on the scale of what stood before it, 卸货量超过9万吨的渔港. */
export function completed(step: readonly Token[], before: string): string {
  const tokens = tokensOf(before);
  const at = tokens.findLastIndex((t) => is(t, REACHES));
  const from = tokens.findLastIndex((t, i) => i < at && ('、，'.includes(t.text) || is(t, ALSO))) + 1;
  const measure = wordsOf(tokens.slice(from, Math.max(from, at)));
  const head = ofAt(tokens) < 0 ? '' : `的${wordsOf(headOf(tokens))}`;
  return measure.length > 1 && measure.length <= LONGEST_MEASURE ? `${measure}${wordsOf(step)}${head}` : '';
}

/** 按其｜年营业收入｜给予奖励，首次达到9亿元的 */
export function measured(clauses: readonly Clause[], step: readonly Token[]): string {
  const of = clauses
    .slice(-NEAR_CLAUSES, -1)
    .findLast(({ tokens }) => is(tokens[0], CUTS) && tokens.some((t) => is(t, GIVES)));
  const said = untilGiving(of?.tokens.slice(isText(of.tokens[1], '其') ? 2 : 1) ?? []);
  const reached = said.findIndex((_, at) => isStep(said.slice(at)));
  const measure = wordsOf(reached > 0 ? said.slice(0, reached) : said);
  return measure === '' || measure.length > LONGEST_MEASURE ? '' : measure + wordsOf(step);
}

/** 按照改制、辅导、上市三个环节分别给予: one of them each; '' where there are none. */
export function stageOf(clauses: readonly Clause[], position: number, count: number): string {
  for (const { tokens } of clauses.slice(-3)) {
    const at = tokens.findIndex((t) => is(t, CUTS)) + 1;
    const end = tokens.findIndex((t, i) => i > at && (t.tag === 'm' || is(t, GIVES)));
    const stages =
      at === 0 ? [] : tokens.slice(isText(tokens[at], '其') ? at + 1 : at, end < 0 ? tokens.length : end);
    const stage = dealt(stages, position, count) ?? '';
    if (stage !== '' && stage.length <= LONGEST_MEASURE) return stage;
  }
  return '';
}
