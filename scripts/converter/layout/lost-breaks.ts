/** A text whose paragraph breaks are lost stands on one line: its numbers tell where its paragraphs begin. */

import { letterBreaks } from './letter-breaks.ts';
import type { Line } from './lines.ts';
import { countingMarkers } from './marker-chains.ts';
import { runInMarkers } from './run-in-markers.ts';
import { splitAt } from './split.ts';
import { wrapOf } from './wrap.ts';

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

/** Lines cut at a fixed width whose paragraphs were run together: most numbers that count stand inside lines. */
const FEWEST_INSIDE = 8;
const MOST_INSIDE = 0.6;

/** Where inside the lines the numbers stand, in the text that the lines make together. */
function insideLines(lines: readonly Line[]): Map<Line, number[]> {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += line.text;
  }
  const found = countingMarkers(text, runInMarkers(text), []);
  const cuts = new Map<Line, number[]>();
  let inside = 0;
  let at = 0;
  for (const marker of found) {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= marker.at) at++;
    const line = lines[at];
    const from = marker.at - (starts[at] ?? 0);
    if (!line || from === 0) continue;
    inside++;
    cuts.set(line, [...(cuts.get(line) ?? []), from]);
  }
  return inside >= FEWEST_INSIDE && inside >= found.length * MOST_INSIDE ? cuts : new Map();
}

function splitWrapped(lines: readonly Line[]): Line[] {
  if (wrapOf(lines).width === 0) return [...lines];
  const cuts = insideLines(lines);
  return lines.flatMap((line) => {
    const inside = cuts.get(line);
    return inside ? splitAt(line, inside) : [line];
  });
}

/** …报主管部门批准。第二章　环境评价　　第八条　建设单位…: the indent of the next paragraph is left, the break before it is not. */
const INDENTED_NUMBER =
  /[。；][^。；]*?(?:\u3000{2,}|\u2003{2,})(?=[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十百]{1,5}[章条节]|\d{1,2}[.．、](?!\d))/g;
/** What stands between the full stop and that indent has lost its break too. */
const TITLE_AFTER_STOP = /^[。；](?=第[一二三四五六七八九十百]{1,4}[编章节]|专栏\s*\d)/;

/** …管理条例第一章　总　则　　第一条: so does what stands behind the title of the document. */
const FIRST_CHAPTER =
  /(?<=\p{Script=Han}|[）)])第一[编章](?=[\s\u3000][^。；，]{1,12}(?:\u3000{2,}|\u2003{2,})第一条)/u;

/** …的通知。附件2苗圃名录: the caption of what follows stands at the end of the line. */
const CAPTION = /(?<=[。；\s])附件\s?\d{1,2}\s?\p{Script=Han}[^。；，：]{3,40}$/u;

function indentedBreaks({ text }: Line): number[] {
  if (/[\t|]/.test(text)) return [];
  const first = FIRST_CHAPTER.exec(text);
  const article = first ? [first.index, text.indexOf('第一条', first.index)] : [];
  const numbers = [...text.matchAll(INDENTED_NUMBER)].flatMap(({ 0: stretch, index }) => [
    ...(TITLE_AFTER_STOP.test(stretch) ? [index + 1] : []),
    index + stretch.length,
  ]);
  const caption = CAPTION.exec(text);
  return [...article, ...numbers, ...(caption && caption.index > 0 ? [caption.index] : [])];
}

export function findLostBreaks(lines: readonly Line[]): Line[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const collapsed = lines.filter((line) => isCollapsed(line, total));
  const long = new Set(collapsed);
  const split = lines.flatMap((line) =>
    splitAt(line, long.has(line) ? breaksIn(line.text) : indentedBreaks(line)),
  );
  return collapsed.length === 0 ? splitWrapped(split) : split;
}
