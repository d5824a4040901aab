/** The name that stands with a number: the words of what it measures, as written. */
import type { Quantity } from '../quantities/quantity.ts';
import { DECREASE, LEADING_WORDS, TRAILING } from './words.ts';

/** The words around one quantity. */
export interface Slot {
  readonly quantity: Quantity;
  /** From the beginning of its clause or the end of the quantity before, times taken out. */
  readonly before: string;
  /** To the end of the clause or the next quantity. */
  readonly after: string;
  /** The words before the bracket that encloses it; '' outside brackets. */
  readonly outside: string;
  /** The clauses of the sentence before this one. */
  readonly earlier: string;
  /** Its clause, or the one before, begins with 其中. */
  readonly of: boolean;
}

const VERBS =
  '提升|增发|发行|新增|净增|新建|扩建|改建|改造|建成|建设|打造|培育|培养|引进|引育|招引|吸引|集聚|汇聚|新设|设立|组建|创建|完成|实现|举办|组织|开展|培训|认定|遴选|发展|推广|形成|落地|储备|实施|推进|布局|发布|推出|提供|建立|新引进|新培育|新认定|投入|拥有|入驻|辐射|覆盖|涵盖|服务|支持|扶持|推动|促进|加快|力争|争取|确保|累计|重点|每年|年均|全面|积极|集中|联合|分批|陆续|共同|再|新|拓展|配置|配备|安排|筹集|设置|成立|签署|签约|选派|产生|整合|合并|发放|落地|争取|招聘|招募|招录|储备|获批|创成|制定|出台|修订|开发|创新|研发|突破|转化|开工|竣工|投产|投用|启用|开通|达到|达|确定|安置|救助|惠及|带动|帮扶|帮助|吸纳|容纳|更新|整治|修复|治理|种植|栽植|植|处置|查处|侦破|化解|清理|拆除|淘汰|关停|压减|超过|至少|不少于|约|打通|攻克|聘请|选树|评选|表彰|孵化|集成|梳理|推行|优化|接入|归集|共享|汇集|共|有|已|将|要|拟|计划|预计|各|均|分别|至|到|内|选拔|严守|守住|坚守|守牢|建|修|办|成|搭建|先行|率先|全部|提前|基本|规划|谋划|策划|包装|生成|争创';
const ONLY_VERBS = new RegExp(
  `^(?:(?:${VERBS.split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:或|和|并|及|与|、|了)?)+$`,
);
/** A verb that takes what is counted as its object, right before the number. */
const OBJECT_FOLLOWS =
  /(?:新增|净增|新建|扩建|改造|建成|建设|打造|培育|培养|选拔|严守|守住|坚守|守牢|引进|引育|招引|吸引|集聚|汇聚|新设|设立|组建|创建|举办|组织|开展|培训|认定|遴选|发展|推广|形成|落地|储备|实施|推进|布局|发布|推出|提供|建立|拥有|入驻|覆盖|涵盖|服务|成立|签署|签约|获批|制定|出台|开发|创成|完成|有|辐射|共有|突破|支持|扶持|新引进|选派|招聘|配备|设置|对接|辅导|安排|惠及|建|修|至少)(?:了|约|近|至少|不少于|不低于|超过|超|力争|累计|共|达到?|各)*\s?$/;

/** 改造提升: a deed, and no name that another number could go on with. */
export const isDeed = (name: string): boolean => ONLY_VERBS.test(name);

function strip(text: string, pattern: RegExp): string {
  let current = text.trim();
  for (let i = 0; i < 12; i += 1) {
    const next = current.replace(pattern, '').trim();
    if (next === current || next === '') return next;
    current = next;
  }
  return current;
}

/** 下降 and 降低 stay with the name: without them the number would say the opposite. */
function withoutTail(text: string): string {
  const trimmed = text.trim();
  if (DECREASE.test(trimmed)) return trimmed;
  return strip(trimmed, TRAILING);
}

