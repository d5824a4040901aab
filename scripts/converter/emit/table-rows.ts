/** A table as rows and cells of a page. */
import type { PhrasingContent } from 'mdast';
import type { Table } from '../tree.ts';
import { element } from './phrasing.ts';
import { type PhysicalCell, type PhysicalRow, type Piece, physicalRows } from './physical-rows.ts';
import { type Emitter, hidden, type Mark, type Reader, text, words } from './texts.ts';

/** The marks that begin in a piece of a text, counted from its beginning. */
function marksIn({ marks }: Reader, { whole, from, to }: Piece): Mark[] {
  return (marks.get(whole) ?? [])
    .filter((mark) => mark.from >= from && mark.from < to)
    .map((mark) => ({ ...mark, from: mark.from - from, to: Math.min(mark.to, to) - from }));
}

function ofCell(emitter: Reader, { pieces, rowspan, colspan }: PhysicalCell): PhrasingContent {
  const attributes = {
    ...(rowspan > 1 ? { r: String(rowspan) } : {}),
    ...(colspan > 1 ? { c: String(colspan) } : {}),
  };
  const content = pieces.flatMap((piece, i): PhrasingContent[] => {
    const gap = emitter.cursor.enter(piece.text);
    const before = gap ? [element('Z', {}, hidden(gap))] : [];
    return [
      ...(i > 0 ? [element('Br', {}, [])] : []),
      ...before,
      ...words(emitter, piece.text, [], marksIn(emitter, piece)),
    ];
  });
  return element('Td', attributes, content);
}

function ofRow<T>(emitter: Emitter<T>, row: PhysicalRow): T {
  const kind = row.kind === 'body' ? {} : { k: row.kind };
  const id = row.anchor ? { id: row.anchor } : {};
  return emitter.line([
    element(
      'Tr',
      { ...id, ...kind },
      row.cells.map((cell) => ofCell(emitter, cell)),
    ),
  ]);
}

export function ofTable<T>(emitter: Emitter<T>, block: Table): T[] {
  const caption = block.caption.flatMap((c) => text(emitter, 'Cap', {}, c));
  const [header, body]: [T[], T[]] = [[], []];
  for (const row of physicalRows(block)) (row.kind === 'header' ? header : body).push(ofRow(emitter, row));
  const notes = block.notes.flatMap((n) => text(emitter, 'Nt', {}, n));
  return [
    emitter.flow('Tw', { id: block.anchor }, [
      ...caption,
      emitter.flow('Tb', {}, [emitter.flow('Hd', {}, header), emitter.flow('Bd', {}, body)]),
      ...notes,
    ]),
  ];
}
