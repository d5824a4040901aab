/** Passages made from plain strings, for testing annotators without the parser. */
import { isWordless, type Passage, type PassageKind } from '../../scripts/converter/passages.ts';
import { prose } from '../../scripts/converter/read/prose.ts';
import type { Cell, Row, RunInItem, Table } from '../../scripts/converter/tree.ts';

export interface Line {
  readonly text: string;
  readonly kind?: PassageKind;
  readonly anchor?: string;
  readonly items?: readonly RunInItem[];
  readonly parents?: readonly string[];
  readonly headings?: readonly string[];
}

export interface MadeText {
  readonly source: string;
  readonly passages: Passage[];
}

const asLine = (line: string | Line): Line => (typeof line === 'string' ? { text: line } : line);

/** One passage a line, anchored `p1`, `p2` … unless told. */
export function madeText(lines: readonly (string | Line)[]): MadeText {
  const all = lines.map(asLine);
  const source = all.map((line) => line.text).join('\n');
  let at = 0;
  const passages = all.map((line, i): Passage => {
    const start = at;
    at += line.text.length + 1;
    return {
      anchor: line.anchor ?? `p${i + 1}`,
      kind: line.kind ?? 'paragraph',
      text: prose(source, [{ start, end: start + line.text.length }]),
      items: line.items ?? [],
      headings: line.headings ?? [],
      parents: line.parents ?? [],
      inBox: false,
      cell: null,
      wordless: isWordless(line.text),
    };
  });
  return { source, passages };
}

/** Passages of a plain table: first row is the header; every cell one paragraph. */
export function madeTable(rows: readonly (readonly string[])[], anchor = 'table-1'): MadeText {
  const source = rows.map((row) => row.join('\t')).join('\n');
  let at = 0;
  const made = rows.map((cells, r): Row => {
    const built = cells.map((text, column): Cell => {
      const start = at;
      at += text.length + 1;
      const paragraphs = text === '' ? [] : [prose(source, [{ start, end: start + text.length }])];
      return { paragraphs, rowspan: 1, colspan: 1, column };
    });
    return { kind: r === 0 ? 'header' : 'body', anchor: r === 0 ? '' : `${anchor}-r${r}`, cells: built };
  });
  const table: Table = {
    type: 'table',
    anchor,
    number: '',
    caption: [],
    columns: rows[0]?.length ?? 0,
    rows: made,
    notes: [],
  };
  const passages = made.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell) =>
      cell.paragraphs.map(
        (text, paragraph): Passage => ({
          anchor: row.anchor === '' ? anchor : row.anchor,
          kind: 'cell',
          text,
          items: [],
          headings: [],
          parents: [],
          inBox: false,
          cell: { table, row, rowIndex, cell, paragraph },
          wordless: isWordless(text.text),
        }),
      ),
    ),
  );
  return { source, passages };
}
