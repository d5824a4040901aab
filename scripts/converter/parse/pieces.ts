/** The lines as pieces: paragraphs with their broken lines joined, tables, debris of drawings, bordered boxes. */

import { drawingEnd, startsWithSymbol } from '../layout/drawings.ts';
import { type FoundNote, isFootnoteLine, readFootnote } from '../layout/footnotes.ts';
import { goesOn } from '../layout/join.ts';
import { type Line, startsCell } from '../layout/lines.ts';
import { type Wrap, wrapOf } from '../layout/wrap.ts';
import { prose } from '../read/prose.ts';
import type { Prose } from '../tree.ts';
import { boxCaption } from './captions.ts';
import type { FoundMarker } from './markers.ts';
import { Numbering } from './numbering.ts';
import { readTable } from './tables/find.ts';
import type { RawTable } from './tables/raw.ts';
import { wordRegionEnd } from './tables/word.ts';

export interface TextPiece {
  readonly kind: 'text';
  readonly text: Prose;
  readonly marker: FoundMarker | null;
  readonly hashes: number;
  readonly indent: string;
  readonly blanksBefore: number;
  readonly notes: readonly FoundNote[];
  readonly joins: number;
  /** Its break was lost and found again. */
  readonly begins: boolean;
}

export type Piece =
  | TextPiece
  | { readonly kind: 'table'; readonly raw: RawTable }
  | { readonly kind: 'drawing'; readonly lines: readonly Prose[] }
  | { readonly kind: 'note'; readonly note: FoundNote }
  | { readonly kind: 'contents'; readonly lines: readonly Prose[] }
  /** A frame that held text in one cell: a 专栏 as a word processor draws it. */
  | { readonly kind: 'bordered'; readonly pieces: readonly Piece[] };

interface Reader {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly wrap: Wrap;
  readonly numbering: Numbering;
  readonly pieces: Piece[];
  readonly tries: { readonly table: Patience; readonly drawing: Patience };
}

/** After a try that failed the next ones come ever later, so that a long run that is none is not read again and again. */
class Patience {
  private from = 0;
  private wait = 1;

  allows(at: number): boolean {
    return at >= this.from;
  }

  failed(at: number): void {
    this.wait = at - this.from > this.wait ? 1 : this.wait * 2;
    this.from = at + this.wait;
  }
}

const SHORT = 40;

/** How many short lines stand before this one without a wider gap: a run of cells begins after few. */
function shortLinesBefore(lines: readonly Line[], at: number): number {
  const gap = lines[at + 1]?.blanksBefore ?? 0;
  const joined = (i: number): boolean => (lines[i]?.blanksBefore ?? 0) <= gap;
  let count = 0;
  while (
    joined(at - count) &&
    count < 6 &&
    at - 1 - count >= 0 &&
    (lines[at - 1 - count]?.text.length ?? SHORT) < SHORT
  )
    count++;
  return count;
}

function readBordered(reader: Reader, at: number): number {
  const line = reader.lines[at];
  if (!line || !startsCell(line) || !boxCaption(line.text)) return at;
  const end = wordRegionEnd(reader.lines, at, true);
  const inner = reader.lines.slice(at, end).map((l, i) => (i === 0 ? { ...l, indent: '' } : l));
  reader.pieces.push({ kind: 'bordered', pieces: piecesOf(reader.source, inner, reader.wrap) });
  return end;
}

function readContents(reader: Reader, at: number): number {
  let end = at;
  while (reader.lines[end]?.listed) end++;
  const lines = reader.lines.slice(at, end).map((l) => prose(reader.source, l.spans));
  if (end > at) reader.pieces.push({ kind: 'contents', lines });
  return end;
}

function readDrawing(reader: Reader, at: number): number {
  if (!startsWithSymbol(reader.lines[at]?.text ?? '') || !reader.tries.drawing.allows(at)) return at;
  const end = drawingEnd(reader.lines, at);
  if (end === at) reader.tries.drawing.failed(at);
  else {
    const lines = reader.lines.slice(at, end).map((l) => prose(reader.source, l.spans));
    reader.pieces.push({ kind: 'drawing', lines });
  }
  return end;
}

function readTableAt(reader: Reader, at: number): number {
  const { source, lines, tries } = reader;
  const cell = lines[at] !== undefined && startsCell(lines[at]) && !lines[at].table;
  if (cell && !tries.table.allows(at)) return at;
  const raw = readTable(source, lines, at, shortLinesBefore(lines, at));
  if (!raw) {
    if (cell) tries.table.failed(at);
    return at;
  }
  reader.pieces.push({ kind: 'table', raw });
  return raw.to;
}

/** A paragraph from line `at` on, with the lines that go on with it and the footnotes that interrupt it. */
function readText(reader: Reader, at: number): number {
  const { source, lines, wrap, numbering } = reader;
  const first = lines[at];
  if (!first) return at + 1;
  const marker = numbering.markerAt(first.text);
  const taken: Line[] = [first];
  const notes: FoundNote[] = [];
  if (marker) numbering.note(marker);
  let text = prose(source, first.spans);
  let next = at + 1;
  while (next < lines.length) {
    const line = lines[next];
    const lastLine = taken.at(-1);
    if (!line || !lastLine || startsCell(line) || line.listed) break;
    const open = { text: text.text, lastLine, marker };
    const interruption = readInterruption(reader, next, open, text.text.length);
    if (interruption) {
      notes.push(interruption.note);
      next = interruption.next;
      continue;
    }
    if (!goesOn(open, line, numbering, wrap)) break;
    taken.push(line);
    text = prose(
      source,
      taken.flatMap((l) => l.spans),
    );
    next++;
  }
  const { hashes, indent, blanksBefore } = first;
  reader.pieces.push({
    kind: 'text',
    text,
    marker,
    hashes,
    indent,
    blanksBefore,
    notes,
    joins: taken.length - 1,
    begins: first.begins ?? false,
  });
  return next;
}

interface Interruption {
  readonly note: FoundNote;
  readonly next: number;
}

/** A footnote between two halves of a sentence belongs to the page, not to the sentence. */
function readInterruption(
  reader: Reader,
  at: number,
  open: { text: string; lastLine: Line; marker: FoundMarker | null },
  length: number,
): Interruption | null {
  const line = reader.lines[at];
  if (!line || !isFootnoteLine(line.text)) return null;
  const { note, next } = readFootnote(reader.source, reader.lines, at, length);
  const after = reader.lines[next];
  return after && goesOn(open, after, reader.numbering, reader.wrap) ? { note, next } : null;
}

function readNote(reader: Reader, at: number): number {
  const line = reader.lines[at];
  if (!line || !isFootnoteLine(line.text)) return at;
  const { note, next } = readFootnote(reader.source, reader.lines, at, -1);
  reader.pieces.push({ kind: 'note', note });
  return next;
}

const READERS = [readContents, readBordered, readTableAt, readDrawing, readNote];

export function piecesOf(source: string, lines: readonly Line[], wrap: Wrap = wrapOf(lines)): Piece[] {
  const tries = { table: new Patience(), drawing: new Patience() };
  const reader: Reader = { source, lines, wrap, numbering: new Numbering(lines), pieces: [], tries };
  let at = 0;
  while (at < lines.length) {
    const start = at;
    for (const read of READERS) {
      at = read(reader, start);
      if (at > start) break;
    }
    if (at === start) at = lines[at]?.text === '' ? at + 1 : readText(reader, start);
  }
  return reader.pieces;
}
