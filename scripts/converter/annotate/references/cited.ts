/** The titles and numbers of one text, and which number belongs to which title. */
import { firstWhere } from '../../read/sorted.ts';
import type { Range } from '../../tree.ts';
import { wordList } from '../../words/word-list.ts';
import { type DocumentNumber, documentNumbersIn } from './document-numbers.ts';
import { titlesIn } from './titles.ts';

/** What one text cites, in its order. */
interface Cited {
  readonly text: string;
  readonly titles: readonly Range[];
  /** For each title the last one of its row: 《甲》《乙》 with nothing between them. */
  readonly rowEnds: readonly number[];
  readonly numbers: readonly DocumentNumber[];
}

export function citedIn(text: string): Cited {
  const titles = titlesIn(text);
  const rowEnds: number[] = [];
  for (let i = titles.length - 1; i >= 0; i -= 1)
    rowEnds[i] = titles[i + 1]?.from === titles[i]?.to ? (rowEnds[i + 1] ?? i) : i;
  return { text, titles, rowEnds, numbers: documentNumbersIn(text) };
}

/** Numbers in the bracket right behind a row of titles belong to them, last to last: 《甲》《乙》（A号、B号）. */
export function numberOf(
  { text, titles, rowEnds, numbers }: Cited,
  index: number,
): DocumentNumber | undefined {
  const last = rowEnds[index] ?? index;
  const end = titles[last]?.to ?? 0;
  const bracket = /^\s*[（(〔[]?/.exec(text.slice(end))?.[0].length ?? 0;
  const stop = text.slice(end).search(/[）)。；;《]/);
  const until = stop < 0 ? text.length : end + stop;
  const first = firstWhere(numbers, ({ range }) => range.from >= end);
  const near = numbers.slice(
    first,
    Math.max(
      first,
      firstWhere(numbers, ({ range }) => range.from > until + 1),
    ),
  );
  const before = numberBefore(text, titles[index], numbers);
  if (before && !(near[0] && near[0].range.from <= end + bracket + 1)) return before;
  const attached = near[0] !== undefined && near[0].range.from <= end + bracket + 1 ? near : [];
  return attached[attached.length === 1 ? (index === last ? 0 : -1) : index - last + attached.length - 1];
}

/** 某局令第12号公布的《甲》 */
function numberBefore(
  text: string,
  title: Range | undefined,
  numbers: readonly DocumentNumber[],
): DocumentNumber | undefined {
  if (!title) return undefined;
  const last = numbers[firstWhere(numbers, ({ range }) => range.from >= title.from) - 1];
  const between = last && title.from - last.range.to <= 8 ? text.slice(last.range.to, title.from) : '';
  return PUBLISHED.has(between) ? last : undefined;
}
const PUBLISHED = wordList('公布 公布的 发布 发布的 印发 印发的 颁布 颁布的 下发 下发的');
