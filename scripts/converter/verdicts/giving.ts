/** What is given, to whom and on which condition: subsidies, rewards, benefits. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import type { Words } from '../annotate/statements/words-around.ts';

const GIVING = '给予|奖励|补助|奖补|资助|补贴';
/** 贡献额达到30万元以上，一次性给予…: what follows at once is given to those who reach it; 引进5个，给予每个… counts them. */
const GIVEN_AT_ONCE = new RegExp(
  `^(?:的?，(?:(?:每[家户个人名]|单个企业|分别|再|可|按[^，。；]{0,12}|由[^，。；]{0,12}|一次性)*)(?:${GIVING})|的分别(?:${GIVING})|的(?:给予|予以))(?!每[个家名户位]|期限|年限|标准|资金|金额|总额|额度|比例)`,
);
/** 达到3万元、6万元以上的: the later ones of a list of conditions. */
const REST_OF_LIST = /^(?:[、和或]\d[\d.]*[万亿]?[一-鿿%]{0,4}?(?:以[上下])?(?=[、和或，的])){1,9}/;
/** 年投资额5万-9万（不含）美元奖励2万元: a step of the scale. */
const STEP_OF_GIFT =
  /^(?:（[^）]{1,6}）)?(?:美元|元)?(?:人民币)?(?:以[上下])?(?:[\d.]+[万亿]?元(?:以[上下])?)?的?(?:（[^）]{1,6}）)?(?:另|再|每[个家户])?(?:奖励|补助)\d/;
/** 分三年按50%、30%、20%比例拨付: when it is paid. */
/** 按40%、30%、30%的比例分三年发放: the same behind the numbers. */
const PARTS_AFTER = /^(?:、[\d.]+%)*的?(?:比例)?分(?:[一二两三四五\d]+)[年期次批]/;
/** 500万元（含）以下的部分按4%: a step of a scale. */
const SLICE_AFTER = /^(?:（[^）]{1,6}）)?(?:以[上下内])?(?:（[^）]{1,6}）)?的(?:部分|按)/;
const IN_PARTS =
  /分(?:[一二两三四五六七八九十\d]+)[年期次批](?:度)?[^，。；]{0,4}(?:按照?)?(?:[\d.]+%、){0,9}$/;
/** 最多资助3个国家: how far a gift goes. */
const AT_MOST = /(?:最多|至多|只|仅)(?:可)?(?:资助|奖励|补助|补贴|支持|享受)[^，。；\d]{0,6}$/;

const SHARE_BEFORE = /按照?[^，。；]{0,30}$/;
/** 5%，由市级资金给予…: who pays may stand between. */
const SHARE_AFTER =
  /^\s?(?:的(?:比例|标准)?，?|，)(?:[^，。；\d]{2,10}资金)?(?:分别|一次性|再)?(?:给予|予以|奖励|补助|补贴|资助|奖补)/;

/** 按不超过投资额5%的比例，给予…: the share is what is given. */
export const isShareGiven = ({ before, sentenceAfter }: Words): boolean =>
  SHARE_BEFORE.test(before) && SHARE_AFTER.test(sentenceAfter);

/** 给予补贴，省外展会单户不超过0.4万元: a cap of what was given before it. */
const CAP = /单[家户个项][^，。；]{0,4}(?:最高|不超过)\s?$/;

/** 对年营业收入首次突破1亿元的企业，给予…: all numbers between 对 and 给予 are conditions. */
export function isConditionOfGift({ before, after, sentenceBefore, sentenceAfter }: Words): boolean {
  if (GIVEN_AT_ONCE.test(sentenceAfter.replace(REST_OF_LIST, ''))) return true;
  if (STEP_OF_GIFT.test(after) && !/(?:给予|奖励|补助|补贴)[^，。；]*$/.test(before)) return true;
  if (IN_PARTS.test(before) || AT_MOST.test(before) || PARTS_AFTER.test(after)) return true;
  if (SLICE_AFTER.test(after)) return true;
  if (/^\s?的?(?:标准|比例)?(?:分别|一次性)?(?:给予|发放|予以|奖励|补助|补贴|资助|奖补)/.test(after))
    return false;
  const open = /(?:对|凡|每(?:引进|新增|成功)|新(?:认定|引进|获批|入选|升规))[^。；]{0,60}$/.test(
    sentenceBefore,
  );
  const part = sentenceBefore.split(/[；。]/).at(-1) ?? '';
  if (!open || GIFT.test(part.slice(-30)) || (CAP.test(before) && GIFT.test(part))) return false;
  return /^[^。；]{0,60}?(?:的|，)[^。；]{0,40}(?:给予|奖励|补助|补贴|奖补|资助|再奖)/.test(sentenceAfter);
}

