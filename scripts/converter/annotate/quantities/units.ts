/** Units of measure in policy texts: what they are written like, what they measure, what they convert to. */
import { pastBlanks } from '../../read/blanks.ts';
import { isHan } from '../../read/characters.ts';
import { recent } from '../../read/recent.ts';
import { wordList } from '../../words/word-list.ts';

export type UnitFamily =
  | 'money'
  | 'percent'
  | 'points'
  | 'times'
  | 'area'
  | 'measure'
  | 'count'
  | 'duration'
  | 'rate'
  | 'rank'
  /** 万 or 亿 alone: what is counted stands elsewhere. */
  | 'bare';

export interface Unit {
  /** As written, without spaces and without 余. */
  readonly text: string;
  readonly family: UnitFamily;
  readonly base: string;
  readonly factor: number;
}

export const SCALES: Readonly<Record<string, number>> = {
  百亿亿: 1e18,
  千亿亿: 1e19,
  亿亿: 1e16,
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};
const SCALE = wordList(Object.keys(SCALES).join(' '));

interface Core {
  readonly family: UnitFamily;
  readonly base: string;
  readonly factor: number;
}

type Row = readonly [words: string, family: UnitFamily, base: string, factor: number];

/** Units that convert into a common one. */
const CONVERTED: readonly Row[] = [
  ['元 人民币 元人民币 人民币元', 'money', '元', 1],
  ['美元', 'money', '美元', 1],
  ['欧元', 'money', '欧元', 1],
  ['港元 港币', 'money', '港元', 1],
  ['日元', 'money', '日元', 1],
  ['% 百分比', 'percent', '%', 1],
  ['‰', 'percent', '%', 0.1],
  ['成', 'percent', '%', 10],
  ['个百分点 百分点', 'points', '个百分点', 1],
  ['个基点 基点 BP bp', 'points', '个百分点', 0.01],
  ['倍 番', 'times', '倍', 1],
  ['平方米 平米 ㎡ m² m2 平方', 'area', '㎡', 1],
  ['亩', 'area', '㎡', 2000 / 3],
  ['公顷 hm²', 'area', '㎡', 1e4],
  ['平方公里 平方千米 km² ㎢', 'area', '㎡', 1e6],
  ['公里 千米 km 延长公里 车道公里 里程公里', 'measure', '公里', 1],
  ['米', 'measure', '米', 1],
  ['吨 t', 'measure', '吨', 1],
  ['公斤 千克 kg', 'measure', '吨', 1e-3],
  ['吨标准煤 吨标煤', 'measure', '吨标准煤', 1],
  ['千克标准煤 公斤标准煤', 'measure', '吨标准煤', 1e-3],
  ['克标准煤', 'measure', '吨标准煤', 1e-6],
  ['千瓦 kW', 'measure', '千瓦', 1],
  ['兆瓦 MW', 'measure', '千瓦', 1e3],
  ['吉瓦 GW', 'measure', '千瓦', 1e6],
  ['千瓦时 kWh 度', 'measure', '千瓦时', 1],
  ['兆瓦时 MWh', 'measure', '千瓦时', 1e3],
  ['吉瓦时 GWh', 'measure', '千瓦时', 1e6],
  ['立方米 m³ 方 立方', 'measure', '立方米', 1],
];

/** Units that stay what they are. */
const KEPT: readonly Row[] = [
  [
    '吨二氧化碳 毫克 微克 克 斤 升 毫升 厘米 毫米 海里 海浬 标箱 标准箱 TEU 载重吨 总吨 吨公里 人公里 吨/日 蒸吨 亩次 兆 兆比特 Mbps Gbps 兆赫 勒克斯 分贝 摄氏度 ℃ EFLOPS PFLOPS EFlops PFlops P EB PB TB GB MB 焦 千焦 大卡 千伏 千伏安 万伏',
    'measure',
    '',
    1,
  ],
  [
    '年 个月 月 周 星期 天 日 个工作日 工作日 小时 个小时 分钟 秒 学时 课时 学年 岁 周岁 个工作小时',
    'duration',
    '',
    1,
  ],
  [
    '人年 分 人 名 人次 户次 家次 车次 班次 架次 场次 批次 列次 艘次 件次 例次 辆次 床位 张床位 学位 泊位 车位 停车位 岗位 席位 个 家 户 所 座 栋 幢 间 套 项 条 款 件 宗 起 例 种 类 门 台 台套 台件 台（套） 台（件） 个（套） 套（台） 辆 标台 架 艘 列 班 对 双 只 支 股 笔 单 次 场 届 期 批 份 本 册 部 篇 张 片 块 处 点 站 层 位 株 棵 头 匹 羽 把 根 口 眼 道 路 线 圈 组 队 团 桌 盏 幅 首 集 档 栏 版 席 枚 粒 颗 床 孔 环 镇 村 人份 人天 剂次 针次 站次 航班 公斤/亩',
    'count',
    '',
    1,
  ],
];

