/** The name at the end of the words before a number: 力争全市｜规上工业企业数量｜达到. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';

const SIGN = /^[\s、，。；：:“”‘’"（）()·—\-•●■◆▪○*]+$/;
export const isSign = ({ text, tag }: Token): boolean => tag === 'x' && SIGN.test(text);

/** 每人每月, 每万人: how often and to whom. */
const isEach = (tokens: readonly Token[], at: number): boolean =>
  /^每/.test(tokens[at]?.text ?? '') || tokens.slice(Math.max(0, at - 2), at).some((t) => t.text === '每');

/** 6类, 连续五年: how many kinds, how long. */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === '类' && tokens[at - 1]?.tag === 'm') ||
  (/年$/.test(tokens[at]?.text ?? '') &&
    tokens.slice(Math.max(0, at - 2), at).some((t) => t.text === '连续')) ||
  (tokens[at]?.tag === 'm' && (tokens[at + 1]?.text === '类' || tokens[at - 1]?.text === '连续'));

const ENDS = [
  'reach',
  'grow',
  'about',
  'bound',
  'intent',
  'copula',
  'adverb',
  'either',
  'toward',
  'attain',
  'share',
  'relation',
  'joins',
] as const;
/** Adverbs, prepositions and particles that no list names. */
const isParticle = ({ tag, text }: Token): boolean => text.length === 1 && /^(?:d|p|c|u.?)$/.test(tag);

/** How many tokens are the name and what stands before it. */
function endOf(tokens: readonly Token[]): number {
  let end = tokens.length;
  for (; end > 0; end -= 1) {
    const last = tokens[end - 1] as Token;
    const quotes = last.text === '”' && tokens.some((t) => t.text === '“');
    const drops =
      (isSign(last) && last.text !== '）' && !quotes) ||
      (has(last, ...ENDS) && !(end === 1 && has(last, 'share'))) ||
      isEach(tokens, end - 1) ||
      isCount(tokens, end - 1) ||
      isParticle(last);
    if (!drops) return end;
  }
  return 0;
}

const STARTS = [
  'adverb',
  'intent',
  'here',
  'joins',
  'promote',
  'attain',
  'about',
  'copula',
  'toward',
] as const;
const VERBAL = ['deed', 'act', 'flow', 'promote', 'attain', 'reach', 'grow', 'fall', 'intent'] as const;

const isVerb = (token: Token | undefined): boolean => has(token, ...VERBAL);

/** 基本建成, 累计完成: the word belongs to the deed. */
const belongsToVerb = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'either') &&
  tokens[at + 1]?.text !== '每' &&
  (isVerb(tokens[at + 1]) || has(tokens[at + 1], 'either', 'adverb'));

const WIDE = new Set(['全国', '全球', '世界']);

/** 第一条, （一）, 2. and ③ before the words of an item. */
const MARKER =
  /^(?:第[一二三四五六七八九十百]+条|[一二三四五六七八九十]{1,3}、(?=[一-鿿]{4})|\d{1,2}[.、](?!\d)|[①-⑳]|（(?:\d{1,2}|[一二三四五六七八九十]{1,3})）|\s)+/;

/** 下同）收入: what a bracket closed behind is of the words before. */
const behindBracket = (tokens: readonly Token[]): readonly Token[] => {
  const close = tokens.findLastIndex((t) => t.text === '）');
  const open = tokens.slice(0, Math.max(0, close)).some((t) => t.text === '（');
  return close >= 0 && !open ? tokens.slice(close + 1) : tokens;
};

/** 六、工业 全年工业增加值: a heading that the paragraph follows. */
const behindHeading = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(
    tokens.findLastIndex((t, i) => i > 0 && /\s$/.test(t.raw) && has(tokens[i + 1], 'adverb', 'here')) + 1,
  );

/** （固定）电话: a bracket that is closed belongs to the name. */
const opensName = (tokens: readonly Token[], at: number): boolean =>
  CLOSING.has(tokens[at]?.text ?? '') &&
  tokens.slice(at).some((t) => t.text === CLOSING.get(tokens[at]?.text ?? ''));
const CLOSING = new Map([
  ['“', '”'],
  ['（', '）'],
]);

const GRADES = new Set(['标准', '要求', '水平', '等级', '级']);

