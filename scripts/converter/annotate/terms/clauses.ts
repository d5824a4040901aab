/** Where clauses begin and end, and the number of an item before its words. */
import { markerAt } from '../../parse/markers.ts';
import { wordList } from '../../words/word-list.ts';

const FARTHEST = 80;
const SENTENCE = '。！？!?；;\n';
const CLAUSE = '，,：:';
const BLANK = ' \t\n\u3000';

/** 注：, 说明： before a clause say where it stands: the sentence begins behind them. */
const LABELS = wordList('注 备注 说明 其中 名词解释 指标解释 指标说明');

/** Where the clause begins that ends at `at`, and whether its sentence begins there too. */
export function clauseStart(text: string, at: number): { from: number; opens: boolean } {
  const base = Math.max(0, at - FARTHEST);
  let depth = 0;
  for (let i = endOfClause(text, at, base) - 1; i >= base; i -= 1) {
    const char = text.charAt(i);
    if ('）)”』」》'.includes(char)) depth += 1;
    else if ('（(“『「《'.includes(char)) {
      depth -= 1;
      // A bracket that the words stand in begins their clause; a quotation is part of them.
      if (depth < 0 && '（('.includes(char)) return { from: i + 1, opens: true };
      depth = Math.max(0, depth);
    } else if (depth === 0 && SENTENCE.includes(char)) return { from: i + 1, opens: true };
    else if (depth === 0 && CLAUSE.includes(char))
      return { from: i + 1, opens: LABELS.has(text.slice(base, i).trim()) || isItem(text.slice(i + 1, at)) };
  }
  return { from: base, opens: base === 0 };
}

/** Commas, colons and blanks before `at` belong to the clause that they close. */
export function endOfClause(text: string, at: number, from = 0): number {
  let end = at;
  while (end > from && (CLAUSE + BLANK).includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Past commas, colons and blanks. */
export function behindMarks(text: string, at: number): number {
  let from = at;
  while (from < text.length && (CLAUSE + BLANK).includes(text.charAt(from))) from += 1;
  return from;
}

/** ¹ and ● before a note. */
const BULLET = /^(?:[-—·●*＊#¹²³⁰⁴-⁹\s\u00a0]+|\[\d{1,3}\])/;
/** 3．10种, 2.2023年, 2.1、: numbers that are none of the outline. */
const NUMBER = /^(?:\d{1,2}．(?=\d)|\d{1,2}[.．](?=\d{4}年)|(?:\d{1,2}[.．]){1,3}\d{0,2}[、\s]|\d{1,2}\s)/;

const markerLength = (words: string): number =>
  markerAt(words)?.length ?? (NUMBER.exec(words) ?? BULLET.exec(words))?.[0].length ?? 0;

/** 第十条 （一）｜甲: a number of an article may stand before that of its item. */
export function withoutMarker(words: string): string {
  let rest = words.trimStart();
  for (let i = 0; i < 2; i += 1) rest = rest.slice(markerLength(rest));
  return rest.trimStart();
}

/** （一）｜甲 */
export const isItem = (text: string): boolean =>
  '（('.includes(text.charAt(0) || '.') && withoutMarker(text) !== text;
