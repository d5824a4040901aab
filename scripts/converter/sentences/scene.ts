/** A text laid open for reading its numbers: sentences, clauses, brackets, times out of the way. */

import { findQuantities } from '../annotate/quantities/find.ts';
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { findTimes } from '../annotate/time/find.ts';
import { placeOf } from '../constructions/sentence.ts';
import type { Listed } from '../names/deal.ts';
import { canonical } from '../read/canonical.ts';
import { remembered } from '../read/remembered.ts';
import type { Range } from '../tree.ts';
import { endsInAny, wordList } from '../words/word-list.ts';
import { bracketsOf, clausesOf, rangeAt, sentencesOf, withoutBrackets } from './split.ts';
import { looksBack } from './words.ts';
import type { Words } from './words-around.ts';

export interface Scene {
  readonly original: string;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Range[];
  readonly clauses: readonly Range[];
  readonly brackets: Int32Array;
  /** The text with its times blanked out. */
  readonly timeless: string;
  /** The same without what stands in brackets. */
  readonly bare: string;
  readonly looksBack: boolean;
}

function blankTimes(text: string): string {
  let blank = '';
  for (const time of findTimes(text)) {
    const compared = time.role === 'comparison' && endsInAny(text.slice(time.from - 1, time.from), '比较与');
    const from = Math.max(blank.length, compared ? time.from - 1 : time.from);
    blank += text.slice(blank.length, from) + '\u0001'.repeat(time.to - from);
  }
  return blank + text.slice(blank.length);
}

export function sceneOf(original: string, quantities = findQuantities(original)): Scene {
  const text = canonical(original);
  const timeless = blankTimes(text);
  return {
    original,
    text,
    timeless,
    bare: withoutBrackets(timeless),
    quantities,
    sentences: sentencesOf(text),
    clauses: clausesOf(text),
    brackets: bracketsOf(text),
    looksBack: looksBack(text),
  };
}

/** What several readers ask of each number of a scene is answered once. */
export function ofEach<T>(work: (scene: Scene, quantity: Quantity) => T): typeof work {
  const answers = remembered((scene: Scene) => remembered((quantity: Quantity) => work(scene, quantity)));
  return (scene, quantity) => answers(scene)(quantity);
}

/** No sentence that a person writes is longer: past this the words around a number are not its own. */
const NEAR = 600;

export const near = ({ from, to }: Range, at: number): Range => ({
  from: Math.max(from, at - NEAR),
  to: Math.min(to, at + NEAR),
});

export const wordsOf = ofEach((scene, { from, end }): Words => {
  const { text, clauses, sentences } = scene;
  const clause = near(rangeAt(clauses, from), from);
  const sentence = near(rangeAt(sentences, from), from);
  return {
    before: text.slice(clause.from, from),
    after: text.slice(end, Math.max(end, clause.to)),
    clause: text.slice(clause.from, clause.to),
    sentenceBefore: text.slice(sentence.from, from),
    sentenceAfter: text.slice(end, sentence.to),
    get place() {
      return placeOf(scene, rangeAt(sentences, from), from);
    },
  };
});

const JOINED = wordList('、 和 与 及 以及');

const LONGEST_LIST = 12;

/** Numbers of one clause with only 、 or 和 between them make a list. */
export interface InList extends Listed {
  /** Place of the last number of the list. */
  readonly last: number;
  /** 800万人次、70亿元以上: the bound that closes the list holds for all of it. */
  readonly suffix: Quantity['suffix'];
}

export function listedOf({ text, quantities, clauses, sentences }: Scene, index: number): InList {
  const at = quantities[index]?.from ?? 0;
  const clause = near(rangeAt(clauses, at), at);
  const joined = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.from >= clause.from &&
    b.from < clause.to &&
    JOINED.has(text.slice(a.end, b.from).trim());
  let first = index;
  while (index - first < LONGEST_LIST && joined(quantities[first - 1], quantities[first])) first -= 1;
  let last = index;
  while (last - index < LONGEST_LIST && joined(quantities[last], quantities[last + 1])) last += 1;
  const lead = text.slice(clause.from, quantities[first]?.from ?? clause.from);
  const earlier = text.slice(near(rangeAt(sentences, at), at).from, clause.from);
  const members = quantities.slice(first, last + 1);
  const alike = members.every((m) => m.unit === members[0]?.unit);
  const tail = members.at(-1)?.suffix ?? '';
  const suffix = members.slice(0, -1).every((m) => m.suffix === '') ? tail : '';
  return { position: index - first, count: last - first + 1, lead, earlier, alike, last, suffix };
}

/** （1.4平方公里）: a number that opens its bracket. */
export const opensBracket = ({ text }: Scene, { from }: Quantity): boolean =>
  /（\s*(?:约|共|共计)?$/.test(text.slice(Math.max(0, from - 4), from));

/** A name is taken from at most so far away. */
const WITHIN = 4 * NEAR;

/** A name put together of several places, letter by letter as the document writes them. */
function inSpellingOf(written: string, read: string, name: string): string {
  const spelling = new Map(Array.from(read, (_, i) => [read.charAt(i), written.charAt(i)]));
  return name.replace(/\p{Script=Han}/gu, (char) => spelling.get(char) ?? char);
}

/** The name as the document writes it, where it stands there in one piece. */
export function asWritten({ original, text }: Scene, name: string, near: number): string {
  if (name === '' || original === text) return name;
  const first = Math.max(0, near - WITHIN);
  const words = text.slice(first, near + WITHIN);
  const before = words.lastIndexOf(name, near - first);
  const at = first + (before >= 0 ? before : words.indexOf(name));
  if (at >= first) return original.slice(at, at + name.length);
  return inSpellingOf(original.slice(first, near + WITHIN), words, name);
}