/** 有返乡意愿的技工, 达到推荐标准: what begins a description belongs to the name. */
const describes = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === '有' && tokens.slice(at + 2, -1).some((t) => t.text === '的')) ||
  (tokens[at]?.text === '达到' && tokens.slice(at + 1, at + 6).some((t) => GRADES.has(t.text)));

function startOf(tokens: readonly Token[], manners: boolean): number {
  let at = 0;
  for (; at < tokens.length; at += 1) {
    const first = tokens[at] as Token;
    if (!manners && has(first, 'manner')) return at;
    const wide = WIDE.has(first.text) && isVerb(tokens[at + 1]);
    const drops =
      (isSign(first) && !opensName(tokens, at)) ||
      ((has(first, ...STARTS) || first.text === '用于') && !describes(tokens, at)) ||
      belongsToVerb(tokens, at) ||
      wide;
    if (!drops) return at;
  }
  return at;
}

/** 用地, 规模: 建设用地 is a name, and not a deed done to 用地. */
const DESCRIBED_BY_DEED = new Set(
  '用地 规模 面积 强度 周期 进度 成本 标准 数量 里程 总量 能力 质量 水平 任务 期 费 率 量'.split(' '),
);

/** 引进｜知名院校: what was done to the thing is not its name. */
function withoutDeed(tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  while (
    has(tokens[at], 'deed') ||
    (at > 0 && has(tokens[at], 'act')) ||
    (has(tokens[at], 'either') && has(tokens[at + 1], 'deed'))
  )
    at += 1;
  const next = tokens[at];
  if (at === 0 || next === undefined || (isSign(next) && next.text !== '“') || has(next, 'joins'))
    return tokens;
  if (DESCRIBED_BY_DEED.has(next.text)) return tokens.slice(at - 1);
  return wordsOf(tokens.slice(at)).length >= 2 ? tokens.slice(at) : tokens;
}

/** 围绕主导产业｜引进…: the way it is done ends where the deed begins. */
function withoutManner(tokens: readonly Token[]): readonly Token[] {
  if (!has(tokens[0], 'manner')) return tokens;
  const deed = tokens.findIndex((t, i) => i > 0 && has(t, 'deed', 'flow', 'push'));
  if (deed > 0 && deed < tokens.length - 1) return tokens.slice(deed);
  const of = tokens.findIndex((t) => t.text === '的');
  return tokens[0]?.text === '在' && of > 1 && wordsOf(tokens.slice(of + 1)).length >= 4
    ? tokens.slice(of + 1)
    : tokens;
}

/** 各街道盘活｜存量楼宇: who does it is no part of the name. */
function withoutDoers(tokens: readonly Token[]): readonly Token[] {
  const deed = tokens.slice(0, 4).findIndex((t, i) => i > 0 && has(t, 'deed', 'act'));
  return /^各./.test(tokens[0]?.text ?? '') && deed > 0 && deed < tokens.length - 1
    ? tokens.slice(deed + 1)
    : tokens;
}

/** 市级财政每年安排｜专项资金: who pays is not what is paid. */
function withoutPayer(tokens: readonly Token[]): readonly Token[] {
  const payer = tokens.findIndex((t) => /财政$/.test(t.text));
  const pays = tokens.findIndex((t, i) => i > payer && PAYS.has(t.text));
  return payer >= 0 && payer < 8 && pays > 0 ? tokens.slice(pays + 1) : tokens;
}
const PAYS = new Set(['安排', '投入', '拨付', '设立', '统筹安排', '筹集']);

/** 通过技改推动｜产值: what is pushed is named, not what pushes. 茶产业实现｜产值: both are. */
function pushed(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex((t, i) => i > 0 && i < tokens.length - 1 && has(t, 'push', 'attain'));
  const rest = tokens.slice(at + 1);
  if (at < 1 || wordsOf(rest).length < 2 || tokens[at + 1]?.text === '的') return tokens;
  const before = tokens.slice(0, at);
  const plain = before.every((t) => !isVerb(t) && !has(t, 'manner', 'joins') && !isSign(t));
  if (plain && isMoney(rest)) return has(tokens[at], 'attain') ? [...before, ...rest] : tokens;
  return has(tokens[at], 'push') && !plain ? rest : tokens;
}

/** 产值, 利润: what something else brings in. */
const isMoney = (tokens: readonly Token[]): boolean => EARNED.has(wordsOf(tokens));
const EARNED = new Set(
  '产值 总产值 年产值 工业产值 增加值 营收 营业收入 年营业收入 利润 税收 收入 总收入 销售额 销售收入 交易额 成交额'.split(
    ' ',
  ),
);

