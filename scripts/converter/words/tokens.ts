/** A text as words, each with its place, its part of speech and its classes. */
import { matchesIn } from '../read/matches.ts';
import { recent } from '../read/recent.ts';
import { firstWhere } from '../read/sorted.ts';
import type { Range } from '../tree.ts';
import { CLASSES, type WordClass } from './lexicon.ts';
import { NOUNS } from './nouns.ts';
import { cut, partOfSpeech } from './segmenter.ts';

interface Word {
  readonly text: string;
  readonly tag: string;
  readonly classes: ReadonlySet<WordClass>;
}

export interface Token extends Word, Range {
  /** As the text has it, blanks of a broken line among them. */
  readonly raw: string;
}

const NONE: ReadonlySet<WordClass> = new Set();

const wordOf = (text: string, tag: string): Word => ({ text, tag, classes: CLASSES.get(text) ?? NONE });

/** 完成｜率, 入驻｜量: with such an ending a deed becomes a measure of it. */
export const MEASURING: ReadonlySet<string> = new Set([
  '率',
  '量',
  '额',
  '数',
  '值',
  '度',
  '性',
  '面',
  '者',
  '期',
]);

const OURS = new Set(NOUNS);

/** What a word of the dictionary is, wherever it stands. 物价上涨 is two here: a thing, and how it moved. */
const wordsOfOne = recent((word: string): readonly Word[] => {
  const [thing, moved] = [word.slice(0, -2), word.slice(-2)];
  const classes = CLASSES.get(moved);
  const moves =
    thing.length > 1 &&
    !CLASSES.has(word) &&
    !OURS.has(word) &&
    (classes?.has('grow') || classes?.has('fall'));
  return moves ? [wordOf(thing, 'n'), wordOf(moved, 'v')] : [wordOf(word, partOfSpeech(word))];
});

/** The ending is one word with what it ends, and no deed any longer. */
function withEnding(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const measures =
      MEASURING.has(word.text) && last !== undefined && last.text.length > 1 && last.tag !== 'x';
    if (measures) joined[joined.length - 1] = wordOf(last.text + word.text, 'n');
    else joined.push(word);
  }
  return joined;
}

/** 新｜改建: of a deed said to be new, one word that tells flow from stock. */
function withNew(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.text === '新')) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.text === '新' && has(token, 'deed', 'act', 'flow'))
      joined.splice(-1, 1, {
        ...token,
        text: `新${token.text}`,
        raw: last.raw + token.raw,
        from: last.from,
        classes: FLOW,
      });
    else joined.push(token);
  }
  return joined;
}
const FLOW: ReadonlySet<WordClass> = new Set(['flow']);

/** 下 降: a blank between two characters is of the page, not of the word. */
const BROKEN = /(?<=[一-鿿])[ \u3000]{1,2}(?=[一-鿿])/g;

/** Where each character of the closed-up text stands in the text. */
function placesOf(text: string): number[] {
  const skipped = new Set(matchesIn(text, BROKEN).flatMap((m) => Array.from(m[0], (_, i) => m.index + i)));
  return Array.from(text, (_, i) => i).filter((i) => !skipped.has(i));
}

export const tokensOf = recent((text: string): readonly Token[] => {
  const closed = text.replace(BROKEN, '');
  const places = closed === text ? null : placesOf(text);
  const placeOf = (at: number): number => places?.[at] ?? (at >= closed.length ? text.length : at);
  let at = 0;
  const tokens = withEnding(cut(closed).flatMap(wordsOfOne)).map(({ text: word, tag, classes }): Token => {
    const from = placeOf(at);
    at += word.length;
    const to = placeOf(at);
    return { text: word, tag, classes, from, to, raw: places ? text.slice(from, to) : word };
  });
  return withNew(tokens);
});

/**
 * The words of a piece of a text, with their places in the whole: the words of the whole, unless the piece begins or
 * ends inside one of them. Then it is cut on its own.
 */
export function tokensIn(text: string, { from, to }: Range): readonly Token[] {
  const whole = tokensOf(text);
  const first = firstWhere(whole, (token) => token.from >= from);
  const behind = firstWhere(whole, (token) => token.from >= to);
  const fits = (whole[first]?.from ?? text.length) === from && (whole[behind - 1]?.to ?? 0) === to;
  if (fits || from === to) return whole.slice(first, behind);
  return tokensOf(text.slice(from, to)).map((token) => ({
    ...token,
    from: token.from + from,
    to: token.to + from,
  }));
}

export const has = (token: Token | undefined, ...classes: readonly WordClass[]): boolean =>
  token !== undefined && classes.some((c) => token.classes.has(c));

/** The words of a run of tokens, as they stand in the text. */
export const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map((t) => t.raw)
    .join('')
    .trim();
