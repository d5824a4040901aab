/** A square of dark and light modules as bits of its rows and of its columns, so that a whole line is looked at at once. */

/** Bits of a word; a line of at most 57 modules is two of them. */
const WORD = 30;

export interface Lines {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

export const blankLines = (size: number): Lines => ({
  rows: new Int32Array(size * 2),
  columns: new Int32Array(size * 2),
});

function setBit(words: Int32Array, line: number, at: number): void {
  const word = line * 2 + (at < WORD ? 0 : 1);
  words[word] = (words[word] ?? 0) | (1 << (at < WORD ? at : at - WORD));
}

export function darken({ rows, columns }: Lines, x: number, y: number): void {
  setBit(rows, y, x);
  setBit(columns, x, y);
}

export const isDark = ({ rows }: Lines, x: number, y: number): boolean =>
  (((rows[y * 2 + (x < WORD ? 0 : 1)] ?? 0) >> (x < WORD ? x : x - WORD)) & 1) === 1;

const turned = (a: Int32Array, b: Int32Array): Int32Array => a.map((word, i) => word ^ (b[i] as number));

/** Modules of `a`, turned where those of `b` are dark. */
export const turnedBy = (a: Lines, b: Lines): Lines => ({
  rows: turned(a.rows, b.rows),
  columns: turned(a.columns, b.columns),
});

function ones(word: number): number {
  const pairs = word - ((word >> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >> 2) & 0x33333333);
  return (((fours + (fours >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24;
}

const FULL = (1 << WORD) - 1;

/** For each run of five or more of one colour 3 points, and one more for each module over five. */
function runsIn(words: Int32Array, size: number): number {
  const low = size > WORD ? FULL : (1 << (size - 1)) - 1;
  const high = size > WORD ? (1 << (size - 1 - WORD)) - 1 : 0;
  let points = 0;
  for (let i = 0; i < words.length; i += 2) {
    const [a, b] = [words[i] as number, words[i + 1] as number];
    // A bit for each module that is like the next; four such in a row make a run of five.
    const sameA = ~(a ^ ((a >> 1) | ((b & 1) << (WORD - 1)))) & low;
    const sameB = ~(b ^ (b >> 1)) & high;
    const twoA = sameA & ((sameA >> 1) | ((sameB & 1) << (WORD - 1)));
    const twoB = sameB & (sameB >> 1);
    const fourA = twoA & ((twoA >> 2) | ((twoB & 3) << (WORD - 2)));
    const fourB = twoB & (twoB >> 2);
    const beginA = fourA & ~(fourA << 1);
    const beginB = fourB & ~((fourB << 1) | ((fourA >> (WORD - 1)) & 1));
    points += ones(fourA) + ones(fourB) + 2 * (ones(beginA) + ones(beginB));
  }
  return points;
}

/** Long runs and an uneven share of dark modules make a code hard to read: fewer points are better. */
export function badness({ rows, columns }: Lines, size: number): number {
  let dark = 0;
  for (const word of rows) dark += ones(word);
  const uneven = Math.floor(Math.abs((dark * 20) / (size * size) - 10)) * 10;
  return runsIn(rows, size) + runsIn(columns, size) + uneven;
}
