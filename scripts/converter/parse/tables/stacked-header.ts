/**
 * A header over several lines, set in columns: 比上年 above （%）, 金额 and 占比 below a name that joins both. The names of
 * plain columns are centred on the line of the first column; what stands wholly below it is joined by the name above.
 */
import type { Line } from '../../layout/lines.ts';
import { prose } from '../../read/prose.ts';
import { type Band, bandAt } from './bands.ts';
import type { RawCell, RawRow } from './raw.ts';
import { type Segment, segmentsOf, wordsOf } from './segments.ts';

interface Word extends Segment {
  readonly line: number;
  readonly band: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

const centre = ({ from, to }: Band): number => (from + to) / 2;

/** Words of one line over columns from left to right, each as near to the middle of its own as can be. */
function over(words: readonly Segment[], bands: readonly Band[]): number[] {
  if (words.length > bands.length) return words.map((word) => bandAt(bands, word));
  const costs = words.map(() => new Float64Array(bands.length).fill(Number.POSITIVE_INFINITY));
  for (const [i, word] of words.entries()) {
    let before = i === 0 ? 0 : Number.POSITIVE_INFINITY;
    for (const [b, band] of bands.entries()) {
      const own = costs[i] as Float64Array;
      own[b] = before + Math.abs(centre(word) - centre(band));
      if (i > 0) before = Math.min(before, costs[i - 1]?.[b] ?? before);
    }
  }
  const places: number[] = [];
  let end = bands.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const own = costs[i]?.subarray(0, end) ?? [];
    let best = 0;
    for (const [b, cost] of own.entries()) if (cost < (own[best] ?? cost)) best = b;
    places.unshift(best);
    end = best;
  }
  return places;
}

const isLetter = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

/** 地   区   合   计: two names of two characters each. */
function inPairs(source: string, letters: readonly Segment[]): Segment[] {
  return letters.flatMap((letter, i) => {
    const second = letters[i + 1];
    if (i % 2 === 1 || !second) return [];
    const { to, end } = second;
    return [{ ...letter, to, end, text: source.slice(letter.start, end) }];
  });
}

/** One blank may part two names: 预算数 决算数. */
function apart(source: string, segment: Segment): Segment[] {
  const words = wordsOf(source, segment);
  if (words.length === 4 && words.every((w) => isLetter(w.text))) return inPairs(source, words);
  return words.length > 1 && words.every((w) => /\p{Script=Han}{2}/u.test(w.text)) ? words : [segment];
}

function wordsIn(source: string, lines: readonly Line[], bands: readonly Band[], parted: boolean): Word[] {
  return lines.flatMap((text, line) => {
    const wide = segmentsOf(source, text);
    const words = parted ? wide.flatMap((segment) => apart(source, segment)) : wide;
    const places = over(words, bands);
    return words.map((word, i) => ({ ...word, line, band: places[i] ?? 0 }));
  });
}

function namesOf(source: string, lines: readonly Line[], bands: readonly Band[], parted: boolean): Word[][] {
  const byBand: Word[][] = bands.map(() => []);
  for (const word of wordsIn(source, lines, bands, parted)) byBand[word.band]?.push(word);
  return byBand;
}

interface Joint {
  readonly word: Word;
  readonly first: number;
  readonly last: number;
}

/** So many columns on either side may be joined. */
const WIDEST_JOINT = 12;
const OFF_CENTRE = 3;

/** Names above a run of columns whose own names all stand below the middle of the header, and over its middle. */
function jointsIn(byBand: readonly (readonly Word[])[]): Joint[] {
  const middle = mean((byBand[0] ?? []).map((w) => w.line));
  const above = byBand.slice(1).flatMap((words) => words.filter((w) => w.line < middle));
  const below = (band: number, word: Word): readonly Word[] => {
    const own = (byBand[band] ?? []).filter((w) => w !== word);
    return own.length > 0 && mean(own.map((w) => w.line)) > middle + 0.4 ? own : [];
  };
  return above.flatMap((word) => {
    const beside = new Set(above.filter((w) => w !== word && w.line === word.line).map((w) => w.band));
    const free = (band: number): boolean => band > 0 && !beside.has(band) && below(band, word).length > 0;
    if (!free(word.band)) return [];
    let [first, last] = [word.band, word.band];
    while (free(first - 1) && word.band - first < WIDEST_JOINT) first--;
    while (free(last + 1) && last - word.band < WIDEST_JOINT) last++;
    let best = { word, first: word.band, last: word.band, off: OFF_CENTRE };
    for (let l = first; l <= word.band; l++)
      for (let r = word.band; r <= last; r++) {
        if (r === l) continue;
        const from = Math.min(...below(l, word).map((w) => w.from));
        const to = Math.max(...below(r, word).map((w) => w.to));
        const off = Math.abs((from + to) / 2 - centre(word)) - (r - l) / 10;
        if (off < best.off) best = { word, first: l, last: r, off };
      }
    return best.last > best.first ? [best] : [];
  });
}

/** 中央补助 ⏎ 转移支付: further lines of the name stand alone over the middle of the run. */
function nameOf({ word, first, last }: Joint, byBand: readonly (readonly Word[])[]): Word[] {
  const run = byBand.slice(first, last + 1).flat();
  const alone = (other: Word): boolean =>
    other.line > word.line &&
    Math.abs(centre(other) - centre(word)) <= OFF_CENTRE &&
    !run.some((w) => w !== other && w.line === other.line);
  return [word, ...run.filter(alone)];
}

const cellOf = (source: string, words: readonly Word[]): RawCell => ({
  paragraphs: words.length > 0 ? [prose(source, words)] : [],
});

interface Names {
  readonly byBand: readonly (readonly Word[])[];
  readonly joints: readonly (Joint & { readonly words: readonly Word[] })[];
}

/** Names are parted at a single blank where a column has no name otherwise, or a joining one is as many as it joins. */
function readNames(source: string, lines: readonly Line[], bands: readonly Band[]): Names {
  const [whole, parted] = [false, true].map((part): Names => {
    const byBand = namesOf(source, lines, bands, part);
    return { byBand, joints: jointsIn(byBand).map((joint) => ({ ...joint, words: nameOf(joint, byBand) })) };
  }) as [Names, Names];
  const unnamed = ({ byBand }: Names): number => byBand.filter((words) => words.length === 0).length;
  const several = whole.joints.some(({ words, first, last }) =>
    words.some((word) => apart(source, word).length === last - first + 1),
  );
  return several || unnamed(parted) < unnamed(whole) ? parted : whole;
}

export function stackedHeader(source: string, lines: readonly Line[], bands: readonly Band[]): RawRow[] {
  const { byBand, joints } = readNames(source, lines, bands);
  const joining = new Set(joints.flatMap((j) => j.words));
  const own = byBand.map((words) =>
    cellOf(
      source,
      words.filter((w) => !joining.has(w)),
    ),
  );
  if (joints.length === 0) return [{ header: true, cells: own }];
  const upper: RawCell[] = [];
  const lower: RawCell[] = [];
  for (const [band, cell] of own.entries()) {
    const joint = joints.find((j) => j.first <= band && band <= j.last);
    if (!joint) upper.push({ ...cell, rowspan: 2 });
    if (joint?.first === band)
      upper.push({ ...cellOf(source, joint.words), colspan: joint.last - joint.first + 1 });
    if (joint) lower.push(cell);
  }
  return [
    { header: true, cells: upper },
    { header: true, cells: lower },
  ];
}
