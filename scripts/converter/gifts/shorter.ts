/** Shorter ways to say what a long condition says: its noun, its first or last part with the noun, the deed. */
import { has, type Token, wordsOf } from '../words/tokens.ts';
import { isDigits } from './amounts.ts';
import { is, isText, ofAt } from './clauses.ts';
import { ACTORS, ALSO } from './words.ts';

type Way = (tokens: readonly Token[], of: number) => readonly Token[];

const goesOn = (token: Token): boolean => isText(token, '，') || is(token, ALSO);
const firstEnd = (tokens: readonly Token[], of: number): number =>
  tokens.findIndex((t, at) => at > 1 && at < of && goesOn(t));
const suchAt = (tokens: readonly Token[], of: number): number =>
  tokens.findLastIndex((t, at) => at < of && isText(t, '等'));

/** 与平台对接的｜公共服务平台 */
const noun: Way = (tokens, of) =>
  of > 0 && !tokens.slice(of).some((t) => t.tag === 'v') ? tokens.slice(of + 1) : [];

/** 投放广告｜且满一个月的旅行商 */
const deedOfActor: Way = (tokens, of) =>
  is(tokens.at(-1), ACTORS) ? tokens.slice(0, Math.max(0, firstEnd(tokens, of))) : [];

/** 增速达到20%｜且排名靠前｜的企业 */
const firstPart: Way = (tokens, of) => {
  const end = firstEnd(tokens, of);
  return end < 0 ? [] : [...tokens.slice(0, end), ...tokens.slice(of)];
};

/** 举办展会、美食节等｜促销活动｜的商会 */
const such: Way = (tokens, of) => {
  const at = suchAt(tokens, of);
  return at > 0 ? tokens.slice(at + 1, of) : [];
};

/** 配套齐全、｜服务良好的平台 */
const lastPart: Way = (tokens, of) => {
  const seam = tokens.findLastIndex((t, at) => at < of && (isText(t, '、') || goesOn(t)));
  const whole = suchAt(tokens, of) >= 0 || seam <= 0 || tokens.slice(of).some(isDigits);
  return whole ? [] : tokens.slice(seam + 1);
};

/** 企业通过院校为员工｜开展培训 */
const deed: Way = (tokens, of) => {
  const at = tokens.findLastIndex((t, i) => i > Math.max(of, 0) && has(t, 'deed', 'flow'));
  return at > 0 ? tokens.slice(at) : [];
};

const OF_BEARER = [noun, deedOfActor, firstPart, such, lastPart];
const OF_TOPIC = [...OF_BEARER, deed];

export const shorterOf = (tokens: readonly Token[], topic: boolean): string[] =>
  (topic ? OF_TOPIC : OF_BEARER)
    .map((way) => wordsOf(way(tokens, ofAt(tokens))))
    .filter((words) => words !== '');
