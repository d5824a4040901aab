/** Lists that share their words: “存、贷款余额分别达到3.4万亿元、3.3万亿元” is two statements. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { isPlace, isTrade } from './like.ts';
import { isMeasure } from './measures.ts';

type Member = readonly Token[];

/** Tried in turn, until there are as many members as numbers: 东岸及周边地区、西岸地区 is a list of two. */
const CONJUNCTIONS: readonly ReadonlySet<string>[] = [
  new Set(['、', '以及']),
  new Set(['、', '和', '与', '及', '以及']),
];

function splitAt(tokens: Member, conjunctions: ReadonlySet<string>): Member[] {
  const members: Token[][] = [[]];
  for (const token of tokens) {
    if (conjunctions.has(token.text)) members.push([]);
    else if (token.text.trim() !== '') members.at(-1)?.push(token);
  }
  return members.filter((m) => m.length > 0);
}

/** 甲合格率和乙、丙合格率 is a list of lists. */
function isNested(tokens: Member): boolean {
  const at = tokens.findIndex((t, i) => ['和', '与', '及'].includes(t.text) && isMeasure(tokens[i - 1]));
  return at > 0 && tokens.slice(at).some((t) => t.text === '、');
}

function split(tokens: Member, count: number): Member[] | null {
  if (isNested(tokens)) return null;
  return CONJUNCTIONS.map((c) => splitAt(tokens, c)).find((members) => members.length === count) ?? null;
}

/** 本外币存、贷款余额: the last member opens with the fellow of a single character. */
const FELLOWS = new Set(
  '存贷 贷存 进出 出进 水陆 城乡 内外 收支 产销 购销 男女 东西 南北 供需 投融 公私 客货 农工 新旧 高低 上下 大小 煤电 水电 油气 一二 一三 一四 二三 二四 三四'.split(
    ' ',
  ),
);

function byCharacter(members: readonly string[]): string[] | null {
  const [first = '', last = ''] = [members[0], members.at(-1)];
  const short = members.slice(1, -1).every((m) => m.length === 1);
  if (!short || last.length < 3 || !FELLOWS.has(`${first.slice(-1)}${last.charAt(0)}`)) return null;
  const [stem, tail] = [first.slice(0, -1), last.slice(1)];
  return members.map((m, i) => (i === 0 ? m + tail : `${stem}${m.length === 1 ? m + tail : m}`));
}

/** 东岸及周边地区、西岸地区｜用水量: each of the others is a place, or a trade, and so is the beginning of the last. */
function byKind(members: readonly Member[]): string[] | null {
  const last = members.at(-1) ?? [];
  const others = members.slice(0, -1);
  for (const kind of [isPlace, isTrade]) {
    const at = last.findIndex(kind);
    const own = wordsOf(last.slice(0, at + 1));
    const alike = others.every((m) => kind(m.at(-1) as Token) && wordsOf(m) !== own);
    // 工业、制造业、工业技改投资: what the last repeats is no fellow of the others
    if (at < 0 || at === last.length - 1 || !alike || own.length > 14) continue;
    const head = wordsOf(last.slice(at + 1));
    return members.map((m, i) => (i === members.length - 1 ? wordsOf(m) : wordsOf(m) + head));
  }
  return null;
}

/** 哮喘、慢阻肺｜患者随访率: whom the list describes stands only with the last. */
function byBearer(members: readonly Member[]): string[] | null {
  const last = members.at(-1) ?? [];
  const others = members.slice(0, -1);
  const at = last.findIndex((t, i) => i > 0 && has(t, 'bearer'));
  const plain = others.every(
    (m) => wordsOf(m).length <= 8 && !m.some((t) => has(t, 'bearer')) && !isMeasure(m.at(-1)),
  );
  if (at < 0 || at === last.length - 1 || !isMeasure(last.at(-1)) || !plain) return null;
  const head = wordsOf(last.slice(at));
  return members.map((m, i) => (i === members.length - 1 ? wordsOf(m) : wordsOf(m) + head));
}

/** 国家级、省级｜示范基地, 小学、初中｜校际差异系数: the fellows are as long as what stands before the head. */
function byLength(members: readonly Member[]): string[] {
  const words = members.map(wordsOf);
  const [last = [], others] = [members.at(-1), members.slice(0, -1)];
  const levels = [...others, last.slice(0, 1)].every((m) => /级$/.test(wordsOf(m)) && m.length <= 2);
  const size = levels ? 1 : (others[0]?.length ?? 0);
  const alike = others.every(
    (m) => m.length === size && wordsOf(m).length === wordsOf(others[0] ?? []).length,
  );
  const fits = wordsOf(last.slice(0, size)).length === wordsOf(others[0] ?? []).length;
  const shares =
    levels ||
    (alike && fits && SHARED_NOUN.has(last.at(-1)?.text.slice(-2) ?? '')) ||
    (alike && fits && isMeasure(last.at(-1)));
  if (!shares || last.length <= size || wordsOf(others[0] ?? []).length > 4) return words;
  const head = wordsOf(last.slice(size));
  return words.map((m, i) => (i === words.length - 1 ? m : m + head));
}
const SHARED_NOUN = new Set(['基地', '平台', '企业', '中心', '系数', '指数']);

