/** Finds many words in a text at once: longest first, Latin words whole, never across the edge of another word. */
import { recent } from '../../read/recent.ts';

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

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Words never reach over these, over a comma only between figures: a text is cut into words piece by piece, and only
 * where a hit stands.
 */
const PIECE = /(?:[^、。\n（）《》“”，；：]|[，；：](?=[\dA-Za-z０-９]))*[、。\n（）《》“”，；：]?/y;

/** Terms and themes are looked for in the same texts, which also repeat their phrases. */
const wordsOf = recent((piece: string): readonly number[] =>
  [...segmenter.segment(piece)].map(({ segment }) => segment.length),
);

/** Edges of words around the hits; a word of two characters or more that reaches over the edge of a hit makes the hit part of that word. */
function wordEdges(text: string, hits: readonly { from: number; to: number }[]): Set<number> {
  const edges = new Set<number>([0, text.length]);
  let next = 0;
  for (let from = 0; from < text.length && next < hits.length; from = PIECE.lastIndex) {
    PIECE.lastIndex = from;
    const piece = PIECE.exec(text)?.[0] ?? '';
    const to = from + piece.length;
    edges.add(from).add(to);
    if ((hits[next]?.from ?? to) >= to) continue;
    let edge = from;
    for (const length of wordsOf(piece)) {
      edge += length;
      edges.add(edge);
    }
    while ((hits[next]?.to ?? to + 1) <= to) next += 1;
  }
  return edges;
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
  const edges = wordEdges(text, hits);
  return hits.filter((hit) => standsAlone(text, hit, edges));
}

/** The dictionary cuts new terms into pieces of its own, so only a word that hangs over the end counts: 注册制 in 注册制度. */
function standsAlone(text: string, { from, to }: Hit<unknown>, edges: ReadonlySet<number>): boolean {
  const over = (at: number): boolean => !edges.has(at) && /\p{Script=Han}/u.test(text.charAt(at));
  return !over(to) && !over(from);
}
