/** A line taken apart at places where a break was lost. */
import { isSpace, type Line } from './lines.ts';
import { widthOf } from './wrap.ts';

function part(line: Line, from: number, to: number): Line | null {
  let [start, end] = [from, to];
  while (start < end && isSpace(line.text.charAt(start))) start++;
  while (end > start && isSpace(line.text.charAt(end - 1))) end--;
  if (start === end) return null;
  const span = { start: line.start + start, end: line.start + end };
  const first = from === 0;
  return {
    ...line,
    ...span,
    text: line.text.slice(start, end),
    indent: first ? line.indent : '',
    blanksBefore: first ? line.blanksBefore : 0,
    spans: [span],
    ...(first ? {} : { begins: true }),
    ...(to === line.text.length ? { printed: widthOf(line) } : {}),
  };
}

export function splitAt(line: Line, places: readonly number[]): Line[] {
  if (places.length === 0) return [line];
  const cuts = [0, ...places.filter((at) => at > 0 && at < line.text.length), line.text.length];
  return cuts.slice(1).flatMap((to, i) => part(line, cuts[i] ?? 0, to) ?? []);
}
