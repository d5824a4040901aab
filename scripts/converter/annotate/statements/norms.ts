/** Numbers that bind no one to a result: conditions, thresholds, fees, deadlines, attributes of a noun. */
import type { Quantity } from '../quantities/quantity.ts';

/** The words around a number that tell its class. */
export interface Words {
  /** The clause of the number up to it. */
  readonly before: string;
  /** From the end of the number (and its 以上) to the end of the clause. */
  readonly after: string;
  readonly clause: string;
  /** The sentence up to the number, and from it on. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
}

const MUST =
  /应当|不得|不应|不宜|宜为|方可|禁止|严禁|罚款|予以处罚|给予处罚|处以(?![上内下外])|并处|责令|吊销|没收|视为|是指|系指|指的是|不予|依法追究|可以向|有权|应(?:按|至少|为|达到|在|满足|符合|停止|设置|配置|配备|接入|自|于)/;
const PROCEDURE =
  /申请(?:人|书|材料|条件|表|对象)|申报|报名|报送|提交|受理|办结|审批时限|公示|收费|收取|缴纳|缴存|有效期|保存期|年满|未满|周岁|任期|聘期|学制|下列(?:条件|情形|标准)|符合.{0,14}(?:条件|规定|标准)|具备|注册资本|注册资金|实缴|从业(?!人员|者|资格)|每人次|单笔|单户|限额(?!以[上下])|上限|容积率|投资强度|班额|首付|保证金|滞纳|违约|押金|起征|免征|退还|时限|期限|限速|营业时间|原则上(?:不|每)|标准为|标准配备|推荐|名额|限报|择优(?!设立|建设)|每户|贷款(?:额度|期限|利率)|处方|剂量|间距|退界|限高|载重|票价|收费标准|提取|计提|加价|加收|上浮|下浮|浮动|总费率|费率[为按]|可贷|可得|(?<!累)计分(?!别)|加分(?!别)|分值|年薪|电价|水费|LPR|利率不|额度由|最高额度|基准定额|计收|核定|配建|单(?:项(?!冠军)|[个体座处台套家件株])/;

/** 超过1亿元的，: the number is a condition. */
const CONDITION_AFTER = /^(?:（[^）]{0,12}）)?[^，。；：、]{0,16}的(?:，|、|；|。|：|$)/;
/** 注册资本3亿元的机构, 年产值5亿元以上企业: the number describes a noun. */
const ATTRIBUTE_AFTER =
  /^的(?!增长|速度|增速|增幅|目标|比例|比重|水平|占比|幅度|年均|年增|规模|要求|份额|覆盖|满意|学校|成绩|村(?![级民])|乡镇|县|行政村|社区|农户)/;
/** 70米地形高差 · but not 680万标箱增加到… */
const NOUN_AFTER = /^(?!大关)(?![增提下降升减扩达上压缩优发跃调左以和与及或并为占居同比较])[一-鿿]{2}/;
const NOUN_AFTER_BOUND =
  /^(?:企业|项目|机构|单位|公司|产业|集群|园区|楼宇|平台|产品|品牌|商圈|景区|基地|人才|农户|乡镇|医院|学校|工程|集聚区|消费|市场|商场|企业集团|龙头|重大|优质|工业|规模|的)/;
/** 建成800万平方米的楼宇: the verb before makes the number the thing done. */
const DONE_BEFORE =
  /(?:建成|新建|建设|改造|打造|完成|新增|引进|培育|形成|集聚|建立|实施|开工|具备|交付|供应|筹集|整治|修复|种植|实现|提供|设立|投放|发行|保持|组建|年均|每年|招募|发放|覆盖|惠及|服务|改建|扩建|开通|落实|争取|储备|累计|增加|有)(?:约|近|超过|不少于|至少)?\s?$/;

/** 每安置1名: what has to be done for what follows. */
const FOR_EACH =
  /每(?:成功|新)?(?:安置|引进|招用|吸纳|增加|新增|培养|聘用|接收|带动|提供|投入|减少|超过?|低于|高于)\s?$/;

/** 甲、乙等5种产品产量达到80万吨: the list counts itself. */
const SELF_COUNTED = /、[^，。；]*等\s?$/;

/** （指从业人员≤1000人的企业） */
const MEANT = /（指[^）]*$/;

export const isCondition = ({ before, after, sentenceBefore }: Words): boolean =>
  MEANT.test(sentenceBefore) ||
  CONDITION_AFTER.test(after) ||
  FOR_EACH.test(before) ||
  (SELF_COUNTED.test(before) && /^[一-鿿][^，。；]*\d/.test(after));

/** 贡献额达到30万元以上，一次性给予…: what follows at once is given to those who reach it; 引进5个，给予每个… counts them. */
const GIVEN_AT_ONCE =
  /^的?，(?:(?:每[家户个人名]|单个企业|分别|再|可|按[^，。；]{0,12}|由[^，。；]{0,12}|一次性)*)(?:给予|奖励|补助|奖补|资助|补贴)(?!每[个家名户位])/;

/** 对年营业收入首次突破1亿元的企业，给予…: all numbers between 对 and 给予 are conditions. */
export function isConditionOfGift({ after, sentenceBefore, sentenceAfter }: Words): boolean {
  if (GIVEN_AT_ONCE.test(sentenceAfter)) return true;
  if (/^\s?的?(?:标准|比例)?(?:分别|一次性)?(?:给予|发放|予以|奖励|补助|补贴|资助|奖补)/.test(after))
    return false;
  const open = /(?:对|凡|每(?:引进|新增|成功)|新(?:认定|引进|获批|入选|升规))[^。；]{0,60}$/.test(
    sentenceBefore,
  );
  const part = sentenceBefore.split(/[；。]/).at(-1) ?? '';
  if (!open || GIFT.test(part.slice(-30))) return false;
  return /^[^。；]{0,60}?(?:的|，)[^。；]{0,40}(?:给予|奖励|补助|补贴|奖补|资助|再奖)/.test(sentenceAfter);
}

export function isAttribute(quantity: Quantity, { before, after }: Words): boolean {
  if (quantity.form === 'rank' || quantity.form === 'ratio') return false;
  // 20户以上村屯道路硬化率100%: which villages
  if (quantity.suffix === 'ge' && quantity.family === 'count' && RATE_OF_THEM.test(after)) return true;
  // 10类28项实事: how they are sorted
  if (quantity.unit === '类' && /^\s?\d+\s?[项个件条]/.test(after)) return true;
  if (DONE_BEFORE.test(before) || FOUNDED_BEFORE.test(before)) return false;
  if (FOUNDED.test(before) && /^(?:规模)?的/.test(after)) return false;
  if (quantity.family === 'percent' && before.replace(TIME_ALONE, '').trim().length <= 4) return false;
  if (quantity.family === 'percent' && CONTRIBUTED.test(before)) return false;
  if (isLevel(quantity) && SIZED.test(before) && SIZED_THING.test(after)) return true;
  if (isLevel(quantity) && /^\d+\s?[家个户所只座处项名人]/.test(after)) return true;
  if (ATTRIBUTE_AFTER.test(after)) return true;
  if (quantity.suffix === 'ge' && quantity.family === 'count' && /^的/.test(after)) return true;
  if (/^(?:范围|以内|之内)/.test(after)) return true;
  if (quantity.suffix !== '' && SETTLEMENT.test(after)) return true;
  if (quantity.family === 'measure' && quantity.suffix === '' && NOUN_AFTER.test(after)) return true;
  return (
    isLevel(quantity) &&
    (NOUN_AFTER_BOUND.test(after) || (quantity.suffix !== '' && /^(?![和与及])[一-鿿]/.test(after)))
  );
}

const RATE_OF_THEM = /^[一-鿿]{2,16}(?:率|比例|占比)[一-鿿]{0,4}\d/;

/** 20户以上自然村: how large the villages are. */
const SETTLEMENT = /^的?(?:自然村|行政村|自然屯|村民小组|村庄|村落|居民点|聚居点)/;

/** 投资过10亿元文旅项目5个: the sum tells which ones. */
const SIZED = /(?:投资|营收|产值|收入|资产|销售额|税收|市值)额?(?:超过?|过|达到?|逾|突破)\s?$/;
const SIZED_THING = /^[一-鿿]{0,8}?(?:企业|项目|集群|园区|产业|基地|楼宇|公司|品牌)/;

/** 贡献了全市60%的税收 */
const CONTRIBUTED = /(?:贡献|创造|提供|集聚|吸纳|承担)了[^，。；\d]{0,8}$/;

/** 设立规模100亿元的产业引导基金: the sum is what is set up. */
const FOUNDED_BEFORE = /(?:设立|组建|成立|发起|筹建|打造|募集)[^，。；]{0,10}(?:规模|总额)[^，。；\d]{0,8}$/;
const FOUNDED = /(?:设立|组建|成立|发起|筹建|安排|投入)(?:总规模|规模|一支|不少于|不低于|约|近|超过)*\s?$/;

/** 到2023年80%以上的中心达标: nothing but a time before a share. */
const TIME_ALONE = /^.*年(?:[底末]|前)?/;

const isLevel = ({ family, suffix }: Quantity): boolean =>
  family === 'money' ||
  family === 'bare' ||
  family === 'area' ||
  (suffix !== '' && family !== 'count' && family !== 'percent');

/** A rate to be reached is no procedure, even if it is the rate of one. */
const RATE_BEFORE =
  /(?:率|比例|占比)(?:不低于|不少于|超过|达到)[^，。；]{2,18}的\s?$|(?:(?<![利费税汇积])率|占比|比例|比重|满意度|覆盖面)[^，。；率]{0,10}$/;
/** What each single one must be: a specification. */
const PER_UNIT =
  /每[个处座所家][^，。；\d]{1,8}(?:面积|规模|投资|长度|容量|间距|高度)[^。；]{0,40}不(?:低|少|超|高|小|大)[于过]|单[个体座处项台套家件株][^。；]{0,30}原则上|原则上[^。；]{0,20}单[个体座处项台套]/;
/** 机构班额：乳儿班不超过10人; 差额费率：5亿元以下的为1%；5—10亿元的为0.5% */
const PROCEDURE_LEAD = /(?:班额|收费标准|额度|期限|条件|时限)：[^。；]*$|(?:费率|税率|收费|票价)：[^。]*$/;
/** 审批时限由20日压缩到5日: a procedure made shorter is a commitment. */
const SPED_UP =
  /(?:压缩|压减|缩短|缩减|精简|减少)(?:到|至|为)?(?:不超过|约)?\s?$|由[^，。；]*(?:压缩|缩短|缩减|降|减少)(?:到|至|为)\s?$/;

/** 按…的标准配建 */
const STANDARD_AFTER =
  /^\s?的?(?:标准|要求|比例)(?:，|。|；|兑付|分担|拨付|出资|承担|配|建|设|安排|执行|给予|收|计|提|落实|予以)/;

export function isNorm({ before, after, clause, sentenceBefore, sentenceAfter }: Words): boolean {
  if (
    STANDARD_AFTER.test(after) ||
    /^用于/.test(after) ||
    /最高\s?$/.test(before) ||
    PROCEDURE_LEAD.test(sentenceBefore)
  )
    return true;
  if (SPED_UP.test(before) && !MUST.test(clause)) return false;
  if (RATE_BEFORE.test(before) && !MUST.test(clause) && !/首付|保证金/.test(clause)) return false;
  if (PER_UNIT.test(sentenceBefore) || /(?:报告|材料|论文|总结|字数|篇幅)[^，。；]{0,8}$/.test(before))
    return true;
  return (
    MUST.test(clause) ||
    MUST.test(sentenceBefore) ||
    PROCEDURE.test(clause) ||
    /(?:罚款|处罚|责令)/.test(sentenceAfter)
  );
}

/** What someone must do elsewhere in the sentence does not bind a number with a date of its own. */
export const isStrictNorm = (words: Words, dated: boolean): boolean =>
  isLineDrawn(words) || isRule(words, dated);

const isRule = ({ after, clause, sentenceBefore, sentenceAfter }: Words, dated: boolean): boolean =>
  (STANDARD_AFTER.test(after) && /按/.test(clause)) ||
  MUST.test(clause) ||
  (dated ? /罚款|是指/ : /应当|不得|罚款|是指/).test(sentenceBefore) ||
  /罚款|责令/.test(sentenceAfter);

/** Words of giving. */
export const GIFT =
  /给予|奖励|奖补|补助|补贴|资助|贴息|予以(?:支持|扶持|奖|补)|让利|返还|退税|限额扣减|减免|减按|扶持资金|支持资金|报销|最高(?:可)?支持|支持最高/;
const GIVEN =
  /(?:安排|争取|下达|到位)[^，。；\d]{0,12}(?:补助|补贴|奖补)(?:资金)?\s?$|已(?:累计)?(?:发放|兑现|拨付|投入)|累计(?:发放|兑现|拨付|为)|共(?:发放|兑现|拨付)|发放(?:各类)?(?:补贴|补助|奖补)(?:资金)?\s?$|同比/;

/** 人均补助标准提高到90元: a standard to be reached. */
const STANDARD_RAISED =
  /(?:补助|保障|低保|养老金)[^，。；]{0,6}标准(?:每[人年月]{1,3})?(?:再|均|分别|统一|逐年|由[^，。；]*)*(?:提高|提升|增加|上调|达到|不低于)[^，。；]{0,4}$/;

/** 特困人员基本生活标准为每人每月2000元: what each of them is paid. */
const BENEFIT =
  /(?:生活保障|低保|生活|养育|供养|救助|护理|抚恤|饮食|补助|补贴)标准[^。；\d]{0,8}(?:为|每[人户](?:每[月年日天])?)[^。；]{0,12}$/;
const PER_HEAD = /每[人户](?:每[月年日天])?(?:分别|均|各)?为?(?:[\d.]+元、)*\s?$/;
const isBenefit = ({ family }: Quantity, { before, sentenceBefore }: Words): boolean =>
  family === 'money' && PER_HEAD.test(before) && BENEFIT.test(sentenceBefore);

/** 认定标准按低保标准的1.5倍确定，为每人每月1963元: a line drawn, no commitment. */
const isLineDrawn = ({ before, after, sentenceBefore }: Words): boolean =>
  (/按[^，。；]{2,}$/.test(before) && /^(?:确定|核定|认定|计发|计算)/.test(after)) ||
  (PER_HEAD.test(before) &&
    !/^(?:提高|提升|增加|上调)/.test(after) &&
    /标准(?!提高|提升|增加|上调|达到)[^。；\d]{0,40}/.test(sentenceBefore));

/** 给予最高1000万元补助. */
export function isGift(quantity: Quantity, words: Words): boolean {
  if (!['money', 'percent', 'rate', 'points', 'bare'].includes(quantity.family)) return false;
  if (isBenefit(quantity, words)) return true;
  if (quantity.family === 'money' && STANDARD_RAISED.test(words.before)) return false;
  const near = words.before.slice(-40) + words.after.slice(0, 24);
  const earlier =
    /给予|奖励|补助|补贴|奖补|资助/.test(words.sentenceBefore.slice(-60)) &&
    /(?:最高|不超过|每|按|再|可达|分别|一次性|总额)[^，。；]{0,16}$/.test(words.before);
  return (
    (GIFT.test(near) || earlier) && !GIVEN.test(words.before) && !/缴费|收费|自缴|自付/.test(words.before)
  );
}

/** 按2000元/平方米测算, and whatever is multiplied. */
export function isAssumed(words: Words): boolean {
  if (/[*×÷]\s?$/.test(words.before) || /^\s?[*×÷=]/.test(words.after)) return true;
  if (/\d[^，。；]*=\s?$/.test(words.before)) return true;
  // 例如某工程中标金额为6000万元: made up to show how.
  if (/(?:例如|比如|假如|假设)[：:，]?某/.test(words.sentenceBefore)) return true;
  // ＝（365天-104天）÷12月＝: an operand between the signs of a sum.
  if (/=[^，。；]{0,24}$/.test(words.before) && /^[^，。；]{0,24}[×÷][^，。；]*=/.test(words.after))
    return true;
  const by =
    /(?:按照?|以|假设|假定|取|平均按|参照)[^，。；]*$/.test(words.before) ||
    /(?:按照?|假设|假定|以)[^。；]{0,40}$/.test(words.sentenceBefore.slice(-44));
  if (!by) return false;
  return (
    /^[^，。；]{0,24}(?:测算|估算|推算|计算|折算)/.test(words.after) ||
    /^[^。；]{0,6}(?:作为|为)?[^，。；]{0,12}(?:基准|标准).{0,4}(?:测算|估算|计算)/.test(words.after)
  );
}

/** Anywhere in the sentence the words of a rule: used where nothing else tells what the text is. */
export const soundsLikeRule = ({ sentenceBefore, sentenceAfter }: Words): boolean =>
  MUST.test(sentenceBefore) ||
  MUST.test(sentenceAfter) ||
  PROCEDURE.test(sentenceBefore) ||
  PROCEDURE.test(sentenceAfter) ||
  /按照?[^。；]{0,30}标准/.test(sentenceBefore);
