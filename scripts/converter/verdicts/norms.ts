/** Numbers that bind no one to a result: conditions, thresholds, fees, deadlines, assumptions. */

import type { Words } from '../annotate/statements/words-around.ts';
import { PER_HEAD } from './giving.ts';

const MUST =
  /应当|不得|不应|不宜|宜为|方可|禁止|严禁|罚款|予以处罚|给予处罚|处以(?![上内下外])|并处|责令|吊销|没收(?!入)|视为|是指|系指|指的是|不予|依法追究|可以向|有权|应(?:按|至少|为|达到|在|满足|符合|停止|设置|配置|配备|接入|自|于)/;
const PROCEDURE =
  /申请(?:人|书|材料|条件|表|对象)|申报|报名|报送|提交|受理|办结|审批时限|公示|收费|收取|缴纳|缴存|有效期|保存期|年满|未满|周岁|任期|聘期|学制|下列(?:条件|情形|标准)|符合.{0,14}(?:条件|规定|标准)|具备|注册资本|注册资金|实缴|从业(?!人员|者|资格)|每人次|单笔|单户|限额(?!以[上下])|上限|容积率|投资强度|班额|首付|保证金|滞纳|违约|押金|起征|免征|退还|时限|期限|限速|营业时间|原则上(?:不|每)|标准为|标准配备|推荐|名额|限报|择优(?!设立|建设)|每户|贷款(?:额度|期限|利率)|处方|剂量|间距|退界|限高|载重|票价|收费标准|提取|计提|加价|加收|上浮|下浮|浮动|总费率|费率[为按]|可贷|可得|(?<!累)计分(?!别)|加分(?!别)|分值|年薪|电价|水费|LPR|利率不|额度由|最高额度|基准定额|计收|核定|配建|单(?:项(?!冠军)|[个体座处台套家件株])/;

/** 超过1亿元的，: the number is a condition. */
const CONDITION_AFTER = /^(?:（[^）]{0,12}）)?[^，。；：、]{0,16}的(?:，|、|；|。|：|$)/;
/** 每安置1名: what has to be done for what follows. */
const FOR_EACH =
  /每(?:成功|新)?(?:安置|引进|招用|吸纳|增加|新增|培养|聘用|接收|带动|提供|投入|减少|超过?|低于|高于)\s?$/;

/** 甲、乙等5种产品产量达到80万吨: the list counts itself. */
const SELF_COUNTED = /(?<=、[^，。；]*)等\s?$/;

/** （指从业人员≤1000人的企业） */
const MEANT = /（指[^）]*$/;

export const isCondition = ({ before, after, sentenceBefore }: Words): boolean =>
  MEANT.test(sentenceBefore) ||
  CONDITION_AFTER.test(after) ||
  FOR_EACH.test(before) ||
  (SELF_COUNTED.test(before) && /^[一-鿿][^，。；]*\d/.test(after));

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
  if (PER_UNIT.test(sentenceBefore) || /(?:报告|论文|总结|字数|篇幅)[^，。；]{0,8}$/.test(before))
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

/** 认定标准按低保标准的1.5倍确定，为每人每月1963元: a line drawn, no commitment. */
const isLineDrawn = ({ before, after, sentenceBefore }: Words): boolean =>
  (/按[^，。；]{2,}$/.test(before) && /^(?:确定|核定|认定|计发|计算)/.test(after)) ||
  (PER_HEAD.test(before) &&
    !/^(?:提高|提升|增加|上调)/.test(after) &&
    /标准(?!提高|提升|增加|上调|达到)[^。；\d]{0,40}/.test(sentenceBefore));

/** 按2000元/平方米测算, and whatever is multiplied. */
export function isAssumed(words: Words): boolean {
  if (/[*×÷]\s?$/.test(words.before) || /^\s?[*×÷=]/.test(words.after)) return true;
  if (/(?<=\d[^，。；]*)=\s?$/.test(words.before)) return true;
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
