/**
 * Reads CSV as RFC 4180 has it, a row at a time: the opposite of src/lib/csv.ts, and written apart from it, so that one
 * can check the other.
 */
const BOM = '\ufeff';

export function* csvRows(text: string): Generator<string[]> {
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  for (let i = text.startsWith(BOM) ? 1 : 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') endCell();
    else if (char === '\r' && text.charAt(i + 1) === '\n') {
      endCell();
      yield row;
      row = [];
      i += 1;
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) yield [...row, cell];
}

/** A spreadsheet would run a cell that begins so: the file puts an apostrophe before it. */
const RUNS = /^'[=+\-@\t\r]/;

/** What a cell says, without the apostrophe that keeps it from running. */
export const saidIn = (cell: string): string => (RUNS.test(cell) ? cell.slice(1) : cell);
