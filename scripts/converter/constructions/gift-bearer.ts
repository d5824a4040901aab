/** Whom or what a gift is for, in the words of its sentence. */
import type { Listed } from '../annotate/statements/distribute.ts';
import type { Words } from '../annotate/statements/words-around.ts';
import { AMOUNT, ownBearer, withoutAmounts } from './gift-deal.ts';

/** What is given. */
export const NOUN = '奖励|补助|补贴|奖补|资助|贴息|奖金|津贴|支持|扶持|返还|配套';

/** 对新认定的高新技术企业，; 对建成并网的项目，按…: up to the comma or the giving. */
const FOR =
  /(?:^|[，。；：、.）)\s]|措施|鼓励)(?:对于?|凡)(?![外口接标照应象])([^，。；：]{2,120}?)(?:的)?(?=，|给予|予以|分别|每[家个户人名辆亩年月次餐吨千车站套台]|一次性|按|$)/g;
/** 首次创办企业的，给予: the same without 对. */
const WHO =
  /(?:^|[。；：])(?!支持|鼓励|设立|每[年家个户]|安排|按|最高|单|其中|[市县区省](?!外)|自|本)([^，。；：]{3,120}?)(?:的)?，(?=(?:按[^，。；]*|分别|一次性|每[条项件家个户名人次年月])*(?:给予|予以|奖励|补助|补贴|资助|奖补|$))/g;
/** 大型企业按30%返还 */
const BY = /(?:^|，)(?:其中)?([一-鿿]{3,14}?)按照?(?:每[一-鿿]{1,4})*$/;
/** 单个企业最高不超过: a cap names its own bearer. */
const EACH =
  /(?:^|，|给予|（)((?:每年)?(?:单[个家户项一]|每[家个户名]|同一|一[个家])[一-鿿]{0,6}?)(?:一次性|年度|每年|累计|最高|补助|奖励|补贴|资助|贴息|总额|不超过|可|给予|支持)/;
/** 国家级技术中心给予90万元, 受理后奖励30万元, 用水、用气分别按0.8元和0.2元给予: the bearer in the clause itself. */
const SELF =
  /(?:^|[，；])(?:其中)?(?!对|按|分别|一次性|连续|前?[一二三四五\d]+年|首年|每[月年]|给予|予以|发放|享受|安排|每|最高|单|同一|并|再|另|可|在[^，]*基础上|[市县区省](?!级)|本|财政|由)([^，；\d]{3,32}?)(?:分别|一次性|额外|再|另)*(?:(?:给予|予以)[一-鿿]{0,6}?)??(?:给予|予以|奖励|补助|补贴|(?<=分别)按)(?:[^、和，；]{1,12}[、和])*$/;

/** 国家级300万元、省级100万元 */
const LEVEL = /((?:国家|省|市|县|区|\dA)级)$/;
/** 老年人就餐每餐补贴2元: the words right before the giving. */
const OWN = new RegExp(`(?:^|[，；、])(?:其中)?([^，；、]{2,20}?)(?:${NOUN})[^，；、]{0,8}$`);
const NOT_OF_NAME =
  /^(?:符合条件的|(?!新)[^，的]{2,16}等(?:领域|行业)(?=首次|初次|新|获|20)|20\d{2}年[^，（]{0,6}?[前后起](?:（[^）]*）)?|第[一二三四五六七八九十百]+条\s*|\d{1,2}[.、]\s*|[本我全][省市区县]|[省市区县]内|在?[本我][省市区县](?:范围内|行政区域内)?)+/;
const LONGEST = 90;
/** （1）, 2. and 场所补助： before it say where it stands, not who gets something. */
const LEAD = /^(?:（[\d一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])?(?:[^：]{2,12}：)?/;

function ofLength(written: string): string {
  const name = written.replace(LEAD, '');
  return name.length >= 3 && name.length <= LONGEST ? name : '';
}

/** The part of the sentence that a number belongs to: after the last semicolon. */
function partOf(before: string): string {
  const sentence = before.split('。').at(-1) ?? '';
  const last = sentence.split('；').at(-1) ?? '';
  return last.length > 6 ? last : sentence;
}

/** 经认定，: how it is found out, not who gets it. */
const FOUND_OUT = /^经.{0,16}(?:认定|备案|评审|审核|批准|同意|验收|评估|考核)(?:后|合格)?$/;

/** 出口额达到5亿元，且增长10%以上的企业，: the noun stands behind the second condition. */
const NOUN_OF_ALSO = /^，[且并][^，。；]*(的[^的，。；]{2,8})，/;

/** 对以演艺为主，多业态融合的新型场所，按: the noun may stand behind a comma. */
const FOR_LONG =
  /对(?![外口接标照应象])([^。；：]{2,120}?的[^，。；的]{2,12})，(?=按|给予|一次性|每|分别|单)/g;

/** Whom the sentence is for: of its parts between semicolons the last that says it. */
function bearerOf(before: string): string {
  const part = partOf(before);
  const found =
    [...part.matchAll(FOR)].filter(({ 1: name = '' }) => !/^[以在从]|期间$/.test(name)).at(-1) ??
    [...part.matchAll(FOR_LONG)].at(-1) ??
    [...part.matchAll(WHO)].at(-1);
  const rest = part.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
  const noun = NOUN_OF_ALSO.exec(rest)?.[1] ?? '';
  const name = `${found?.[1] ?? ''}${noun}`.replace(NOT_OF_NAME, '').replace(/^的/, '');
  // 贸易企业2022年3月应缴的电费: the bearer ends where a time begins
  return FOUND_OUT.test(name) ? '' : name.length > LONGEST ? name.replace(/20\d{2}年.*$/, '') : name;
}

