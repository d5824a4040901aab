/** The list of contents that a document prints before its text: it repeats the headings and is none. */
import { markerAt } from '../parse/markers.ts';
import { recent } from '../read/recent.ts';
import type { MarkerStyle, Range } from '../tree.ts';
import type { Line } from './lines.ts';

/** A part of the lines: one past its last is `to`. */
type Region = Range;

const NAME = /^(?:[【[]\s*)?(?:目\s*录|目\s*次|contents)(?:\s*[】\]])?\s*[：:]?$/i;
const LONGEST_ENTRY = 80;
const LONGEST_LINE = 200;
/** …… 12: dots lead to the number of the page. */
const LEADER = /(?:[.．·…‥_─-]\s?){4,}\s*[-—(（]?\s*\d{0,3}\s*[-—)）]?$/;
const PAGE = /(?:(?:[.．·…‥_─-]\s?){3,}|\s)*[-—(（]?\s*\d{0,3}\s*[-—)）]?$/;

const hasLeader = ({ text }: Line): boolean => text.length <= LONGEST_LINE && LEADER.test(text);

/** How a line ends that may name a page. */
const ENDS_AS_PAGE = /[\d\s.．·…‥_─()（）—-]$/;

/** Each line is held against every list that it may belong to. */
const withoutPage = recent((text: string): string =>
  text.length <= LONGEST_LINE && ENDS_AS_PAGE.test(text) ? text.replace(PAGE, '') : text,
);

/** An entry without leaders and page number, to compare with the heading that it repeats. */
const wordsOf = (text: string): string => withoutPage(text).normalize('NFKC').replace(/[\s:]/g, '');

const headingOf = (text: string): string =>
  wordsOf(/^[^。]{2,}(?=。)/.exec(text.slice(0, LONGEST_LINE))?.[0] ?? text);

const isEntry = ({ text, table }: Line): boolean =>
  table === undefined && text !== '' && withoutPage(text).length <= LONGEST_ENTRY && !/[。；！？]/.test(text);

/** 1总则, 2.1 机构: the entries return as headings, so that no more is asked of a number. */
const DECIMAL = /^\d{1,2}(?:[.．]\d{1,2}){0,3}[.．、]?\s*(?=\p{Script=Han})/u;

const isNumbered = (line: Line | undefined): line is Line =>
  line !== undefined && isEntry(line) && (markerAt(line.text) !== null || DECIMAL.test(line.text));

/** Lines of leaders, a wrapped entry or a head of the page between them at most. */
function leaderRegions(lines: readonly Line[]): Region[] {
  const rows = lines.flatMap((line, i) => (hasLeader(line) ? [i] : []));
  const regions: { from: number; to: number; count: number }[] = [];
  for (const row of rows) {
    const last = regions.at(-1);
    if (last && row - last.to <= 3) {
      last.to = row + 1;
      last.count++;
    } else regions.push({ from: row, to: row + 1, count: 1 });
  }
  return regions.filter((r) => r.count >= 3).map(({ from, to }) => ({ from: nameAbove(lines, from), to }));
}

