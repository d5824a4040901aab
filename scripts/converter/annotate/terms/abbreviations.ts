/** Short forms: （以下简称“智造区”）, 区域全面经济伙伴关系协定（RCEP）, 私募股权二级市场基金（S基金）, 医联体（医疗联合体）. */
import { isHan } from '../../read/characters.ts';
import type { Range } from '../../tree.ts';
import { allOf } from '../../words/word-list.ts';
import { type Bracket, quotedBefore, stretchBefore } from '../words/brackets.ts';
import { type Called, calledIn } from './called.ts';
import { bare, type Definition } from './definition.ts';
import { fullNameBefore, inOrder } from './full-name.ts';
import { fullNamesOf } from './latin-names.ts';
import { isShape, latinShort, lettersOf, spelledOut } from './latin-shapes.ts';
import { standsFor } from './stands-for.ts';

type Found = readonly Definition[];

const short = (text: string, range: Range, name: string, full: string, local = false): Definition => ({
  term: bare(name),
  aliases: [full],
  text: text.slice(range.from, range.to),
  kind: 'abbreviation',
  range,
  full,
  short: name,
  local,
});

/** The defining words run from the name in full, with its quotation marks, to the end of the bracket. */
function behindName(text: string, full: Range | null, to: number, name: string, local = false): Definition[] {
  if (!full) return [];
  const quoted = '》”」’'.includes(text.charAt(full.to) || '.') ? 1 : 0;
  return [short(text, { from: full.from - quoted, to }, name, text.slice(full.from, full.to), local)];
}

const fromCalled = (text: string, at: number, to: number, called: Called, known: readonly string[]): Found =>
  behindName(text, standsFor(text, at, called, known), to, called.name, called.local);

const isNumber = (name: string): boolean => /^(?:\d|[一二三四五六七八九十]+$)/.test(name);

function fromLatin(text: string, { range, inner }: Bracket, known: readonly string[]): Found {
  const name = latinShort(inner);
  const before = stretchBefore(text, range.from).trimEnd().slice(-1);
  if (name === '' || !(isHan(before) || before === '”' || before === '》')) return [];
  const full = fullNameBefore(text, range.from, { known: [...known, ...fullNamesOf(lettersOf(name))] });
  return behindName(text, full, range.to, name)
    .filter((found) => !isNumber(found.full))
    .map((found) =>
      // A name in full of a few characters (经营收益) means other things elsewhere: the short form is the term.
      found.full.length > 4 ? { ...found, term: found.full, aliases: [name] } : found,
    );
}

/** PE（私募股权投资）: the short form stands before the bracket that spells it out. */
function fromSpelledOut(text: string, { range, inner }: Bracket): Found {
  const [said = '', name = ''] = /([A-Za-z0-9&+.-]{2,10})\s*$/.exec(stretchBefore(text, range.from)) ?? [];
  const full = spelledOut(inner);
  const fits = isShape(name) && full !== '';
  return fits ? [short(text, { from: range.from - said.length, to: range.to }, name, full)] : [];
}

/** Of more letters than the short form has, with the same first and last. */
const shortens = (name: string, full: string): boolean =>
  name.length * 3 < full.length * 2 &&
  name.charAt(0) === full.charAt(0) &&
  name.at(-1) === full.at(-1) &&
  inOrder(name, full);

/** （“双智”）, 医疗联合体（医联体）: the letters of the bracket stand in the name before. */
function fromLetters(text: string, { range, inner }: Bracket): Found {
  const name = bare(inner);
  const quoted = name !== inner.trim();
  const last = text.charAt(range.from - 1) === inner.at(-1);
  const longest = quoted ? 10 : 6;
  if (name.length < 2 || name.length > longest || !(quoted || (last && allOf(inner, isHan)))) return [];
  const full = fullNameBefore(text, range.from, { short: name });
  return behindName(text, full, range.to, name).filter((found) =>
    quoted ? found.full.length >= name.length + 2 && inOrder(name, found.full) : shortens(name, found.full),
  );
}

/** 医联体（医疗联合体）: the bracket spells out the word before it. */
function spelledBehind(text: string, { range, inner }: Bracket): Found {
  if (inner.length > 20 || !allOf(inner, isHan)) return [];
  const quoted = quotedBefore(text, range.from);
  const nickname = quoted ? text.slice(quoted.from + 1, quoted.to - 1) : '';
  if (quoted && nickname.length <= 8 && inner.length >= nickname.length + 2 && inOrder(nickname, inner))
    return [short(text, { from: quoted.from, to: range.to }, nickname, inner)];
  const name = [6, 5, 4, 3, 2]
    .map((length) => text.slice(Math.max(0, range.from - length), range.from))
    .find((word) => word.length > 1 && shortens(word, inner));
  return name === undefined
    ? []
    : [short(text, { from: range.from - name.length, to: range.to }, name, inner)];
}

/** ，以下简称“双碳” outside a bracket. */
function outsideBrackets(text: string, brackets: readonly Bracket[], known: readonly string[]): Found {
  return calledIn(text).flatMap((called) => {
    const before = text.slice(0, called.from).trimEnd();
    const inside = brackets.some(({ range }) => called.from > range.from && called.from < range.to);
    const marked = before.endsWith('，') || before.endsWith(',');
    return inside || !called.quoted || !marked
      ? []
      : fromCalled(text, before.length - 1, called.to, called, known);
  });
}

/** The first reading of a bracket that finds something. */
function inBracket(text: string, bracket: Bracket, known: readonly string[]): Found {
  const { range, inner } = bracket;
  const readings = [
    () => calledIn(inner).flatMap((called) => fromCalled(text, range.from, range.to, called, known)),
    () => fromLatin(text, bracket, known),
    () => fromSpelledOut(text, bracket),
    () => spelledBehind(text, bracket),
    () => fromLetters(text, bracket),
  ];
  return readings.reduce<Found>((found, read) => (found.length > 0 ? found : read()), []);
}

export const abbreviationsIn = (
  text: string,
  brackets: readonly Bracket[],
  known: readonly string[],
): Definition[] => [
  ...brackets.flatMap((bracket) => inBracket(text, bracket, known)),
  ...(text.includes('称') ? outsideBrackets(text, brackets, known) : []),
];