const COMPARES = new Set(['相当于', '达到', '仅为', '为', '是', '约为']);

/** 比例不低于｜教师总数的, 收入为｜全省平均水平的: the name ends before the bound that is itself measured. */
function beforeBound(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.text !== '的') return tokens;
  const average = tokens.some((t) => /平均/.test(t.text));
  const at = tokens.findIndex(
    (t, i) =>
      i > 0 && (has(t, 'bound') || ['相当于', '达到'].includes(t.text) || (average && COMPARES.has(t.text))),
  );
  return at > 0 && at < tokens.length - 2 ? tokens.slice(0, at) : tokens;
}

const AVERAGES = new Set(['人均', '户均', '亩均', '地均']);

/** 建设用地控制在人均｜100平方米: 人均建设用地. */
function keptAtEach(tokens: readonly Token[]): readonly Token[] {
  const each = tokens.at(-1);
  const kept = AVERAGES.has(each?.text ?? '') && has(tokens.at(-2), 'toward', 'reach');
  return kept && each ? [each, ...tokens.slice(startOf(tokens, true), endOf(tokens.slice(0, -1)))] : tokens;
}

/** A quotation that ends behind the number is no part of the name. */
function unquoted(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findLastIndex((t) => t.text === '“');
  const closed = tokens.findIndex((t, i) => i > open && t.text === '”');
  return open >= 0 && closed < 0 ? tokens.slice(open + 1) : tokens;
}

/** A bracket behind the name is no part of it; 县（市、区） is. */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findLastIndex((t) => t.text === '（');
  const close = tokens.findLastIndex((t) => t.text === '）');
  if (open < 0 || (close >= 0 && close < tokens.length - 1 && close > open)) return tokens;
  const inside = tokens.slice(open + 1, close > open ? close : undefined);
  const part = inside.every((t) => /^[省市县区旗州、]$/.test(t.text));
  return open > 0 && !(part && close > open) ? tokens.slice(0, open) : tokens;
}

/** 排放量同比下降: the fall stays, what stands between does not. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (last === undefined || !has(last, 'fall')) return tokens.slice(0, endOf(tokens));
  let end = tokens.length - 1;
  while (end > 0 && has(tokens[end - 1], 'adverb', 'intent')) end -= 1;
  return [...tokens.slice(0, end), last];
}

const INSIDE_OF = new Set(['内', '中', '里', '期间', '以来', '范围内']);

/** 城区内｜11座: where they are, and not what they are. */
const isWhere = (tokens: readonly Token[]): boolean => INSIDE_OF.has(tokens.at(-1)?.text ?? '');

/** The tokens of the name; none where the words hold no name. */
export function headTokens(before: string): readonly Token[] {
  const words = unquoted(behindHeading(behindBracket(tokensOf(before.replace(MARKER, '')))));
  const told = trimmed(keptAtEach(beforeBound(words)));
  const led = withoutDoers(withoutPayer(told.slice(startOf(told, false))));
  const done = pushed(withoutManner(led));
  const name = done.slice(startOf(done, true));
  if (has(name[0], 'bound') || isWhere(name)) return [];
  return isDeedOnly(name) ? name : withoutAside(trimmed(withoutDeed(name)));
}

/** 改造提升: a deed, and no name that another number could go on with. */
export const isDeedOnly = (tokens: readonly Token[]): boolean =>
  tokens.every(
    (t) =>
      isVerb(t) ||
      has(t, 'predicate', 'purpose', 'manner') ||
      has(t, 'either', 'adverb', 'joins') ||
      isSign(t),
  );

export const headOf = (before: string): string => wordsOf(headTokens(before));

export const isDeed = (name: string): boolean => isDeedOnly(tokensOf(name));

/** 选派教师｜30名: the thing stands with its deed before the number, so what follows is no name. */
export function saysWhatWasDone(before: string): boolean {
  const tokens = tokensOf(before.replace(MARKER, ''));
  const led = tokens.slice(startOf(tokens, true));
  return !has(led.at(-1), 'joins') && led.at(-1)?.text !== '等' && withoutDeed(led).length < led.length;
}

/** 设立｜产业基金: the thing without the deed. */
export const thingOf = (words: string): string => wordsOf(withoutDeed(tokensOf(words)));
