/** From a piece of text to a block: a heading with its words, or a paragraph with its items. */

import type { FoundNote } from '../layout/footnotes.ts';
import { firstStop } from '../layout/stops.ts';
import type { Footnote, Heading, Marker, Paragraph, Range } from '../tree.ts';
import { runInItems } from './items.ts';
import { levelOf } from './markers.ts';
import type { TextPiece } from './pieces.ts';

const BULLET = /^(?:——|--+(?=[^-\s])|―{1,2}|──|[·•●▪■◆○◎►➢※]|[-*+](?=\s))\s*/;
/** A lead is short: 坚持市区共建，协同发展。 */
const LONGEST_LEAD = 40;

/** More than closing marks stands behind a full stop: …的情形。” says one thing. */
const goesOnAfter = (text: string, stop: number): boolean => /[^\s”』」’）)】"]/.test(text.slice(stop + 1));

export const toNote = ({ mark, text, at }: FoundNote): Footnote => ({
  anchor: '',
  mark,
  text,
  at,
  calledFrom: '',
});

/** The words of a heading: after its number, before the first 。 where it runs into its paragraph. */
/** 第三条【支持转化】对…, 第四条（支持研发）对…, 第五条　支持转化　对…: some articles carry a heading of their own. */
const ARTICLE_TITLE =
  /^(?:【[^】]{2,20}】|[（(][^）)]{2,14}[）)](?=\s*\p{Script=Han})|\p{Script=Han}{2,14}(?=[\u3000\s]{1,2}\p{Script=Han}[^。]{8,}))/u;

export function titleRange(text: string, from: number, article = false): { title: Range; runIn: boolean } {
  const start = from + (/^[\s\u3000]*/.exec(text.slice(from))?.[0].length ?? 0);
  const named = article ? ARTICLE_TITLE.exec(text.slice(start))?.[0].length : undefined;
  if (named) return { title: { from: start, to: start + named }, runIn: true };
  const stop = firstStop(text, start);
  const to = stop < 0 ? text.length : stop;
  return {
    title: { from: start, to: trimmedEnd(text, start, to) },
    runIn: stop >= 0 && goesOnAfter(text, stop),
  };
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

export function headingOf(
  piece: TextPiece,
  marker: Marker & { length: number },
  level = levelOf(marker),
): Heading {
  const text = piece.text.text;
  const { title, runIn } = titleRange(text, marker.length, marker.style === 'article');
  const { style, written, label, number } = marker;
  return {
    type: 'heading',
    anchor: '',
    marker: { style, written, label, number },
    level,
    text: piece.text,
    title,
    runIn,
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

function leadOf(text: string, from: number): Range {
  const stop = firstStop(text, 0);
  const short = stop > from && stop - from <= LONGEST_LEAD && goesOnAfter(text, stop);
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
