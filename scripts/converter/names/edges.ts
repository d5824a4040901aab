/** Where a name begins and ends among the words before a number. */
import { has, type Token } from '../words/tokens.ts';

const SIGNS = new Set('、，。；：:“”‘’"（）()·—-•●■◆▪○* \u3000\t\n');
export const isSign = ({ text, tag }: Token): boolean => tag === 'x' && [...text].every((c) => SIGNS.has(c));

/** 每人每月, 每万人: how often and to whom. */
const isEach = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text ?? '').startsWith('每') ||
  tokens.slice(Math.max(0, at - 2), at).some((t) => t.text === '每');

/** 6类, 连续五年: how many kinds, how long. */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === '类' && tokens[at - 1]?.tag === 'm') ||
  ((tokens[at]?.text ?? '').endsWith('年') &&
    tokens.slice(Math.max(0, at - 2), at).some((t) => t.text === '连续')) ||
  (tokens[at]?.tag === 'm' && (tokens[at + 1]?.text === '类' || tokens[at - 1]?.text === '连续'));

const ENDS = [
  'reach',
  'grow',
  'about',
  'bound',
  'intent',
  'copula',
  'adverb',
  'either',
  'toward',
  'attain',
  'share',
  'relation',
  'joins',
] as const;
const PARTICLES = new Set(['d', 'p', 'c']);
/** Adverbs, prepositions and particles that no list names. */
const isParticle = ({ tag, text }: Token): boolean =>
  text.length === 1 && (PARTICLES.has(tag) || (tag.startsWith('u') && tag.length < 3));

/** How many tokens are the name and what stands before it. */
export function endOf(tokens: readonly Token[]): number {
  let end = tokens.length;
  for (; end > 0; end -= 1) {
    const last = tokens[end - 1] as Token;
    const quotes = last.text === '”' && tokens.some((t) => t.text === '“');
    const drops =
      (isSign(last) && last.text !== '）' && !quotes) ||
      (has(last, ...ENDS) && !(end === 1 && has(last, 'share'))) ||
      isEach(tokens, end - 1) ||
      isCount(tokens, end - 1) ||
      isParticle(last);
    if (!drops) return end;
  }
  return 0;
}

const STARTS = [
  'adverb',
  'intent',
  'here',
  'joins',
  'promote',
  'attain',
  'about',
  'copula',
  'toward',
] as const;
const VERBAL = ['deed', 'act', 'flow', 'promote', 'attain', 'reach', 'grow', 'fall', 'intent'] as const;

export const isVerb = (token: Token | undefined): boolean => has(token, ...VERBAL);

/** 基本建成, 累计完成: the word belongs to the deed. */
const belongsToVerb = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'either') &&
  tokens[at + 1]?.text !== '每' &&
  (isVerb(tokens[at + 1]) || has(tokens[at + 1], 'either', 'adverb'));

const WIDE = new Set(['全国', '全球', '世界']);

/** （固定）电话: a bracket that is closed belongs to the name. */
const opensName = (tokens: readonly Token[], at: number): boolean =>
  CLOSING.has(tokens[at]?.text ?? '') &&
  tokens.slice(at).some((t) => t.text === CLOSING.get(tokens[at]?.text ?? ''));
const CLOSING = new Map([
  ['“', '”'],
  ['（', '）'],
]);

const GRADES = new Set(['标准', '要求', '水平', '等级', '级']);

/** 有返乡意愿的技工, 达到推荐标准: what begins a description belongs to the name. */
const describes = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === '有' && tokens.slice(at + 2, -1).some((t) => t.text === '的')) ||
  (tokens[at]?.text === '达到' && tokens.slice(at + 1, at + 6).some((t) => GRADES.has(t.text)));

export function startOf(tokens: readonly Token[], manners: boolean): number {
  let at = 0;
  for (; at < tokens.length; at += 1) {
    const first = tokens[at] as Token;
    if (!manners && has(first, 'manner')) return at;
    const wide = WIDE.has(first.text) && isVerb(tokens[at + 1]);
    const drops =
      (isSign(first) && !opensName(tokens, at)) ||
      ((has(first, ...STARTS) || first.text === '用于') && !describes(tokens, at)) ||
      belongsToVerb(tokens, at) ||
      wide;
    if (!drops) return at;
  }
  return at;
}
