/** Lists that share their words: “存、贷款余额分别达到3.4万亿元、3.3万亿元” is two statements. */
import { PLACE } from './parallel.ts';

/** Tried in turn, until there are as many members as numbers: 东岸及周边地区、西岸地区 is a list of two. */
const CONJUNCTIONS: readonly RegExp[] = [/、|以及/, /、|和(?!谐|平)|(?<!参)与|及(?!格)|以及/];

const DEED =
  '排放|减排|削减|持证|参保|在校|消费|消耗|使用|处理|处置|利用|供应|生产|销售|播种|种植|灌溉|就业|保障|覆盖|达标|控制|装机|发电|用电|用水|进出口';
const HEAD =
  '普及率|覆盖率|合格率|达标率|满意率|参保率|入学率|巩固率|就业率|零售额|销售额|成交额|交易额|案件|进出口|出口|进口|余额|规模|总额|总量|数量|数|比重|占比|比例|率|收入|产值|增加值|投资|面积|人数|增速|产量|能力|里程|保有量|增长|支出|水平|指数|储量|价格|总产值|利润|浓度|强度|容量';
/** Heads that a list shares: 存款、贷款｜余额, 氨氮、总磷｜排放总量. */
const SHARED_HEAD = new RegExp(`(?:(?:${DEED})?(?:${HEAD})|(?:${DEED})量|新[增建][^、]{2,4})$`);

/** The head noun of a name: 种植｜面积. */
export const isHead =
  /(?:种植面积|播种面积|减排量|排放总量|排放量|面积|余额|规模|总额|总量|数量|产值|收入|支出|(?:滚存|收支)?结余|增加值|投资|人数|产量|招生|在校学?生|毕业学?生)$/;

/** 本外币存、贷款余额: the last member opens with the fellow of a single character. */
function byCharacter(members: readonly string[]): string[] | null {
  const last = members.at(-1) ?? '';
  const first = members[0] ?? '';
  const stem = first.slice(0, -1);
  const short = members.slice(1, -1).every((m) => m.length === 1);
  if (members.length < 2 || !short || last.length < 3) return null;
  if (!FELLOWS.test(`${first.slice(-1)}${last.charAt(0)}`)) return null;
  const tail = last.slice(1);
  return members.map((m, i) => (i === 0 ? m + tail : `${stem}${m.length === 1 ? m + tail : m}`));
}

/** 存贷, and 一二 of 一、二、三产业. */
const FELLOWS =
  /^(?:存贷|贷存|进出|出进|水陆|城乡|内外|收支|产销|购销|男女|东西|南北|供需|投融|公私|客货|农工|新旧|高低|上下|大小|煤电|水电|油气|[一二三四五][二三四五六])$/;

/** Only a short modifier shares its head with the list: 存款、贷款｜余额, not 接待游客、旅游综合收入. */
function sharesHead(members: readonly string[], head: string): boolean {
  const own = (members.at(-1) ?? '').length - head.length;
  const longest = Math.max(...members.slice(0, -1).map((m) => m.length));
  return own > 0 && own <= Math.max(longest, 2) + (head.length > 2 ? 2 : 1);
}

const MEASURED = /(?:收入|支出|率|占比|比重|比例|系数|指数|浓度|水平|量|能力|基地|平台|企业|中心)$/;
const LEVEL = /^(?:[一-鿿]{1,3}|\dA)级/;

/** 小学、初中｜校际差异系数, 国家级、省级｜示范基地: the fellows are as long as what stands before the head. */
function byLength(members: readonly string[]): string[] {
  const last = members.at(-1) ?? '';
  const others = members.slice(0, -1);
  const level = LEVEL.exec(last)?.[0];
  const levels = level !== undefined && others.every((m) => m.endsWith('级'));
  const length = levels ? level.length : (others.at(-1)?.length ?? 0);
  const alike = levels || (others.every((m) => m.length === length) && MEASURED.test(last));
  if (!alike || length > 4 || last.length < length + 2) return [...members];
  return members.map((m, i) => (i === members.length - 1 ? last : m + last.slice(length)));
}

const KINDS: readonly RegExp[] = [
  new RegExp(`^.{1,14}?${PLACE}(?!${PLACE})(?=.{2})`),
  /^.{1,10}?(?:企业|产业|业)(?=.{2})/,
];

