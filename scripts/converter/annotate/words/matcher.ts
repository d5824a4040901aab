/** Finds many words in a text at once: longest first, Latin words whole, never across the edge of another word. */
import { canonical } from '../../read/canonical.ts';
import { firstWhere } from '../../read/sorted.ts';
import { MEASURING, type Token, tokensOf } from '../../words/tokens.ts';

export interface Hit<T> {
  readonly value: T;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

interface Node<T> {
  /** By the code of the next character. */
  readonly next: Map<number, Node<T>>;
  found: { word: string; value: T; rank: number } | null;
}

/** Lower case letter by letter, so that places stay where they are. */
const CAPITAL = /[A-ZＡ-Ｚ]/g;
const lowered = (text: string): string =>
  text.search(CAPITAL) < 0 ? text : text.replace(CAPITAL, (c) => c.toLowerCase());

const LETTER = /[A-Za-z0-9]/;

/** A Latin word must not begin or end inside another Latin word or number. */
function wholeLatin(text: string, from: number, to: number): boolean {
  const opens = LETTER.test(text.charAt(from)) && LETTER.test(text.charAt(from - 1));
  const closes = LETTER.test(text.charAt(to - 1)) && LETTER.test(text.charAt(to));
  return !opens && !closes;
}

export interface Matcher<T> {
  find(text: string): Hit<T>[];
  /** The same words and some more: many documents share most of their words, which are sorted in once. */
  with(entries: Iterable<Entry<T>>): Matcher<T>;
}

/** A word, what it stands for, and its rank: where two entries share a word the lower rank keeps it, then the first. */
export type Entry<T> = readonly [word: string, value: T, rank?: number];

function childOf<T>(node: Node<T>, code: number): Node<T> {
  const known = node.next.get(code);
  if (known) return known;
  const child: Node<T> = { next: new Map(), found: null };
  node.next.set(code, child);
  return child;
}

function treeOf<T>(entries: Iterable<Entry<T>>): Node<T> {
  const root: Node<T> = { next: new Map(), found: null };
  for (const [word, value, rank = 0] of entries) {
    if (word.trim().length < 2) continue;
    let node = root;
    const lower = lowered(word);
    for (let i = 0; i < lower.length; i++) node = childOf(node, lower.charCodeAt(i));
    if (!node.found || rank < node.found.rank) node.found = { word, value, rank };
  }
  return root;
}

const searching = <T>(trees: readonly Node<T>[]): Matcher<T> => ({
  find: (text) => findAll(trees, text),
  with: (entries) => searching([...trees, treeOf(entries)]),
});

/** Words are compared in lower case. */
export const matcherOf = <T>(entries: Iterable<Entry<T>>): Matcher<T> => searching([treeOf(entries)]);

type Ranked<T> = Hit<T> & { readonly rank: number };

function longestIn<T>(root: Node<T>, text: string, from: number): Ranked<T> | null {
  let node: Node<T> | undefined = root;
  let best: Ranked<T> | null = null;
  for (let i = from; i < text.length; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.found && wholeLatin(text, from, i + 1)) best = { ...node.found, from, to: i + 1 };
  }
  return best;
}

const goesBefore = <T>(a: Ranked<T>, b: Ranked<T>): boolean =>
  a.to > b.to || (a.to === b.to && a.rank < b.rank);

function longestAt<T>(trees: readonly Node<T>[], text: string, from: number): Hit<T> | null {
  let best: Ranked<T> | null = null;
  for (const tree of trees) {
    const hit = longestIn(tree, text, from);
    if (hit && (!best || goesBefore(hit, best))) best = hit;
  }
  return best;
}

function findAll<T>(trees: readonly Node<T>[], text: string): Hit<T>[] {
  const lower = lowered(text);
  const hits: Hit<T>[] = [];
  for (let i = 0; i < text.length; i++) {
    const hit = longestAt(trees, lower, i);
    if (!hit) continue;
    hits.push(hit);
    i = hit.to - 1;
  }
  if (hits.length === 0) return hits;
  const words = tokensOf(canonical(text));
  return hits.filter(({ from, to }) => !tears(words, text, from) && !tears(words, text, to));
}

/**
 * 制｜度, 市场｜化: who cuts a single character off a word has part of another word. 金融｜服务 is put together of two,
 * and 企业｜数 is a measure of what stands before it.
 */
function tears(words: readonly Token[], text: string, at: number): boolean {
  const word = words[firstWhere(words, ({ to }) => to > at)];
  const inside = word !== undefined && word.from < at && /\p{Script=Han}/u.test(text.charAt(at));
  if (!inside) return false;
  const [before, behind] = [text.slice(word.from, at), text.slice(at, word.to)];
  return before.length === 1 || (behind.length === 1 && !MEASURING.has(behind));
}
