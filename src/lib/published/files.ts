/** All files under data/: path and content, from the records alone. */
import type { Indicator, TableRecord, Value } from '../../schemas/index.ts';
import { csv } from '../csv.ts';
import { type Column, pointColumns, pointRows, rowsOf, valueColumns } from './columns.ts';
import { type Described, type DescribedTable, dataPackage, type PackageFacts } from './datapackage.ts';
import { type Dataset, datasets } from './datasets.ts';
import { fileSchema } from './fields.ts';
import { tableGrid } from './table-grid.ts';

/** Records by the name of their data set; an address in them is already that of the site. */
export interface Records extends Readonly<Record<string, readonly unknown[]>> {
  readonly values: readonly Value[];
  readonly indicators: readonly Indicator[];
  readonly tables: readonly TableRecord[];
}

export interface Published {
  readonly files: ReadonlyMap<string, string>;
  readonly described: readonly Described[];
  readonly tables: readonly (DescribedTable & Pick<TableRecord, 'policy'>)[];
  /** Records in each data set. */
  readonly counts: ReadonlyMap<string, number>;
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** One record a line: a changed record is one changed line. */
export const toJson = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]\n' : `[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]\n`;

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const tablePath = ({ policy, anchor }: Pick<TableRecord, 'policy' | 'anchor'>): string =>
  `tables/${policy}/${anchor}.csv`;

type Columns = readonly Pick<Column<never>, 'name' | 'type' | 'field'>[];

function csvOf(name: string, records: Records): { text: string; columns: Columns } | null {
  if (name === 'values') return { text: csv(rowsOf(valueColumns, records.values)), columns: valueColumns };
  if (name !== 'indicators') return null;
  const rows = pointRows(records.indicators, new Map(records.values.map((v) => [v.id, v])));
  return { text: csv(rowsOf(pointColumns, rows)), columns: pointColumns };
}

interface File extends Described {
  readonly text: string;
}

function filesOf(dataset: Dataset, records: Records): File[] {
  const file = (path: string, text: string, columns?: Columns): File => ({
    path,
    text,
    dataset,
    bytes: bytesOf(text),
    ...(columns ? { columns } : {}),
  });
  const sheet = csvOf(dataset.name, records);
  const json = file(`${dataset.name}.json`, toJson(records[dataset.name] ?? []));
  return sheet ? [json, file(`${dataset.name}.csv`, sheet.text, sheet.columns)] : [json];
}

function tableFile(table: TableRecord): Published['tables'][number] & { readonly text: string } {
  const text = csv(tableGrid(table));
  const title = table.caption.replace(/\s+/g, ' ') || `${table.policy} ${table.anchor}`;
  const name = `table-${table.policy}-${table.anchor}`;
  return { name, path: tablePath(table), title, bytes: bytesOf(text), text, policy: table.policy };
}

/** Just one indicator: the same rows and records as in the files of all. */
function indicatorFiles(indicator: Indicator, value: ReadonlyMap<string, Value>): [string, string][] {
  const values = indicator.series.flatMap((s) => s.points.flatMap((p) => value.get(p.valueId) ?? []));
  return [
    [`indicators/${indicator.id}.json`, pretty({ indicator, values })],
    [`indicators/${indicator.id}.csv`, csv(rowsOf(pointColumns, pointRows([indicator], value)))],
  ];
}

export function publish(records: Records, facts: PackageFacts): Published {
  const described = datasets.flatMap((dataset) => filesOf(dataset, records));
  const tables = records.tables.map(tableFile);
  const value = new Map(records.values.map((v) => [v.id, v]));
  const files = new Map<string, string>([
    ...[...described, ...tables].map(({ path, text }) => [path, text] as const),
    ...datasets.map((d) => [`${d.name}.schema.json`, pretty(fileSchema(d.schema, d.title))] as const),
    ...records.indicators.filter((i) => i.matched).flatMap((i) => indicatorFiles(i, value)),
    ['datapackage.json', pretty(dataPackage(facts, described, tables))],
  ]);
  const counts = new Map(datasets.map(({ name }) => [name, records[name]?.length ?? 0]));
  return { files, described, tables, counts };
}
