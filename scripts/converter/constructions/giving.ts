/** How is said what is given, to whom and on which condition. Examples are tests: the number in 【】 is asked about. */
import { construction } from './construction.ts';

/** Numbers of a list go before the word that speaks for all of them. */
const LIST = '( {and} <n> )*';
const PRICED = '( <n> 、 )*';

export const GIFT_NEAR = construction('gift-near', {
  patterns: ['{gift} ..24 #', '# ..14 {gift}', '{give} ...36 {capped} ..9 #'],
  examples: ['给予最高【900万元】补助。', '给予补贴，单户不超过【0.4万元】。', '新认定的，奖励【20万元】。'],
  not: ['全县完成投资【9亿元】。'],
});

/** 分别奖20万元、10万元, 扶持12% */
export const GIVEN_SHORT = construction('given-short', {
  patterns: [`( ^ | 分别 | 再 | 各 | 可 ) ( 奖 | 扶持 ) ${PRICED} #`],
  examples: ['分别奖20万元、【10万元】。', '扶持【12%】。'],
});

/** Somewhere in the sentence something is given. */
export const GIFT_SAID = construction('gift-said', {
  patterns: ['{gift} .... #', '# .... {gift}'],
  examples: ['场所面积达到【900平方米】，由县里给予补贴。'],
  not: ['场所面积达到【900平方米】。'],
});

export const GIFT_IN_CLAUSE = construction('gift-in-clause', {
  patterns: ['{gift} .. #', '# .. {gift}'],
  examples: ['按省级资金【1:1】配套奖励。'],
});

/** What was paid, earned or budgeted tells of the past, and what grew was not given. */
export const PAID = construction('paid', {
  patterns: [
    '{arrange} ~12 {grant} #',
    '已 累计? {pay} .. #',
    '( 累计 | 共 ) {pay} .. #',
    '累计为 .. #',
    '发放 各类? {grant} #',
    '同比 .. #',
    '( 增长 | 下降 | 增加 ) #',
    '{granted} ..7 #',
    '( *上级补助* | 级补助* | 补助下级* ) .. #',
    '{upper} ~7 {income} ~4 #',
    '申请 ~4 {over} #',
    '{paidIn} .. #',
  ],
  examples: ['争取上级环保补助【3亿元】。', '已累计发放奖励【6万元】。', '上级补助收入【5亿元】。'],
  not: ['给予最高【900万元】补助。', '可申请最高【9万元】补助。'],
});

/** 医疗救助报销比例提高到80%, 人均补助标准提高到90元: to be reached. */
export const RATE_RAISED = construction('rate-raised', {
  patterns: ['( *报销 | *支付 ) ( 比例 | 限额 | 水平 ) {slowly}* ( 由 .. )? {raisedTo} ~3 #'],
  examples: ['门诊报销比例提高到【70%】。'],
  not: ['对报销比例给予【5%】补贴。'],
});
export const STANDARD_RAISED = construction('standard-raised', {
  patterns: [
    '{standardOf} ~4 标准 ( {eachOne} {eachTime}? )? {slowly}* ( 由 .. )? ( {raise} | 达到 | 不低于 ) ~3 #',
    '( *补助标准 | *保障标准 ) ( {eachOne} {eachTime}? )? {slowly}* ( 由 .. )? ( {raise} | 达到 | 不低于 ) ~3 #',
  ],
  examples: ['人均补助标准提高到【90元】。'],
});

/** 给予, 每户, 最高: said to those who get it; a budget only says how much is set aside. */
export const FOR_SOMEONE = construction('for-someone', {
  patterns: [
    '( 给予 | 予以 | 最高 | 一次性* | {eachOne} | {eachPlace} | 每人 | 每名 ) ..12 #',
    '{opensGift} ...20 {give} ~3 #',
    '{opensGift} .. # .. ( 给予 | 予以 | 进行 )',
  ],
  examples: ['对新建冷库的，每座补助【9万元】。', '给予最高【900万元】补助。'],
  not: ['加上上级税收返还等【8亿元】。', '奖补资金【3亿元】。'],
});

/** 按最低价标准的70%执行: what land costs those who are to come. */
export const PRICE_CUT = construction('price-cut', {
  patterns: [
    '( 按 | 按照 ) .. ( 最低价 | *底价 | *地价 | 评估价* ) 标准? 的 # ( 执行 | 确定 | 收取 | 缴纳 )',
  ],
  examples: ['出让底价可按不低于工业用地最低价标准的【60%】执行。'],
  not: ['地价的【60%】已收取。'],
});

