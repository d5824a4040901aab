/** Words explained in passing: “一老一小”（…）, 区县（含代管镇，下同）, “稳岗十条”（即《…》）, “3+6+N”体系，即…. */
import type { Passage } from '../../passages.ts';
import type { Range } from '../../tree.ts';
import { bodiesIn, looksLikeAgency } from '../agencies/names.ts';
import { type Bracket, bracketsOf, endBefore, quotedBefore, stretchBefore } from '../words/brackets.ts';
import { nameBefore } from '../words/name-before.ts';
import { bare, type Definition } from './definition.ts';

const OPENERS =
  /^(?:即(?!将|可|时|便)|就是|指|是指|系指|意为|包括|包含|包括但不限于|包含但不限于|含|不含|不包括|主要(?:包括|是|指|包含)|具体(?:指|包括))/;
const AMOUNT = /^[含不包括含]*\s*[\d.,]+/;
/** Three names in a row, or names closed by 等, tell what a word covers. */
const LISTS =
  /^[^，。；：、（）()\d]{2,16}(?:、[^，。；：、（）()\d]{2,16}){2,}等?$|^[^，。；：（）()\d]{4,40}等$/;
const NUMBERED =
  /[一二两三四五六七八九十百千\d][一-鿿（）()]{1,3}[一二两三四五六七八九十百千\d][一-鿿]{1,3}$/;
const FORMULA = /^\p{Script=Han}{2,12}\s*[/／÷×]\s*\p{Script=Han}{2,12}(?:\s*[×*]\s*100[%％])?$/u;
const COUNTED = /\d\s*(?:家|个|项|支|只|所|户|处|栋|座|人|名|条|类|种|次|场|期|万|亿|元|%|％)$/;

/** Words before a bracket that are no term: a measure, a clause, a single character. */
const NO_TERM = /^.?$|的$|平方米$|以上$|以下$|^.{19,}$|[\d%％]$/;
const EXAMPLE = /^(?:比如|例如|譬如|如|诸如|或|见|详见|参见|另|另有|不含|不包括)/;

/** 直销银行（互联网银行）, 医养结合（医疗卫生与养老服务相结合）: another name of the same thing ends in the same noun. */
const sameHead = (term: string, inner: string): boolean =>
  /^(?!主要|尤其)\p{Script=Han}{4,16}$/u.test(inner) &&
  term.length >= 4 &&
  term.length <= 8 &&
  term.slice(-2) === inner.slice(-2);

/** A bracket that gives a task or a short form is read elsewhere. */
const ELSEWHERE = /负责|牵头|配合|责任(?:单位|部门)|简称|统称|下称/;
const isBodies = (inner: string): boolean =>
  bodiesIn(inner).every(
    ({ written }) => looksLikeAgency(written) && /局|委|厅|部$|办|政府|支队|行$|署|院$/.test(written),
  );

/** A quoted word is a name and means the same elsewhere; other words are explained for this document only. */
const inline = (term: string, text: string, range: Range, local = true): Definition => ({
  term: bare(term),
  aliases: [],
  text,
  kind: 'inline',
  range,
  full: '',
  short: '',
  local,
});

/** A quotation that is a name: short, no sentence, no title of a document. */
function quotedName(text: string, at: number): { term: string; from: number } | null {
  const range = quotedBefore(text, at);
  if (!range || text.charAt(at - 1) === '》') return null;
  const term = text.slice(range.from + 1, range.to - 1);
  return term.length >= 2 && term.length <= 20 && !/[。；！？]/.test(term)
    ? { term, from: range.from }
    : null;
}

/** “四个最严”要求（…）: the noun behind a quotation belongs to it. */
const QUOTED_NOUN = /”(要求|工程|行动|机制|模式|体系|计划|政策|战略|工作|格局|制度|方针|原则|目标|布局)$/;

function inBracket(text: string, { range, inner }: Bracket): Definition[] {
  const before = stretchBefore(text, range.from).trimEnd();
  const opens = OPENERS.test(inner) && !AMOUNT.test(inner) && inner.length >= 3;
  const tail = QUOTED_NOUN.exec(before)?.[1]?.length ?? 0;
  const quoted = quotedName(text, endBefore(text, range.from) - tail);
  const meaning = inner.replace(/[，,]\s*(?:以)?下同$/, '');
  const whole = (from: number): Range => ({ from, to: range.to });
  const names = /[、，和及]/.test(meaning) && !/\d{4}年|[。：]/.test(meaning);
  if (ELSEWHERE.test(inner)) return [];
  const title = /^即《([^《》]+)》$/.exec(inner)?.[1];
  // A nickname of a document is a short form of its title: “稳岗十条”（即《…》）.
  if (quoted && title) {
    const nickname = inline(quoted.term, text.slice(quoted.from, range.to), whole(quoted.from), false);
    return [{ ...nickname, kind: 'abbreviation', aliases: [title], full: title, short: quoted.term }];
  }
  if (quoted && (opens || names)) return [inline(quoted.term, meaning, whole(quoted.from), false)];
  const alias = /^(?:即|也就是)((?!\d)[^，。；：、%％]{2,14})$/.exec(inner)?.[1];
  if (alias && !quoted) return namedSo(text, range, alias);
  if (COUNTED.test(before) || before.endsWith('》')) return [];
  const listed = opens && (/[、]|等$/.test(inner) || /^(?:即|就是|指|是指|系指|意为)/.test(inner));
  if (!opens && isBodies(inner)) return [];
  const covers = listed || LISTS.test(inner) || FORMULA.test(inner) || /下同$/.test(inner);
  const name = nameBefore(text, range.from);
  const term = name ? text.slice(name.from, name.to) : '';
  const other = sameHead(term, inner) && text.charAt(range.from - 1) !== '”';
  if (!name || NO_TERM.test(term) || EXAMPLE.test(inner)) return [];
  return covers || other || (names && NUMBERED.test(before)) ? [inline(term, meaning, whole(name.from))] : [];
}