const cores = new Map<string, Core>();
for (const [words, family, base, factor] of [...CONVERTED, ...KEPT]) {
  for (const word of words.split(' ')) cores.set(word, { family, base: base || word, factor });
}

/** A measure word of one character that begins a longer noun is none: 项 in 项目, 个 in 个体户, 家 in 家庭. */
const BEGINNINGS = [
  '分之别类级布公行支局为期钟成析配工管会区院校部两三四五析享 个体人性 人均才口民力社大工行 户籍外型均用',
  '家庭长园属具电居族政 位于置居列次 名录单称列牌 条件例约款 类型别似 种植子业养质苗 次数年级要 场所地景馆站内',
  '期间末限货刊初权 部门委队分署级长际属 组织成建长 队伍员 站点位台场 层次面级 处理罚于置长级室分在方 点位对击亮',
  '路线网径段面桥灯口局 班子级车 对口接外于应标象照全我在企符各 台账湾阶风州 座谈椅 所有在属得需涉以谓示占辖处',
  '门类户槛诊店口票窗头 批准复发量示评改而 份额子 本市级地省区县科期年报外次金币身土 道口德教 线上下性索',
  '单位独一元产车价列设体 双向方创招一重减碳边语随休 支持付撑出部行农援线柱教 片区面段 块链 只有能要是进',
  '套餐利现期 间接隔距作断 版本权面 环境保节比评卫城 天然使津河地府水空文下山气 日常均照前报本益用间产 元宇素旦首',
  '度假过 米面粮兰 成为立长熟果都功效本渝员 方面案向式法便针 项目 团队体员 集聚中团群成体约 首位次批家个创先席',
  '头部 口岸径 起步来 年度报均产级轻 列入为 村级民庄委 镇级 款项 股权份东 档次案 把握 例如 月度 周边期',
]
  .join(' ')
  .split(' ');
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Each with the characters that make a noun of it. */
const NOUN_AFTER: ReadonlyMap<string, string> = new Map([
  ...BEGINNINGS.map((word): [string, string] => [word.charAt(0), word.slice(1)]),
  ['P', `${LATIN}${LATIN.toUpperCase()}0123456789`],
  ['t', LATIN],
]);

const WORDS = [...cores.keys()].sort((a, b) => b.length - a.length);
/** By their first character, the longest first. */
const WORDS_FROM = Map.groupBy(WORDS, (word) => word.charAt(0));
export interface UnitMatch extends Unit {
  /** Just past the unit in the text. */
  readonly to: number;
  /** 余 or 多 stands between number and unit. */
  readonly over: boolean;
}

/** 1家具有…的机构, 3个体育场馆: here the character begins a word of its own after all. */
const WORDS_AFTER = wordList(
  '家具有 家具备 家电子 家电力 家电商 家电池 家政府 家园区 家居民 家长期 个体育 个体系 个体制 个体验 个人才 个人工 个人民 个人文 个性能 项目标 种植物 所在建 支农村 支教育 支教练 支行业 户外资 户外商 户外贸 处理事 处理念 名牌专 名列入 场景区 场所有 班次 班组 点位',
);

function coreOf(word: string, after: string): Core | null {
  const nouns = NOUN_AFTER.get(word);
  const noun = nouns !== undefined && after !== '' && nouns.includes(after.charAt(0));
  if (noun && WORDS_AFTER.at(word + after, 0) === '') return null;
  return cores.get(word) ?? null;
}

/** The longest core that is not the beginning of a noun: of 个体工商户, none. */
function longest(text: string, at: number): { word: string; core: Core } | null {
  for (const word of WORDS_FROM.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const core = coreOf(word, text.slice(at + word.length, at + word.length + 2));
    if (core) return { word, core };
  }
  return null;
}

function compose(scale: string, word: string, core: Core | null, per: string): Unit {
  const factor = (SCALES[scale] ?? 1) * (core?.factor ?? 1);
  const text = `${scale}${word}${per}`.replaceAll(' ', '');
  if (!core) return { text, family: 'bare', base: '', factor };
  if (per) return { text, family: 'rate', base: `${core.base}${per}`.replaceAll(' ', ''), factor };
  return { text, family: core.family, base: core.base, factor };
}

/** /平方米, /万人, /年: all that a number is a rate of. */
function perAt(text: string, index: number): string {
  let end = index;
  for (let next = onePer(text, end); next > end; next = onePer(text, end)) end = next;
  return text.slice(index, end);
}

const isSlash = (char: string): boolean => char === '/' || char === '／';

function onePer(text: string, index: number): number {
  const slash = pastBlanks(text, index);
  if (!isSlash(text.charAt(slash))) return index;
  const first = pastBlanks(text, slash + 1);
  const body = first + SCALE.at(text, first).length;
  const known = WORDS_FROM.get(text.charAt(body))?.find((w) => text.startsWith(w, body));
  if (known) return body + known.length;
  const unknown = isHan(text.charAt(body)) ? body : first;
  if (!isHan(text.charAt(unknown))) return index;
  return unknown + (isHan(text.charAt(unknown + 1)) ? 2 : 1);
}