const RELATIVE = /^在[^的占]{3,}的(?=[^的]{4,}$)/;
const MARKS_AT_END = /(?<![、“（：\s])[、“（：\s]+$/;
/** 县（市、区）: such a bracket is part of the name. */
const BRACKET_AT_END = /（(?![省市县区旗州、]+）)[^（）]*）$/;

/** 比例不低于教师总数的10%: the name ends before the bound. */
const BOUND_INSIDE =
  /(?:(?:不低于|不少于|不超过|不高于|高于|低于|超过)(?=[^，。；\d]{2,18}的?\s?$)(?!同期|全国|全省|全市|平均)|达到(?=[^，。；\d]{2,16}的\s?$)).*$/;

/** 建成, 引进, 制定: what was done to the thing is not its name; 新增 and 改造 tell flow from stock and stay. */
const DONE =
  /^(?:累计|重点|共同|联合|全面|每年|年均|再|各[一-鿿]{1,4}(?=盘活))*(?:建成|建设|引进培育|引进|引育|招引|培育|培养|制定|组织|评选|遴选|推广(?:应用|使用)?|开展|开通|推出|举办|打造|创建|投入|发布|设立|盘活|更换|选派|搭建|形成|实施|完成|配置|配备|获批|安排)(?=[^和与、或，]{2})/;
/** 围绕…引进项目, 利用…改造场所: the way it is done. */
const MANNER =
  /^(?:围绕|利用|依托|通过|聚焦|结合|针对|面向|在(?=.*(?:等|中|上|内|领域|场景|两岸|沿岸|沿线|周边|区域|地区|范围|一带)))[^，]*?(?=建成|引进|培育|打造|新增|建设|改造|建立|设立|组织|推广)/;

/** 项目建成后可实现年产值 */
const WHEN_DONE = /^.{0,6}(?:建成|达产|投产|竣工|投用)后(?:可|将|预计)*(?:实现|新增|形成|达到)?/;

function withoutDeed(name: string): string {
  const plain = name.replace(WHEN_DONE, '').replace(MANNER, '').replace(FUNDER, '').replace(DONE, '');
  return plain.length >= 2 ? plain : name;
}

/** 市级财政每年安排专项资金: who pays is not what is paid. */
const FUNDER =
  /^[^，]{0,10}财政(?:部门)?(?:每年|统筹|预算|累计|计划|(?:连续)?[一二三四五\d]年)*(?:安排|投入|拨付|设立)(?=[^，]{2})/;

/** “五年翻一番” has no name of its own. */
const SPAN_ONLY = /^“?[一二三四五六七八九十\d]+年$/;

/** 按可比价格计算, and what stands between the name and its fall: 煤耗同比下降. */
const BY_THE_WAY =
  /按(?:可比|不变)价格?(?:计算|口径)?|[由从]?每[十百千万]*[人户亩](?:每[年月天日])?(?=\s?$)|(?<!\d)\d{1,3}类(?=\s?$)|扣除价格因素后?|(?:分别|同比|各|均|(?:力争|争取|确保)?(?:每年|逐年))(?=(?:下降|降低|减少|压减|削减)\s?$)/g;

/** “重点引进人才达到: a quotation that ends behind the number is no part of the name. */
const unquoted = (text: string): string => (text.includes('”') ? text : text.replace(/^[^“]{0,4}“/, ''));

/** 人均产值仅为全省平均水平的68%: what it is measured by. */
const MEASURED_BY =
  /(?:仅|只|约)?(?:为|是|相当于|达到?)(?:全[国省市]|[一-鿿]{2,6}(?=平均))[^，。；]{0,6}(?:水平|平均|平均值)的\s?$/;

/** 建设用地控制在人均100平方米: 人均建设用地. */
const KEPT_AT_EACH = /^[把将]?(.{2,}?)(?:严格)?(?:控制|稳定|保持|维持)在(人均|户均|亩均|地均)\s?$/;

/** 茶产业实现产值9亿元: 茶产业产值. */
const REACHED_INSIDE =
  /(?<=[一-鿿]{2})(?:实现|完成)(?=(?:总|年|工业)?(?:产值|增加值|营收|营业收入|利润|税收|收入|销售额|交易额)$)/;

