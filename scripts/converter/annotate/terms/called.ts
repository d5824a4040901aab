/** What a 简称 names: 以下简称“智造区”, 下称某办法, 统称“双特”政策. */
import { LEXICON } from '../../words/lexicon.ts';
import { has, type Token, tokensOf } from '../../words/tokens.ts';
import { holdsAny, wordList } from '../../words/word-list.ts';

export interface Called {
  readonly name: string;
  /** 以下简称, 简称《…》: holds in its document only. */
  readonly local: boolean;
  readonly quoted: boolean;
  /** 统称, “双碳”: for all that is listed before. */
  readonly together: boolean;
  /** Where 以下简称 begins, and where the name with its marks ends. */
  readonly from: number;
  readonly to: number;
}

const HERE = wordList(
  '以下 下 下文 后文 文中 本文 下文中 本文中 以下统一 以下分别 以下合并 以下一律 以下均 文中统一 文中均 以下都',
);
/** 以下｜称: alone 称 is any verb. */
const SAY = wordList('称 称为 称作 称之为 均称');
const TOGETHER = wordList('统 合 并');
const MANY = wordList('双 两 三 四');
/** Begins a sentence, not a name. */
const SAYS = wordList('为 是 作 的');
const JOINS = wordList('和 与 及 等');

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '《': '》' };
const STOPS = '，。；：（）()“”"」《》\n';
const LONGEST = 12;
const LONGEST_TAIL = 10;
/** 甲县、乙县、丙县试验区 */
const LONGEST_LIST = 30;

function stopIn(text: string, from: number): number {
  let to = from;
  while (to < text.length && !STOPS.includes(text.charAt(to))) to += 1;
  return to;
}

/** Past 为, a colon and blanks. */
function nameFrom(text: string, at: number): number {
  let from = at;
  while ('为作是為：: \u3000'.includes(text.charAt(from) || '.')) from += 1;
  return from;
}

/** 简称“百县”工程: what follows the quotation up to the end is part of the name. */
function quotedAt(text: string, from: number, close: number): { name: string; to: number } {
  const tail = text.slice(close + 1);
  const whole =
    tail !== '' && tail.length <= LONGEST_TAIL && JOINS.at(tail) === '' && text.charAt(from) !== '《';
  return whole && !holdsAny(tail, STOPS) && tail.trim() !== ''
    ? { name: text.slice(from), to: text.length }
    : { name: text.slice(from + 1, close).trim(), to: close + 1 };
}

function namedBy(text: string, token: Token): Called[] {
  const here = HERE.before(text, token.from);
  if (!has(token, 'called') && !(SAY.has(token.raw) && here !== '')) return [];
  const from = nameFrom(text, token.to);
  const open = text.charAt(from);
  const close = text.indexOf(QUOTES[open] ?? '\0', from + 1);
  const quoted = close > from;
  const to = stopIn(text, from);
  const found = quoted ? quotedAt(text, from, close) : { name: text.slice(from, to).trim(), to };
  const longest = quoted || found.name.includes('、') ? LONGEST_LIST : LONGEST;
  if (found.name === '' || found.name.length > longest || SAYS.at(found.name) !== '') return [];
  const local = here !== '' || token.raw.startsWith('下') || open === '《';
  const together = TOGETHER.at(token.raw) !== '' || MANY.at(found.name) !== '';
  const names = quoted ? [found.name] : found.name.split('或');
  const both = names.every((name) => name.length > 1) ? names : [found.name];
  return both.map((name) => ({
    name,
    local,
    quoted,
    together,
    from: token.from - here.length,
    to: found.to,
  }));
}

const CALLED = LEXICON.called.split(' ');
const mayCall = (text: string): boolean =>
  CALLED.some((word) => text.includes(word)) || (text.includes('称') && holdsAny(text, '下均'));

/** All of them in a stretch of text, such as a bracket. */
export const calledIn = (text: string): Called[] =>
  mayCall(text) ? tokensOf(text).flatMap((token) => namedBy(text, token)) : [];
