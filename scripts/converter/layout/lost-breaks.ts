/** A text whose paragraph breaks are lost stands on one line: its numbers tell where its paragraphs begin. */

import { letterBreaks } from './letter-breaks.ts';
import type { Line } from './lines.ts';
import { countingMarkers } from './marker-chains.ts';
import { runInMarkers } from './run-in-markers.ts';
import { splitAt } from './split.ts';

/** Nobody writes a paragraph as long as this. */
const TOO_LONG = 1000;
/** A short text on one line is mostly that line. */
const LONG = 300;
const MOST = 0.6;

function isCollapsed(line: Line, total: number): boolean {
  if (/[\t|]/.test(line.text)) return false;
  return line.text.length >= TOO_LONG || (line.text.length >= LONG && line.text.length >= total * MOST);
}

/** 附件：1.…: the list of attachments begins on the line that says so. */
const isFirstListed = (text: string, at: number): boolean =>
  /附\s?件\s?[：:]\s*$/.test(text.slice(Math.max(0, at - 8), at));

function breaksIn(text: string): number[] {
  const letter = letterBreaks(text);
  const numbers = countingMarkers(text, runInMarkers(text), letter)
    .map(({ at }) => at)
    .filter((at) => !isFirstListed(text, at));
  return [...new Set([...letter, ...numbers])].sort((a, b) => a - b);
}

export function findLostBreaks(lines: readonly Line[]): Line[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.flatMap((line) => (isCollapsed(line, total) ? splitAt(line, breaksIn(line.text)) : [line]));
}
