/**
 * A table as the text layer of a page keeps it: words at the places where they were printed, columns told by what stands
 * above each other. Names and headers may take several lines; a row may stand between two lines of its name.
 */
import type { Line } from '../../layout/lines.ts';
import { prose } from '../../read/prose.ts';
import { attachmentCaption, boxCaption, isTableNote, isUnitLine, tableCaption } from '../captions.ts';
import { markerAt } from '../markers.ts';
import { type Band, bandAt, bandsOf } from './bands.ts';
import type { RawRow, RawTable } from './raw.ts';
import { isFigure, type Segment, segmentsOf } from './segments.ts';
import { stackedHeader } from './stacked-header.ts';

type Kind =
  /** A name and figures. */
  | 'row'
  /** Figures whose name stands above or below. */
  | 'figures'
  /** One stretch of words. */
  | 'name'
  /** Several stretches of words. */
  | 'words'
  | 'other';

interface Read {
  readonly line: Line;
  readonly segments: readonly Segment[];
  readonly kind: Kind;
}

const LONGEST_HEADER = 9;
const LONGEST_CELL = 44;
const FEWEST_ROWS = 3;
/** A page ends and begins inside a table. */
const WIDEST_GAP = 5;

const isTitle = (text: string): boolean =>
  isUnitLine(text) ||
  tableCaption(text) !== null ||
  boxCaption(text) !== null ||
  attachmentCaption(text) !== null ||
  /表(?:\s*[（(][^（）()]{1,8}[）)])?$/.test(text);

function kindOf(line: Line, segments: readonly Segment[]): Kind {
  const { text } = line;
  if (line.table || line.indent.includes('\t') || text === '' || /[。；|\t]/.test(text)) return 'other';
  if (segments.some((s) => s.text.length > LONGEST_CELL)) return 'other';
  if (segments.some((s) => /^\p{Script=Han}(?:\s+\p{Script=Han}){5}/u.test(s.text))) return 'other';
  if (isTableNote(text) || isTitle(text) || line.hashes > 0) return 'other';
  const figures = segments.filter((s) => isFigure(s.text)).length;
  if (figures === segments.length) return figures > 1 ? 'figures' : 'other';
  if (figures > 0 && segments.length > 1)
    return segments.slice(1).some((s) => isFigure(s.text)) ? 'row' : 'words';
  return segments.length > 1 ? 'words' : 'name';
}

function readLine(source: string, line: Line): Read {
  const segments = segmentsOf(source, line);
  return { line, segments, kind: kindOf(line, segments) };
}

/** The lines from `at` on up to what is surely no part of the table. */
function regionOf(source: string, lines: readonly Line[], at: number, most: number): Read[] {
  const region: Read[] = [];
  let names = 0;
  for (let i = at; i < lines.length && i < at + most; i++) {
    const line = lines[i];
    if (!line || (i > at && line.blanksBefore > WIDEST_GAP)) break;
    const read = readLine(source, line);
    if (read.kind === 'other') break;
    names = read.kind === 'row' || read.kind === 'figures' ? 0 : names + 1;
    if (names > LONGEST_HEADER) break;
    region.push(read);
  }
  return region;
}

const holdsFigures = ({ kind }: Read): boolean => kind === 'row' || kind === 'figures';

/** Words below the last figures: the rest of its name, or rows without figures that count on. */
function endOf(body: readonly Read[]): number {
  let end = body.findLastIndex(holdsFigures) + 1;
  let last = body.slice(0, end).findLast((r) => markerAt(r.line.text))?.line.text ?? '';
  for (; end < body.length; end++) {
    const text = body[end]?.line.text ?? '';
    const [marker, before] = [markerAt(text), markerAt(last)];
    const counts = marker && before && marker.style === before.style && marker.number === before.number + 1;
    const goesOn = !marker && body[end - 1]?.kind === 'figures' && body[end]?.line.blanksBefore === 0;
    if (body[end]?.kind !== 'name' || !(counts || goesOn)) break;
    if (marker) last = text;
  }
  return end;
}

/** How far the longest names reach: what is as long goes on below. */
const longestName = (body: readonly Read[]): number =>
  Math.max(...body.filter((r) => r.kind === 'row').map((r) => r.segments[0]?.to ?? 0));

/** The rest of a name that was as long as its column. */
const goesOnBelow = (name: Read, row: Read | undefined, longest: number): boolean =>
  row?.kind === 'row' &&
  name.line.blanksBefore === 0 &&
  name.line.text.length <= 10 &&
  markerAt(name.line.text) === null &&
  (row.segments[0]?.to ?? 0) >= longest - 1;

/** Lines of one row: a name over two lines with the figures between them, or below or above. */
function grouped(body: readonly Read[]): Read[][] {
  const rows: Read[][] = [];
  const longest = longestName(body);
  for (let i = 0; i < body.length; i++) {
    const read = body[i] as Read;
    const above = rows.at(-1);
    if (read.kind === 'name' && goesOnBelow(read, above?.at(-1), longest)) above?.push(read);
    else if (read.kind !== 'figures') rows.push([read]);
    else {
      const name = above?.length === 1 && above[0]?.kind === 'name' ? above[0] : undefined;
      const closeAbove = read.line.blanksBefore === 0 ? name : undefined;
      const below = body[i + 1];
      const closeBelow = below?.kind === 'name' && goesBelow(below, closeAbove);
      rows.push([...(closeAbove ? (rows.pop() ?? []) : []), read, ...(closeBelow ? [below] : [])]);
      if (closeBelow) i++;
    }
  }
  return rows;
}

