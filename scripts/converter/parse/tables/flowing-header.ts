/**
 * A header whose cells were broken over lines above rows parted by TABs: 播种面积 ⏎（万亩）⏎ 产量. Its cells, one after the
 * other, are as many as those of the first row of figures; a bracket alone belongs to the name before it.
 */
import type { Line } from '../../layout/lines.ts';
import { prose } from '../../read/prose.ts';
import type { Span } from '../../tree.ts';
import { attachmentCaption, isTableNote, isUnitLine, tableCaption } from '../captions.ts';
import { markerAt } from '../markers.ts';
import type { RawRow } from './raw.ts';
import { isFigure } from './segments.ts';

const MOST_LINES = 16;
const LONGEST_NAME = 16;
const BRACKET = /^[（(〔[][^（）()〔〕[\]]{1,10}[）)〕\]]$/;

interface Name extends Span {
  readonly text: string;
}

function namesIn(source: string, line: Line): Name[] {
  const names: Name[] = [];
  let at = line.start;
  for (const part of source.slice(line.start, line.end).split('\t')) {
    const text = part.trim();
    const start = at + (part.length - part.trimStart().length);
    if (text !== '') names.push({ text, start, end: start + text.length });
    at += part.length + 1;
  }
  return names;
}

const isPlain = ({ text }: Name): boolean =>
  text.length <= LONGEST_NAME && !isFigure(text) && !/[，。；]/.test(text);

/** Names and figures parted by TABs. */
const isRow = (names: readonly Name[]): boolean =>
  names.length > 1 && names.slice(1).some(({ text }) => isFigure(text));

const leaves = ({ text, table, indent, blanksBefore }: Line): boolean =>
  table !== undefined ||
  indent.includes('\t') ||
  blanksBefore > 1 ||
  isUnitLine(text) ||
  isTableNote(text) ||
  (tableCaption(text) ?? attachmentCaption(text)) !== null;

export interface FlowingHeader {
  readonly row: RawRow;
  /** The line of the first row below it. */
  readonly to: number;
}

export function flowingHeader(source: string, lines: readonly Line[], at: number): FlowingHeader | null {
  const cells: Name[][] = [];
  for (let i = at; i < at + MOST_LINES; i++) {
    const line = lines[i];
    // 四、主要任务 is the heading of a part, no name of a column.
    if (!line || (i > at && leaves(line)) || line.hashes > 0 || markerAt(line.text)) return null;
    const names = namesIn(source, line);
    if (isRow(names)) {
      if (i < at + 2 || cells.length !== names.length) return null;
      return {
        row: { header: true, cells: cells.map((spans) => ({ paragraphs: [prose(source, spans)] })) },
        to: i,
      };
    }
    if (names.length === 0 || !names.every(isPlain)) return null;
    for (const name of names) {
      if (BRACKET.test(name.text) && cells.length > 0) cells.at(-1)?.push(name);
      else cells.push([name]);
    }
  }
  return null;
}
