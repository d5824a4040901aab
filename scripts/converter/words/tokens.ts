/** A text as words, each with its place, its part of speech and its classes. */
import { matchesIn } from '../read/matches.ts';
import { recent } from '../read/recent.ts';
import { CLASSES, type WordClass } from './lexicon.ts';
import { NOUNS } from './nouns.ts';
import { cut, type Word } from './segmenter.ts';

export interface Token extends Word {
  /** As the text has it, blanks of a broken line among them. */
  readonly raw: string;
  readonly from: number;
  readonly to: number;
  readonly classes: ReadonlySet<WordClass>;
}

const NONE: ReadonlySet<WordClass> = new Set();

/** 完成｜率, 入驻｜量: with such an ending a deed becomes a measure of it. */
const MEASURING = new Set(['率', '量', '额', '数', '值', '度', '性', '面', '者', '期']);

const OURS = new Set(NOUNS);

/** 物价上涨 is a word of the dictionary, but two here: a thing, and how it moved. */
function apart(word: Word): Word[] {
  const [thing, moved] = [word.text.slice(0, -2), word.text.slice(-2)];
  const classes = CLASSES.get(moved);
  const moves =
    thing.length > 1 &&
    !CLASSES.has(word.text) &&
    !OURS.has(word.text) &&
    (classes?.has('grow') || classes?.has('fall'));
  return moves
    ? [
        { text: thing, tag: 'n' },
        { text: moved, tag: 'v' },
      ]
    : [word];
}

/** The ending is one word with what it ends, and no deed any longer. */
function withEnding(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const measures =
      MEASURING.has(word.text) && last !== undefined && last.text.length > 1 && last.tag !== 'x';
    if (measures) joined.splice(-1, 1, { text: last.text + word.text, tag: 'n' });
    else joined.push(word);
  }
  return joined;
}

/** 新｜改建: of a deed said to be new, one word that tells flow from stock. */
function withNew(tokens: readonly Token[]): Token[] {
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
  const tokens = withEnding(cut(closed).flatMap(apart)).map((word) => {
    const from = placeOf(at);
    at += word.text.length;
    const to = placeOf(at);
    return { ...word, from, to, raw: text.slice(from, to), classes: CLASSES.get(word.text) ?? NONE };
  });
  return withNew(tokens);
});

export const has = (token: Token | undefined, ...classes: readonly WordClass[]): boolean =>
  token !== undefined && classes.some((c) => token.classes.has(c));

/** The words of a run of tokens, as they stand in the text. */
export const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map((t) => t.raw)
    .join('')
    .trim();
