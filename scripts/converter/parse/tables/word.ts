/**
 * Tables as a word processor writes them to plain text: every cell begins with a TAB on a line of its own, further
 * paragraphs of the cell follow without one, a blank line parts the rows, two blank lines end the table.
 */

import { type Line, startsCell } from '../../layout/lines.ts';
import { prose } from '../../read/prose.ts';
import { attachmentCaption, boxCaption, isTableNote, tableCaption } from '../captions.ts';
import { markerAt } from '../markers.ts';
import { type RawCell, type RawRow, type RawTable, usualWidth } from './raw.ts';

const END_BLANKS = 2;

/** No cell holds a chapter of the document or the caption of another part. */
function leavesTable(line: Line): boolean {
  const style = line.blanksBefore > 0 ? markerAt(line.text)?.style : undefined;
  if (style === 'chinese' || style === 'chapter' || style === 'section') return true;
  return (
    line.blanksBefore > 0 &&
    (isTableNote(line.text) ||
      (boxCaption(line.text) ?? tableCaption(line.text) ?? attachmentCaption(line.text)) !== null)
  );
}

/** One past the last line of the region that begins with a TAB at `at`; a frame may hold whole chapters. */
export function wordRegionEnd(lines: readonly Line[], at: number, frame = false): number {
  let end = at + 1;
  let lastCell = at;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || line.table) break;
    if (startsCell(line)) {
      if (
        boxCaption(line.text) ||
        line.blanksBefore > END_BLANKS + 1 ||
        (!frame && line.blanksBefore > 0 && isTableNote(line.text))
      )
        break;
      lastCell = end;
    } else if (line.blanksBefore >= END_BLANKS || (!frame && leavesTable(line))) break;
  }
  const closed = (lines[end]?.blanksBefore ?? 0) >= END_BLANKS;
  return closed ? end : withoutFollowingText(lines, lastCell, end);
}

/** Without the closing blank lines, what follows the last cell after a blank line is no longer the table's. */
function withoutFollowingText(lines: readonly Line[], lastCell: number, end: number): number {
  for (let i = lastCell + 1; i < end; i++) {
    const line = lines[i];
    if (line && (line.blanksBefore > 0 || markerAt(line.text)?.style === 'chinese')) return i;
  }
  return end;
}

/** Lines of one cell: a line that goes on in the middle of a word or sentence joins the one before. */
function cellOf(source: string, lines: readonly Line[]): RawCell {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    if (line.text === '') continue;
    const previous = paragraphs.at(-1);
    const before = previous?.at(-1);
    if (previous && before && goesOn(before, line)) previous.push(line);
    else paragraphs.push([line]);
  }
  return {
    paragraphs: paragraphs.map((p) =>
      prose(
        source,
        p.flatMap((l) => l.spans),
      ),
    ),
  };
}

function goesOn(before: Line, line: Line): boolean {
  if (line.blanksBefore > 0 || markerAt(line.text) || /^[·•●—(（]/.test(line.text)) return false;
  if (/[。；！？：;:）)]$/.test(before.text)) return false;
  return before.text.length >= 24 && /[\p{Script=Han}，、]$/u.test(before.text) && before.text.includes('，');
}

function rowsOf(source: string, lines: readonly Line[]): RawRow[] {
  const rows: Line[][][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (!startsCell(line) && row) row.at(-1)?.push(line);
    else if (line.blanksBefore > 0 || !row) rows.push([[line]]);
    else row.push([line]);
  }
  return rows.map((row) => ({ header: false, cells: row.map((cell) => cellOf(source, cell)) }));
}

/** A cell that ends with an empty paragraph looks like the end of its row: two halves that make one row are one. */
function rejoinSplitRows(rows: readonly RawRow[]): RawRow[] {
  const width = usualWidth(rows);
  const joined: RawRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const complete = last && last.cells.length < width && last.cells.length + row.cells.length === width;
    if (complete && row.cells.length < width - 1) {
      joined[joined.length - 1] = { header: false, cells: [...last.cells, ...row.cells] };
    } else joined.push(row);
  }
  return joined;
}

/** A text whose paragraphs are indented with a TAB is no table: its lines are sentences, one after the other. */
function isIndentedText(lines: readonly Line[]): boolean {
  const cells = lines.filter(startsCell);
  const sentences = cells.filter((l) => l.text.length > 40 || /[。；]$/.test(l.text) || markerAt(l.text));
  const rows = cells.filter((l, i) => i === 0 || l.blanksBefore > 0).length;
  return sentences.length > cells.length * 0.6 && (rows <= 1 || rows > cells.length * 0.8);
}

export function readWordTable(source: string, lines: readonly Line[], at: number): RawTable | null {
  const first = lines[at];
  if (!first || !startsCell(first) || first.text.includes('\t') || boxCaption(first.text)) return null;
  const to = wordRegionEnd(lines, at);
  const region = lines.slice(at, to);
  if (region.filter(startsCell).length < 3 || isIndentedText(region)) return null;
  const rows = rejoinSplitRows(rowsOf(source, region));
  return usualWidth(rows) > 1 && rows.length > 1 ? { layout: 'word', rows, from: at, to } : null;
}
