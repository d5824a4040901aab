/** Five-year plans: “十四五”期间, “十四五”前三年, 第十四个五年规划. */
import { pastBlanks } from '../../read/blanks.ts';
import { isDigit } from '../../read/characters.ts';
import { matchesIn } from '../../read/matches.ts';
import { chineseNumber } from '../../read/numerals.ts';
import { type WordList, wordList } from '../../words/word-list.ts';
import { CN } from './counted.ts';
import type { When } from './mention.ts';
import type { Word } from './words.ts';

/** The fourteenth five-year plan ran from 2021 to 2025; the others follow. */
export function fiveYearPlan(ordinal: number): { first: number; last: number } {
  const last = 1955 + ordinal * 5;
  return { first: last - 4, last };
}

const SHORT = new RegExp(`[“"]?(二?十[${CN}]?)五`, 'g');
const LONG = new RegExp(`第(十[${CN}])个五年(?:规划|计划)?`, 'g');
const PART = new RegExp(`^(前|后)([${CN}])年`);
const TAILS: WordList = wordList('末 期末 期间 时期 期内 以来 初期 前期');
const isQuote = (char: string): boolean => char === '”' || char === '"';

const planOf = (ordinal: string | undefined): When | null => {
  const number = chineseNumber(ordinal ?? '');
  return number === null ? null : { kind: 'plan', ...fiveYearPlan(number) };
};

/** “十五五”前三年 are 2026 to 2028. */
function partOf(whole: When, first: boolean, years: number): When {
  if (whole.kind !== 'plan') return whole;
  return first
    ? { kind: 'span', first: whole.first, last: whole.first + years - 1 }
    : { kind: 'span', first: whole.last - years + 1, last: whole.last };
}

const isFigure = (char: string): boolean => char !== '' && (CN.includes(char) || isDigit(char));

function shortAt(text: string, match: RegExpExecArray): Word | null {
  const [whole, ordinal = ''] = match;
  const when = planOf(ordinal);
  const from = match.index;
  const opened = whole.charAt(0) === '“' || whole.charAt(0) === '"';
  let to = from + whole.length;
  const inside = opened && text.startsWith('规划', to) ? to + 2 : to;
  const quoted = opened && isQuote(text.charAt(inside));
  if (when === null) return null;
  if (isQuote(text.charAt(to))) to += 1;
  const part = quoted && inside + 1 === to ? PART.exec(text.slice(to, to + 3)) : null;
  if (part)
    return {
      from,
      to: to + part[0].length,
      when: partOf(when, part[1] === '前', chineseNumber(part[2] ?? '') ?? 0),
    };
  const plan = pastBlanks(text, to, 2);
  const named = text.startsWith('规划', plan) ? plan + 2 : plan;
  const tail = TAILS.at(text, named) || TAILS.at(text, plan);
  if (tail !== '') return { from, to: named + tail.length, when };
  if (ordinal.length !== 2 || ordinal.charAt(0) !== '十') return null;
  if (quoted) return { from, to: inside + 1, when };
  const bare = opened ? from + 1 : from;
  const counts = isFigure(text.charAt(bare - 1)) || isFigure(text.charAt(bare + 3));
  return counts ? null : { from: bare, to: bare + 3, when };
}

export function plansIn(text: string): Word[] {
  if (!text.includes('五')) return [];
  const long = matchesIn(text, LONG).flatMap((match) => {
    const when = planOf(match[1]);
    return when ? [{ from: match.index, to: match.index + match[0].length, when }] : [];
  });
  return [...matchesIn(text, SHORT).flatMap((match) => shortAt(text, match) ?? []), ...long];
}
