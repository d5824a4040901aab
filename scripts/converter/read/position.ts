/** Offset → line and column, both 1-based. */
import { matchesIn } from './matches.ts';
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which lines begin; CR LF, LF and a lone CR end a line. */
export function lineStartsOf(source: string): number[] {
  const starts = [0];
  for (const match of matchesIn(source, /\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
