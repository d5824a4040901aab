/** Gifts of several degrees: 国家级、省级技术中心，分别奖励100万元、50万元 is one for each. */
import type { Listed } from '../annotate/statements/distribute.ts';
import { membersOf } from '../names/lists.ts';

/** 20万元以上至50万元以下, 200万-500万（不含）美元 */
const ASIDE = '(?:（[^（）]{1,6}）)?';
export const AMOUNT = `\\d[\\d.]*\\s?[万亿]?${ASIDE}(?:美元|元|家|个|人次|人|名|亩|%|平方米|户|件|台|辆|项|头|只|株|张|次|吨)?(?:人民币)?(?:及?以[上下内])?${ASIDE}`;
const RANGE = `${AMOUNT}(?:(?:至|到|[-–—~～])${AMOUNT})?`;
const AMOUNTS = new RegExp(`^(.*?)(${RANGE}(?:[、和或]${RANGE})+)(.*)$`);

/** What stands before a list of amounts. */
export const withoutAmounts = (bearer: string): string => AMOUNTS.exec(bearer)?.[1] ?? '';

/** 突破100亿元、50亿元的企业 is two kinds of them. */
function byAmount(bearer: string, count: number): string[] | null {
  const [, lead = '', list = '', tail = ''] = AMOUNTS.exec(bearer) ?? [];
  const amounts = list.split(/[、和或]/);
  return amounts.length === count ? amounts.map((amount) => `${lead}${amount}${tail}`) : null;
}

/** 批发、零售、餐饮企业: each of them 企业. */
function withHeads(list: string): string {
  const head = /(?:企业|项目|机构|单位|园区|平台|基地|院校|人员)$/.exec(list)?.[0] ?? '';
  const members = list.split('、');
  const short = members.slice(0, -1).every((m) => m.length <= 4 && !m.endsWith('级'));
  return head !== '' && short ? members.map((m) => (m.endsWith(head) ? m : m + head)).join('、') : list;
}

const LEVEL_NAME = '(?:国家|省|市|县|区|[特一二三四甲乙丙])';
const LEVELS = new RegExp(
  `^(.*?)(${LEVEL_NAME}级?(?:[、和或]${LEVEL_NAME}级?)*[、和或]${LEVEL_NAME}级(?:及?以上)?)(.+)$`,
);

/** 新认定为国家、省级技术中心的企业 is one of each level. */
function byLevel(bearer: string, count: number): string[] | null {
  const [, lead = '', list = '', tail = ''] = LEVELS.exec(bearer) ?? [];
  const levels = list.split(/[、和或]/);
  return levels.length === count
    ? levels.map((level) => `${lead}${/级|以上/.test(level) ? level : `${level}级`}${tail}`)
    : null;
}

const OF_STANDARD = '(?:国际|国家|行业|地方|团体)';
const STANDARDS = new RegExp(`^(.*?)(${OF_STANDARD}(?:[、和或]${OF_STANDARD})+)标准(.*)$`);

/** 牵头起草国家、行业标准的单位 */
function byStandard(bearer: string, count: number): string[] | null {
  const [, lead = '', list = '', tail = ''] = STANDARDS.exec(bearer) ?? [];
  const kinds = list.split(/[、和或]/);
  return kinds.length === count ? kinds.map((kind) => `${lead}${kind}标准${tail}`) : null;
}

/** The one of those listed that the number is for: 国家级、省级技术中心，分别奖励100万元、50万元. */
export function ownBearer(bearer: string, { position, count }: Listed): string {
  if (count < 2) return bearer;
  const [, prefix = '', list = bearer] = /^(.*的)(?=[^的]*、)(.*)$/.exec(bearer) ?? [];
  const dealt =
    byAmount(bearer, count) ??
    byLevel(bearer, count) ??
    byStandard(bearer, count) ??
    membersOf(withHeads(list), count)?.map((m) => prefix + m);
  return dealt?.[position] ?? bearer;
}