/** The noun phrase of the words before a number. */
export function headOf(before: string): string {
  const plain = before.replace(BOUND_INSIDE, '').replace(BY_THE_WAY, '').replace(MARKS_AT_END, '');
  const tail = withoutTail(unquoted(plain).replace(MEASURED_BY, '').replace(KEPT_AT_EACH, '$2$1'));
  const head = strip(strip(tail, LEADING_WORDS), MARKS_AT_END);
  if (DECREASE.test(head)) return head;
  const name = strip(head, TRAILING)
    .replace(RELATIVE, '')
    .replace(BRACKET_AT_END, '')
    .replace(REACHED_INSIDE, '');
  if (SPAN_ONLY.test(name)) return '';
  return ONLY_VERBS.test(name) ? name : withoutDeed(name);
}

const AFTER_OBJECT =
  /[，。；：）！？]|（|、(?=每[个所家])|(?<=.{2})(?:累计|发放|已|均(?!衡)|入驻|入选|达到|实现|落户|获得(?!者)|完成|占|位居|(?<![安民邻定])居(?![民家住委])|上线|进入|纳入|参与|参加|赴|前往|出国|出境|下乡|驻村|(?:全面|全部|基本|如期)建成|全部(?=[上出完达脱销整验开交竣落])|(?<=资金|基金|经费|国债|债券|贷款)支持|投入(?:使用|运营)|投[运用]|和[^、]{0,6}\d|以上(?![一-鿿])|左右|合计|签订|在保|投资(?=\s|$)|典当总额|总额|实际|营业收入|平均|存续|用于|供(?![给应水电热暖销])|给予|开展|提供|免费|作为|进行)/;
/** 入驻, 入选, 上线: what follows the number is a predicate, not what is counted. */
const VERB_FIRST =
  /^(?:入驻|入选|落户|上线|上市|开工|投产|竣工|建成|获|分别|通过|完成|进入|纳入|挂牌|参加|参与|开展|实现|达到|成功|荣获|被|在(?![建线校穗京沪津渝冀豫鲁晋陕蒙辽吉黑苏浙皖闽赣鄂湘粤桂琼川蜀贵滇藏甘陇青宁疆榕厦深汉蓉莞])|均(?!衡)|已|正(?=在|式|积|加|稳|有序|抓|按|进)|用于|来自|分布|位于|为|是|以|多|余|左|上|累计|同比|比|较|并|全部|共计|共同|其中|等(?!级)|大关|、|和(?![美谐平])|与|及|占|能(?![源力耗效])|(?:整合|合并|精简|调整|扩容|压减|压缩)(?:到|至|为|$)|可(?!再生|持续)|增长|增加|增至|提高|提升|下降|降低|减少|扩大|上升|压缩|缩短|的?基础)/;

/** 县（市）: a short bracket inside a name does not end it. */
const closed = (text: string): string => text.replace(/（([一-鿿]{1,4})）/g, '\u0002$1\u0003');
const opened = (text: string): string => text.replaceAll('\u0002', '（').replaceAll('\u0003', '）');

/** 标准的制修订: what is done is nothing without its thing. */
const DEVERBAL = /^(?:制修订|制定|修订|编制|建设|改造|升级改造|认定|培训|排查|整治)$/;

/** The noun phrase after a number: 家以上｜研发机构. */
export function objectOf(after: string): string {
  const text = closed(after.replace(/^[\s”]*(?:的|之)?\s*/, ''));
  if (/^[、，。；：）]/.test(text) || text === '') return '';
  const cut = text.search(AFTER_OBJECT);
  const phrase = opened((cut >= 0 ? text.slice(0, cut) : text).trim());
  const noun = phrase
    .replace(
      /(?:的|等|、|为|和|与|及|其中|并|在(?![穗京沪津渝冀豫鲁晋陕蒙辽吉黑苏浙皖闽赣鄂湘粤桂琼川蜀贵滇藏甘陇青宁疆榕厦深汉蓉莞])[^的]{0,20})$/,
      '',
    )
    .trim();
  const last = noun.split('的').at(-1) ?? '';
  return last.length >= 3 && !DEVERBAL.test(last) ? last : noun.replaceAll(/的$/g, '');
}

