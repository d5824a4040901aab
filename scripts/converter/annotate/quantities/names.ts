/** Places where figures are no quantities: they number, date, cite or belong to a name. */
import { matchesIn } from '../../read/matches.ts';
import type { Range } from '../../tree.ts';
import { findTimes } from '../time/find.ts';

/** Figures in quotation marks are names and slogans, unless the quotation states a measure. */
const MEASURE_IN_QUOTES = /%|元|翻.?番|倍|以上|达到|增长|平方|^“\d+\+”$/;

const PATTERNS: readonly RegExp[] = [
  /《[^》]{0,120}》/g,
  // 某政发〔2020〕16号
  /[〔[【（](?:19|20)\d{2}[〕\]】）]\s*第?\s*\d{0,5}\s*号?/g,
  /第\s*(?:\d+|[〇零一二三四五六七八九十百]+)(?:\s*[-—~至、]\s*第?\s*(?:\d+|[一二三四五六七八九十]+))?/g,
  // 2+5+1, 1+X, 10+N
  /(?<![0-9A-Za-z])[0-9A-Za-z]+(?:\+[0-9A-Za-z]+)+/g,
  // P2P, B2, A股: figures stuck to letters
  /(?<![A-Za-z])[A-Za-z]+[-—]?\d+(?:\.\d+)*[A-Za-z]*/g,
  /(?<!\d)\d+(?:\.\d+)?[GDKA](?![A-Za-z])/g,
  /(?<![\d.])\d+\s{0,2}(?:强|号|#|路|院校|工程|热线|平台|行动计划)(?![一-鿿]?以上)/g,
  /(?<!\d)\d{1,2}\s*对\s*\d{1,2}(?!\d)|[一二三]对[一二三]/g,
  /(?<!\d)\d{1,2}[·•]\d{1,2}(?!\d)/g,
  // telephone numbers, index numbers
  /(?<![\d.])\d{3,4}-\d{7,8}(?!\d)|(?<![\d.,])\d{7,}(?![\d.]|\s*[家户个人元万亿])/g,
  /(?<!\d)\d+\.\d+\.\d+(?:\.\d+)*/g,
  // days and months without a year, times of day
  /(?<![\d个])\d{1,2}\s*(?:[-—~至]\s*\d{1,2}\s*)?月(?!度)(?:份|\s*\d{1,2}\s*[日号])?(?:[底末初]|上旬|中旬|下旬)?/g,
  /(?<=每月|当月|次月|月)\s*\d{1,2}\s*日/g,
  /(?:附件|附录|附表|附图|专栏|表|图|注|见|页|版本?|步骤|阶段)\s*\d{1,3}(?:[-—.]\d{1,2})?(?![\d%万亿个家.,])/g,
  /(?<=[上下]午|时间|：)\s*\d{1,2}:\d{2}/g,
  /(?<=[上下]午|中午|晚上?|凌晨)\s*\d{1,2}\s?[点时](?!\d*[%万亿])/g,
  // （1） and ①, 1． at the beginning of a text or after a full stop
  /（\s*\d{1,2}\s*）/g,
  /(?<=^|[。；：\s>”）])\d{1,2}\s{0,2}[.、)](?!\d)/g,
  /^\s*\d{1,2}(?:\.\d{1,2}){1,3}(?=[\s一-鿿])(?!\s?[万亿千百个家%元吨米亩公平])/g,
  /^\s*[（]?[一二三四五六七八九十百]+[）]?[、.]/g,
  // 每10万人: what the figure is a share of
  /每\s?(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千]+)\s?[万亿]?(?!年|月|季|周|天|日|小时)/g,
  // 煤矿百万吨死亡率, 十万人发病率: the scale of a rate
  /[十百千]?[万亿](?:人|吨|台|辆|车|元|户)(?=[一-鿿]{2,14}率)/g,
  // 等7部门, 八部委
  /(?:等|联合)\s*(?:\d+|[一二三四五六七八九十]+)\s*(?:个)?(?:部门|部委|单位|厅局)/g,
  // “十四五”规划102项重大工程: the number is their name
  /(?<=规划”?|纲要》?|国家)(?:确定的?|提出的?|明确的?)?\d{1,4}\s?[项个]重[大点](?:工程|项目)/g,
  // 排名后3位
  /[后末]\s?\d{1,2}\s?[位名]/g,
  // 2分钱: a word for a price
  /(?<!\d)\d{1,4}\s?[分毛块]钱/g,
  // 1类新药: a class, not a count
  /(?<![\d.])\d类(?=(?:创)?新药|医疗器械|化学药|生物制品|中药)/g,
  // 做好6个方面工作, 3个方面: how a text is divided
  /(?<![\d.])\d{1,2}\s?个方面/g,
  // 330千伏输变电工程: a class of lines; 千伏安 is a measure
  /(?<![\d.])\d{1,5}(?:\.\d{1,3})?\s?(?:千伏|kV|KV)(?=\s?(?:(?:及|或)?以[上下]|级)?[一-鿿])(?!\s?(?:安|以[上下]|左右))/g,
  // 进入前1%: a bracket of a ranking
  /前\s?[1-5]\s?[%‰]/g,
  // 土地承包到期后再延长30年: what the trial is called
  /承包到期后再延长\s?(?:\d{1,2}|[二三]十)\s?年/g,
  // 985、211
  /(?<!\d)(?:985|211)(?!\d|[.,])/g,
  // ×100%: how a rate is reckoned
  /[×*✕]\s?100\s?[%‰]/g,
  // addresses of pages and files, with all that stands in them
  /(?:https?:\/\/|www\.)[^\s一-鿿，。；、（）()《》“”]+/gi,
  /(?<![\w%./-])[\w%./-]{1,200}\.(?:html?|jsp|aspx?|php|pdf|docx?|xlsx?|jpe?g|png|gif|zip|rar)(?![a-z])[\w?=&%./-]*/gi,
  /(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g,
  // figures that have run together where the lines of a table were lost
  /(?<![\d.,])\d{9,}(?:\.\d+)?\s?[%‰]?(?!\d|\s?[家户个人元万亿])/g,
  /[\d.%‰\-–/]{24,}/g,
  // Figures that only form words
  /[一二三四五六七八九两]{1,3}(?:位一体|同步|不误|级联动|次创业|次分配|道防线|定方案|网通办|窗受理|链办理|件事|张网|盘棋|把手|条龙|站式|门式|带一路|带两区|老一小|元(?=[材锂催前乙正]))/g,
];

function inQuotes(text: string): Range[] {
  return matchesIn(text, /“[^“”]{1,40}”/g)
    .filter((m) => !MEASURE_IN_QUOTES.test(m[0]))
    .map((m) => ({ from: m.index, to: m.index + m[0].length }));
}

/** All stretches of a text in canonical spelling in which figures are no quantities. */
export function nameRanges(text: string): Range[] {
  const found: Range[] = [...inQuotes(text), ...findTimes(text)];
  for (const pattern of PATTERNS) {
    for (const match of matchesIn(text, pattern))
      found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** For each character of the text: does it stand in a name? */
export function nameMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { from, to } of nameRanges(text)) mask.fill(1, from, to);
  return mask;
}
