/** Finds the tables among the lines. */
import type { Line } from '../../layout/lines.ts';
import { readColumns } from './columns.ts';
import { readEvenly } from './evenly.ts';
import { readFlatTable } from './flat.ts';
import { readFlatTasks } from './flat-tasks.ts';
import { markedTable } from './marked.ts';
import { readPipeTable } from './pipe.ts';
import type { RawTable } from './raw.ts';
import { readFullWidthTable, readSpacedTable, readTabbedTable } from './tabbed.ts';
import { readWordTable } from './word.ts';

const ANYWHERE = [
  ...[readWordTable, readTabbedTable, readPipeTable, readEvenly],
  ...[readFullWidthTable, readColumns, readSpacedTable],
];
/** A table without separators is looked for only where a run of short lines begins. */
const RUN_STARTS = 5;

export function readTable(
  source: string,
  lines: readonly Line[],
  at: number,
  shortLinesBefore: number,
): RawTable | null {
  const marked = lines[at]?.table;
  if (marked) return markedTable(source, marked, at);
  for (const read of ANYWHERE) {
    const table = read(source, lines, at);
    if (table) return table;
  }
  const flat = shortLinesBefore < RUN_STARTS ? readFlatTable(source, lines, at) : null;
  return flat ?? readFlatTasks(source, lines, at);
}