const PREDICATE =
  /持续|连续|逐年|不断|进一步|稳步|显著|明显|保持|达到|实现|提升|提高|增强|完善|健全|形成|建成|取得|基本|更加|不低于|不少于|高于|全面|大幅|力争|成为|得到|位居|领先|日益|逐步|加快|较快|平稳|继续|有效|突出|初步|总体/;

/** A clause that begins with a deed speaks of no subject. */
const VERB_LED =
  /^(?:分[一二三两\d]|(?:分|从|按).{1,8}看$|预计|按|以|为|对|通过|利用|坚持|落实|开展|深化|推动|加强|推进|建设|实施|完善|健全|优化|围绕|依托|发挥|加快|支持|鼓励|引导|深入|积极|大力|持续|让|把|将|完成|设立|建立|打造|培育|引进|用好|抓好|做好|强化|提高|提升|扩大|促进|统筹|组织|探索|构建)/;

/** What the clauses before speak of: 水产养殖 in 水产养殖持续健康发展，总产量达到…. */
export function topicOf(earlier: string): string {
  const clauses = earlier.split(/[，；：]/).filter((c) => c.trim() !== '');
  for (const clause of clauses
    .slice(-3)
    .reverse()
    .filter((c) => !/[\d*]|应当|必须|不得/.test(c))) {
    const at = clause.search(PREDICATE);
    const words = at > 1 ? clause.slice(0, at) : at < 0 && clause.length <= 24 ? clause : '';
    const topic = headOf(words);
    if (topic.length >= 2 && topic.length <= 20 && !ONLY_VERBS.test(topic) && !VERB_LED.test(topic))
      return topic;
  }
  return '';
}

const countable = ({ family, form }: Quantity): boolean =>
  form !== 'rank' &&
  (family === 'count' ||
    family === 'bare' ||
    family === 'area' ||
    family === 'measure' ||
    family === 'money');

const RANK_TAIL =
  /(?:数量)?(?:均|稳|分别|始终|继续|连续.{1,3}年)?(?:位居|稳居|跃居|高居|居于|居|位列|名列|列|排名|排在|排|位次|保持|升至|升到|上升到|提升至|进入|跻身|迈入|进|并列|综合排名)[^，]{0,12}$|(?:全[国省市区县球]|世界|全球|中西部|西部)(?:的)?$/;

const REACHED = /(?:达到?|突破|超过|增至|增加到|为|是|占|控制在|稳定在|保持在|提高到|降至)(?:约|近|了)?\s?$/;

/** 新增种植: a deed that is the measure itself where no object follows. */
const DEED =
  /^(?:累计|年均|完成|实施)*((?:新增)?(?:种植|造林|营造林|改造(?:提升)?|修复|治理|整治|绿化|培训|安置|复垦|播种|供地))$/;

/** What is counted stands after the number, as in 新增50家企业; 入驻, 上线 and the like are no nouns. */
const FOUNDED =
  /(?:设立|组建|成立|发起|筹建|打造|募集|安排|投入)[^，。；]{0,10}(?:规模|总额|出资)?[^，。；\d]{0,8}$/;

/** 列入计划的20座水库, 列入计划的20座、8公里渠道 */
const DESCRIBED = /[^，]的\s?$/;

/** 为全市200家企业提供诊断: those served. */
const SERVED = /[为向对给](?:全[国省市区县州旗镇]|辖区|[本我][省市区县])(?:的)?\s?$/;

/** 选派教师30名以上下乡支教: the thing stands before its number. */
function isDone(before: string): boolean {
  const head = strip(before.trim(), LEADING_WORDS);
  return DONE.test(head) && withoutDeed(head) !== head && !/(?:等|和|与|及)\s?$/.test(before);
}

/** 抓好35个工业项目建设: the projects are counted. */
const CARRIED_ON = /(?:完成|抓好|抓实|推进|加快|推动|统筹|实施)\s?$/;

