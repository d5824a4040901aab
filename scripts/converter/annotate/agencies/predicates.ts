/** What a body is told to do, as lists: the words that may follow its name in a sentence that gives it a task. */
import { anyOf } from './body-words.ts';

/** 应当, 要, 负责: a task in a text of any kind. */
const TASK: readonly string[] = [
  '(?:都|也|均|还|并|则|又|一律|同时|更|仍)?(?:应当|应(?![急对用届收付有])|要(?![求素闻点件])|须|必须|需要?(?!求))',
  '(?:具体|统一|分别|共同|全面|主要|统筹|直接|总|各自|依法|牵头|组织)?(?:负责(?!人|同志|制(?![定订])|单位|任|的)|牵头(?!人|单位|部门|的)|承担(?!单位|的))',
];

/** How a rule or a plan goes on after the name: by what, how, with whom. */
const MANNER: readonly string[] = [
  '依法|依照|依据|依职|按照|按(?=职|各|规|本|国|有|上|程|年|季|月|照|计|比|相|法|分|有|市|省|前|其|需|权)|根据|结合|会同|商(?=[国有市省财])|联合(?!会|国|体|惩|检|执|办|采)|统筹|统一|分别|共同|具体|及时|定期|适时|切实|认真|积极|进一步|密切|加快|抓紧|严格|主动|充分|加大|逐步|因地制宜|各司其职|各负其责|履职|每(?=[年月季半])|至少|随机|不定期|自行|依托|在(?=[^线])|对(?!策|口|象|外)|将|把|于(?=[每\\d]|年|月|次)|自(?=收|受|接|作|决)|向(?!导)|通过|为(?=[^主期])|就|综合|协同',
];

const VERBS: readonly string[] = [
  '简化|细化|改进|改革(?!局|委|部)|创新|畅通|补齐|盘活|摸清|压实|抓实|稳妥|有序|大力|深入|持续|全力|全面|尽快|尽早|着力|大胆|先行|率先|从严|高度重视|牢固|带头|用好|兑现|公开|告知|通知|答复|复查|清理|整治|整改|开设|开通|举办|组建|设置|购买|控制|奖励|资助|提请|审定|定期|跟踪|切实|严肃|依照|负有|查明|查验|抽取|遴选|优先|密切|主动|强力',
  '组织(?!部|的|者|法|领)|制定|制订|拟订|拟定|编制|建立|健全|完善|加强|强化|推进|推动|推行|推广|促进|开展|实施(?!办|细|方)|落实|履行|指导(?!下|意|价|委|的)|督促|督导|监督(?!管理(?:局|部|机|委|总)|部|机|局|员|的|下)|检查(?!机|组|的)|审核|审查|审批(?!局|的|部)|核定|核准|核实|核查|受理(?!的)|办理|公布|公示|公告|发布|印发|出台|下达|拨付|兑付|安排|汇总|召集|召开|成立|设立|配备|引导(?!基金|资金)|支持|鼓励|保障|提供|协调|协助|配合|参与|参加|研究|提出|起草|修订|评估|考核|验收|通报|责令|吊销|没收|处罚|处理|处置|予以|给予|追究|查处|注销|撤销|颁发|收回|记录|出具|征求|邀请|委托|做好|抓好|完成|报送|上报|报(?=[国省市县区经送请同上])|采取|依规|建设(?!局|委|部|厅|的|规|行|银|用|单|项|工|主|兵)|布置|部署|细化|明确|规范|优化|深化|整合|提升|扩大|探索|坚持|确保|实行|管理(?!局|部|机|委|的|办|条|规|服|总|中|所|体)|运营|维护|调整|调查|解释|宣传(?!部|的|贯)|汇集|收集|梳理|编写|纳入|列入|交由|移送|移交|启动|合理|推荐|选择|选派|批复|下发|培育|打造|创建|统计(?!局|部|机|法)|监测|预警|抽查|复核|备案(?!的)|登记(?!机|的|部)|分析|研判|发挥|集中|牵头|主持|重点',
];

