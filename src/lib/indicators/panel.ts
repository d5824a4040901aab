/** Which lines share an axis: those of grade A, and no others. */
import type { Grade, Line } from './line.ts';

export interface Panel {
  readonly grade: Grade;
  readonly lines: readonly Line[];
}

/** One axis for all that compare; every other line has an axis of its own. */
export function panelsOf(lines: readonly Line[]): Panel[] {
  const comparable = lines.filter((line) => line.grade === 'A');
  const others = lines.filter((line) => line.grade !== 'A');
  const shared: Panel[] = comparable.length > 0 ? [{ grade: 'A', lines: comparable }] : [];
  const order = (line: Line): number => (line.grade === 'B' ? 0 : 1);
  const alone = others
    .toSorted((a, b) => order(a) - order(b))
    .map((line) => ({ grade: line.grade, lines: [line] }));
  return [...shared, ...alone];
}
