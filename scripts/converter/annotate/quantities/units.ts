/** Units of measure in policy texts: what they are written like, what they measure, what they convert to. */
import { recent } from '../../read/recent.ts';

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
export const SCALE_PATTERN = '(?:[百千]?亿亿|万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)';

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
const NOUN_AFTER: Readonly<Record<string, string>> = {
  分: '之别类级布公行支局为期钟成析配工管会区院校部两三四五析享',
  个: '体人性',
  人: '均才口民力社大工行',
  户: '籍外型均用',
  家: '庭长园属具电居族政',
  位: '于置居列次',
  名: '录单称列牌',
  条: '件例约款',
  类: '型别似',
  种: '植子业养质苗',
  次: '数年级要',
  场: '所地景馆站内',
  期: '间末限货刊初权',
  部: '门委队分署级长际属',
  组: '织成建长',
  队: '伍员',
  站: '点位台场',
  层: '次面级',
  处: '理罚于置长级室分在方',
  点: '位对击亮',
  路: '线网径段面桥灯口局',
  班: '子级车',
  对: '口接外于应标象照全我在企符各',
  台: '账湾阶风州',
  座: '谈椅',
  所: '有在属得需涉以谓示占辖处',
  门: '类户槛诊店口票窗头',
  批: '准复发量示评改而',
  份: '额子',
  本: '市级地省区县科期年报外次金币身土',
  道: '口德教',
  线: '上下性索',
  单: '位独一元产车价列设体',
  双: '向方创招一重减碳边语随休',
  支: '持付撑出部行农援线柱教',
  片: '区面段',
  块: '链',
  只: '有能要是进',
  套: '餐利现期',
  间: '接隔距作断',
  版: '本权面',
  环: '境保节比评卫城',
  天: '津然使河地府水空文下山气',
  日: '常均照前报本益用间产',
  元: '宇素旦首',
  度: '假过',
  米: '面粮兰',
  成: '为立长熟果都功效本渝员',
  方: '面案向式法便针',
  项: '目',
  团: '队体员',
  集: '聚中团群成体约',
  首: '位次批家个创先席',
  头: '部',
  口: '岸径',
  起: '步来',
  年: '度报均产级轻',
  列: '入为',
  村: '级民庄委',
  镇: '级',
  款: '项',
  股: '权份东',
  档: '次案',
  把: '握',
  例: '如',
  月: '度',
  周: '边期',
  P: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  t: 'abcdefghijklmnopqrstuvwxyz',
};

const WORDS = [...cores.keys()].sort((a, b) => b.length - a.length);
/** By their first character, the longest first. */
const WORDS_FROM = Map.groupBy(WORDS, (word) => word.charAt(0));
const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const SCALE = new RegExp(SCALE_PATTERN, 'y');
const PER = new RegExp(
  `(?:\\s?[/／]\\s?${SCALE_PATTERN}?(?:${WORDS.map(quoted).join('|')}|[一-鿿]{1,2}))+`,
  'y',
);

export interface UnitMatch extends Unit {
  /** Just past the unit in the text. */
  readonly to: number;
  /** 余 or 多 stands between number and unit. */
  readonly over: boolean;
}

/** 1家具有…的机构, 3个体育场馆: here the character begins a word of its own after all. */
const WORDS_AFTER =
  /^(?:家(?:具有|具备|电子|电力|电商|电池|政府|园区|居民|长期)|个(?:体育|体系|体制|体验|人才|人工|人民|人文|性能)|项目标|种植物|所在建|支(?:农村|教育|教练|行业)|户外[资商贸]|处理(?:事|念)|名(?:牌专|列入)|场(?:景区|所有)|班(?:次|组)|点位)/;

function coreOf(word: string, after: string): Core | null {
  const nouns = NOUN_AFTER[word];
  const noun = nouns !== undefined && after !== '' && nouns.includes(after.charAt(0));
  if (noun && !WORDS_AFTER.test(word + after)) return null;
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

/** What a pattern with the flag y matches at a place; '' where nothing. */
function at(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

function skipSpaces(text: string, index: number, most: number): number {
  let end = index;
  while (end - index < most && text.charAt(end) === ' ') end += 1;
  return end;
}

/** After 万 and 亿 a single character at the end of a clause is a measure word that no list holds: 2万管. */
const ANY_ONE =
  /(?![的年月日号多余元级个的地得和与及或等后前中内里上下])[一-鿿](?=以上|以下|左右|以内|[，。；、）]|$)/y;

/** 14.5/10万: deaths in a hundred thousand. */
const PER_MANY =
  /[/／]\s?(?:10\s?万|十万|百万|万|千)(?!(?![及或]?以[上下内]|[和与以左]|下降|上升|降[到至低])[一-鿿]{2})/y;

/** 套（间）, 个（处）: two measure words for the same things. */
const EITHER = /^（[一-鿿]{1,2}）/;

/** The unit that begins at a place, spaces before it allowed; null where there is none. */
export function unitAt(text: string, index: number): UnitMatch | null {
  if (index >= text.length) return null;
  const first = skipSpaces(text, index, 2);
  const perMany = at(PER_MANY, text, first);
  if (perMany !== '')
    return {
      text: perMany.replaceAll(' ', ''),
      family: 'rate',
      base: perMany,
      factor: 1,
      to: first + perMany.length,
      over: false,
    };
  // 2300余万元 as well as 3万余家
  const early = /^[余多][万亿]/.test(text.slice(first, first + 2));
  const start = early ? first + 1 : first;
  // 千瓦时, 千米 begin with what is no scale
  const named = '千百万'.includes(text.charAt(start) || ' ') && longest(text, start) !== null;
  const scale = named ? '' : at(SCALE, text, start);
  const afterScale = skipSpaces(text, start + scale.length, 1);
  const over = early || /[余多]/.test(text.charAt(afterScale));
  const body = skipSpaces(text, afterScale + (over && !early ? 1 : 0), 1);
  const found = longest(text, body);
  if (found && text.charAt(body + found.word.length) === '级' && found.core.family !== 'count') return null;
  if (found) {
    const end = body + found.word.length;
    const either = found.core.family === 'count' ? (EITHER.exec(text.slice(end, end + 4))?.[0] ?? '') : '';
    if (either !== '' && cores.get(either.slice(1, -1))?.family === 'count') {
      const word = found.word + either;
      return { ...compose(scale, word, { ...found.core, base: word }, ''), to: end + either.length, over };
    }
    const per = at(PER, text, end);
    return { ...compose(scale, found.word, found.core, per), to: end + per.length, over };
  }
  if (scale === '' || /[百千]$/.test(scale) || text.charAt(body) === '级') return null;
  const word = at(ANY_ONE, text, body);
  if (word !== '')
    return {
      ...compose(scale, word, { family: 'count', base: word, factor: 1 }, ''),
      to: body + word.length,
      over,
    };
  return { ...compose(scale, '', null, ''), to: over ? afterScale + 1 : start + scale.length, over };
}

function readUnit(text: string): Unit {
  const plain = text.replaceAll(' ', '');
  const match = unitAt(plain, 0);
  if (match && match.to === plain.length) return match;
  return { text: plain, family: plain === '' ? 'bare' : 'count', base: plain, factor: 1 };
}

/** A unit given on its own, as in a column of units or in brackets. */
export const unitOf: (text: string) => Unit = recent(readUnit);
