/** Published data: JSON keeps to its schemas, CSV says the same row by row, and every number stands in its source. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Indicator, TableCell, TableRecord, Value } from '../../src/schemas/index.ts';
import { csvRows, saidIn } from './csv-rows.ts';
import type { Built, Verdict } from './promise.ts';

const parse = (built: Built, path: string): unknown => JSON.parse(built.read(path));

function schemaFaults(built: Built, path: string): string[] {
  const records = path.replace(/\.schema\.json$/, '.json');
  if (!built.files.has(records)) return [`/${path}：没有对应的 ${records}`];
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  const validate = ajv.compile(parse(built, path) as object);
  return validate(parse(built, records)) ? [] : [`/${records}：${ajv.errorsText(validate.errors)}`];
}

/** What a reader of JSON and one of CSV must find alike; undefined for a column that is no plain field. */
function plain(record: object, column: string): string | undefined {
  const value: unknown = (record as Readonly<Record<string, unknown>>)[column];
  if (value === null) return '';
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

interface Compared {
  readonly count: number;
  readonly faults: readonly string[];
}

function cellFaults(
  where: string,
  head: readonly string[],
  row: readonly string[],
  record: object,
): string[] {
  return head.flatMap((column, j) => {
    const expected = plain(record, column);
    const found = saidIn(row[j] ?? '');
    return expected === undefined || expected === found
      ? []
      : [`${where} ${column}：“${found}”应为“${expected}”`];
  });
}

/** A row at a time: a large collection has millions of cells. */
function rowsAgainst(built: Built, path: string, records: Iterable<object>): Compared {
  const rows = csvRows(built.read(path));
  const head: readonly string[] = rows.next().value ?? [];
  const faults: string[] = [];
  let [count, found] = [0, 0];
  for (const record of records) {
    count += 1;
    const row: string[] | undefined = rows.next().value;
    if (row === undefined) continue;
    found += 1;
    faults.push(...cellFaults(`/${path} 第 ${found + 1} 行`, head, row, record));
  }
  for (const _more of rows) found += 1;
  return found === count
    ? { count, faults }
    : { count, faults: [`/${path}：有 ${found} 行，JSON 有 ${count} 条`] };
}

function* pointsOf(indicators: readonly Indicator[]): Generator<object> {
  for (const { series, ...indicator } of indicators)
    for (const { points, ...one } of series)
      for (const point of points) yield { ...indicator, ...one, ...point };
}

const textOf = (cell: TableCell): string => (typeof cell === 'string' ? cell : cell.text);

/** Merged cells leave empty ones behind; the words and their order must be the same. */
function tableFaults(built: Built, table: TableRecord): string[] {
  const path = `data/tables/${table.policy}/${table.anchor}.csv`;
  if (!built.files.has(path)) return [`/${path}：没有这个文件`];
  const said = [...csvRows(built.read(path))].flat().map(saidIn).filter(Boolean);
  const held = [...table.header, ...table.rows].flat().map(textOf).filter(Boolean);
  const at = said.findIndex((text, i) => text !== held[i]);
  return said.length === held.length && at < 0 ? [] : [`/${path}：与 tables.json 不同（第 ${at + 1} 格起）`];
}

const schemasIn = ({ files }: Built): string[] =>
  [...files].filter((file) => /^data\/[^/]+\.schema\.json$/.test(file));

function checkSchemas(built: Built): Verdict {
  const schemas = schemasIn(built);
  return {
    promise: 'JSON 符合公布的格式',
    figures: `${schemas.length} 个文件`,
    faults:
      schemas.length > 0 ? schemas.flatMap((path) => schemaFaults(built, path)) : ['data/ 中没有格式说明'],
  };
}

function checkRows(built: Built): Verdict {
  const values = rowsAgainst(built, 'data/values.csv', parse(built, 'data/values.json') as Value[]);
  const indicators = parse(built, 'data/indicators.json') as Indicator[];
  const points = rowsAgainst(built, 'data/indicators.csv', pointsOf(indicators));
  const tables = parse(built, 'data/tables.json') as TableRecord[];
  return {
    promise: 'CSV 与 JSON 逐行一致',
    figures: `数值 ${values.count} 行，指标 ${points.count} 行，表格 ${tables.length} 个`,
    faults: [...values.faults, ...points.faults, ...tables.flatMap((table) => tableFaults(built, table))],
  };
}

export const checkData = (built: Built): Verdict[] => [checkSchemas(built), checkRows(built)];

/** Sources by policy, decoded. */
export function checkQuotes(values: readonly Value[], sources: ReadonlyMap<string, string>): Verdict {
  const faults = values.flatMap(({ id, policy, start, end, valueText, quote }) => {
    const source = sources.get(policy) ?? '';
    if (source.slice(start, end) !== valueText) return [`${id}：原文此处不是“${valueText}”`];
    return source.includes(quote) ? [] : [`${id}：原文没有所引的句子`];
  });
  return { promise: '每个数值都在原文所记之处', figures: `${values.length} 条`, faults };
}
