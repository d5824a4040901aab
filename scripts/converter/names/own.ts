/** The name that stands with a number: the words of what it measures, before it or behind it. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { headOf, headTokens, isDeedOnly, isSign, saysWhatWasDone, thingOf } from './head.ts';
import { isSaid, objectTokens } from './object.ts';

/** The words around one quantity. */
export interface Slot {
  readonly quantity: Quantity;
  /** From the beginning of its clause or the end of the quantity before, times taken out. */
  readonly before: string;
  /** To the end of the clause or the next quantity. */
  readonly after: string;
  /** The words before the bracket that encloses it; '' outside brackets. */
  readonly outside: string;
  /** The clauses of the sentence before this one. */
  readonly earlier: string;
  /** The clauses of the sentence behind this one. */
  readonly later: string;
  /** Its clause, or the one before, begins with 其中. */
  readonly of: boolean;
}

const COUNTABLE = new Set(['count', 'bare', 'area', 'measure', 'money']);
const countable = ({ family, form }: Quantity): boolean => form !== 'rank' && COUNTABLE.has(family);

/** The word that the number depends on, past 约, 不少于 and adverbs. */
function verbOf(before: string): Token | undefined {
  const tokens = tokensOf(before);
  return tokens.findLast(
    (t) => !has(t, 'about', 'bound', 'adverb', 'either', 'intent') && t.text !== '了' && t.text.trim() !== '',
  );
}

const isReached = (before: string): boolean => {
  const verb = verbOf(before);
  return (
    has(verb, 'reach', 'grow', 'fall') || ['为', '是', '占', '到', '至', '在'].includes(verb?.text ?? '')
  );
};

const takesObject = (before: string): boolean => {
  const verb = verbOf(before);
  return (
    has(verb, 'deed', 'act', 'flow', 'possess', 'promote', 'predicate') ||
    ['完成', '有', '共有', '达到', '突破', '覆盖'].includes(verb?.text ?? '')
  );
};

/** 列入计划的20座水库: what is described stands behind. */
const isDescribed = (before: string): boolean => /[^，]的\s?$/.test(before);

/** 总投资7亿元的商业广场项目: the sum is of the project. */
function investedIn({ quantity, before, after }: Slot): string {
  const verb = tokensOf(before).findLast((t) => !has(t, 'about', 'bound', 'copula'));
  const invested =
    quantity.family === 'money' && ['投资', '总投资', '投资额', '估算总投资'].includes(verb?.text ?? '');
  const object = invested && /^\s?的/.test(after) ? wordsOf(objectTokens(after)) : '';
  return object.length >= 4 ? `${object}${verb?.text}` : '';
}

/** 为全市200家企业提供诊断: those served. */
const isServed = (before: string): boolean => {
  const tokens = tokensOf(before.trim()).filter((t) => t.text !== '的');
  const last = tokens.length - 1;
  const place = has(tokens[last], 'here') || tokens[last]?.text === '辖区';
  return (
    has(tokens[place ? last - 1 : last], 'joins', 'copula') &&
    SERVING.has(tokens[place ? last - 1 : last]?.text ?? '')
  );
};
const SERVING = new Set(['为', '向', '对', '给']);

/** 完成18个生态村｜建设: the villages are counted. */
const CARRIED = new Set(['完成', '抓好', '抓实', '推进', '加快', '推动', '统筹', '实施', '启动']);
function ofCarriedOn(before: string, object: readonly Token[]): readonly Token[] {
  const carried = CARRIED.has(verbOf(before)?.text ?? '');
  return carried && object.at(-1)?.text === '建设' && wordsOf(object).length >= 6
    ? object.slice(0, -1)
    : object;
}

/** 设立｜10亿元｜产业基金 */
const FOUNDING = new Set('设立 组建 成立 发起 筹建 打造 募集 安排 投入 首期'.split(' '));
const isFounded = (before: string): boolean =>
  tokensOf(before)
    .slice(-6)
    .some((t) => FOUNDING.has(t.text));

function counted({ quantity, before, after }: Slot, verbal: boolean): string {
  if (quantity.form === 'ratio') return /^\s?的/.test(after) ? wordsOf(objectTokens(after)) : '';
  if (!countable(quantity)) return '';
  const object = ofCarriedOn(before, objectTokens(after.replace(/^规模的/, '的'), isServed(before)));
  const words = wordsOf(object).trim();
  if (quantity.family === 'money' && isFounded(before) && words.length >= 3 && !isSaid(object))
    return thingOf(words);
  if (words.length < 2 || isDeedOnly(object) || has(object[0], 'promote')) return '';
  if (isSaid(object))
    return verbal &&
      !has(object[0], 'adverb', 'limit', 'about', 'joins') &&
      !isSign(object[0] as Token) &&
      has(object[0], 'predicate') &&
      object.length > 1
      ? words
      : '';
  const counts = quantity.family === 'count' || quantity.family === 'bare';
  const open = counts && !isReached(before) && !saysWhatWasDone(before);
  return verbal || isDescribed(before) || isServed(before) || takesObject(before) || open ? words : '';
}