/** 由每月1000元提高到2000元: where it rose from. */
export const ROSE_FROM = construction('rose-from', {
  patterns: ['( 由 | 从 ) ~3 # ( 提高 | 提升 | 增加 | 上调 ) ( 到 | 至 )', '( 由 | 从 ) ~3 # {raisedTo}'],
  examples: ['补贴由每月【900元】提高到1800元。'],
  not: ['补贴由每月900元提高到【1800元】。'],
});

/** 每人每月2000元 */
export const PER_HEAD = construction('per-head', {
  patterns: [`{eachOne} {eachTime}? ( 分别 | 均 | 各 )? 为? ${PRICED} #`],
  examples: ['每人每月【900元】。', '每人每年分别为900元、【600元】。'],
});
/** 特困人员基本生活标准为每人每月2000元: what each of them is paid. */
export const BENEFIT = construction('benefit', {
  patterns: [
    '{living} 标准 ~4 ，? ~2 ( 为 | {eachOne} ) ...8 #',
    '*生活标准 ~4 ，? ~2 ( 为 | {eachOne} ) ...8 #',
  ],
  examples: ['孤儿基本生活标准为每人每月【1900元】。'],
});

/** 按不超过投资额5%的比例，给予…: the share is what is given; who pays may stand between. */
export const SHARE_GIVEN = construction('share-given', {
  patterns: ['( 按 | 按照 ) ..20 # 的? ( 比例 | 标准 )? ，? ( ..6 *资金 )? ( 分别 | 一次性 | 再 )? {give}'],
  examples: ['按不超过设备投资额【5%】的比例，给予最高50万元补助。', '按【5%】，由市级资金给予奖励。'],
  not: ['产值增长【5%】，给予奖励。'],
});

/** 贡献额达到30万元以上，一次性给予…: what follows at once is given to those who reach it. */
export const GIVEN_AT_ONCE = construction('given-at-once', {
  patterns: [
    `# ${LIST} 的? ， ( {shares} | 按 ..7 | 由 ..7 )* {giving} !{notSum}`,
    `# ${LIST} 的 分别 {giving} !{notSum}`,
    `# ${LIST} 的 ( 给予 | 予以 ) !{notSum}`,
    '!( {giving} .. ) # ( （ ..4 ） )? ( 美元 | 元 )? <n>? 的? ( （ ..4 ） )? ( 另 | 再 | 每个 | 每家 | 每户 )? ( 奖励 | 补助 ) <n>',
  ],
  examples: ['贡献额达到【30万元以上】，一次性给予5万元奖励。', '达到【3万元】、6万元以上的，分别给予奖励。'],
  not: ['引进人才【5个】，给予每个2万元奖励。', '给予【5万元】奖励。'],
});

/** 分三年按50%、30%、20%比例拨付: when it is paid; 最多资助3个: how far a gift goes; a step of a scale. */
export const STAGE_OF_GIFT = construction('stage-of-gift', {
  patterns: [
    `分 ( <n> | {parts} ) 度? ~4 ${PRICED} #`,
    '# ( 、 <n> )* 的? 比例? 分 ( <n> | {parts} )',
    '( 最多 | 至多 | 只 | 仅 ) 可? {fund} ~4 #',
    '# ( 不超过 <n> )? ( （ ..4 ） )? 的 ( 部分 | 按 )',
  ],
  examples: ['分三年按50%、【30%】比例拨付。', '最多资助【3个】国家。', '超过【90万元】的部分按4%奖励。'],
});

/** 给予…, 发放…: right behind a number it says what is done with it. */
export const GIVEN_BEHIND = construction('given-behind', {
  patterns: ['# 的? ( 标准 | 比例 )? ( 分别 | 一次性 | 进行 )? ( {give} | 发放 | 予以 )'],
  examples: ['按【5%】给予奖励。'],
});

/** 对年营业收入首次突破1亿元的企业，给予…: all numbers between 对 and 给予 are conditions. */
export const BETWEEN_FOR_AND_GIFT = construction('between-for-and-gift', {
  patterns: ['{opensGift} ...40 # ...40 ( 的 | ， ) ...26 {give}'],
  examples: ['对年营业收入首次突破【2亿元】的企业，给予奖励。'],
  not: ['全县完成投资【9亿元】。'],
});

export const GIFT_JUST_BEFORE = construction('gift-just-before', {
  patterns: ['{gift} ...17 #'],
  examples: ['给予一次性补助【9万元】。'],
});

/** 给予补贴，省外展会单户不超过0.4万元: a cap of what was given before it. */
export const CAP = construction('cap', {
  patterns: ['{gift} ... {single} ~3 ( 最高 | 不超过 ) #'],
  examples: ['给予补贴，省外展会单户不超过【0.4万元】。'],
});