/** Words of giving. */
export const GIFT =
  /给予|奖励|奖补|补助|补贴|资助|贴息|予以(?:支持|扶持|奖|补)|让利|返还|退税|限额扣减|减免|减按|扶持资金|支持资金|报销|最高(?:可)?支持|支持最高|扶持金额|附加扣除/;
/** 分别奖20万元、10万元, 扶持12% */
const GIVEN_SHORT = /(?:^|分别|[再各可])(?:奖|扶持)(?:[\d.]+万?元?、)*\s?$/;
/** 由每月1000元提高到2000元: where it rose from. */
const ROSE_FROM = /[由从](?:每[^，。；\d]{1,6})?\s?$/;
const ROSE_TO = /^\s?(?:提高|提升|增加|上调)[到至]/;
const GIVEN =
  /(?:安排|争取|下达|到位)[^，。；\d]{0,12}(?:补助|补贴|奖补)(?:资金)?\s?$|已(?:累计)?(?:发放|兑现|拨付|投入)|累计(?:发放|兑现|拨付|为)|共(?:发放|兑现|拨付)|发放(?:各类)?(?:补贴|补助|奖补)(?:资金)?\s?$|同比|(?:增长|下降|增加)\s?$|(?:补助|返还|奖补)(?:性)?(?:收入|支出)[^，。；]{0,12}$|补助下级|上级补助/;
/** 返还性收入, 上级补助: lines of a budget. */
const BUDGETED =
  /(?:上级|下级|转移支付|返还性?|补助)[^，。；\d]{0,8}(?:收入|支出)[^，。；\d]{0,6}$|加上?级补助[^，。；\d]*$/;

/** 医疗救助报销比例提高到80%: a rate to be reached. */
const RATE_RAISED =
  /(?:报销|支付)(?:比例|限额|水平)(?:再|均|分别|统一|逐步|由[^，。；]*)*(?:提高|提升|增加)(?:到|至)[^，。；\d]{0,4}$/;
/** 人均补助标准提高到90元: a standard to be reached. */
const STANDARD_RAISED =
  /(?:补助|保障|低保|养老金)[^，。；]{0,6}标准(?:每[人年月]{1,3})?(?:再|均|分别|统一|逐年|由[^，。；]*)*(?:提高|提升|增加|上调|达到|不低于)[^，。；]{0,4}$/;

/** 特困人员基本生活标准为每人每月2000元: what each of them is paid. */
const BENEFIT =
  /(?:生活保障|低保|生活|养育|供养|救助|护理|抚恤|饮食|补助|补贴)标准[^。；\d]{0,8}(?:为|每[人户](?:每[月年日天])?)[^。；]{0,12}$/;
/** 每人每月2000元 */
export const PER_HEAD = /每[人户](?:每[月年日天])?(?:分别|均|各)?为?(?:[\d.]+元、)*\s?$/;
const isBenefit = ({ family }: Quantity, { before, sentenceBefore }: Words): boolean =>
  family === 'money' && PER_HEAD.test(before) && BENEFIT.test(sentenceBefore);

/** 给予最高1000万元补助. */
export function isGift(quantity: Quantity, words: Words): boolean {
  if (!['money', 'percent', 'rate', 'points', 'bare'].includes(quantity.family)) return false;
  if (isBenefit(quantity, words)) return true;
  if (quantity.family === 'money' && STANDARD_RAISED.test(words.before)) return false;
  if (RATE_RAISED.test(words.before)) return false;
  if (ROSE_FROM.test(words.before) && ROSE_TO.test(words.after)) return false;
  const near = words.before.slice(-40) + words.after.slice(0, 24);
  const earlier =
    /给予|奖励|补助|补贴|奖补|资助/.test(words.sentenceBefore.slice(-60)) &&
    /(?:最高|不超过|每|按|再|可达|可提高[到至]|分别|一次性|总额)[^，。；]{0,16}$/.test(words.before);
  return (
    (GIFT.test(near) || earlier || GIVEN_SHORT.test(words.before)) &&
    !GIVEN.test(words.before) &&
    !BUDGETED.test(words.before) &&
    !/缴费|收费|自缴|自付/.test(words.before)
  );
}