/** 民营经济贡献了60%的税收: 民营经济贡献税收. 电网具备6%的调峰能力: 电网调峰能力. */
function contributed(slot: Slot): string {
  const object = slot.quantity.family === 'percent' ? shared(slot) : '';
  if (object === '') return '';
  const tokens = tokensOf(slot.before.trim());
  const brings = tokens.findLastIndex((t, i) => i > 0 && has(t, 'bring') && tokens[i + 1]?.text === '了');
  if (brings > 0) return `${headOf(wordsOf(tokens.slice(0, brings)))}${tokens[brings]?.text}${object}`;
  const owner = has(tokens.at(-1), 'possess') ? headOf(wordsOf(tokens.slice(0, -1))) : '';
  return owner === '' ? '' : `${owner}${object}`;
}

const NO_SHARE = new Set([
  '目标',
  '要求',
  '水平',
  '比例',
  '速度',
  '增速',
  '年均',
  '增长',
  '年均增长',
  '标准',
  '幅度',
]);

/** 80%以上的社区卫生服务中心达到标准, 70%以上科技人员落户企业: a share whose subject follows. */
function shared({ quantity, before, after }: Slot): string {
  if (quantity.family !== 'percent') return '';
  const clause = tokensOf(after.replace(/^\s?的/, '').trim());
  const end = clause.findIndex((t) => isSign(t) && !['、', '“', '”', '（', '）'].includes(t.text));
  const words = end < 0 ? clause : clause.slice(0, end);
  if (!/^\s?的/.test(after)) {
    const says = words.findIndex((t, i) => i > 0 && has(t, 'predicate'));
    return before.trim() === '' && quantity.suffix !== '' && says > 0 && says < words.length - 1
      ? wordsOf(words)
      : '';
  }
  if (NO_SHARE.has(words[0]?.text ?? '')) return '';
  return `${verbOf(before)?.text === '覆盖' ? '覆盖' : ''}${wordsOf(words)}`.trim();
}

const WIDE = new Set([
  '全国',
  '全省',
  '全市',
  '全区',
  '全县',
  '世界',
  '全球',
  '中西部',
  '西部',
  '全州',
  '国内',
  '省内',
  '的',
  '同类城市',
  '数量',
]);

/** 经济总量位居全省｜第3: the name ends before the words of rank. */
function beforeRank(before: string): string {
  const tokens = tokensOf(before);
  const at = tokens.findLastIndex((t) => has(t, 'rank'));
  const cut = at >= 0 ? at : tokens.findLastIndex((t) => !WIDE.has(t.text)) + 1;
  return wordsOf(tokens.slice(0, cut));
}

const endsHere = (after: string): boolean => /^(?:以上|左右)?[，。；、）]|^$/.test(after);

/** 新增种植3万亩: a deed that is the measure itself where no object follows. */
function deedOf({ quantity, after }: Slot, head: readonly Token[]): string {
  if (quantity.family !== 'area' || !endsHere(after)) return '';
  return wordsOf(
    head
      .slice(
        Math.max(
          0,
          head.findIndex((t) => has(t, 'act', 'flow')),
        ),
      )
      .filter((t) => !has(t, 'either')),
  );
}

/** 定位为, 打造成: what is said in brackets behind is of the thing, not of what it becomes. */
const withoutBecoming = (outside: string): string => {
  const tokens = tokensOf(outside);
  const at = tokens.findLastIndex(
    (t, i) => (['为', '成', '成为'].includes(t.text) && has(tokens[i - 1], 'deed')) || t.text === '定位为',
  );
  return at >= 0 && at < tokens.length - 1 ? wordsOf(tokens.slice(at + 1)) : outside;
};

/** A name of its own, or '' where the words around the number hold none. */
export function ownName(slot: Slot): string {
  const { quantity, before, outside } = slot;
  const given = contributed(slot) || investedIn(slot);
  if (given !== '') return given;
  const head = headTokens(quantity.form === 'rank' ? beforeRank(before) : before);
  const verbal = isDeedOnly(head);
  const object = counted(slot, verbal);
  if (object !== '') return object;
  if (isDescribed(before) && /^[、和]/.test(slot.after)) return '';
  if (!verbal) return wordsOf(head).trim();
  const deed = head.length > 0 ? deedOf(slot, head) : '';
  return deed || shared(slot) || headOf(withoutBecoming(outside));
}
