/** Lists that share their words: “存、贷款余额分别达到3.4万亿元、3.3万亿元” is two statements. */

const CONJUNCTION = /、|和(?!谐)|与|及(?!格)|以及/;

/** Heads that a list shares: 存款、贷款｜余额. */
const SHARED_HEAD =
  /(?:余额|规模|总额|总量|数量|数|比重|占比|比例|率|收入|产值|增加值|投资|面积|人数|增速|产量|能力|里程|保有量|利用率|覆盖率|增长|支出|水平|指数|储量|价格|总产值|利润)$/;

/** The head noun of a name: 种植｜面积. */
export const isHead =
  /(?:种植面积|播种面积|减排量|排放总量|排放量|面积|余额|规模|总额|总量|数量|产值|收入|增加值|投资|人数|产量)$/;

/** 本外币存、贷款余额: the last member opens with the fellow of a single character. */
function byCharacter(members: readonly string[]): string[] | null {
  const last = members.at(-1) ?? '';
  const first = members[0] ?? '';
  const stem = first.slice(0, -1);
  const short = members.slice(1, -1).every((m) => m.length === 1);
  if (members.length < 2 || !short || last.length < 3) return null;
  if (!PAIRED.test(`${first.slice(-1)}${last.charAt(0)}`)) return null;
  const tail = last.slice(1);
  return members.map((m, i) => (i === 0 ? m + tail : `${stem}${m.length === 1 ? m + tail : m}`));
}

const PAIRED =
  /^(?:存贷|贷存|进出|出进|水陆|城乡|内外|收支|产销|购销|男女|东西|南北|供需|投融|公私|客货|农工|新旧|高低|上下|大小|煤电|水电|油气)$/;

/** Only a short modifier shares its head with the list: 存款、贷款｜余额, not 接待游客、旅游综合收入. */
function sharesHead(members: readonly string[], head: string): boolean {
  const own = (members.at(-1) ?? '').length - head.length;
  const longest = Math.max(...members.slice(0, -1).map((m) => m.length));
  return own > 0 && own <= Math.max(longest, 2) + 1;
}

const MEASURED = /(?:率|占比|比重|比例|系数|指数|浓度|水平|量|能力|基地|平台|企业|中心)$/;
const LEVEL = /^[一-鿿]{1,3}级/;

/** 小学、初中｜校际差异系数, 国家级、省级｜示范基地: the fellows are as long as what stands before the head. */
function byLength(members: readonly string[]): string[] {
  const last = members.at(-1) ?? '';
  const others = members.slice(0, -1);
  const level = LEVEL.exec(last)?.[0];
  const length = level && others.every((m) => m.endsWith('级')) ? level.length : (others.at(-1)?.length ?? 0);
  const alike = level !== undefined || others.every((m) => m.length === length);
  if (!alike || length > 4 || last.length < length + 2 || !MEASURED.test(last)) return [...members];
  const head = last.slice(length).replace(/^[二三四五六七八九十]+(?:项|类|种)(?:主要)?(?:指标|污染物)?/, '');
  return members.map((m, i) => (i === members.length - 1 ? last : m + head));
}

function byHead(members: readonly string[]): string[] {
  const last = members.at(-1) ?? '';
  const head = SHARED_HEAD.exec(last)?.[0] ?? '';
  if (head === '' || !sharesHead(members, head)) return byLength(members);
  return members.map((m) => (SHARED_HEAD.test(m) || m.endsWith(head) ? m : m + head));
}

/** 城市建成区绿化覆盖率、绿地率: both are of the 建成区. */
const AREA = /^(?:城市建成区|城市|城镇|县城|建成区|农村|规模以上工业)(?=.{3})/;

function withArea(members: readonly string[]): string[] {
  const [first = '', ...others] = members;
  const area = AREA.exec(first)?.[0] ?? '';
  const rates = members.every((m) => m.endsWith('率'));
  return area === '' || !rates || others.some((m) => /^(?:城|县|农|乡|规|建)/.test(m))
    ? [...members]
    : [first, ...others.map((m) => area + m)];
}

/** The members of a list of names, each complete; as many as there are numbers, or null. */
export function membersOf(list: string, count: number, alike = true): string[] | null {
  const members = list
    .split(CONJUNCTION)
    .map((m) => m.trim())
    .filter((m) => m !== '');
  if (members.length !== count || count < 2) return null;
  return withArea(byCharacter(members) ?? (alike ? byHead(members) : members));
}