/** A line below the figures ends their name unless it begins one itself. */
function goesBelow(below: Read, above: Read | undefined): boolean {
  if (below.line.blanksBefore > 0) return false;
  if (!above) return true;
  const indent = ({ segments }: Read): number => segments[0]?.from ?? 0;
  return markerAt(below.line.text) === null && indent(below) >= indent(above) - 1;
}

function rowOf(source: string, reads: readonly Read[], bands: readonly Band[]): RawRow {
  const cells: Segment[][] = bands.map(() => []);
  for (const { segments, kind } of reads)
    for (const segment of segments)
      cells[kind === 'name' ? nameBand(segment, bands) : bandAt(bands, segment)]?.push(segment);
  return {
    header: false,
    cells: cells.map((words) => ({ paragraphs: words.length > 0 ? [prose(source, words)] : [] })),
  };
}

/** A long name may reach below the figures of its row. */
const nameBand = (segment: Segment, bands: readonly Band[]): number =>
  bandAt(bands, { from: segment.from, to: Math.min(segment.to, segment.from + 4) });

/** Rows whose stretches stand in columns of their own. */
function cleanRows(rows: readonly Read[], bands: readonly Band[]): number {
  const clean = rows.filter(({ segments }) => {
    const places = segments.map((s) => bandAt(bands, s));
    return new Set(places).size === places.length;
  });
  return clean.length;
}

/** Nearly all rows are clean, and the columns are filled. */
function believable(rows: readonly Read[], bands: readonly Band[]): boolean {
  if (bands.length < 2) return false;
  const segments = rows.reduce((sum, r) => sum + r.segments.length, 0);
  return cleanRows(rows, bands) >= rows.length * 0.85 && segments >= rows.length * bands.length * 0.4;
}

const LONGEST_HEAD = 18;

/** Where the body begins: with the first figures, the name above them, and rows without figures that are numbered. */
function bodyFrom(region: readonly Read[]): number {
  let at = Math.max(0, region.findIndex(holdsFigures));
  const isName = (i: number): boolean => region[i]?.kind === 'name';
  const split = region[at]?.kind === 'figures' && region[at]?.line.blanksBefore === 0;
  if (at > 1 && split && isName(at - 1)) at--;
  while (at > 0 && isName(at - 1) && markerAt(region[at - 1]?.line.text ?? '')) at--;
  return at;
}

/** The lines above the first figures; null where one of them is no part of a header. */
function headerOf(region: readonly Read[]): readonly Read[] | null {
  const header = region.slice(0, bodyFrom(region));
  const strange = header.some(
    ({ line, segments }) =>
      segments.some((s) => s.text.length > LONGEST_HEAD) || markerAt(line.text) !== null,
  );
  return strange ? null : header;
}

interface Found {
  readonly header: readonly Read[];
  readonly rows: readonly Read[];
  readonly bands: readonly Band[];
}

/** Gaps that no row crosses, or only few. */
const CROSSINGS = [0, 0.05, 0.12];

/** Names side by side below a wider gap, other than the header printed again: another table begins. */
function isOtherHeader({ kind, line, segments }: Read, index: number, header: readonly Read[]): boolean {
  if (index === 0 || kind !== 'words' || line.blanksBefore < 2 || segments.length < 3) return false;
  return !header.some((h) => h.line.text.replace(/\s/g, '') === line.text.replace(/\s/g, ''));
}

function tableIn(region: readonly Read[]): Found | null {
  const header = headerOf(region);
  if (!header) return null;
  const all = region.slice(header.length);
  const other = all.findIndex((read, i) => isOtherHeader(read, i, header));
  const body = other < 0 ? all : all.slice(0, other);
  const rows = body.slice(0, endOf(body));
  const figured = rows.filter(holdsFigures);
  if (figured.length < FEWEST_ROWS) return null;
  const tried = CROSSINGS.map((crossing) =>
    bandsOf(
      figured.map((r) => r.segments),
      crossing,
    ),
  ).filter((bands) => believable(figured, bands));
  const [bands] = tried.sort((a, b) => cleanRows(figured, b) - cleanRows(figured, a));
  return bands ? { header, rows, bands } : null;
}

/** The header printed again on a new page. */
const repeats = (rows: readonly Read[], at: number, header: readonly Read[]): boolean =>
  header.length > 0 &&
  header.every(({ line }, i) => rows[at + i]?.line.text.replace(/\s/g, '') === line.text.replace(/\s/g, ''));

function rowsOf(source: string, { header, rows, bands }: Found): RawRow[] {
  const made: RawRow[] = [];
  const head = (reads: readonly Read[]): RawRow[] =>
    stackedHeader(
      source,
      reads.map((r) => r.line),
      bands,
    );
  if (header.length > 0) made.push(...head(header));
  let from = 0;
  const body = (to: number): void => {
    made.push(...grouped(rows.slice(from, to)).map((row) => rowOf(source, row, bands)));
  };
  for (let i = 0; i < rows.length; i++) {
    if (!repeats(rows, i, header)) continue;
    body(i);
    made.push(...head(rows.slice(i, i + header.length)).map((row) => ({ ...row, header: false })));
    from = i + header.length;
    i = from - 1;
  }
  body(rows.length);
  return made;
}

/** So many lines show whether it is a table. */
const SAMPLE = 60;

export function readColumns(source: string, lines: readonly Line[], at: number): RawTable | null {
  const near = lines.slice(at, at + LONGEST_HEADER + 1);
  if (!near.some((line) => /[ \u00a0\u3000]{2}[-+−]?[\d—]/.test(line.text))) return null;
  const sample = tableIn(regionOf(source, lines, at, SAMPLE));
  const whole = sample && tableIn(regionOf(source, lines, at, lines.length));
  const found = whole ?? sample;
  if (!found) return null;
  const to = at + found.header.length + found.rows.length;
  return { layout: 'columns', rows: rowsOf(source, found), from: at, to };
}
