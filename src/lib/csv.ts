/** Comma-separated values as spreadsheets read them: RFC 4180, CRLF, a byte order mark, nothing that runs. */
export type CsvValue = string | number | boolean | null | undefined;

export const BOM = '\ufeff';
/** A spreadsheet takes a cell that begins so for a formula. */
const RUNS = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/** An apostrophe keeps a spreadsheet from running the text; a plain number is left as it is. */
const harmless = (text: string): string => (RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text);

export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  const text = harmless(String(value));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLines = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/** Rows as one file; the first row names the columns. */
export const csv = (rows: readonly (readonly CsvValue[])[]): string => BOM + csvLines(rows);
