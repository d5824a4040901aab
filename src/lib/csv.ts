/** CSV that spreadsheets open with Chinese intact and do not run: BOM, CRLF, RFC 4180. */
const risky = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  const text = typeof value === 'string' && risky.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
