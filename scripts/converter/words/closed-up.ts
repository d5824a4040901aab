/** Text of a PDF may stand letter by spaced letter: 同 比 增 长. Read without those spaces, its words are words again. */

const SPACE_INSIDE =
  /(?<=[一-鿿，。；：、（）“”《》%％]|\d(?= ?[一-鿿]))[ \u00A0\u3000]+(?=[一-鿿，。；：、（）“”《》\d])|(?<=[一-鿿])[ \u00A0\u3000]+(?=\d)/g;

/** One space for every few characters: no author sets words so far apart. */
const SHARE = 1 / 7;

export interface ClosedUp {
  readonly text: string;
  /** Where a place of `text` stands in the text as given. */
  readonly back: (index: number) => number;
}

const asGiven = (text: string): ClosedUp => ({ text, back: (index) => index });

/** The text without the spaces between its letters, where they are many; else as it is. */
export function closedUp(original: string): ClosedUp {
  const gaps = [...original.matchAll(SPACE_INSIDE)];
  if (gaps.length < 4 || gaps.length < original.length * SHARE) return asGiven(original);
  let text = '';
  let from = 0;
  const places: number[] = [];
  const copy = (to: number): void => {
    for (let i = from; i < to; i++) places.push(i);
    text += original.slice(from, to);
  };
  for (const gap of gaps) {
    copy(gap.index);
    from = gap.index + gap[0].length;
  }
  copy(original.length);
  return { text, back: (index) => places[index] ?? original.length };
}
