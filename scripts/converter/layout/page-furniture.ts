/** What a printed page repeats and a text export keeps: page numbers and running heads. */
import type { Range } from '../tree.ts';
import { type Line, without } from './lines.ts';
import { candidatesIn } from './page-candidates.ts';
import { pageChains } from './page-chains.ts';

const PAGE_NUMBER =
  /^(?:[-—–－\s·]{1,4}\d{1,3}[-—–－\s·]{1,4}|第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|#{0,6}\s*Page\s+\d+\s*:?(?:\s*of\s+\d+)?)$/i;
/** 1附件2: the number of a page ran into a caption. */
const BEFORE_CAPTION = /^\d{1,3}(?=附\s*件\s*\d{0,2}\s*[：:]?$)/;
const REPEATS = 3;
const LONGEST_HEAD = 40;
/** 单位：万元 stands above each table of its own. */
const UNIT = /^[（(]?\s*(?:计量)?单\s*位\s*[：:]/;
/** The title of a table that goes on over pages; the first names it. */
const TABLE_TITLE = /表(?:\s*[（(][^（）()]{1,8}[）)])?$/;
/** The last row of a table stands above the number of its page here and there, a head on many pages. */
const RAREST = 0.15;
const PAGE_OF_LINES = 8;

/** The number of the page stands at an end of a running head; figures inside a line make it another line (rows of fees). */
const key = (text: string): string =>
  text.replace(/\s/g, '').replace(/^[-—–·]*第?\d{1,4}页?[-—–·]*|[-—–·]*第?\d{1,4}页?[-—–·]*$/g, '');

const isHeadLike = ({ text, indent }: Line): boolean =>
  text.length > 0 &&
  text.length <= LONGEST_HEAD &&
  !/^\d*$|\S\s{2,}\S|^[<|]|[。；，：]$/.test(text) &&
  (text.length < 3 || /\p{Script=Han}{2}/u.test(text)) &&
  !UNIT.test(text) &&
  !indent.includes('\t');

/** The rows of each short line that comes again and again. */
function repeated(lines: readonly Line[]): number[][] {
  const seen = new Map<string, number[]>();
  for (const [row, line] of lines.entries()) {
    if (!isHeadLike(line)) continue;
    const rows = seen.get(key(line.text)) ?? [];
    rows.push(row);
    seen.set(key(line.text), rows);
  }
  return [...seen.values()].filter((rows) => rows.length >= REPEATS);
}

function cutsSentence(lines: readonly Line[], row: number): boolean {
  const before = lines[row - 1]?.text ?? '';
  return before.length > 20 && /[\p{Script=Han}，、]$/u.test(before) && !/\S\s{2,}\S/.test(before);
}

/** Next to the numbers of the pages; a mark of one letter always, a head mostly. */
function headsBesideNumbers(
  lines: readonly Line[],
  rows: readonly number[],
  aside: ReadonlySet<number>,
  pages: number,
): readonly number[] {
  const beside = rows.filter((row) => aside.has(row - 1) || aside.has(row + 1));
  const isMark = (lines[rows[0] ?? 0]?.text.length ?? 0) < 3;
  if (beside.length < Math.max(pages * RAREST, rows.length * (isMark ? 0.9 : 0.5))) return [];
  const [first = -1] = beside;
  if (TABLE_TITLE.test(lines[first]?.text ?? '')) return rows.slice(rows.indexOf(first) + 1);
  // The first one may be the title.
  return rows.slice(first === rows[0] ? 0 : 1);
}

/** Where the numbers are lost, a head cuts sentences again and again, about a page apart. */
function headsInSentences(lines: readonly Line[], rows: readonly number[]): readonly number[] {
  const cutting = rows.filter((row) => cutsSentence(lines, row));
  const apart = rows.slice(1).every((row, i) => row - (rows[i] ?? 0) > PAGE_OF_LINES);
  const text = lines[rows[0] ?? 0]?.text ?? '';
  if (cutting.length < REPEATS || cutting.length < rows.length / 2 || !apart || text.length < 4) return [];
  return rows.slice(cutting.includes(rows[0] ?? -1) ? 0 : 1);
}

/** A mark between two heads of the page becomes known by them: three rounds are enough. */
function withHeads(lines: readonly Line[], numbers: ReadonlySet<number>): Set<number> {
  const groups = repeated(lines);
  const aside = new Set(numbers);
  if (numbers.size === 0) return new Set(groups.flatMap((rows) => headsInSentences(lines, rows)));
  for (let round = 0; round < 3; round++) {
    const found = groups.flatMap((rows) => headsBesideNumbers(lines, rows, aside, numbers.size));
    for (const row of found) aside.add(row);
  }
  // The unit below a title that is set aside goes with it.
  for (const [row, line] of lines.entries())
    if (UNIT.test(line.text) && aside.has(row - 1) && !numbers.has(row - 1)) aside.add(row);
  return aside;
}

interface Cut extends Range {
  readonly row: number;
}

const isWhole = ({ from, to }: Range, { text }: Line): boolean => from === 0 && to === text.length;

function numbersIn(lines: readonly Line[]): Cut[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const counted = pageChains(candidatesIn(lines), total).map(({ row, range }) => ({ row, ...range }));
  const plain = lines.flatMap(({ text }, row) => {
    const to = (PAGE_NUMBER.exec(text) ?? BEFORE_CAPTION.exec(text))?.[0].length ?? 0;
    return to > 0 ? [{ row, from: 0, to }] : [];
  });
  return [...counted, ...plain];
}

/** The words that stand beside most of the numbers inside lines: a running head that lost its own line. */
const SHORTEST_RUN = 6;
const LONGEST_RUN = 40;

function commonStart(texts: readonly string[]): string {
  const [a = '', ...others] = [...texts].sort();
  const counts = new Map<string, number>();
  for (const [i, text] of [a, ...others].entries()) {
    const next = others[i] ?? '';
    let length = 0;
    while (length < LONGEST_RUN && length < text.length && text[length] === next[length]) length++;
    if (length >= SHORTEST_RUN)
      counts.set(text.slice(0, length), (counts.get(text.slice(0, length)) ?? 1) + 1);
  }
  const best = [...counts].sort((x, y) => y[1] - x[1])[0];
  return best && best[1] >= Math.max(REPEATS, texts.length * 0.6) ? best[0] : '';
}

const reversed = (text: string): string => [...text].reverse().join('');

/** …发展12云岭县绿化规划 加快…: the head goes with the number. */
function withGluedHeads(lines: readonly Line[], cuts: readonly Cut[]): Cut[] {
  const inside = cuts.filter((cut) => !isWhole(cut, lines[cut.row] as Line));
  const textOf = ({ row }: Cut): string => lines[row]?.text ?? '';
  const after = commonStart(inside.map((c) => textOf(c).slice(c.to, c.to + LONGEST_RUN)));
  const before = commonStart(
    inside.map((c) => reversed(textOf(c).slice(Math.max(0, c.from - LONGEST_RUN), c.from))),
  );
  return cuts.map((cut) => ({
    ...cut,
    from:
      before && reversed(textOf(cut).slice(0, cut.from)).startsWith(before)
        ? cut.from - before.length
        : cut.from,
    to: after && textOf(cut).startsWith(after, cut.to) ? cut.to + after.length : cut.to,
  }));
}

/** The lines without what belongs to the page and not to the document. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const cuts = withGluedHeads(lines, numbersIn(lines));
  const whole = new Set(cuts.filter((cut) => isWhole(cut, lines[cut.row] as Line)).map(({ row }) => row));
  const aside = withHeads(lines, whole);
  const ranges = new Map<number, Range[]>();
  for (const { row, from, to } of cuts) ranges.set(row, [...(ranges.get(row) ?? []), { from, to }]);
  return lines.flatMap((line, row) => {
    if (aside.has(row)) return [];
    const gone = (ranges.get(row) ?? []).sort((a, b) => a.from - b.from);
    // What stood before the number set in no paragraph.
    return [gone[0]?.from === 0 ? { ...without(line, gone), indent: '' } : without(line, gone)];
  });
}
