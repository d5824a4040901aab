/** Tables whose cells the file marks are no lines of text: one line stands for each of them. */
import type { MarkedTable } from '../marked.ts';
import { isSpace, type Line } from './lines.ts';

/** The part of a line that stands before or behind a table; null where nothing is left. */
function part(source: string, line: Line, from: number, to: number): Line | null {
  let [start, end] = [from, to];
  while (start < end && isSpace(source.charAt(start))) start++;
  while (end > start && isSpace(source.charAt(end - 1))) end--;
  if (start === end) return null;
  const first = from === line.start;
  return {
    ...line,
    start,
    end,
    text: source.slice(start, end),
    spans: [{ start, end }],
    indent: first ? line.indent : '',
    blanksBefore: first ? line.blanksBefore : 0,
  };
}

/** Behind a TAB, so that no paragraph goes on with it. */
const placeholder = (table: MarkedTable, blanksBefore: number): Line => ({
  start: table.start,
  end: table.end,
  text: '',
  indent: '\t',
  blanksBefore,
  spans: [],
  hashes: 0,
  listed: false,
  table,
});

export function withMarkedTables(
  source: string,
  lines: readonly Line[],
  tables: readonly MarkedTable[],
): Line[] {
  const found: Line[] = [];
  let at = 0;
  for (const table of tables) {
    for (; at < lines.length && (lines[at]?.end ?? 0) <= table.start; at++) found.push(lines[at] as Line);
    const first = lines[at];
    const before = first && part(source, first, Math.min(first.start, table.start), table.start);
    if (before) found.push(before);
    found.push(placeholder(table, before ? 0 : (first?.blanksBefore ?? 0)));
    while (at < lines.length && (lines[at]?.end ?? 0) <= table.end) at++;
    const last = lines[at];
    const after = last && last.start < table.end ? part(source, last, table.end, last.end) : null;
    if (after) found.push(after);
    if (last && last.start < table.end) at++;
  }
  return [...found, ...lines.slice(at)];
}
