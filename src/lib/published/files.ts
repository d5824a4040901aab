/**
 * All files under data/, from the records alone: piece by piece, since the files of a large collection would not fit into
 * memory. Whoever takes the pieces puts those of one path behind one another.
 */
import type { Indicator, TableRecord, Value } from '../../schemas/index.ts';
import { BOM, csvLines } from '../csv.ts';
import { type Column, pointColumns, pointRows, rowsOf, valueColumns } from './columns.ts';
import { type Described, type DescribedTable, dataPackage, type PackageFacts } from './datapackage.ts';
import { type Dataset, datasets } from './datasets.ts';
import { fileSchema } from './fields.ts';
import type { Source } from './source.ts';
import { tableGrid } from './table-grid.ts';

export type Piece = readonly [path: string, text: string];
type Pieces = AsyncIterable<Piece>;

export interface Published {
  readonly described: readonly Described[];
  readonly tables: readonly (DescribedTable & Pick<TableRecord, 'policy'>)[];
  /** Records in each data set. */
  readonly counts: ReadonlyMap<string, number>;
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const tablePath = ({ policy, anchor }: Pick<TableRecord, 'policy' | 'anchor'>): string =>
  `tables/${policy}/${anchor}.csv`;

type Columns = readonly Pick<Column<never>, 'name' | 'type' | 'field'>[];

/** What the row of a figure says of the words that it stands on. */
type Stands = Pick<Value, 'op' | 'valueText' | 'quote' | 'url'>;

/** Gathers what the last files tell of the first ones. */
class Tally implements Published {
  readonly described: Described[] = [];
  readonly tables: (DescribedTable & Pick<TableRecord, 'policy'>)[] = [];
  readonly counts = new Map<string, number>();
  readonly stands = new Map<string, Stands>();
  /** Whole records of the figures that indicators with files of their own are made of. */
  readonly matched = new Map<string, Value>();
  readonly #bytes = new Map<string, number>();

  weigh(path: string, text: string): Piece {
    this.#bytes.set(path, (this.#bytes.get(path) ?? 0) + bytesOf(text));
    return [path, text];
  }

  describe(dataset: Dataset, path: string, columns?: Columns): void {
    const bytes = this.#bytes.get(path) ?? 0;
    this.described.push({ path, bytes, dataset, ...(columns ? { columns } : {}) });
  }

  note(values: readonly Value[]): void {
    for (const value of values) {
      const { id, op, valueText, quote, url, concept } = value;
      this.stands.set(id, { op, valueText, quote, url });
      if (concept !== null) this.matched.set(id, value);
    }
  }
}

/** One record a line: a changed record is one changed line. */
async function* jsonPieces(dataset: Dataset, source: Source, tally: Tally): Pieces {
  const path = `${dataset.name}.json`;
  let count = 0;
  for await (const batch of source(dataset.name)) {
    const lines = batch.map((record) => JSON.stringify(record)).join(',\n');
    if (lines !== '') yield tally.weigh(path, `${count > 0 ? ',\n' : '[\n'}${lines}`);
    count += batch.length;
  }
  yield tally.weigh(path, count > 0 ? '\n]\n' : '[]\n');
  tally.counts.set(dataset.name, count);
  tally.describe(dataset, path);
}

async function* valueSheet(dataset: Dataset, source: Source, tally: Tally): Pieces {
  const path = `${dataset.name}.csv`;
  yield tally.weigh(path, BOM + csvLines(rowsOf(valueColumns, [])));
  for await (const batch of source(dataset.name)) {
    const values = batch as readonly Value[];
    tally.note(values);
    yield tally.weigh(path, csvLines(rowsOf(valueColumns, values).slice(1)));
  }
  tally.describe(dataset, path, valueColumns);
}

/** Just one indicator: the same rows and records as in the files of all. */
function* ownFiles(indicator: Indicator, { matched }: Tally): Generator<Piece> {
  const values = indicator.series.flatMap((s) => s.points.flatMap((p) => matched.get(p.valueId) ?? []));
  yield [`indicators/${indicator.id}.json`, pretty({ indicator, values })];
  yield [
    `indicators/${indicator.id}.csv`,
    BOM + csvLines(rowsOf(pointColumns, pointRows([indicator], matched))),
  ];
}

async function* indicatorSheet(dataset: Dataset, source: Source, tally: Tally): Pieces {
  const path = `${dataset.name}.csv`;
  yield tally.weigh(path, BOM + csvLines(rowsOf(pointColumns, [])));
  for await (const batch of source(dataset.name)) {
    const indicators = batch as readonly Indicator[];
    const rows = rowsOf(pointColumns, pointRows(indicators, tally.stands)).slice(1);
    yield tally.weigh(path, csvLines(rows));
    for (const indicator of indicators) if (indicator.matched) yield* ownFiles(indicator, tally);
  }
  tally.describe(dataset, path, pointColumns);
}

async function* tableFiles(dataset: Dataset, source: Source, tally: Tally): Pieces {
  for await (const batch of source(dataset.name))
    for (const table of batch as readonly TableRecord[]) {
      const { policy, anchor } = table;
      const text = BOM + csvLines(tableGrid(table));
      const path = tablePath(table);
      const title = table.caption.replace(/\s+/g, ' ') || `${policy} ${anchor}`;
      tally.tables.push({ name: `table-${policy}-${anchor}`, path, title, bytes: bytesOf(text), policy });
      yield [path, text];
    }
}

const SHEETS: Readonly<Record<string, (dataset: Dataset, source: Source, tally: Tally) => Pieces>> = {
  values: valueSheet,
  indicators: indicatorSheet,
  tables: tableFiles,
};

export async function* publish(source: Source, facts: PackageFacts): AsyncGenerator<Piece, Published> {
  const tally = new Tally();
  for (const dataset of datasets) {
    yield [`${dataset.name}.schema.json`, pretty(fileSchema(dataset.schema, dataset.title))];
    yield* jsonPieces(dataset, source, tally);
    const sheet = SHEETS[dataset.name];
    if (sheet) yield* sheet(dataset, source, tally);
  }
  yield ['datapackage.json', pretty(dataPackage(facts, tally.described, tally.tables))];
  return tally;
}

/** All of them in memory, for who has few. */
export async function gathered(
  pieces: AsyncGenerator<Piece, Published>,
): Promise<Published & { readonly files: ReadonlyMap<string, string> }> {
  const files = new Map<string, string>();
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) {
      const { described, tables, counts } = value;
      return { files, described, tables, counts };
    }
    const [path, text] = value;
    files.set(path, (files.get(path) ?? '') + text);
  }
}
