/**
 * A flattened table whose cells were wrapped: a header or the name of a group takes several lines. What holds its rows
 * together is the stretch from the name of the indicator over its figures to the attribute, as long in every row.
 */
import type { Line } from '../../layout/lines.ts';

/** Cells of a row, each with its lines; a row without its first cell leaves it to the row above. */
export interface WrappedShape {
  readonly width: number;
  readonly header: readonly (readonly Line[])[];
  readonly rows: readonly (readonly (readonly Line[])[])[];
  readonly length: number;
}

/** 年均增速 ⏎ [累计]: a bracket on a line of its own belongs to the line above. */
const BRACKET_ONLY = /^[[（(〔【][^[\]（）()〔〕【】]{1,10}[\]）)〕】]$/;

function headerCells(lines: readonly Line[]): Line[][] {
  const cells: Line[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last && BRACKET_ONLY.test(line.text)) last.push(line);
    else cells.push([line]);
  }
  return cells;
}

/** How many lines of a row stand from its name to its attribute. */
function coreLength(lines: readonly Line[], isFigure: (line: Line) => boolean): number {
  let at = lines.length - 2;
  while (at > 0 && isFigure(lines[at] as Line)) at--;
  return lines.length - at;
}

/** The rows between `start` and the attributes at `places`; null where they are not alike. */
export function wrappedShape(
  run: readonly Line[],
  named: number,
  places: readonly number[],
  isFigure: (line: Line) => boolean,
): WrappedShape | null {
  const header = headerCells(run.slice(0, named));
  const stretches = places.map((place, i) =>
    run.slice(i === 0 ? named : (places[i - 1] ?? 0) + 1, place + 1),
  );
  const core = coreLength(stretches.at(-1) ?? [], isFigure);
  const width = header.length;
  const alike = stretches.every((lines) => coreLength(lines, isFigure) === core && lines.length <= core + 4);
  if (!alike || core < 3 || (width !== core && width !== core + 1)) return null;
  if (width === core && stretches.some((lines) => lines.length > core)) return null;
  const rows = stretches.map((lines) => {
    const group = lines.slice(0, lines.length - core);
    const cells = lines.slice(-core).map((line) => [line]);
    return group.length > 0 ? [group, ...cells] : cells;
  });
  return { width, header, rows, length: (places.at(-1) ?? 0) + 1 };
}