/** 东岸及周边地区、西岸地区｜用水量: each of the others is a place, or a trade, and so is the beginning of the last. */
function byKind(members: readonly string[]): string[] | null {
  const last = members.at(-1) ?? '';
  const others = members.slice(0, -1);
  for (const kind of KINDS) {
    const own = kind.exec(last)?.[0];
    // 工业、制造业、工业技改投资: what the last repeats is no fellow of the others
    const alike =
      own !== undefined && !others.includes(own) && others.every((m) => kind.exec(`${m}之外`)?.[0] === m);
    if (alike) return members.map((m, i) => (i === members.length - 1 ? m : m + last.slice(own.length)));
  }
  return ofBearers(members);
}

const BEARER =
  /(?:患者|病人|人群|人员|家庭|居民|职工|用户|群众|老年人|儿童|学生|产品|项目|设施|设备|车辆|建筑|住宅|学校|机构|村庄|社区).{2,}$/;

/** 哮喘、慢阻肺｜患者随访率: whom the list describes stands only with the last. */
function ofBearers(members: readonly string[]): string[] | null {
  const head = BEARER.exec((members.at(-1) ?? '').slice(1))?.[0] ?? '';
  const others = members.slice(0, -1);
  if (head === '' || !MEASURED.test(head) || others.some((m) => m.length > 8 || BEARER.test(`${m}之外`)))
    return null;
  return others.some((m) => MEASURED.test(m)) ? null : [...others.map((m) => m + head), members.at(-1) ?? ''];
}

/** 四项指标, 两类污染物: the list counts itself. */
const COUNTED = /[二两三四五六七八九十]+(?:项|类|种)(?:主要)?(?:指标|污染物)?(?=[^、]{2,}$)/;

function byHead(listed: readonly string[]): string[] {
  const last = (listed.at(-1) ?? '').replace(COUNTED, '');
  const members = [...listed.slice(0, -1), last];
  const head = SHARED_HEAD.exec(last)?.[0] ?? '';
  if (head === '' || !sharesHead(members, head)) return byLength(members);
  return members.map((m) => (SHARED_HEAD.test(m) || m.endsWith(head) ? m : m + head));
}

/** 城市建成区绿化覆盖率、绿地率: both are of the 建成区. */
const AREA = /^(?:城市建成区|中心城区|城区|市区|城市|城镇|县城|建成区|农村|规模以上工业)(?=.{3})/;
/** 每千人口医师数、护士数; 单位产值能耗、水耗: both are for each. */
const FOR_EACH =
  /^(?:每(?:百|千|万|十万)?名?[一-鿿]{0,8}?(?:人口|居民|老年人|儿童|学生|人)(?:拥有)?|(?:单位|万元|亿元)[一-鿿]{0,4}(?:生产总值|GDP|增加值|产值|面积)|主要农作物)(?=.{2})/;

function withBeginning(members: readonly string[]): string[] {
  const [first = '', ...others] = members;
  const each = FOR_EACH.exec(first)?.[0];
  const area = members.every((m) => m.endsWith('率')) ? AREA.exec(first)?.[0] : undefined;
  const beginning = each ?? area ?? '';
  const own = each === undefined ? /^(?:城|县|农|乡|规|建)/ : FOR_EACH;
  if (beginning === '' || others.some((m) => own.test(m))) return [...members];
  return [first, ...others.map((m) => beginning + m)];
}

const OUTCOME = /^(?:总|单|亩|年)?产(?:量|值)?$/;
const BUDGET = /^(?:收入|支出)$/;

/** 粮食播种面积、总产: the second is of 粮食, too. */
const withSubject = ([first = '', ...others]: readonly string[]): string[] => [
  first,
  ...others.map((m) =>
    OUTCOME.test(m) || (BUDGET.test(m) && /(?:收入|支出)$/.test(first))
      ? first.replace(/(?:收入|支出)$/, '').replace(isHead, '') + m
      : m,
  ),
];

/** 甲合格率和乙、丙合格率 is a list of lists. */
const NESTED = new RegExp(`(?:${HEAD})(?:和|与|及).*、`);

function split(list: string, count: number): string[] | null {
  if (NESTED.test(list)) return null;
  for (const conjunction of CONJUNCTIONS) {
    const members = list
      .split(conjunction)
      .map((m) => m.trim())
      .filter((m) => m !== '');
    if (members.length === count) return members;
  }
  return null;
}

/** 全国铁路、水路货运量: the scope is of the whole list. */
const SCOPE = /^(?:全[国省市区县州]|我[国省市区县])(?=.{2})/;

/** The members of a list of names, each complete; as many as there are numbers, or null. */
export function membersOf(written: string, count: number, alike = true): string[] | null {
  const list = written.replace(SCOPE, '');
  const members = count < 2 ? null : split(list, count);
  if (!members) return null;
  const whole = byCharacter(members) ?? (alike ? (byKind(members) ?? byHead(members)) : members);
  return withBeginning(withSubject(whole));
}