/** What ends a clause: behind it stands no noun. */
const ENDS = wordList('以上 以下 左右 以内 ， 。 ； 、 ）');
const NO_MEASURES = '的年月日号多余元级个地得和与及或等后前中内里上下';

/** After 万 and 亿 a single character at the end of a clause is a measure word that no list holds: 2万管. */
function anyOne(text: string, index: number): string {
  const char = text.charAt(index);
  const ends = index + 1 >= text.length || ENDS.at(text, index + 1) !== '';
  return isHan(char) && !NO_MEASURES.includes(char) && ends ? char : '';
}

const MANY = wordList('10万 10 万 十万 百万 万 千');
/** 21.5/10万下降到, 14/10万以上: what goes on behind the scale, which is no noun then. */
const GOES_ON = wordList('以上 以下 以内 及以上 及以下 或以上 或以下 和 与 以 左 下降 上升 降到 降至 降低');

/** 14.5/10万: deaths in a hundred thousand. */
function perMany(text: string, index: number): string {
  const first = isSlash(text.charAt(index)) ? pastBlanks(text, index + 1) : index;
  const many = first === index ? '' : text.startsWith('10 万', first) ? '10 万' : MANY.at(text, first);
  const end = first + many.length;
  const noun = isHan(text.charAt(end)) && isHan(text.charAt(end + 1)) && GOES_ON.at(text, end) === '';
  return many === '' || noun ? '' : text.slice(index, end);
}

/** 套（间）, 个（处）: two measure words for the same things. */
function eitherAt(text: string, index: number): string {
  const close = text.charAt(index) === '（' ? text.indexOf('）', index) : -1;
  const word = text.slice(index + 1, close);
  return close > index && close - index < 4 && cores.get(word)?.family === 'count' ? `（${word}）` : '';
}

const isMore = (char: string): boolean => char === '余' || char === '多';

const rateOf = (text: string, to: number): UnitMatch => ({
  text: text.replaceAll(' ', ''),
  family: 'rate',
  base: text,
  factor: 1,
  to,
  over: false,
});

/** The scale of a unit and where what it scales begins: 2300余万元 as well as 3万余家. */
function scaleAt(text: string, first: number): { scale: string; end: number; body: number; over: boolean } {
  const early = isMore(text.charAt(first)) && '万亿'.includes(text.charAt(first + 1) || ' ');
  const start = early ? first + 1 : first;
  // 千瓦时, 千米 begin with what is no scale
  const named = '千百万'.includes(text.charAt(start) || ' ') && longest(text, start) !== null;
  const scale = named ? '' : SCALE.at(text, start);
  const end = start + scale.length;
  const after = pastBlanks(text, end);
  const late = !early && isMore(text.charAt(after));
  return {
    scale,
    end: late ? after + 1 : end,
    body: pastBlanks(text, late ? after + 1 : after),
    over: early || late,
  };
}

/** The unit that begins at a place, spaces before it allowed; null where there is none. */
export function unitAt(text: string, index: number): UnitMatch | null {
  if (index >= text.length) return null;
  const first = pastBlanks(text, index, 2);
  const many = perMany(text, first);
  if (many !== '') return rateOf(many, first + many.length);
  const { scale, end, body, over } = scaleAt(text, first);
  const found = longest(text, body);
  if (found) return withCore(text, scale, body, found, over);
  if (scale === '' || scale.endsWith('百') || scale.endsWith('千') || text.charAt(body) === '级') return null;
  const word = anyOne(text, body);
  if (word === '') return { ...compose(scale, '', null, ''), to: end, over };
  const core: Core = { family: 'count', base: word, factor: 1 };
  return { ...compose(scale, word, core, ''), to: body + 1, over };
}

function withCore(
  text: string,
  scale: string,
  body: number,
  { word, core }: { readonly word: string; readonly core: Core },
  over: boolean,
): UnitMatch | null {
  const end = body + word.length;
  const counts = core.family === 'count';
  if (!counts && text.charAt(end) === '级') return null;
  const either = counts ? eitherAt(text, end) : '';
  if (either !== '') {
    const both = word + either;
    return { ...compose(scale, both, { ...core, base: both }, ''), to: end + either.length, over };
  }
  const per = perAt(text, end);
  return { ...compose(scale, word, core, per), to: end + per.length, over };
}

function readUnit(text: string): Unit {
  const plain = text.replaceAll(' ', '');
  const match = unitAt(plain, 0);
  if (match && match.to === plain.length) return match;
  return { text: plain, family: plain === '' ? 'bare' : 'count', base: plain, factor: 1 };
}

/** A unit given on its own, as in a column of units or in brackets. */
export const unitOf: (text: string) => Unit = recent(readUnit);
