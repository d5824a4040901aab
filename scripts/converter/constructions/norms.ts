/** How is said what binds those who apply, pay, build or are fined. Examples are tests: the number in 【】 is asked about. */
import { construction } from './construction.ts';

export const MUST = construction('must', {
  patterns: ['{must} .. #', '# .. {must}'],
  examples: ['单位应当配备【2名】安全员。'],
  not: ['培育企业【9家】。'],
});
export const MUST_EARLIER = construction('must-earlier', {
  patterns: ['{must} .... #'],
  examples: ['处理者应当保存日志，时间满【6个月】。'],
});
export const MUST_LATER = construction('must-later', {
  patterns: ['# .... {must}'],
  examples: ['面积超过【90平方米】，应当申请。'],
});
export const STRICT = construction('strict', {
  patterns: ['{strict} .... #'],
  examples: ['大型活动，是指参加人数超过【900人】。'],
});
export const FINED_OR_MEANT = construction('fined-or-meant', {
  patterns: ['( *罚款* | 是指 ) .... #'],
  examples: ['大型活动，是指参加人数超过【900人】。'],
});
export const FINED = construction('fined', {
  patterns: ['# .... {fined}'],
  examples: ['处【2万元】以上的罚款。'],
});

export const PROCEDURE = construction('procedure', {
  patterns: [
    '( {procedure} | {single} ) .. #',
    '# .. ( {procedure} | {single} )',
    '{fit} ~8 {conditions} .. #',
    '# .. {fit} ~8 {conditions}',
    '择优 ( . !{chosenFor} )* #',
    '# .. 择优 !{chosenFor}',
  ],
  examples: ['注册资本不低于【500万元】。', '单个项目不超过【90亩】。', '择优推荐【3个】。'],
  not: ['培育单项冠军企业【9家】。', '限额以上企业达到【9家】。'],
});
export const PROCEDURE_SAID = construction('procedure-said', {
  patterns: [
    '( {procedure} | {single} ) .... #',
    '# .... ( {procedure} | {single} )',
    '{fit} ~8 {conditions} .... #',
    '# .... {fit} ~8 {conditions}',
    '( 按 | 按照 ) ...18 ( *标准 ) .... #',
  ],
  examples: ['申请人提交材料，窗口在【3日】内答复。'],
});

/** 超过1亿元的，; 每安置1名; 甲、乙等5种产品产量达到80万吨. */
export const CONDITION = construction('condition', {
  patterns: [
    '（ 指 ( . !） )* #',
    '# ( （ ..8 ） )? ( !、 . )* 的 ( ， | 、 | ； | 。 | ： | $ )',
    '每 ( 成功 | 新 )? {perDeed} #',
    '每新增 #',
    '、 .. 等 # !{sign} .. <n>',
  ],
  examples: ['职工人数超过【300人】的，应当设立专门机构。', '每安置【1名】退役军人。'],
  not: ['培育企业【9家】。'],
});

export const RATE_REACHED = construction('rate-reached', {
  patterns: ['{rate} ( 不低于 | 不少于 | 超过 | 达到 ) ~10 的 #', '{rate} !{setRate} ( . !{rate} )* #'],
  examples: ['抽检合格率达到【98%】。'],
});

export const STANDARD_BEHIND = construction('standard-behind', {
  patterns: ['# 的? ( 标准 | 要求 | 比例 ) ( ， | 。 | ； | {byStandard} )', '# 的? {standardSet}'],
  examples: ['按每户【1个】的标准配建车位。', '按【30%】的比例安排。'],
  not: ['垃圾分类达到【98%】。'],
});
export const BY_STANDARD = construction('by-standard', {
  patterns: ['( 按* | *按* ) .. # 的? ( 标准 | 要求 | 比例 ) ( ， | 。 | ； | {byStandard} )'],
  examples: ['按每户【1个】的标准配建车位。'],
});
export const USED_OR_TOP = construction('used-or-top', {
  patterns: ['# {usedFor}', '最高 #', '{leads} ： ... #', '{feeLeads} ： .... #'],
  examples: ['【40%】用于基本建设。', '班额：乳儿班不超过【9人】。'],
});

/** 审批时限由20日压缩到5日: a procedure made shorter is a commitment. */
export const SPED_UP = construction('sped-up', {
  patterns: ['{cutTo} ( 不超过 | 约 )? #', '{cut} ( 到 | 至 | 为 ) ( 不超过 | 约 )? #'],
  examples: ['审批时限由20日压缩到【5日】。'],
});
export const DOWN_PAYMENT = construction('down-payment', {
  patterns: ['( *首付* | *保证金* ) .. #', '# .. ( *首付* | *保证金* )'],
  examples: ['首付比例不低于【20%】。'],
});
/** What each single one must be: a specification. */
export const PER_UNIT = construction('per-unit', {
  patterns: [
    '{eachPlace} ~6 {sized} ...26 {notMore} ... #',
    '{single} ...20 原则上 ... #',
    '原则上 ...14 {single} ... #',
    '{texts} ~5 #',
  ],
  examples: ['每处场地面积原则上不低于【90平方米】。', '论文不少于【3000字】。'],
});

/** 认定标准按低保标准的1.5倍确定，为每人每月1963元: a line drawn, no commitment. */
export const LINE_DRAWN = construction('line-drawn', {
  patterns: ['按 ..20 # {set}'],
  examples: ['按低保标准的【1.5倍】确定。'],
});
export const STANDARD_OF_HEAD = construction('standard-of-head', {
  patterns: ['*标准 ( !{moved} ( . | ， ) )* {eachOne} {eachTime}? 为? # !{moved}'],
  examples: ['救助标准为每人每月【900元】。'],
  not: ['救助标准提高到每人每月【900元】。'],
});

/** 按2000元/平方米测算, whatever is multiplied, and what is made up to show how. */
export const ASSUMED = construction('assumed', {
  patterns: [
    '{times} #',
    '# ( {times} | = )',
    '<n> .. = #',
    '{made} ( ： | ， )? 某* ... #',
    '= ..12 # ..12 {times} .. =',
    '{asIf} ..20 # ..12 {reckon}',
    '{supposed} ...20 # ..12 {reckon}',
    '( {asIf} .. | {supposed} ...20 ) # ...4 ( 作为 | 为 )? ..6 {basis} ..2 {reckon}',
  ],
  examples: ['按每平方米【1800元】测算。', '例如某工程中标金额为【6000万元】。', '30天×【8小时】计算。'],
  not: ['按规划完成投资【9亿元】。'],
});

export const BOUND_IN_CLAUSE = construction('bound-in-clause', {
  patterns: ['( 应当 | 不得 ) .. #', '# .. ( 应当 | 不得 )'],
  examples: ['单位应当配备【2名】安全员。'],
});