function counted({ quantity, before, after }: Slot, verbal: boolean): string {
  if (quantity.form === 'ratio') return /^\s?的/.test(after) ? objectOf(after) : '';
  if (!countable(quantity)) return '';
  const named = objectOf(after.replace(/^规模的/, '的'));
  const object = CARRIED_ON.test(before) ? named.replace(/(?<=[一-鿿]{4})建设$/, '') : named;
  if (quantity.family === 'money' && FOUNDED.test(before) && object.length >= 3)
    return withoutDeed(object).replace(/^发放(?=.{3})/, '');
  if (quantity.family === 'money' && /首期\s?$/.test(before) && /(?:基金|资金|债券)$/.test(object))
    return object;
  if (object.length < 2) return '';
  if (VERB_FIRST.test(object))
    return verbal && !/^(?:大关|分别|以|、|的?基础|同比|比|较|的)/.test(object) ? object : '';
  const counts = quantity.family === 'count' || quantity.family === 'bare';
  const open = counts && !REACHED.test(before) && !isDone(before);
  return verbal || DESCRIBED.test(before) || SERVED.test(before) || OBJECT_FOLLOWS.test(before) || open
    ? object
    : '';
}

/** 民营经济贡献了全市60%的税收: 民营经济贡献税收. */
const CONTRIBUTION = /^(.*?)(贡献|创造|提供|吸纳|承担)了[^，]*$/;

/** 电网具备5%以上的调节能力: 电网调节能力. */
const ENDOWED = /^(.*?)(?:基本|初步|全面)*(?:具备|拥有|形成)$/;

function contributed(slot: Slot): string {
  const owner = slot.quantity.family === 'percent' ? ENDOWED.exec(slot.before.trim()) : null;
  if (owner && shared(slot) !== '') return `${headOf(owner[1] ?? '')}${shared(slot)}`;
  const match = slot.quantity.family === 'percent' ? CONTRIBUTION.exec(slot.before) : null;
  const object = match ? shared(slot) : '';
  return match && object !== '' ? `${headOf(match[1] ?? '')}${match[2]}${object}` : '';
}

/** 70%以上科技人员落户企业: the subject may follow at once. */
const SUBJECT = /^[一-鿿]{2,12}(?:落户|入驻|签订|参加|加入|通过|取得|进入|纳入)[一-鿿]{2,10}(?=[，。；]?$)/;

/** 80%以上的社区卫生服务中心达到基本标准: a share whose subject follows. */
function shared({ quantity, before, after }: Slot): string {
  if (quantity.family !== 'percent') return '';
  if (!/^\s?的/.test(after))
    return before.trim() === '' && quantity.suffix !== '' ? (SUBJECT.exec(after)?.[0] ?? '') : '';
  const covers = /覆盖\s?$/.test(before) ? '覆盖' : '';
  const words = opened(
    closed(after)
      .replace(/^\s?的/, '')
      .replace(/[，。；）].*$/, ''),
  ).trim();
  return /^(?:目标|要求|水平|比例|速度|增速|年均|增长)/.test(words) ? '' : covers + words;
}

const PLACED = /^.*(?:定位为|打造成为?|建设成为?)(?=.{2})/;

/** A name of its own, or '' where the words around the number hold none. */
export function ownName(slot: Slot): string {
  const { quantity, before, outside } = slot;
  const given = contributed(slot);
  if (given !== '') return given;
  const words = quantity.form === 'rank' ? before.replace(RANK_TAIL, '') : before;
  const head = headOf(words);
  const verbal = head === '' || ONLY_VERBS.test(head);
  const object = counted(slot, verbal);
  if (object !== '') return object;
  if (DESCRIBED.test(before) && /^[、和]/.test(slot.after)) return '';
  if (!verbal) return head;
  const deed =
    /^(?:以上|左右)?[，。；、）]|^$/.test(slot.after) && slot.quantity.family === 'area'
      ? DEED.exec(head)?.[1]
      : undefined;
  if (deed) return deed;
  return shared(slot) || headOf(outside.replace(PLACED, ''));
}
