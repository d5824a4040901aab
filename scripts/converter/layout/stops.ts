/** Where a sentence ends: at 。, or at a half-width stop between Chinese words (企业260家.建成……). */
const HALF_STOP =
  /(?<=[\p{Script=Han}%％)）"”\]]|\d(?=\.(?:\p{Script=Han}|$)))\.(?=$|[\p{Script=Han}"“”\s]|\d{4}年)/u;

/** The place of the first full stop from `from` on; -1 where there is none. */
export function firstStop(text: string, from: number): number {
  const full = text.indexOf('。', from);
  const half = HALF_STOP.exec(text.slice(from));
  const at = half ? from + half.index : -1;
  if (full < 0 || at < 0) return Math.max(full, at);
  return Math.min(full, at);
}

/** A text with half-width punctuation ends its sentences with a stop too. */
export const endsSentence = (text: string): boolean =>
  /[。！？；：!?;:…]["”』」’）)】]?$/.test(text) || /[\p{Script=Han}%）)]\.["”]?$/u.test(text);
