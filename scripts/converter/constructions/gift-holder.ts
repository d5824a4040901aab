/** Whom or what a gift is for, short enough for a table's first column: the best of what the sentence and the lead above it offer. */
import type { Listed } from '../annotate/statements/distribute.ts';
import type { Words } from '../annotate/statements/words-around.ts';
import { capOf, nearest, sentenceBearer } from './gift-bearer.ts';

/** What a student writes in a first column is no longer. */
const LONGEST = 24;

/** 超过5000万美元, 单户, 补贴标准…: says how much or how, not for what. */
const SAYS_NOTHING =
  /^(?:超过|达到|不足|低于|高于|满|以|按|在|从|自|单|每|最[高多]|其|该|上述|上年|同一|并|且|补[贴助]|扶持|奖励|资助|资金|分别|个人|企业|单位|项目)/;
const TIME_SPAN = /^(?:(?:自|从)?20\d{2}年[^，的]{0,24}?(?:期间|以来|[间内]|底前)[，,]?)+/;
/** 各地新引进…, 符合条件的…: not part of what it is. */
const DRESSING = /^(?:各地|各[市县区]|对于?|凡|凡是|符合(?:上述|以下|相关)?条件(?:要求)?的)+/;
/** Nouns that say nothing without what describes them. */
const GENERIC =
  /^(?:企业|单位|机构|项目|个人|人员|平台|学校|主体|团队|基地|地区|产品|者|人才|家庭|职工|农户)$/;

/** 鼓励建立体验店。, 支持参加展会: the lead of an item says for what, behind its verb of promoting. */
const PROMOTES =
  /^(?:进一步|大力|积极|全面|重点|加大|加强|强化|落实|实施|开展|做好|对|鼓励|支持|扶持|推动|推进|引导|促进|加快|提升|完善|给予|关于|力度|企业(?=[一-鿿]{4}))+/;
const LEAD_MARKS =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]+[条款项章节]|[·•—-])+\s*/;
const LEAD_TAIL = /(?:的?(?:标准|政策|措施|办法|力度|条件|范围|对象|方面))?[。：:；，\s]*$/;
/** 总则, 扶持政策: chapters that are of no one thing. */
const CHAPTER =
  /总则|附则|适用|范围|政策|措施|标准|条件|内容|保障|组织|目标|要求|程序|^(?:扶持|支持|奖励|补贴|补助)/;

/** 鼓励院校根据条件开设物流专业: of a long lead the last deed with its object. */
const OBJECT =
  /.*[，、一-鿿]((?:开设|开展|建设|建立|设立|引进|购置|参加|举办|开拓|利用|运用|组织|培育)[^，。]{3,20})$/;

/** The thing that the lead above a gift speaks of; '' where it is a chapter or a whole sentence. */
export function topicOfLead(lead: string): string {
  const [first = ''] = lead
    .replace(/\s/g, '')
    .replace(LEAD_MARKS, '')
    .split(/[。：；]/);
  const whole = first.replace(LEAD_TAIL, '').replace(PROMOTES, '');
  const topic = whole.length <= LONGEST ? whole : (OBJECT.exec(whole)?.[1] ?? '');
  return topic.length >= 3 && topic.length <= LONGEST && !CHAPTER.test(topic) ? topic : '';
}

/** 按项目投入, 经认定: how it is reckoned or found out. */
const MANNER =
  /(?:按照?(?![^，]*的[^，]{2,}$)|(?:^|，)经[^，]{0,14}(?:认定|评审|审核|备案|批准|验收|考核))[^，]*$/;
/** 县级产业资金一次性给予: who pays. */
const PAYER = /(?:资金|财政|政府|部门|基金|财政局)$/;

const cleaned = (holder: string): string => {
  const bare = holder.replace(TIME_SPAN, '').replace(DRESSING, '').replace(MANNER, '');
  return /期间$/.test(bare) || PAYER.test(bare) ? '' : bare;
};

/** 企业或行业协会: who acts, and not what the gift is for. */
const ACTOR = /(?:企业|单位|机构|协会|[商）]会|团体|个人|人员|主体|旅行商|组织|院校|高校|医院|团队|者)$/;

/** 被认定为重点实验室的公共服务平台: the noun at the end, where it can stand alone. */
const headOf = (holder: string): string => {
  const head = holder.split('的').at(-1) ?? '';
  const alone = head.length >= 4 && head.length <= LONGEST && !/\d/.test(head);
  return alone && !GENERIC.test(head) && !ACTOR.test(head) ? head : '';
};

/** 举办车展、美食节等促销活动的商会: what has to be done, without who does it; of a list its last name. */
function deedOf(holder: string): string {
  const at = holder.lastIndexOf('的');
  const deed = at > 0 ? holder.slice(0, at) : holder;
  const short = deed.length <= LONGEST ? deed : (deed.split(/等|、|，|并(?!网)|且/).at(-1) ?? '');
  return short.length >= 4 && short.length <= LONGEST && !/\d/.test(short) ? short : '';
}

const THRESHOLD = /^(?:超过|达到|满|不足|高于)[^，；]{2,12}$/;

/** 投资100万元以上, 符合…体系: how much and under which rule, which a short name leaves out. */
const CONDITIONS =
  /（[^）]{4,}）|(?:符合|按照|经)[^，、的]{2,20}(?:规定|要求|体系|条件|标准|认定)(?:的|、|并)?|(?:(?:累计|年)?投资(?:额度?)?|达到|超过|不低于|满|在)*\d[\d.]*[万亿]?(?:元|美元|平方米|[个家户人%年月日])+(?:及?以[上下])?、?/g;

/** Of a condition that its lead already names the lead is the shorter way to say it. */
const isNamedBy = (topic: string, holder: string): boolean =>
  /\d/.test(holder) && topic !== '' && topic.includes(holder.split('的').at(-1) ?? holder);

function shortened(holder: string, topic: string): string {
  if (isNamedBy(topic, holder)) return topic;
  if (holder.length <= LONGEST) return holder;
  const plain = holder.replace(CONDITIONS, '').replace(/[、，并且]+(?=的)/, '');
  const whole = !/\d/.test(holder) || /的[^的、，]{2,}$/.test(plain) || topic === '';
  if (whole && plain.length >= 5 && plain.length <= LONGEST) return plain;
  return headOf(plain) || (ACTOR.test(plain) ? deedOf(plain) : '') || topic || plain;
}

/** Whom the gift is for; '' where neither the sentence nor the lead says it. */
export function holderOf(words: Words, listed: Listed, lead: string): string {
  const topic = topicOfLead(lead);
  const cap = capOf(words);
  const near = cap === '' ? cleaned(nearest(words, listed)) : '';
  const found = near || cleaned(sentenceBearer(words, listed));
  if (cap !== '') return `${SAYS_NOTHING.test(found) ? topic : shortened(found, topic) || topic}${cap}`;
  if (THRESHOLD.test(found) && topic !== '') return `${found}的${topic}`;
  if (found === '' || (SAYS_NOTHING.test(found) && topic !== '')) return topic;
  return shortened(found, topic);
}