/** The first entry may run over two lines under the name of the list. */
function nameAbove(lines: readonly Line[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (NAME.test(lines[i]?.text ?? '')) return i;
  return from;
}

/** 目录 第一章…　第二章…: the whole list on one line. */
const ONE_LINE =
  /第[一二三四五六七八九十百]{1,4}[编篇章节部]|(?<![\p{Script=Han}])[一二三四五六七八九十]{1,3}、/gu;
const isOneLine = ({ text }: Line): boolean =>
  text.length <= 4000 && !text.includes('。') && (text.match(ONE_LINE)?.length ?? 0) >= 3;

const FURTHEST = 600;
/** Entries whose return tells that the text begins. */
const PROBES = 3;

/** One past the last line that could be an entry. */
function entriesEnd(lines: readonly Line[], from: number): number {
  let to = from;
  while (to < lines.length && to - from < FURTHEST && isEntry(lines[to] as Line)) to++;
  return to;
}

/** Numbers that a contents list counts through. */
const RESTARTS: ReadonlySet<MarkerStyle> = new Set(['part', 'chapter', 'formal', 'roman', 'chinese']);

/** Where one of the first entries comes again, or their numbering begins anew. */
function restartIn(lines: readonly Line[], from: number, to: number): number {
  const first = lines.slice(from, from + PROBES).map((line) => wordsOf(line.text));
  const outer = lines.slice(from, from + PROBES).flatMap((line) => markerAt(line.text) ?? [])[0];
  for (let i = from + 2; i < Math.min(lines.length, to + 1); i++) {
    const text = lines[i]?.text ?? '';
    const again = first.indexOf(headingOf(text));
    if (again >= 0 && i > from + again) return i;
    const marker = markerAt(text);
    if (
      outer &&
      marker?.style === outer.style &&
      marker.number === 1 &&
      i > from + PROBES &&
      RESTARTS.has(outer.style)
    )
      return i;
  }
  return to;
}

/** Where each heading stands last, for entries that come again. */
type LastRows = ReadonlyMap<string, number>;

const lastRowsOf = (lines: readonly Line[]): LastRows =>
  new Map(lines.map((line, row) => [headingOf(line.text), row]));

/** 总体要求 5: the number of a page stands behind the words. */
const hasPage = ({ text }: Line): boolean => /[^\d\s.,年]\s*[-—(（]?\d{1,3}[-—)）]?$/.test(text);

/** Entries that differ from the headings: they are numbered, and the same numbering begins anew further down. */
function countsAnew(lines: readonly Line[], from: number, to: number): boolean {
  const markers = lines.slice(from, to).flatMap((line) => markerAt(line.text) ?? []);
  const [outer] = markers;
  if (!outer || !RESTARTS.has(outer.style) || markers.length < (to - from) * 0.7) return false;
  return lines.slice(to).some(({ text }) => {
    const marker = markerAt(text);
    return marker?.style === outer.style && marker.number === 1;
  });
}

/** Without a place where the text begins, what comes again below or names a page is an entry. */
function provenEnd(lines: readonly Line[], rows: LastRows, from: number, to: number): number {
  const anew = countsAnew(lines, from, to);
  const proven = lines.slice(from, to).flatMap((line, i) => {
    const again = (rows.get(wordsOf(line.text)) ?? 0) >= to;
    return again || hasPage(line) || (anew && markerAt(line.text)) ? [from + i + 1] : [];
  });
  const end = proven.at(-1) ?? from;
  return proven.length >= 2 && proven.length >= (end - from) * 0.5 ? end : from;
}

function namedRegion(lines: readonly Line[], rows: LastRows, at: number): Region | null {
  const next = lines[at + 1];
  if (!next) return null;
  if (isOneLine(next)) return { from: at, to: at + 2 };
  const last = entriesEnd(lines, at + 1);
  const restart = restartIn(lines, at + 1, last);
  const end =
    restart < last || headingOf(lines[last]?.text ?? '') === wordsOf(next.text)
      ? restart
      : provenEnd(lines, rows, at + 1, last);
  return end > at + 2 ? { from: at, to: end } : null;
}

const SHORTEST_LIST = 5;

/** Headings stand apart with text between them; the rows of a second table stand as close as the first ones. */
function isSpread(found: readonly number[]): boolean {
  const [first = 0] = found;
  return (found.at(-1) ?? 0) - first >= found.length * 1.2;
}

/** A list of contents without a name: a run of short numbered lines that come again, the first one right behind it. */
function bareRegion(lines: readonly Line[], rows: LastRows, at: number): Region | null {
  const first = lines[at];
  if (!isNumbered(first) || isNumbered(lines[at - 1])) return null;
  const wanted = wordsOf(first.text);
  if ((rows.get(wanted) ?? at) === at) return null;
  let end = at + 1;
  while (isNumbered(lines[end]) && wordsOf((lines[end] as Line).text) !== wanted) end++;
  if (end - at < SHORTEST_LIST) return null;
  const again = lines.slice(at, end).flatMap((line) => rows.get(wordsOf(line.text)) ?? []);
  const later = again.filter((row) => row >= end);
  const restarts = headingOf(lines[end]?.text ?? '') === wanted && later.length >= (end - at) * 0.4;
  return (restarts || later.length >= (end - at) * 0.8) && isSpread(later) ? { from: at, to: end } : null;
}

function regionAt(lines: readonly Line[], rows: LastRows, at: number): Region | null {
  const line = lines[at];
  if (!line) return null;
  if (NAME.test(line.text)) return namedRegion(lines, rows, at);
  if (/^目\s*[录次][\s：:]*\S/.test(line.text) && isOneLine(line)) return { from: at, to: at + 1 };
  return bareRegion(lines, rows, at);
}

const MOST_LISTS = 12;

function regionsIn(lines: readonly Line[]): Region[] {
  const rows = lastRowsOf(lines);
  const regions: Region[] = [];
  let names = 0;
  for (let at = 0; at < lines.length; at++) {
    // A text that says 目录 on every line has no list behind each of them.
    if (NAME.test(lines[at]?.text ?? '') && ++names > MOST_LISTS) continue;
    const region = regionAt(lines, rows, at);
    if (!region) continue;
    regions.push(region);
    at = region.to - 1;
  }
  return regions;
}

/** The lines, with those of a contents list known as such. */
export function markContents(lines: readonly Line[]): Line[] {
  const listed = new Set<number>();
  for (const { from, to } of [...leaderRegions(lines), ...regionsIn(lines)])
    for (let i = from; i < to; i++) listed.add(i);
  return lines.map((line, i) => (listed.has(i) ? { ...line, listed: true } : line));
}
