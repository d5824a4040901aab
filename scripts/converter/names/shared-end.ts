/** Lists whose members share their end: 存、贷款余额, 哮喘、慢阻肺患者随访率. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { isPlace, isTrade } from './like.ts';
import { isMeasure } from './measures.ts';
import { beginsWithOneOf, endsInOneOf } from './text.ts';

export type Member = readonly Token[];

/** 本外币存、贷款余额: the last member opens with the fellow of a single character. */
const FELLOWS = new Set(
  '存贷 贷存 进出 出进 水陆 城乡 内外 收支 产销 购销 男女 东西 南北 供需 投融 公私 客货 农工 新旧 高低 上下 大小 煤电 水电 油气 一二 一三 一四 二三 二四 三四'.split(
    ' ',
  ),
);

export function byCharacter(members: readonly string[]): string[] | null {
  const [first = '', last = ''] = [members[0], members.at(-1)];
  const short = members.slice(1, -1).every((m) => m.length === 1);
  if (!short || last.length < 3 || !FELLOWS.has(`${first.slice(-1)}${last.charAt(0)}`)) return null;
  const [stem, tail] = [first.slice(0, -1), last.slice(1)];
  return members.map((m, i) => (i === 0 ? m + tail : `${stem}${m.length === 1 ? m + tail : m}`));
}

/** 东岸及周边地区、西岸地区｜用水量: each of the others is a place, or a trade, and so is the beginning of the last. */
export function byKind(members: readonly Member[]): string[] | null {
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
export function byBearer(members: readonly Member[]): string[] | null {
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
  const levels = [...others, last.slice(0, 1)].every((m) => wordsOf(m).endsWith('级') && m.length <= 2);
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
  const joined = member.findIndex(
    ({ text }) =>
      text.length === 2 && beginsWithOneOf(text, '二两三四五六七八九十') && endsInOneOf(text, '项类种'),
  );
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

export function byHead(listed: readonly Member[]): string[] {
  const members = [...listed.slice(0, -1), withoutCount(listed.at(-1) ?? [])];
  const words = members.map(wordsOf);
  const head = headOf(members.at(-1) ?? []);
  if (head === '' || !sharesHead(words, head)) return byLength(members);
  return members.map((m, i) =>
    headOf(m) !== '' || words[i]?.endsWith(head) ? (words[i] ?? '') : words[i] + head,
  );
}