/** How a gift is reckoned, what it comes on top of, what it is limited to. */
const NOT_WHO =
  /^(?:从.*[起内]$|分别|除|在(?=.*基础上)|按|每|单|同一|最高|一次性|自(?=.*起)|由|并|可|其中|根据|为|上述|支持|鼓励|推进|加强|加大|引导|促进|完善|开展)|(?:期限|上限|总额|最高)|(?:给予|予以|奖励|补助|补贴|资助).*\d/;
const ALSO = /^[且并]/;

const isWho = (clause: string): boolean =>
  clause.length >= 3 && !NOT_WHO.test(clause) && !FOUND_OUT.test(clause);

const plainly = (clause: string): string =>
  clause
    .replace(NOT_OF_NAME, '')
    .replace(/^(?:对于?(?![外口接标照应象])|凡)/, '')
    .replace(NOT_OF_NAME, '')
    .replace(/（(?!不?含)[^）]{4,}）/g, '')
    .replace(/的$/, '');

/** 上云费用达到3万元的分别给予: the clause of the number, up to the giving. */
const TO_GIVING = new RegExp(`(?:的)?(?:分别|一次性|再|另|额外)*(?:给予|予以|${NOUN}).*$`);
/** 年投资额在50万元以上: what is measured, and not who. */
const MEASURE = /(?:实际|年|当年|累计)*[一-鿿]{0,4}(?:额|数|量|费用|规模|面积)(?:在|达到?|为)?$/;

/** 新设的农场，种植面积达到300亩的，再给予…: the condition with its subject, where nothing nearer says who. */
function describedIn(before: string, listed: Listed): string {
  const [last = '', ...earlier] = partOf(before).split('，').reverse();
  const clauses = [...earlier.reverse(), last.replace(TO_GIVING, '')].map(plainly);
  const at = clauses.findLastIndex((clause) => isWho(clause) && !ALSO.test(clause));
  const condition = clauses[at] ?? '';
  // 资本到位，或在本区注册的…: half of who gets it says the wrong thing
  if (condition.startsWith('或')) return '';
  // 出口额达到5亿元，且增长10%以上的企业
  const head = /的([^的]{2,8})$/.exec(ALSO.test(clauses[at + 1] ?? '') ? (clauses[at + 1] ?? '') : '')?.[1];
  const own = ownBearer(head === undefined ? condition : `${condition}的${head}`, listed);
  const subject = clauses.slice(0, Math.max(0, at)).findLast(isWho) ?? '';
  return (
    ofLength(ALSO.test(subject) ? own : subject + own) ||
    ofLength(own) ||
    ofLength(withoutAmounts(condition).replace(MEASURE, ''))
  );
}

/** 给予每家参展单位展位费80%奖励: who gets it may stand behind the giving. */
const GIVEN_TO =
  /(?:给予|奖励|补助|资助)(?!一次性|最高|不超过|年度|适当|相应|同等)([^，。；\d]{3,20}?)(?:每[件项条])?(?:一次性|最高|不超过)*(?:奖励|补助|补贴|资助)?$/;
const NO_ONE = new RegExp(`^(?:企业|个人|团队|单位)$|(?:${NOUN}|标准|比例|额度)$|^[市县区省]|^比例|提高`);

function givenTo(before: string): string {
  const name = GIVEN_TO.exec(before)?.[1] ?? '';
  return NO_ONE.test(name) ? '' : name;
}

/** 年投资额5万-9万（不含）美元奖励2万元: the step of a scale that the gift is for. */
const STEP = new RegExp(
  `(?:^|，)(?:按照?)?([^，。；、\\d]{0,14}${AMOUNT}(?:(?:至|到|[-–—~～])${AMOUNT})?)的?(?:另|再)?(?:给予)?(?:奖励|补助)$`,
);

/** 每个项目最高补助30万元: a cap is of its own bearer. */
const LIMIT = /(?:最高|累计|总额|不超过)[^，。；]*$/;

/** 单户, 每家企业 before a limit: whom the cap counts one by one; '' where it is none. */
export function capOf({ before }: Words): string {
  const each = EACH.exec(before)?.[1] ?? '';
  return /^[单同一]/.test(each) || (each !== '' && LIMIT.test(before)) ? each : '';
}

/** Whom the sentence as a whole is for. */
export const sentenceBearer = ({ sentenceBefore }: Words, listed: Listed): string =>
  ownBearer(bearerOf(sentenceBefore), listed) || describedIn(sentenceBefore, listed);

/** The bearer that stands nearest: of the clause, else of the sentence. */
export function nearest(words: Words, listed: Listed): string {
  const { before, sentenceBefore } = words;
  const each = EACH.exec(before)?.[1] ?? '';
  const close = ofLength((BY.exec(before)?.[1] ?? '').replace(/^对/, '')) || (LEVEL.exec(before)?.[1] ?? '');
  if (close !== '') return close;
  const step = STEP.exec(before)?.[1] ?? '';
  if (step !== '') return ofLength(bearerOf(sentenceBefore) + step) || ofLength(step);
  const self = ofLength(ownBearer(SELF.exec(before)?.[1] ?? '', listed));
  if (self !== '') return self;
  const own = (OWN.exec(before)?.[1] ?? '').replace(/每[件项条]$/, '');
  return (
    ofLength(ownBearer(bearerOf(sentenceBefore), listed)) ||
    each ||
    (/给予|予以|[按对的]|分别/.test(own) ? '' : own) ||
    givenTo(before) ||
    describedIn(sentenceBefore, listed)
  );
}