/** 四项指标, 两类污染物: the list counts itself. */
function withoutCount(member: Member): Member {
  const at = member.findIndex((t, i) => ['项', '类', '种'].includes(t.text) && member[i - 1]?.tag === 'm');
  const joined = member.findIndex((t) => /^[二两三四五六七八九十][项类种]$/.test(t.text));
  const [from, to] = at > 0 ? [at - 1, at] : [joined, joined];
  if (from < 0) return member;
  const end = member.findIndex((t, i) => i > to && !COUNTED.has(t.text));
  return end < 0 ? member : [...member.slice(0, from), ...member.slice(end)];
}
const COUNTED = new Set(['主要', '指标', '污染物']);

/** 治安案件 is one word of the dictionary, and still a kind of 案件. */
const headInside = (word: string): string => {
  const [last] = tokensOf(word.slice(-2));
  return word.length > 3 && (isMeasure(last) || has(last, 'head')) ? word.slice(-2) : '';
};

/** 存款、贷款｜余额, 氨氮、总磷｜排放总量: the measure at the end with the deed that it measures. */
function headOf(member: Member): string {
  if (member.length > 1 && !isMeasure(member.at(-1)) && !has(member.at(-1), 'head')) return '';
  if (member.length === 1) return headInside(member[0]?.text ?? '');
  const at = has(member.at(-2), 'heading') && member.length > 2 ? -2 : -1;
  return wordsOf(member.slice(at));
}

/** Only a short modifier shares its head with the list: 存款、贷款｜余额, not 接待游客、旅游综合收入. */
function sharesHead(members: readonly string[], head: string): boolean {
  const own = (members.at(-1) ?? '').length - head.length;
  const longest = Math.max(...members.slice(0, -1).map((m) => m.length));
  return own > 0 && own <= Math.max(longest, 2) + (head.length > 2 ? 2 : 1);
}

function byHead(listed: readonly Member[]): string[] {
  const members = [...listed.slice(0, -1), withoutCount(listed.at(-1) ?? [])];
  const words = members.map(wordsOf);
  const head = headOf(members.at(-1) ?? []);
  if (head === '' || !sharesHead(words, head)) return byLength(members);
  return members.map((m, i) =>
    headOf(m) !== '' || words[i]?.endsWith(head) ? (words[i] ?? '') : words[i] + head,
  );
}

const AREA = /^(?:城市建成区|中心城区|城区|市区|城市|城镇|县城|建成区|农村|规模以上工业)(?=.{3})/;

/** 每千人口医师数、护士数; 单位产值能耗、水耗: both are for each. */
function eachOf(tokens: Member): string {
  const first = tokens[0]?.text ?? '';
  if (!/^每/.test(first) && !['单位', '万元', '亿元'].includes(first)) return '';
  const end = tokens.findIndex((t, i) => i > 0 && EACH_ENDS.has(t.text));
  const past = /口$/.test(tokens[end + 1]?.text ?? '') ? end + 1 : end;
  return end > 0 && end < 5 ? wordsOf(tokens.slice(0, past + 1)) : '';
}
const EACH_ENDS = new Set([
  '人口',
  '口',
  '居民',
  '老年人',
  '儿童',
  '学生',
  '人',
  '生产总值',
  'GDP',
  '增加值',
  '产值',
  '面积',
  '拥有',
]);

function withBeginning(members: readonly string[]): string[] {
  const [first = '', ...others] = members;
  const each = eachOf(tokensOf(first)) || (first.startsWith('主要农作物') ? '主要农作物' : '');
  const area = members.every((m) => m.endsWith('率')) ? (AREA.exec(first)?.[0] ?? '') : '';
  const beginning = each || area;
  const own = others.some((m) => (each === '' ? /^[城县农乡规建]/.test(m) : eachOf(tokensOf(m)) !== ''));
  return beginning === '' || own ? [...members] : [first, ...others.map((m) => beginning + m)];
}

const OUTCOMES = new Set([
  '总产',
  '单产',
  '亩产',
  '年产',
  '产量',
  '产值',
  '总产量',
  '总产值',
  '单产量',
  '年产量',
  '年产值',
  '产',
]);
const BUDGET = new Set(['收入', '支出']);

/** 粮食播种面积、总产: the second is of 粮食, too. */
function withSubject([first = '', ...others]: readonly string[]): string[] {
  const tokens = tokensOf(first);
  const end = has(tokens.at(-1), 'head', 'measure')
    ? has(tokens.at(-2), 'heading')
      ? -2
      : -1
    : tokens.length;
  const subject = wordsOf(tokens.slice(0, end));
  const budget = BUDGET.has(tokens.at(-1)?.text ?? '');
  return [first, ...others.map((m) => (OUTCOMES.has(m) || (BUDGET.has(m) && budget) ? subject + m : m))];
}

/** 全国铁路、水路货运量: the scope is of the whole list. */
const SCOPE = /^(?:全[国省市区县州]|我[国省市区县])(?=.{2})/;

/** The members of a list of names, each complete; as many as there are numbers, or null. */
export function membersOf(written: string, count: number, alike = true): string[] | null {
  const members = count < 2 ? null : split(tokensOf(written.replace(SCOPE, '')), count);
  if (!members) return null;
  const words = members.map(wordsOf);
  const whole =
    byCharacter(words) ?? (alike ? (byKind(members) ?? byBearer(members) ?? byHead(members)) : words);
  return withBeginning(withSubject(whole));
}