/** By 由 a task is given whatever the verb: 由县财政局决定. */
const AFTER_BY: readonly string[] = [
  '组成|决定|批准|认定|规定|同意|指定|确认|确定|审定|执行|使用|监管|代管|裁定|裁决|计算|收取|征收|缴纳|支付|承办|主办|出资|负担|代表|担任|签发|签署|核发|发放|发给|处(?=[以\\d一二三五十警])|并处|警告|罚款|作出|行使|接收|收缴|保管|强制|限期|代为|申报|申请|扣|取消|终止|暂停|拘留|警示|约谈',
];

/** 收到…后，应当: a clause that sets the scene, where the task follows. */
const SCENE = /^(?:收到|接到|发现|认为|审查|受理|经|确认|接报|作出|不|未|没有|认定|决定|批准|同意|确定)/;
const SCENE_END = /(?:后|时|的|中|前|之日起\S{1,12}内|期间|过程中)$/;
/** 作为受托机构，负责…: says what it is, then what it does. */
const AS = /^作为[^，。；]{2,40}，(?:并|具体|统一)?(?:负责|承担|应当|要)/;
const TASK_NEXT = /^\s*(?:还|并|也|均)?(?:应当|应(?![急对])|要(?!求)|须|必须)/;

/** 有关部门认定的, 市政府批准之日: the verb only says which thing is meant. */
const ATTRIBUTE =
  /^[一-鿿]{2,4}?(?:的(?!规定[^，。；]{0,12}[，。；])|之日|之前|之后|前[，款]|后[，。]|时[，。])|^[^，。；《]{0,30}的《/;
const DID =
  /^[^，。；]{0,40}(?:了|已经|已(?!知|建|有)|同比)|^(?:联合|共同|正式|先后|办公厅)?(?:印发|发布|出台|签署|下发)《/;

const TASK_AT = new RegExp(`^${anyOf(TASK)}|^[：:]\\s*(?:具体|统一|统筹)?(?:负责|牵头)`);
const BARE_AT = new RegExp(`^${anyOf([...MANNER, ...VERBS])}`);
const BY_AT = new RegExp(`^${anyOf([...TASK, ...MANNER, ...VERBS, ...AFTER_BY])}`);
/** 为本办法的主管部门, 是责任主体 */
const IS_AT =
  /^(?:作为|为|是)[^，。；]{0,30}(?:(?:主管|牵头|责任|实施|执行|监管|管理|组织)(?:部门|单位|机构|主体|机关)|第一责任人)/;

/** How much a sentence must say: in a text that sets `tasks` every verb does, in an `account` 应当 and 负责 do, in a `report` only 由…负责. */
export type Mood = 'tasks' | 'account' | 'report';

/** The words behind a name that give it a task; null where they give none. `by`: the name stands behind 由. */
export function taskBehind(rest: string, by: boolean, mood: Mood): string | null {
  if (mood === 'report') return by && TASK_AT.test(rest) ? rest : null;
  if (TASK_AT.test(rest) || AS.test(rest)) return rest;
  if (mood === 'account') return null;
  if (IS_AT.test(rest)) return /^[^，。；]{0,30}牵头/.test(rest) ? '牵头' : '';
  const does = (by ? BY_AT : BARE_AT).test(rest);
  return (does && !ATTRIBUTE.test(rest) && (by || !DID.test(rest))) || scene(rest) ? rest : null;
}

/** 会同乙、丙，适时…: the list of helpers may end at a comma. */
export const endsHelpers = (rest: string): boolean =>
  /^[，。；]/.test(rest) || taskBehind(rest, true, 'tasks') !== null;

/** 收到申请后，应当: told in the next clause. */
function scene(rest: string): boolean {
  const comma = rest.search(/[，,。；]/);
  if (comma < 0 || rest.charAt(comma) === '。') return false;
  const clause = rest.slice(0, comma);
  const scene = clause === '' || SCENE.test(clause) || (SCENE_END.test(clause) && BY_AT.test(clause));
  return scene && TASK_NEXT.test(rest.slice(comma + 1));
}
