/** From a piece of text to a block: a heading with its words, or a paragraph with its items. */

import type { FoundNote } from '../layout/footnotes.ts';
import { firstStop } from '../layout/stops.ts';
import type { Footnote, Heading, Marker, Paragraph, Range } from '../tree.ts';
import { runInItems } from './items.ts';
import { levelOf } from './markers.ts';
import type { TextPiece } from './pieces.ts';
import { goesOnAfter, titleIn } from './titles.ts';

const BULLET = /^(?:——|--+(?=[^-\s])|―{1,2}|──|[·•●▪■◆○◎►➢※]|[-*+](?=\s))\s*/;
/** A lead is short: 坚持市区共建，协同发展。 */
const LONGEST_LEAD = 40;

export const toNote = ({ mark, text, at }: FoundNote): Footnote => ({
  anchor: '',
  mark,
  text,
  at,
  calledFrom: '',
});

export function headingOf(
  piece: TextPiece,
  marker: Marker & { length: number },
  level = levelOf(marker),
): Heading {
  const text = piece.text.text;
  const article = marker.style === 'article';
  const { title, runIn, cut } = titleIn(text, { from: marker.length, article, lost: piece.begins });
  const { style, written, label, number } = marker;
  return {
    type: 'heading',
    anchor: '',
    marker: { style, written, label, number },
    level,
    text: piece.text,
    title,
    runIn,
    cut,
    items: runInItems(text, marker.length),
    notes: piece.notes.map(toNote),
    children: [],
  };
}

/** A heading that has words only: 前言, or a Markdown heading without a number. */
export function unnumberedHeading(piece: TextPiece, level: number): Heading {
  const marker = { style: 'none', written: '', label: '', number: 0, length: 0 } as const;
  return headingOf(piece, marker, level);
}

/** 粮食产量588.57万吨，增产1.0%。 tells something; a lead only names what follows. */
const TELLS = /\d\s*(?:[%％‰℃]|[万亿千百]?[个家元人次公平立吨件户亩所座项台辆升]|[万亿])/u;

function leadOf(text: string, from: number): Range {
  const stop = firstStop(text, 0);
  const near = stop > from && stop - from <= LONGEST_LEAD;
  const short = near && goesOnAfter(text, stop) && !TELLS.test(text.slice(from, stop));
  return short ? { from, to: stop } : { from, to: from };
}

export function paragraphOf(piece: TextPiece): Paragraph {
  const text = piece.text.text;
  const bullet = BULLET.exec(text)?.[0] ?? '';
  return {
    type: 'paragraph',
    anchor: '',
    text: piece.text,
    lead: leadOf(text, bullet.length),
    bullet: bullet.trim(),
    items: bullet ? [] : runInItems(text),
    notes: piece.notes.map(toNote),
  };
}
