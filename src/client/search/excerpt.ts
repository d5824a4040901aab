/** A readable piece of a text with what was asked marked in it. */

import { standsAlone } from './amounts.ts';
import type { Writing } from './find.ts';
import { fold, placesOf } from './fold.ts';

export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

export interface Found {
  /** In the original text. */
  readonly from: number;
  readonly to: number;
  readonly word: number;
}

/** Behind the character at a place: white space that follows it is not part of the phrase. */
const endOf = (text: string, at: number): number =>
  at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;

/** Every literal place of the words in a text; an amount that was not typed so must stand by itself. */
export function literalPlaces(
  text: string,
  words: readonly (readonly Writing[])[],
  simplified?: string,
): Found[] {
  const { text: plain, at } = fold(simplified ?? text);
  const found = words.flatMap((writings, word) =>
    writings.flatMap(({ phrase, typed }) =>
      placesOf(phrase, plain)
        .filter((from) => typed || standsAlone(plain, from, from + phrase.length))
        .map((from) => ({ from: at[from] ?? 0, to: endOf(text, at[from + phrase.length - 1] ?? 0), word })),
    ),
  );
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

const before = 26;
const longest = 110;

/** A sentence that begins nearby is a better beginning than the middle of one. */
function beginning(text: string, from: number): number {
  const earliest = Math.max(0, from - before * 2);
  const stop = Math.max(
    text.lastIndexOf('。', from - 1),
    text.lastIndexOf('；', from - 1),
    text.lastIndexOf('\n', from - 1),
  );
  if (stop >= earliest) return stop + 1;
  return earliest === 0 ? 0 : Math.max(0, from - before);
}

function marked(text: string, start: number, end: number, found: readonly Found[]): Stretch[] {
  const stretches: Stretch[] = [];
  let reached = start;
  for (const { from, to } of found) {
    if (to <= reached || from >= end) continue;
    const begin = Math.max(from, reached);
    if (begin > reached) stretches.push({ text: text.slice(reached, begin), marked: false });
    stretches.push({ text: text.slice(begin, to), marked: true });
    reached = to;
  }
  if (end > reached) stretches.push({ text: text.slice(reached, end), marked: false });
  return stretches;
}

/** The first place of each word, those near each other in one window. */
function windows(text: string, found: readonly Found[]): [number, number][] {
  const firsts = [...new Map([...found].reverse().map((each) => [each.word, each])).values()].sort(
    (a, b) => a.from - b.from,
  );
  const list: [number, number][] = [];
  for (const { from, to } of firsts) {
    const last = list.at(-1);
    if (last && to <= last[1]) continue;
    const start = beginning(text, from);
    const end = Math.min(text.length, Math.max(to + 30, start + longest));
    if (last && start <= last[1]) last[1] = end;
    else list.push([start, end]);
  }
  return list;
}

const gap: Stretch = { text: '…', marked: false };

export function excerptOf(text: string, found: readonly Found[]): Stretch[] {
  const list = windows(text, found);
  const pieces = list.flatMap(([start, end], i) => {
    const cut = start > 0 && (i > 0 || !/[。；\n]/.test(text.charAt(start - 1)));
    return [...(cut ? [gap] : []), ...marked(text, start, end, found)];
  });
  const last = list.at(-1);
  return last && last[1] < text.length ? [...pieces, gap] : pieces;
}
