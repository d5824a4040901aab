/** The pages of a PDF as paragraphs and tables, in the order in which they are read. */
import { type Block, paragraph } from '../html/blocks.ts';
import { inside, tableOf } from './cells.ts';
import { furniture } from './furniture.ts';
import { type Grid, gridsOf } from './grid.ts';
import { columnsLacking, joinTables, type PlacedTable } from './join-tables.ts';
import { linesOf } from './lines.ts';
import type { Line, Page } from './page.ts';
import { type Measure, measureOf, paragraphsOf } from './paragraphs.ts';

interface Laid {
  readonly height: number;
  readonly lines: readonly Line[];
  readonly tables: readonly PlacedTable[];
}

/** A grid of one column is a frame around text; one without words is a drawing. A page may hold one row of a table. */
const isTable = (grid: Grid, page: Page): boolean =>
  grid.columns > 1 && grid.cells.length > 2 && page.words.some((word) => inside(grid, word));

function layOut(page: Page, number: number): Laid {
  const grids = gridsOf(page.rules).filter((grid) => isTable(grid, page));
  const own = page.words.filter((word) => !grids.some((grid) => inside(grid, word)));
  const tables = grids.map((grid) => ({
    top: grid.top,
    edges: grid.edges,
    openAbove: grid.openAbove,
    table: tableOf(
      grid,
      page.words.filter((word) => inside(grid, word)),
    ),
  }));
  return { height: page.height, lines: linesOf(own, number), tables };
}

type Part = { readonly line: Line } | PlacedTable;

const topOf = (part: Part): number => ('line' in part ? part.line.y : part.top);

const partsOf = ({ lines, tables }: Laid, aside: ReadonlySet<Line>): Part[] =>
  [...lines.filter((line) => !aside.has(line)).map((line) => ({ line })), ...tables].sort(
    (a, b) => topOf(a) - topOf(b),
  );

/** Notes at the foot of a page are set smaller than the text and begin with their mark. */
const isNote = (line: Line, { size }: Measure, height: number): boolean =>
  line.size < size * 0.9 && line.y > height * 0.6 && /^(?:[¹²³⁰⁴-⁹①-⑳*]|\[?\d{1,2}\]?\s)/.test(line.text);

/** From the first note of a page on, its small lines are notes. */
function withoutNotes(parts: readonly Part[], measure: Measure, height: number): [Part[], Part[]] {
  const from = parts.findIndex((p) => 'line' in p && isNote(p.line, measure, height));
  const small = parts.slice(from).every((p) => 'line' in p && p.line.size < measure.size * 0.95);
  return from < 0 || !small ? [[...parts], []] : [parts.slice(0, from), parts.slice(from)];
}

/** Text runs on over the foot of a page; the notes of the page wait until its paragraph has ended. */
class Writer {
  readonly blocks: Block[] = [];
  private open: Line[] = [];
  private notes: Line[] = [];
  private last: PlacedTable | null = null;
  private readonly measure: Measure;

  constructor(measure: Measure) {
    this.measure = measure;
  }

  line(line: Line): void {
    this.open.push(line);
    this.last = null;
  }

  wait(notes: readonly Line[]): void {
    this.notes.push(...notes);
  }

  /** A table at the head of a page with the columns of the one at the foot of the last page is the same table. */
  table(placed: PlacedTable): void {
    this.flush();
    const lacking = this.last ? columnsLacking(this.last.edges, placed.edges) : null;
    const upper = lacking === null ? undefined : this.blocks.pop();
    const whole = upper?.type === 'table' ? joinTables(upper, placed, lacking ?? 0) : placed.table;
    this.blocks.push(whole);
    this.last = { ...placed, edges: (lacking ?? 0) > 0 ? (this.last?.edges ?? []) : placed.edges };
  }

  flush(): void {
    for (const lines of [this.open, this.notes])
      this.blocks.push(...paragraphsOf(lines, this.measure).map(({ text }) => paragraph(text)));
    this.open = [];
    this.notes = [];
  }
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly aside: readonly Line[];
}

export function blocksOf(pages: readonly Page[]): Blocks {
  const laid = pages.map(layOut);
  const aside = furniture(laid);
  const measure = measureOf(laid.flatMap(({ lines }) => lines.filter((line) => !aside.has(line))));
  const writer = new Writer(measure);
  for (const page of laid) {
    const [text, notes] = withoutNotes(partsOf(page, aside), measure, page.height);
    for (const part of text) 'line' in part ? writer.line(part.line) : writer.table(part);
    writer.wait(notes.flatMap((part) => ('line' in part ? [part.line] : [])));
  }
  writer.flush();
  return { blocks: writer.blocks, aside: [...aside] };
}
