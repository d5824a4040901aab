/** Whom or what a gift is for, in the words of its sentence. */
import type { Listed } from './distribute.ts';
import { ownBearer } from './gift-deal.ts';
import type { Words } from './words-around.ts';

/** What is given. */
export const NOUN = '奖励|补助|补贴|奖补|资助|贴息|奖金|津贴|支持|扶持|返还|配套';

/** 对新认定的高新技术企业，; 对建成并网的项目，按…: up to the comma or the giving. */
const FOR =
  /(?:^|[，。；：、.）)\s]|措施|鼓励)(?:对于?|凡)(?![外口接标照应象])([^，。；：]{2,60}?)(?:的)?(?=，|给予|予以|分别|每[家个户人名辆亩年月次餐吨千车站套台]|一次性|按|$)/g;
/** 首次创办企业的，给予: the same without 对. */
const WHO =
  /(?:^|[。；：])(?!支持|鼓励|设立|每[年家个户]|安排|按|最高|单|其中|市|县|区|省|自|本)([^，。；：]{3,40}?)(?:的)?，(?=(?:按[^，。；]*|分别|一次性|每[条项件家个户名人次年月])*(?:给予|予以|奖励|补助|补贴|$))/g;
/** 大型企业按30%返还 */
const BY = /(?:^|，)(?:其中)?([一-鿿]{3,14}?)按照?(?:每[一-鿿]{1,4})*$/;
/** 单个企业最高不超过: a cap names its own bearer. */
const EACH =
  /(?:^|，|给予)((?:单[个家户项一]|每[家个户名]|同一)[一-鿿]{0,6}?)(?:一次性|年度|每年|累计|最高|补助|奖励|补贴|资助|贴息|总额|不超过|可|给予|支持)/;
/** 国家级技术中心给予90万元, 受理后奖励30万元, 用水、用气分别按0.8元和0.2元给予: the bearer in the clause itself. */
const SELF =
  /(?:^|[，；])(?:其中)?(?!对|按|分别|一次性|连续|前?[一二三四五\d]+年|首年|每[月年]|给予|予以|发放|享受|安排|每|最高|单|同一|并|再|另|可|[市县区省](?!级)|本|财政|由)([^，；\d]{3,32}?)(?:分别|一次性)?(?:给予|予以|奖励|补助|补贴|(?<=分别)按)(?:[^、和，；]{1,12}[、和])*$/;

/** 国家级300万元、省级100万元 */
const LEVEL = /((?:国家|省|市|县|区|\dA)级)$/;
/** 老年人就餐每餐补贴2元: the words right before the giving. */
const OWN = new RegExp(`(?:^|[，；、])(?:其中)?([^，；、]{2,20}?)(?:${NOUN})[^，；、]{0,8}$`);
const NOT_OF_NAME =
  /^(?:符合条件的|[本我全][省市区县]|[省市区县]内|在?[本我][省市区县](?:范围内|行政区域内)?)+/;
const LONGEST = 32;

const ofLength = (name: string): string => (name.length >= 3 && name.length <= LONGEST ? name : '');

/** Whom the sentence is for: of its parts between semicolons the last that says it. */
function bearerOf(before: string): string {
  const sentence = before.split('。').at(-1) ?? '';
  const last = sentence.split('；').at(-1) ?? '';
  const part = last.length > 6 ? last : sentence;
  const found = [...part.matchAll(FOR)].at(-1) ?? [...part.matchAll(WHO)].at(-1);
  const name = (found?.[1] ?? '').replace(NOT_OF_NAME, '');
  // 贸易企业2022年3月应缴的电费: the bearer ends where a time begins
  return ofLength(name.length > LONGEST ? name.replace(/20\d{2}年.*$/, '') : name);
}

/** The bearer that stands nearest: of the clause, of a cap, of the sentence. */
export function nearest({ before, sentenceBefore }: Words, listed: Listed): string {
  const each = EACH.exec(before)?.[1] ?? '';
  if (/^[单同]/.test(each)) return each;
  const close = ofLength((BY.exec(before)?.[1] ?? '').replace(/^对/, '')) || (LEVEL.exec(before)?.[1] ?? '');
  if (close !== '') return close;
  const self = SELF.exec(before)?.[1] ?? '';
  if (self !== '') return ofLength(ownBearer(self, listed));
  const own = OWN.exec(before)?.[1] ?? '';
  return (
    ownBearer(bearerOf(sentenceBefore), listed) || each || (/给予|予以|[按对的]|分别/.test(own) ? '' : own)
  );
}
