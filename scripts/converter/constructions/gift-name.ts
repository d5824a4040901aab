/** What an incentive is called: whom it is for and what is given, in the words of its sentence. */
import type { Listed } from '../annotate/statements/distribute.ts';
import type { Words } from '../annotate/statements/words-around.ts';
import { NOUN } from './gift-bearer.ts';
import { holderOf } from './gift-holder.ts';

const KIND = '一次性|落户|研发|保费|贷款|运营|租金|就业|创业|生活|安家|建设|认定|岗位|培训|见习';
const GIFT_AFTER = new RegExp(
  `^(?:[/·•][一-鿿·•/]{1,8}?)?(?:、[^，。；、\\d]{0,8}\\d[^，。；、的]{0,6}(?=的))?的?(?:标准|比例|额度)?(?:给予|予以|进行)?([一-鿿]{0,8}?(?:${NOUN})(?:资金)?)`,
);
const GIFT_BEFORE = new RegExp(
  `((?:(?<=给予|予以|发放|享受)[一-鿿]{0,6}?|(?:${KIND})*)(?:${NOUN})(?:资金(?=[；。，]|\\s?$))?)(?!资金|标准|政策|对象|范围|条件|办法)`,
  'g',
);
/** 给予, 按…: who gives and how is no part of what is given. */
const MANNER = /^.*(?:给予|予以|发放|享受|进行|按照?|的|由|分别|再|标准)/;
/** …100万元给予奖励, …5%的比例，给予最高50万元奖补: the giving may be told behind all the numbers. */
const GIVEN_LATER = new RegExp(
  `^[^。；]{0,24}?(?:给予|予以)(?:(?:最高|不超过|单[户个]最高)*[\\d.]+[万亿]?元的?)?([一-鿿]{0,8}?(?:${NOUN}))`,
);

/** The last word of giving in the words before a number. */
const lastGift = (text: string): string => [...text.matchAll(GIFT_BEFORE)].at(-1)?.[1] ?? '';

/** 奖励, 一次性补助: says nothing without whom it is for. */
const BARE = new RegExp(`^(?:一次性)?[一-鿿]{0,4}(?:${NOUN})(?:比例|资金)?$`);

const KIND_ONLY = new RegExp(`^(?:${KIND})+$`);

/** 给予一次性5万元奖励: once, said before the number. */
const ONCE = /一次性(?:的)?\s?$/;
/** 补助比例提高2个百分点: the rate of it. */
const RATE = new RegExp(`(?:${NOUN})比例(?=[^，。；]*$)`);
/** 、投资额的8‰: the list goes on with one more that is told otherwise. */
const ONE_MORE = /^、[^，。；、\d]{1,12}\d/;

function giftOf({ before, after, sentenceBefore, sentenceAfter }: Words, afterList: string): string {
  const given = (GIFT_AFTER.exec(after)?.[1] ?? GIFT_AFTER.exec(afterList)?.[1])?.replace(MANNER, '') ?? '';
  if (given !== '') return ONCE.test(before) && !given.includes('一次性') ? `一次性${given}` : given;
  return (
    RATE.exec(before)?.[0] ||
    lastGift(before) ||
    lastGift(sentenceBefore) ||
    (GIVEN_LATER.exec(sentenceAfter)?.[1] ?? '')
  ).replace(/^最高/, '');
}

/** The name of what is given; `name` where the sentence has no word of giving. */
export function giftName(
  words: Words,
  listed: Listed,
  afterList: string,
  name: string,
  lead: string,
): string {
  const gift = giftOf(words, afterList);
  if (gift === '') return name;
  const all = ONE_MORE.test(afterList) ? { ...listed, count: listed.count + 1 } : listed;
  const bearer = BARE.test(gift) ? holderOf(words, all, lead) : '';
  return bearer.endsWith(gift) ? bearer : `${KIND_ONLY.test(bearer) ? '' : bearer}${gift}`;
}