/** 具备车网互动功能的充电站（即V2G充电站）: the name stands inside, what it means before. */
function namedSo(text: string, { from, to }: Range, alias: string): Definition[] {
  const name = nameBefore(text, from);
  if (!name) return [];
  const start = clauseFrom(text, name.from);
  return [inline(alias, text.slice(start, to), { from: name.from, to })];
}

/** From where a phrase with 的 runs up to its noun. */
function clauseFrom(text: string, at: number): number {
  return text.charAt(at - 1) === '的'
    ? at - (/[^，。；：、]*$/.exec(stretchBefore(text, at))?.[0].length ?? 0)
    : at;
}

const THAT_IS = /(?<=[，。：:—”])\s*即(?![将可时便使日期位刻席兴]|\s*[\d.]+)[：:，]?\s*/g;
const NEAR = 36;

const HEAD =
  /^的?\p{Script=Han}{0,10}(?:体系|格局|模式|方式|机制|工程|计划|行动|布局|战略|目标|政策|制度|体制|框架|架构)$/u;

/** The last quotation shortly before 即, with the noun that follows it as another name. */
function namedBefore(text: string, at: number): { term: string; alias: string; from: number } | null {
  const stretch = text.slice(Math.max(0, at - NEAR), at);
  const offset = at - stretch.length;
  for (const { index: i } of [...stretch.matchAll(/”/g)].reverse()) {
    const quoted = quotedName(text, offset + i + 1);
    if (!quoted) continue;
    const tail = stretch.slice(i + 1).replace(/[，。：:—\s]+$/, '');
    if (/[，。；：]/.test(tail) && !/^[^，；：]{0,14}。?$/.test(tail)) return null;
    const noun = HEAD.test(tail) ? `${quoted.term}${tail.replace(/^的/, '')}` : '';
    return { term: quoted.term, alias: noun, from: quoted.from };
  }
  return null;
}

function afterThatIs(text: string): Definition[] {
  return [...text.matchAll(THAT_IS)].flatMap((m) => {
    const named = namedBefore(text, m.index);
    if (!named) return [];
    const from = m.index + m[0].length;
    const to = sentenceEnd(text, from);
    const meaning = text.slice(from, to).trim();
    if (meaning.length < 4) return [];
    const found = inline(named.term, meaning, { from: named.from, to }, false);
    return [{ ...found, aliases: named.alias === '' ? [] : [named.alias] }];
  });
}

/** Up to 。 — a meaning may well hold ； */
function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[。！？\n]/);
  return end < 0 ? text.length : from + end;
}

const MEANS = /(?:是指|系指|指的是|意指|是指的|(?<=[”」])指(?![出导引标定示数南挥]))/g;
const SAID = /^.*?(?:所称|所谓|所指|中的|提及的)的?/;

/** 本办法所称X，是指…; “X”是指…; X是指…: the term is what stands before, from the start of its sentence. */
function afterMeans(text: string): Definition[] {
  let told = 0;
  return [...text.matchAll(MEANS)].flatMap((m) => {
    // What stands inside a meaning explains nothing of its own.
    if (m.index < told) return [];
    const from = sentenceStart(text, m.index);
    const before = text.slice(from, m.index).replace(/[，,：:\s]+$/, '');
    const words = /所称|所谓/.test(before)
      ? before.replace(SAID, '')
      : (before.split(/[，,：:]/).at(-1) ?? '');
    const term = bare(words.replace(NUMBERING, ''));
    const to = sentenceEnd(text, m.index);
    const meaning = text
      .slice(m.index + m[0].length, to)
      .replace(/^[，,：:]/, '')
      .trim();
    if (!FIT.test(term) || meaning.length < 4) return [];
    told = to;
    return [inline(term, meaning, { from: Math.max(from, text.lastIndexOf(words, m.index)), to })];
  });
}

const NUMBERING =
  /^\s*(?:[一二三四五六七八九十\d]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|其中|这里的?|上述)\s*/;
const FIT = /^(?!(?:其|这|该|也|主要|不)$)[^，。；]{2,24}$/;

function sentenceStart(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - 80), at);
  return at - near.length + (/[^。！？!?；;\n]*$/.exec(near)?.index ?? 0);
}

/** ¹ 技能劳动者指取得职业资格证书的劳动者: a note that begins with its word. */
const NOTED =
  /^[\s\d¹²³⁰-⁹①-⑳*＊[\]（()）.、注：:]*([\p{Script=Han}A-Za-z“”、]{2,16}?)(?:是指|系指|指|，即)(?![出导引标定示数南挥])/u;

function asNote(text: string): Definition[] {
  const match = NOTED.exec(text);
  const term = bare(match?.[1] ?? '');
  if (!match || term.length < 2) return [];
  const to = sentenceEnd(text, match[0].length);
  const from = match[0].lastIndexOf(match[1] ?? '');
  return [inline(term, text.slice(match[0].length, to).trim(), { from, to })];
}

export function glossesIn(text: string, kind: Passage['kind']): Definition[] {
  if (kind === 'footnote' || kind === 'table-note') {
    const note = asNote(text);
    if (note.length > 0) return note;
  }

  const inBrackets = bracketsOf(text).flatMap((bracket) => inBracket(text, bracket));
  return [...inBrackets, ...afterThatIs(text), ...afterMeans(text)];
}
