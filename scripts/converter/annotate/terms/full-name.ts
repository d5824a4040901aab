/** Where a name in full begins that ends just before a bracket: 借助｜应用程序编程接口（API）. */
import type { Range } from '../../tree.ts';
import { has, type Token, tokensOf } from '../../words/tokens.ts';
import { endBefore, quotedBefore } from '../words/brackets.ts';
import { AND, JOINING, LEADING, OPENING } from './lead-words.ts';

const EDGES = '，,。；;：:、！!？?（()）【】“”《》「」—…·| \u3000\t\n';
const SHORTEST = 2;
const LONGEST = 60;

/** 中国（青河）…, 首台（套）: a bracket of a few characters is part of the name; of a number it is none. */
const ASIDE = /[（(](?![一二三四五六七八九十]+[）)])[一-鿿]{1,3}[）)]$/;
const LONGEST_BRACKET = 5;

function clauseFrom(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST) {
    const aside = ASIDE.exec(text.slice(Math.max(0, from - LONGEST_BRACKET), from));
    // “渡改桥”工程: so is a quotation.
    const quoted = text.charAt(from - 1) === '”' ? quotedBefore(text, from) : null;
    if (!aside && !quoted && EDGES.includes(text.charAt(from - 1))) break;
    from = quoted?.from ?? from - (aside?.[0].length ?? 1);
  }
  return from;
}

export function inOrder(letters: Iterable<string>, text: string, from = 0): boolean {
  let at = from;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The last place where the letters of a short form begin to appear in order: 智造区 in ｜智能制造示范区. */
function alignedStart(clause: string, short: string): number {
  for (let from = clause.length - short.length - 1; from >= 0; from -= 1)
    if (clause.charAt(from) === short.charAt(0) && inOrder(short, clause, from)) return from;
  // 出纳管理人 of 出纳管理机构: where not all letters are found, the first ones show the place.
  return short.length > STEM ? clause.lastIndexOf(short.slice(0, STEM)) : -1;
}
const STEM = 3;

/** The words of a clause, and up to where a name must have begun. */
interface Clause {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly latest: number;
}

/** 设立, and 积极探索 where the dictionary keeps both together. */
const leads = (token: Token): boolean =>
  has(token, 'means', 'said') ||
  LEADING.has(token.raw) ||
  (OPENING.has(token.raw.slice(0, 2)) && LEADING.has(token.raw.slice(2)));

const opens = (token: Token | undefined): boolean =>
  token !== undefined && (OPENING.has(token.raw) || leads(token) || token.tag === 'd');

/** Behind the last of these words that leaves a name. */
const behindLast = ({ tokens }: Clause, until: number, is: (token: Token) => boolean): number =>
  tokens.findLast((t) => t.to <= until && is(t))?.to ?? 0;

/** 防治和减轻: past the words that a clause begins with, which may be joined. */
function pastOpening({ tokens, latest }: Clause, from: number): number {
  let at = from;
  for (const [i, token] of tokens.entries()) {
    if (token.from < at) continue;
    const joint = AND.has(token.raw) && at > from && opens(tokens[i + 1]);
    if (token.from > at || token.to > latest || !(opens(token) || joint)) break;
    at = token.to;
  }
  return at;
}

/** 经认证的: how something came to be is no lead to it. */
const joins = (tokens: readonly Token[], { raw, to }: Token): boolean =>
  JOINING.has(raw) && !(raw === '经' && tokens.some((t) => t.from === to && t.tag.startsWith('v')));

/** 政府和社会资本合作: behind a word or two 和 stands inside a name, unless the letters of the short form begin behind it. */
function pastJoint(clause: Clause, from: number, until: number, lettered: boolean): number {
  const cut = behindLast(clause, until, (t) => t.from >= from && joins(clause.tokens, t));
  const left = clause.words.slice(from, cut);
  const inside = left.length > 1 && left.length <= 4 && AND.has(left.slice(-1)) && !lettered;
  return cut <= from || (inside && !opens(clause.tokens.find((t) => t.from >= cut))) ? from : cut;
}

/** 每艘, 32家, 5亿元以上: how many or how much is no part of a name. */
const AMOUNT =
  /^(?:每[一-鿿]|\d[\d.．]*(?:[万亿]{0,2}(?:美元|欧元|元)|[家个项名所条%％])?(?:额度|以上|左右)?)/;

const pastAmount = ({ words }: Clause, from: number): number =>
  from + (AMOUNT.exec(words.slice(from))?.[0].length ?? 0);

/** Where the name begins in the clause that it ends. */
function startIn(words: string, short: string): number {
  const at = short === '' ? -1 : alignedStart(words, short);
  const clause = { words, tokens: tokensOf(words), latest: at < 0 ? words.length - SHORTEST : at };
  const led = pastOpening(clause, behindLast(clause, clause.latest, leads));
  if (at < 0)
    return pastAmount(
      clause,
      pastOpening(clause, pastJoint(clause, led, words.length - SHORTEST - 2, false)),
    );
  const from = Math.min(led, at);
  const begin = Math.min(at, pastOpening(clause, pastJoint(clause, from, at, !words.endsWith(short))));
  // 采购和使用协调小组（以下简称协调小组）: a name in full is longer than its short form.
  const between = clause.tokens.filter((t) => t.from >= from && t.to <= begin);
  const repeats = words.length - begin === short.length;
  return repeats && between.every((t) => AND.has(t.raw) || !JOINING.has(t.raw)) ? from : begin;
}

/** A name that would begin inside a quotation begins with it. */
function outsideQuotation(text: string, clause: number, from: number): number {
  const open = text.lastIndexOf('“', from - 1);
  return open >= clause && text.lastIndexOf('”', from - 1) < open ? open : from;
}

const LONGEST_ASIDE = 16;

/** 三年行动方案（2023—2025年）（以下简称…）: where the bracket opens that a name ends in; 0 for any other. */
function bracketBefore(text: string, end: number): number {
  if (!'）)'.includes(text.charAt(end - 1) || '.')) return 0;
  const open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1));
  const aside = ASIDE.test(text.slice(Math.max(0, end - LONGEST_BRACKET), end));
  return !aside && end - open <= LONGEST_ASIDE ? Math.max(0, open) : 0;
}

