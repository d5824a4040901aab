/** Short forms: （以下简称“智造区”）, 区域全面经济伙伴关系协定（RCEP）, 私募股权二级市场基金（S基金）. */
import { matchesIn } from '../../read/matches.ts';
import type { Range } from '../../tree.ts';
import { type Bracket, bracketsOf, quotedBefore, stretchBefore } from '../words/brackets.ts';
import { nameBefore } from '../words/name-before.ts';
import { bare, type Definition, isLatin } from './definition.ts';
import { fullNamesOf } from './latin-names.ts';

const CALLED =
  /(?:以下|下文|后文|文中|本文|下)?(?:中)?(?:统一|分别|合并|一律)?(?:简称|统称|合称|并称|下称|以下称|又称|亦称|也称|俗称|别称|英文(?:简称|缩写)|缩写)(?:为|作|是)?[：:]?\s*([“"「《]?)((?<=《)[^《》]{1,40}(?=》)|[^，。；：（）()“”"「」《》]{1,30})[”"」》]?/g;
const LOCAL = /以下|下文|后文|文中|本文|下称/;

/** 简称“百县”工程: what follows the quotation up to the end is part of the name. */
function withTail(text: string, match: RegExpExecArray, quoted: string): string {
  if (!/[“"「]/.test(match[1] ?? '')) return quoted;
  const tail = /^[\p{Script=Han}]{1,10}$/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  const whole = `${match[1]}${match[2]}${match[0].slice(-1)}${tail}`;
  return tail === '' || /^(?:和|与|及|等)/.test(tail) ? quoted : whole;
}

/** Everything that a 简称 in this stretch of text names. */
function calledNames(text: string): { name: string; local: boolean }[] {
  return matchesIn(text, CALLED).flatMap((m) => {
    const name = withTail(text, m, (m[2] ?? '').trim());
    const longest = name.includes('、') ? 30 : 12;
    const sentence = /^(?:为|是|作|的)/.test(name) || (m[1] === '' && name.length > longest);
    return name === '' || sentence ? [] : [{ name, local: LOCAL.test(m[0]) || m[1] === '《' }];
  });
}

/** The defining words run from the name in full, with its quotation marks, to the end of the bracket. */
function abbreviation(text: string, full: Range, to: number, short: string, local: boolean): Definition {
  const quoted = /[”》」’]/.test(text.charAt(full.to)) ? 1 : 0;
  const range = { from: full.from - quoted, to };
  const meaning = text.slice(full.from, full.to);
  const said = text.slice(range.from, to);
  return {
    term: short,
    aliases: [meaning],
    text: said,
    kind: 'abbreviation',
    range,
    full: meaning,
    short,
    local,
  };
}

/** 统称 and “双碳” stand for all that is listed before them. */
const COLLECTIVE = /统称|合称|并称|称(?:为)?[“"]?[双两三四]/;

/** 131服务 stands for 1次…、3次…、1次…: a short form that counts means the list from its first count on. */
const COUNTS = /^\d{2,4}(?!\d)/;

function counted(text: string, { from, to }: Range): Range {
  const clause = /[^，。；：]*$/.exec(stretchBefore(text, to))?.[0] ?? '';
  const first = clause.search(/\d/);
  return first < 0 || !clause.includes('、') ? { from, to } : { from: to - clause.length + first, to };
}

function wholeList(text: string, { from, to }: Range, joint = /[、和与及]/): Range {
  const list =
    /(?:[\p{Script=Han}A-Za-z0-9]{2,20}(?:[、与及]|(?<!共)和))+$/u.exec(stretchBefore(text, from))?.[0] ?? '';
  const start = from - list.length;
  const first = nameBefore(text, start + Math.max(0, list.search(joint)));
  return list === '' ? { from, to } : { from: first?.from ?? start, to };
}

/** 企业、有雇工的个体工商户等单位（以下称用人单位）: a short form with no letter of the last member means all of them. */
function lastMember(text: string, { from, to }: Range, name: string): Range | null {
  const start = text.charAt(from - 1) === '的' ? text.lastIndexOf('、', from) + 1 : from;
  const member = text.slice(from, to);
  const phrase = text.slice(start, to);
  const listed = text.charAt(start - 1) === '、' && phrase.length <= 20 && !/[，。；：（）()]/.test(phrase);
  return listed && !name.includes('、') && ![...name.slice(0, 2)].some((c) => member.includes(c))
    ? { from: start, to }
    : null;
}

function meant(text: string, nearest: Range, inner: string, name: string): Range {
  if (COUNTS.test(name)) return counted(text, nearest);
  if (COLLECTIVE.test(inner)) return wholeList(text, nearest);
  const last = lastMember(text, nearest, name);
  return last ? wholeList(text, last, /、/) : nearest;
}

function fromCalled(text: string, bracket: Bracket, known: readonly string[]): Definition[] {
  return calledNames(bracket.inner).flatMap(({ name, local }) => {
    const nearest = nameBefore(text, bracket.range.from, { short: name, known });
    if (!nearest) return [];
    const full = meant(text, nearest, bracket.inner, name);
    if (text.slice(full.from, full.to) !== name)
      return [abbreviation(text, full, bracket.range.to, name, local)];
    const whole = withOwner(text, full);
    return whole ? [abbreviation(text, whole, bracket.range.to, name, local)] : [];
  });
}

/** 某项目的登记机关（以下简称登记机关）: the short form stands for the whole phrase with 的 or 中的. */
function withOwner(text: string, { from, to }: Range): Range | null {
  const owner = /(?<=[为是由向对将反合照据守])[^，。；：、（）()“”为是由向对]{2,30}的$/u.exec(
    stretchBefore(text, from),
  );
  return owner ? { from: from - owner[0].length, to } : null;
}

/** API, REITs, QDII2, 5G; S基金, 地方AMC: short, with capitals, at most four characters besides. */
const SHORT =
  /^(?=[^a-z]*[A-Z])[\p{Script=Han}]{0,4}\d?[A-Za-z][A-Za-z0-9&+./-]{0,13}[\p{Script=Han}]{0,4}$/u;
const UNIT =
  /^(?:[kKmMgG]?[wW]h?|[kKmMgGtT][bB]?|kV|MW|GW|km|[mM]?[lL]|pH|[A-Z]类|[A-D]\d?级?|[IVX]+类?|No\.?\d*|OTC|A股|B股|H股)$/;

/** The short form in a bracket: all of it, or the last piece behind its English words. */
function latinShort(inner: string): string {
  const pieces = inner.split(/[，,；;、：:]/).map((p) => p.trim());
  const last = pieces.at(-1) ?? '';
  if (/^(?:即|指|含|如|约)/.test(last)) return '';
  const spelled =
    pieces.length > 1 && pieces.slice(0, -1).every((p) => isLatin(p) || /^(?:英文|全称|简称|缩写)/.test(p));
  if (pieces.length > 1 && !spelled) return '';
  return SHORT.test(last) && !UNIT.test(last) ? last : '';
}

function fromLatin(text: string, { range, inner }: Bracket, known: readonly string[]): Definition[] {
  const short = latinShort(inner);
  if (short === '' || !/[\p{Script=Han}”》]\s*$/u.test(stretchBefore(text, range.from))) return [];
  const full = nameBefore(text, range.from, { known: [...known, ...fullNamesOf(short)] });
  if (!full || /^\d|^[一二三四五六七八九十]+$/.test(text.slice(full.from, full.to))) return [];
  const found = abbreviation(text, full, range.to, short, false);
  // A name in full of a few characters (经营收益) means other things elsewhere: the short form is the term.
  return [found.full.length > 4 ? { ...found, term: found.full, aliases: [short] } : found];
}

/** PE（私募股权投资）: the short form stands before the bracket that spells it out. */
function fromSpelledOut(text: string, { range, inner }: Bracket): Definition[] {
  const short = /[A-Za-z][A-Za-z0-9&+-]{1,9}\s*$/.exec(stretchBefore(text, range.from))?.[0] ?? '';
  const before = stretchBefore(text, range.from - short.length);
  const word = short.trim();
  if (word === '' || !/[A-Z]{2}/.test(word) || /[A-Za-z0-9-]$/.test(before)) return [];
  if (UNIT.test(word) || !/^\p{Script=Han}{3,24}(?:，[A-Za-z ,-]+)?$/u.test(inner)) return [];
  const whole = { from: range.from - short.length, to: range.to };
  const spelled = inner.split('，')[0] ?? inner;
  const said = text.slice(whole.from, whole.to);
  return [
    {
      term: word,
      aliases: [spelled],
      text: said,
      kind: 'abbreviation',
      range: whole,
      full: spelled,
      short: word,
      local: false,
    },
  ];
}

const inOrder = (short: string, full: string): boolean => {
  let at = 0;
  return [...short].every((letter) => {
    at = full.indexOf(letter, at) + 1;
    return at > 0;
  });
};

/** 医联体（医疗联合体）, 医疗联合体（医联体）: one is made of letters of the other, in order. */
function fromLetters(text: string, { range, inner }: Bracket): Definition[] {
  if (!/^\p{Script=Han}{2,20}$/u.test(inner)) return [];
  const quoted = quotedBefore(text, range.from);
  const nickname = quoted ? text.slice(quoted.from + 1, quoted.to - 1) : '';
  if (quoted && nickname.length <= 8 && inner.length >= nickname.length + 2 && inOrder(nickname, inner))
    return [lettered(text, quoted.from, range.to, nickname, inner)];
  const clause = /[\p{Script=Han}]*$/u.exec(text.slice(Math.max(0, range.from - 24), range.from))?.[0] ?? '';
  const spelled = [6, 5, 4, 3, 2]
    .map((n) => clause.slice(-n))
    .find(
      (s) =>
        s.length >= 2 &&
        inner.length >= s.length + 2 &&
        s[0] === inner[0] &&
        s.at(-1) === inner.at(-1) &&
        inOrder(s, inner),
    );
  if (spelled) return [lettered(text, range.from - spelled.length, range.to, spelled, inner)];
  if (inner.length > 6 || clause.length < inner.length + 2 || clause.at(-1) !== inner.at(-1)) return [];
  const full = nameBefore(text, range.from, { short: inner });
  const name = full ? text.slice(full.from, full.to) : '';
  const fits = name.length >= inner.length + 2 && name[0] === inner[0] && inOrder(inner, name);
  return full && fits ? [lettered(text, full.from, range.to, inner, name)] : [];
}

function lettered(text: string, from: number, to: number, short: string, full: string): Definition {
  const range = { from, to };
  const said = text.slice(from, to);
  return { term: short, aliases: [full], text: said, kind: 'abbreviation', range, full, short, local: false };
}

/** ，简称“X” outside a bracket: 碳达峰和碳中和，以下简称“双碳”. */
function outsideBrackets(text: string, brackets: readonly Bracket[], known: readonly string[]): Definition[] {
  return matchesIn(text, /[，,]\s*(?:以下)?(?:简称|统称|合称)(?:为)?\s*[“"]([^“”"]{2,20})[”"]/g).flatMap(
    (m) => {
      if (brackets.some(({ range }) => m.index > range.from && m.index < range.to)) return [];
      const name = m[1] ?? '';
      const full = nameBefore(text, m.index, { short: name, known });
      if (!full) return [];
      return [abbreviation(text, full, m.index + m[0].length, name, true)];
    },
  );
}

export function abbreviationsIn(text: string, known: readonly string[]): Definition[] {
  const brackets = bracketsOf(text);
  const inBrackets = brackets.flatMap((bracket) => {
    const called = fromCalled(text, bracket, known);
    if (called.length > 0) return called;
    const latin = fromLatin(text, bracket, known);
    const spelled = latin.length > 0 ? latin : fromSpelledOut(text, bracket);
    return spelled.length > 0 ? spelled : fromLetters(text, bracket);
  });
  return [...inBrackets, ...outsideBrackets(text, brackets, known)].map((d) => ({
    ...d,
    term: bare(d.term),
  }));
}
