/** What is counted behind its number: 家以上｜研发机构｜入驻园区. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { isSign } from './edges.ts';
import { beginsWithOneOf } from './text.ts';

const ENDS = [
  'predicate',
  'relation',
  'adverb',
  'reach',
  'intent',
  'copula',
  'attain',
  'grow',
  'fall',
  'push',
] as const;
const INSIDE = new Set(['、', '“', '”', '·', '《', '》', '-']);

/** 县（市）: a short bracket inside a name does not end it. */
const isShortBracket = (tokens: readonly Token[], at: number): boolean => {
  const close = tokens.findIndex((t, i) => i > at && t.text === '）');
  return tokens[at]?.text === '（' && close > 0 && wordsOf(tokens.slice(at + 1, close)).length <= 4;
};

function endsObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const inBracket = tokens.slice(Math.max(0, at - 4), at).findLastIndex((t) => t.text === '（');
  if (token.text === '）' && inBracket >= 0) return false;
  if (token.text === '、' && beginsWithOneOf(tokens[at + 1]?.text ?? '', '每各')) return true;
  if (isSign(token) || token.tag === 'x')
    return !INSIDE.has(token.text) && !isShortBracket(tokens, at) && token.text.trim() !== '';
  if (token.text === '支持' && SUMS.has(tokens[at - 1]?.text ?? '')) return true;
  // the first word may be a deed that describes: 上市公司, 入驻企业
  return at > 0 && (has(token, ...ENDS) || token.tag === 'p') && tokens[at - 1]?.text !== '、';
}

/** 专项资金｜支持转型: what the money does is no part of it. */
const SUMS = new Set(['资金', '专项资金', '基金', '经费', '国债', '债券', '专项债券', '贷款']);

const LOOSE = new Set(['的', '等', '、', '为', '和', '与', '及', '其中', '并', '“', ' ', '以及']);

function withoutLoose(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && LOOSE.has(tokens[end - 1]?.text ?? '')) end -= 1;
  return tokens.slice(0, end);
}

/** 标准的制修订: what is done is nothing without its thing. */
const isDeverbal = (tokens: readonly Token[]): boolean =>
  tokens.every((t) => has(t, 'deed', 'act', 'flow') || t.tag.startsWith('v'));

/** 通过认定的｜企业: who it is stands behind the last 的. */
function behindOf(tokens: readonly Token[]): readonly Token[] {
  const of = tokens.findLastIndex((t) => t.text === '的');
  const noun = tokens.slice(of + 1);
  return of >= 0 && wordsOf(noun).length >= 3 && !isDeverbal(noun) ? noun : tokens;
}

const SKIPPED = new Set(['”', '的', '之', ' ']);

/** 参加培训的学员: a deed that describes, up to its 的, ends nothing. */
function describedTo(tokens: readonly Token[]): number {
  const stop = tokens.findIndex((t) => isSign(t) && !INSIDE.has(t.text));
  const of = tokens.slice(0, stop < 0 ? undefined : stop).findLastIndex((t) => t.text === '的');
  return of > 0 && of < (stop < 0 ? tokens.length : stop) - 1 ? of : -1;
}

/** 县（市）: of one character, and a bracket. */
const plainLength = (tokens: readonly Token[]): number => wordsOf(tokens).replace(/（.*）/, '').length;

/** 30个县｜通过评估, 20种蔬菜｜获得认证: so short a name is whole only with what is said of it. */
const SAYS_LITTLE = 3;

const upToSign = (tokens: readonly Token[]): readonly Token[] => {
  const sign = tokens.findIndex(
    (t, i) =>
      isSign(t) && !INSIDE.has(t.text) && !isShortBracket(tokens, i) && !isShortBracket(tokens, i - 2),
  );
  return sign < 0 ? tokens : tokens.slice(0, sign);
};

/** `alone`: only the thing, however short. */
export function objectTokens(after: string, alone = false): readonly Token[] {
  const all = tokensOf(after);
  const tokens = all.slice(
    Math.max(
      0,
      all.findIndex((t) => !SKIPPED.has(t.text)),
    ),
  );
  const described = describedTo(tokens);
  const end = tokens.findIndex((_, at) => at > described && endsObject(tokens, at));
  const cut = end < 0 ? tokens : tokens.slice(0, end);
  const whole =
    !alone && plainLength(cut) < SAYS_LITTLE && has(tokens[end], 'predicate') ? upToSign(tokens) : cut;
  return withoutLoose(behindOf(whole));
}

/** 入驻, 上线 first: what follows the number is said of something before it. */
export const isSaid = (object: readonly Token[]): boolean =>
  has(
    object[0],
    'predicate',
    'relation',
    'adverb',
    'reach',
    'copula',
    'grow',
    'fall',
    'limit',
    'about',
    'joins',
    'attain',
  ) || ['、', '等', '的'].includes(object[0]?.text ?? '');