export interface NameOptions {
  /** The short form that stands in the bracket: its letters show where the full name begins. */
  readonly short?: string;
  /** Names already known (glossary): the longest that ends here wins. */
  readonly known?: readonly string[];
}

/** The name that ends at `at`; quotation marks and 《》 stay outside. Null where nothing fit for a name stands there. */
export function fullNameBefore(
  text: string,
  at: number,
  { short = '', known = [] }: NameOptions = {},
): Range | null {
  const end = endBefore(text, at);
  const quoted = quotedBefore(text, end);
  if (quoted) return { from: quoted.from + 1, to: quoted.to - 1 };
  const longest = Math.max(0, ...known.filter((name) => text.endsWith(name, end)).map((name) => name.length));
  if (longest > 0) return { from: end - longest, to: end };
  const aside = bracketBefore(text, end);
  if (aside > 0) {
    const name = fullNameBefore(text, aside, { short, known });
    // 《甲办法》（某政发〔2020〕3号）（以下称《办法》）: the number is no part of a title.
    return name && (text.charAt(name.to) === '》' ? name : { from: name.from, to: end });
  }
  const clause = clauseFrom(text, end);
  const from = outsideQuotation(text, clause, clause + startIn(text.slice(clause, end), short));
  const whole = overBracket(text, { from, to: end }, short);
  return end - whole >= SHORTEST ? { from: whole, to: end } : null;
}

/** 县级（含渡口镇）航运总图（以下简称县级总图）: the letters of the short form begin before a bracket. */
function overBracket(text: string, { from, to }: Range, short: string): number {
  const bracket =
    short !== '' && '）)'.includes(text.charAt(from - 1) || '.') ? bracketBefore(text, from) : 0;
  if (bracket === 0 || text.slice(from, to).includes(short.charAt(0))) return from;
  const clause = clauseFrom(text, bracket);
  const at = alignedStart(text.slice(clause, bracket) + text.slice(from, to), short);
  return at >= 0 && clause + at < bracket ? clause + at : from;
}
