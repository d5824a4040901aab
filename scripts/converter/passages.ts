/** The tree as a flat list of passages: what the annotators read. */
import type { Block, Cell, Heading, Paragraph, PolicyTree, Prose, Row, RunInItem, Table } from './tree.ts';

export interface TableCellRef {
  readonly table: Table;
  readonly row: Row;
  /** 0-based position of the row in `table.rows`. */
  readonly rowIndex: number;
  readonly cell: Cell;
  /** 0-based position of this paragraph in the cell. */
  readonly paragraph: number;
}

export type PassageKind =
  | 'heading'
  | 'paragraph'
  | 'cell'
  | 'caption'
  | 'table-note'
  | 'footnote'
  | 'entry'
  | 'front'
  | 'folded';

export interface Passage {
  readonly anchor: string;
  readonly kind: PassageKind;
  readonly text: Prose;
  /** Run-in items inside `text`: a place inside one belongs to the item's anchor. */
  readonly items: readonly RunInItem[];
  /** Words of the enclosing headings, boxes and attachments, outermost first. */
  readonly headings: readonly string[];
  /** Anchors of the same. */
  readonly parents: readonly string[];
  /** Inside a 专栏. */
  readonly inBox: boolean;
  readonly cell: TableCellRef | null;
  /** 1,325.4 · 12% · —: figures and signs alone, as in most cells of a table; there is nothing to read in it but a number. */
  readonly wordless: boolean;
}

const WORD = /[^\d\s.,%‰+\-—–~/()]/;

export const isWordless = (text: string): boolean => !WORD.test(text);

interface Place {
  readonly headings: readonly string[];
  readonly parents: readonly string[];
  readonly inBox: boolean;
}

const titleOf = (block: Heading): string => block.text.text.slice(block.title.from, block.title.to);

function below(place: Place, heading: string, anchor: string, inBox = place.inBox): Place {
  return { headings: [...place.headings, heading], parents: [...place.parents, anchor], inBox };
}

const NO_ITEMS: readonly RunInItem[] = [];

function passage(
  place: Place,
  anchor: string,
  kind: PassageKind,
  text: Prose,
  extra: Partial<Passage> = {},
): Passage {
  const { headings, parents, inBox } = place;
  const { items = NO_ITEMS, cell = null } = extra;
  return { anchor, kind, text, items, headings, parents, inBox, cell, wordless: isWordless(text.text) };
}

function* ofTable(table: Table, place: Place): Generator<Passage> {
  for (const line of table.caption) yield passage(place, table.anchor, 'caption', line);
  for (const [rowIndex, row] of table.rows.entries()) {
    for (const cell of row.cells) {
      for (const [paragraph, text] of cell.paragraphs.entries()) {
        const ref = { table, row, rowIndex, cell, paragraph };
        yield passage(place, row.anchor || table.anchor, 'cell', text, { cell: ref });
      }
    }
  }
  for (const note of table.notes) yield passage(place, table.anchor, 'table-note', note);
}

function* ofText(block: Heading | Paragraph, place: Place): Generator<Passage> {
  yield passage(place, block.anchor, block.type, block.text, { items: block.items });
  for (const note of block.notes) yield passage(place, note.anchor, 'footnote', note.text);
}

function* ofBlock(block: Block, place: Place): Generator<Passage> {
  switch (block.type) {
    case 'heading':
      yield* ofText(block, place);
      yield* ofBlocks(block.children, below(place, titleOf(block), block.anchor));
      return;
    case 'paragraph':
      yield* ofText(block, place);
      return;
    case 'box':
      yield passage(place, block.anchor, 'caption', block.text);
      yield* ofBlocks(
        block.children,
        below(place, block.text.text.slice(block.title.from, block.title.to), block.anchor, true),
      );
      return;
    case 'table':
      yield* ofTable(block, place);
      return;
    case 'figure':
      yield passage(place, block.anchor, 'caption', block.caption);
      return;
    case 'folded':
      for (const line of block.lines) yield passage(place, block.anchor, 'folded', line);
      return;
    case 'attachment':
      yield passage(place, block.anchor, 'caption', block.text);
      if (block.title) yield passage(place, block.anchor, 'caption', block.title);
      yield* ofBlocks(block.children, below(place, block.title?.text ?? block.text.text, block.anchor));
      return;
    case 'glossary':
      yield passage(place, block.anchor, 'caption', block.text);
      yield* ofBlocks(block.entries, below(place, block.text.text, block.anchor));
      return;
    case 'entry':
      yield passage(place, block.anchor, 'entry', block.text);
      for (const line of block.more) yield passage(place, block.anchor, 'entry', line);
      return;
    case 'footnote':
      yield passage(place, block.note.anchor, 'footnote', block.note.text);
      return;
    case 'front':
      yield passage(place, block.anchor, 'front', block.text);
      return;
  }
}

function* ofBlocks(blocks: readonly Block[], place: Place): Generator<Passage> {
  for (const block of blocks) yield* ofBlock(block, place);
}

const KNOWN = new WeakMap<PolicyTree, readonly Passage[]>();

/** All text of the tree in source order; asked for by several readers, laid out once. */
export function passagesOf(tree: PolicyTree): readonly Passage[] {
  const known = KNOWN.get(tree) ?? [...ofBlocks(tree.children, { headings: [], parents: [], inBox: false })];
  KNOWN.set(tree, known);
  return known;
}

/** The anchor that a place in a passage belongs to: its run-in item, else the passage. */
export function anchorAt(passage: Passage, index: number): string {
  const item = passage.items.find((i) => index >= i.range.from && index < i.range.to);
  return item?.anchor ?? passage.anchor;
}
