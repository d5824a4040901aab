/**
 * A table of indicators whose cells ran together: 指标2025年2030年属性造林面积（万亩）12.515约束性. Its header tells how many
 * figures a row has; where one ends and the next begins is told by what fits: as many decimals, and the growth beside them.
 */

import type { MarkedCell, MarkedTable } from '../marked.ts';
import { matchesIn } from '../read/matches.ts';
import type { Span } from '../tree.ts';

const HEADER =
  /(序\s*号\s*)?(指\s*标(?:名称)?)((?:\s*(?:(?:19|20)\d{2}年比(?:19|20)\d{2}年(?:增长|变化|提高|下降)?|(?:19|20)\d{2}年|〔累计〕\d?|年均增[长速]|属性))+)/gu;
const HEAD =
  /(?:19|20)\d{2}年比(?:19|20)\d{2}年(?:增长|变化|提高|下降)?|(?:19|20)\d{2}年|〔累计〕\d?|年均增[长速]|属性/gu;
const ROW =
  /\s*(\d{1,2}(?=\p{Script=Han}))?((?:\d{1,2}[.．])?\p{Script=Han}[^。；]{1,60}?（[^（）]{1,12}）)((?:[\d.,%<>＞＜≥≤+\-—–〔〕 ]|左右|以上|以下|个百分点)+)(?:\s*(约束性|预期性))?/uy;
const CELL =
  /[-—–](?!\d)|[<>＞＜≥≤]?-?\d{1,7}(?:\.\d{1,3})?(?:左右|以上|以下)?(?:%|个百分点)?|〔\d+(?:\.\d+)?〕/y;
const FEWEST_ROWS = 3;

const numberIn = (cell: string): number => Number(/-?\d+(?:\.\d+)?/.exec(cell)?.[0] ?? Number.NaN);
const decimals = (cell: string): number => /\.(\d+)/.exec(cell)?.[1]?.length ?? 0;

/** All beginnings of a stretch that may be a cell: a number may end after any of its digits. */
function cellsAt(text: string, at: number): string[] {
  CELL.lastIndex = at;
  const longest = CELL.exec(text)?.[0] ?? '';
  if (longest === '') return [];
  const number = /^[<>＞＜≥≤]?-?\d+(?:\.\d+)?/.exec(longest)?.[0] ?? '';
  const shorter = Array.from({ length: number.length }, (_, i) => number.slice(0, number.length - i));
  const whole = shorter.filter((cell) => /^[<>＞＜≥≤]?-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell));
  const dash = /^[-—–]/.exec(longest)?.[0];
  return [...new Set([longest, ...whole, ...(dash ? [dash] : [])])];
}

function splits(text: string, at: number, left: number): string[][] {
  if (left === 0) return at === text.length ? [[]] : [];
  if (at === text.length) return left === 1 ? [['']] : [];
  return cellsAt(text, at).flatMap((cell) =>
    splits(text, at + cell.length, left - 1).map((rest) => [cell, ...rest]),
  );
}

/** How badly the cells fit together: other decimals, other sizes, a growth that does not follow. */
function misfit(cells: readonly string[]): number {
  const [from = '', to = '', growth = ''] = cells;
  const [a, b, g] = [from, to, growth].map(numberIn) as [number, number, number];
  const empty = cells.filter((cell) => cell === '').length * 2;
  if (Number.isNaN(a) || Number.isNaN(b)) return empty + 1.5;
  const change = growth.includes('%') ? ((b - a) / a) * 100 : b - a;
  const off = Number.isNaN(g) ? 0 : Math.min(3, Math.abs(change - g));
  return (
    empty + off + Math.abs(decimals(from) - decimals(to)) * 0.3 + Math.abs(Math.log(b / a || 1e-9)) * 0.5
  );
}

function cellsIn(text: string, count: number): string[] | null {
  if (text.length > 40) return null;
  const found = splits(text, 0, count);
  return found.reduce<string[] | null>(
    (best, next) => (best && misfit(best) <= misfit(next) ? best : next),
    null,
  );
}

const cellOf = (start: number, text: string): MarkedCell => ({
  paragraphs: text.trim() === '' ? [] : [[{ start, end: start + text.length } satisfies Span]],
  colspan: 1,
  rowspan: 1,
});

/** Cells that follow each other in the source. */
function inTurn(start: number, texts: readonly string[]): MarkedCell[] {
  let at = start;
  return texts.map((text) => {
    const cell = cellOf(at, text);
    at += text.length;
    return cell;
  });
}

interface Rows {
  readonly rows: MarkedTable['rows'];
  readonly end: number;
}

function rowsFrom(source: string, from: number, figures: number, serial: boolean): Rows {
  const rows: MarkedTable['rows'][number][] = [];
  let [at, next] = [from, 1];
  for (;;) {
    ROW.lastIndex = at;
    const match = ROW.exec(source);
    if (!match) break;
    const [whole, number = '', name = '', written = '', attribute = ''] = match;
    if (number !== '') next = Number(number) + 1;
    const tail =
      serial && attribute === '' && written.trimEnd().endsWith(String(next)) ? String(next).length : 0;
    const goesOn = /^\p{Script=Han}/u.test(source.slice(at + whole.length, at + whole.length + 1));
    const values = tail > 0 && goesOn ? written.slice(0, written.lastIndexOf(String(next))) : written;
    const cells = cellsIn(values.trim(), figures);
    if (!cells) break;
    const start = at + whole.lastIndexOf(written, whole.length - attribute.length - written.length);
    const lead = values.length - values.trimStart().length;
    rows.push({
      header: false,
      cells: [
        ...(serial ? [cellOf(start - name.length - number.length, number)] : []),
        cellOf(start - name.length, name),
        ...inTurn(start + lead, cells),
        ...(attribute ? [cellOf(at + whole.length - attribute.length, attribute)] : []),
      ],
    });
    at = attribute === '' ? start + values.length : at + whole.length;
  }
  return { rows, end: at };
}

export function gluedTables(source: string): MarkedTable[] {
  const found: MarkedTable[] = [];
  for (const match of source.matchAll(HEADER)) {
    const [whole, serial = '', name = '', rest = ''] = match;
    const heads = matchesIn(rest, HEAD);
    const years = heads.filter(([head]) => /^\d{4}年/.test(head)).length;
    const start = match.index;
    if (years < 2 || start < (found.at(-1)?.end ?? 0)) continue;
    const figures = heads.filter(([head]) => head !== '属性').length;
    const { rows, end } = rowsFrom(source, start + whole.length, figures, serial !== '');
    if (rows.length < FEWEST_ROWS) continue;
    const base = start + whole.length - rest.length;
    const header = [
      ...(serial ? [cellOf(start, serial.trimEnd())] : []),
      cellOf(base - name.length, name),
      ...heads.map((head) => cellOf(base + head.index, head[0])),
    ];
    found.push({ start, end, rows: [{ header: true, cells: header }, ...rows] });
  }
  return found;
}
