/** What each clause before a number offers as that which its gift is for. */
import { type Token, wordsOf } from '../words/tokens.ts';
import { isDigits } from './amounts.ts';
import { isApiece, isGiven, isReckoned, promoted, untilGiving, whomAt } from './clause-of-gift.ts';
import { type Clause, headOf, is, isText, ofAt } from './clauses.ts';
import { beginning, plainly } from './plain.ts';
import * as W from './words.ts';

export type Place =
  /** Before the giving; behind 对; before 的，; a noun with its 的; any other words. */
  | 'own'
  | 'whom'
  | 'who'
  | 'named'
  | 'plain'
  /** A condition with its subject; a step of a scale with its measure. */
  | 'subject'
  | 'completed'
  /** 每新增1家; 支持开店; 给予企业; 按房租的20%; the lead or heading; those above it. */
  | 'each'
  | 'promoted'
  | 'to'
  | 'cost'
  | 'lead'
  | 'above';

export interface Away {
  readonly clauses: number;
  readonly parts: number;
  readonly sentences: number;
}

export const NEAR: Away = { clauses: 0, parts: 0, sentences: 0 };

export interface Offer {
  readonly place: Place;
  readonly tokens: readonly Token[];
  /** What the next clause adds: 的企业. */
  readonly tail: string;
  readonly away: Away;
}

const endsInOf = (tokens: readonly Token[]): boolean => isText(tokens.at(-1), '的');

/** 以演艺为主，多业态融合的｜新型场所: the words go on into the next clause. */
const goesOn = (words: readonly Token[], next: readonly Token[]): boolean =>
  ofAt(words) < 0 &&
  !is(next[0], W.RECKONS) &&
  !is(next[0], W.BETWEEN) &&
  whomAt(next) < 0 &&
  !next.some((t) => is(t, W.GIVES));

/** 出口额达到5亿元，且增长10%以上的｜企业: the noun stands behind the second condition. */
function tailIn(words: readonly Token[], { tokens }: Clause): string {
  const head = headOf(tokens);
  if (ofAt(tokens) < 0 || endsInOf(tokens) || head.some((t) => is(t, W.GIVES))) return '';
  if (wordsOf(words).endsWith(wordsOf(head))) return '';
  if (isDigits(tokens[0])) return `，${wordsOf(tokens)}`;
  return is(tokens[0], W.ALSO) || goesOn(words, tokens) ? `的${wordsOf(head)}` : '';
}

type Read = Pick<Offer, 'place' | 'tokens'>;

/** 在市级奖励的基础上 */
const isOnTop = (tokens: readonly Token[]): boolean => isText(tokens[0], '在') && tokens.at(-1)?.tag === 'f';
const isHalf = ({ tokens }: Clause): boolean => isText(tokens[0], '或') || isText(tokens[0], '或者');

/** A clause without 对. */
function readPlain(
  tokens: readonly Token[],
  whole: readonly Token[],
  end: string,
  tail: string,
  next: Clause,
): Read | null {
  if (is(whole[0], W.ALSO) || is(whole[0], W.GIVES) || is(whole[0], W.OF_GIFT)) return null;
  const who = (endsInOf(whole) && end === '，') || tail !== '';
  if (who && !is(tokens[0], W.CAPS) && !is(tokens[0], W.RECKONS)) return { place: 'who', tokens };
  if (isApiece(tokens[0])) return { place: 'each', tokens: tokens.slice(1) };
  const named = ofAt(tokens) >= 0 && (tokens.at(-1)?.tag.startsWith('n') ?? false);
  if (named && isText(tokens[0], '经')) return { place: 'named', tokens };
  if (isReckoned(tokens) || isOnTop(whole) || isHalf(next)) return null;
  if (end === '：') return whole.some((t) => is(t, W.OF_GIFT)) ? null : { place: 'each', tokens };
  if (is(tokens[0], W.URGES)) return { place: 'promoted', tokens: promoted(tokens) };
  return { place: named ? 'named' : 'plain', tokens };
}

function offerOf({ tokens: written, end }: Clause, next: Clause, away: Away): Offer | null {
  const clause = written.slice(beginning(written));
  const at = whomAt(clause);
  const whole = clause.slice(at + 1);
  if (at < 0 && (isGiven(whole) || isDigits(whole[0]))) return null;
  const gives = whole.some((t) => is(t, W.GIVES) || (at < 0 && is(t, W.CUTS))) && !endsInOf(whole);
  const tokens = plainly(gives ? untilGiving(whole) : whole);
  if (tokens.length === 0) return null;
  const tail = tailIn(tokens, next);
  const read = at >= 0 ? { place: 'whom' as const, tokens } : readPlain(tokens, whole, end, tail, next);
  return read && { ...read, tail, away };
}

const SENTENCES = 3;

/** What the clauses before the last one offer, the nearest first, with what lies between. */
export function offersOf(clauses: readonly Clause[]): Offer[] {
  const offers: (Offer | null)[] = [];
  let [parts, sentences] = [0, 0];
  for (let at = clauses.length - 2; at >= 0; at -= 1) {
    const [clause, next] = [clauses[at] as Clause, clauses[at + 1] as Clause];
    if (clause.end === '；') parts += 1;
    if (clause.end === '。') sentences += 1;
    offers.push(offerOf(clause, next, { clauses: clauses.length - 2 - at, parts, sentences }));
    if (sentences === SENTENCES) break;
  }
  return offers.filter((offer) => offer !== null);
}
