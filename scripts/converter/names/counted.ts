/** What is counted: the thing behind its number, 家以上｜研发机构. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { isSign } from './edges.ts';
import { isDeedOnly, saysWhatWasDone, thingOf } from './head.ts';
import { isSaid, objectTokens } from './object.ts';
import { isDescribed, isReached, type Slot, takesObject, verbOf } from './slot.ts';
import { behindOf } from './text.ts';

const COUNTABLE = new Set(['count', 'bare', 'area', 'measure', 'money']);
const countable = ({ family, form }: Quantity): boolean => form !== 'rank' && COUNTABLE.has(family);

/** 为全市200家企业提供诊断: those served. */
const isServed = (before: string): boolean => {
  const tokens = tokensOf(before.trim()).filter((t) => t.text !== '的');
  const last = tokens.length - 1;
  const place = has(tokens[last], 'here') || tokens[last]?.text === '辖区';
  return (
    has(tokens[place ? last - 1 : last], 'joins', 'copula') &&
    SERVING.has(tokens[place ? last - 1 : last]?.text ?? '')
  );
};
const SERVING = new Set(['为', '向', '对', '给']);

/** 完成18个生态村｜建设: the villages are counted. */
const CARRIED = new Set(['完成', '抓好', '抓实', '推进', '加快', '推动', '统筹', '实施', '启动']);
function ofCarriedOn(before: string, object: readonly Token[]): readonly Token[] {
  const carried = CARRIED.has(verbOf(before)?.text ?? '');
  return carried && object.at(-1)?.text === '建设' && wordsOf(object).length >= 6
    ? object.slice(0, -1)
    : object;
}

/** 设立｜10亿元｜产业基金 */
const FOUNDING = new Set('设立 组建 成立 发起 筹建 打造 募集 安排 投入 首期'.split(' '));
const isFounded = (before: string): boolean =>
  tokensOf(before)
    .slice(-6)
    .some((t) => FOUNDING.has(t.text));

export function counted({ quantity, before, after }: Slot, verbal: boolean): string {
  if (quantity.form === 'ratio') return behindOf(after) === null ? '' : wordsOf(objectTokens(after));
  if (!countable(quantity)) return '';
  const object = ofCarriedOn(
    before,
    objectTokens(after.startsWith('规模的') ? after.slice(2) : after, isServed(before)),
  );
  const words = wordsOf(object).trim();
  if (quantity.family === 'money' && isFounded(before) && words.length >= 3 && !isSaid(object))
    return thingOf(words);
  if (words.length < 2 || isDeedOnly(object) || has(object[0], 'promote')) return '';
  if (isSaid(object))
    return verbal &&
      !has(object[0], 'adverb', 'limit', 'about', 'joins') &&
      !isSign(object[0] as Token) &&
      has(object[0], 'predicate') &&
      object.length > 1
      ? words
      : '';
  const counts = quantity.family === 'count' || quantity.family === 'bare';
  const open = counts && !isReached(before) && !saysWhatWasDone(before);
  return verbal || isDescribed(before) || isServed(before) || takesObject(before) || open ? words : '';
}
