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

function rowFaults(path: string, rows: readonly string[][], records: readonly object[]): string[] {
  const [head = [], ...body] = rows;
  if (body.length !== records.length) return [`/${path}：有 ${body.length} 行，JSON 有 ${records.length} 条`];
  return records.flatMap((record, i) =>
    head.flatMap((column, j) => {
      const expected = plain(record, column);
      const found = saidIn(body[i]?.[j] ?? '');
      return expected === undefined || expected === found
        ? []
        : [`/${path} 第 ${i + 2} 行 ${column}：“${found}”应为“${expected}”`];
    }),
  );
}

const pointsOf = (indicators: readonly Indicator[]): object[] =>
  indicators.flatMap(({ series, ...indicator }) =>
    series.flatMap(({ points, ...one }) => points.map((point) => ({ ...indicator, ...one, ...point }))),
  );

const textOf = (cell: TableCell): string => (typeof cell === 'string' ? cell : cell.text);

/** Merged cells leave empty ones behind; the words and their order must be the same. */
function tableFaults(built: Built, table: TableRecord): string[] {
  const path = `data/tables/${table.policy}/${table.anchor}.csv`;
  if (!built.files.has(path)) return [`/${path}：没有这个文件`];
  const said = csvRows(built.read(path)).flat().map(saidIn).filter(Boolean);
  const held = [...table.header, ...table.rows].flat().map(textOf).filter(Boolean);
  const at = said.findIndex((text, i) => text !== held[i]);
  return said.length === held.length && at < 0 ? [] : [`/${path}：与 tables.json 不同（第 ${at + 1} 格起）`];
}

export function checkData(built: Built): Verdict[] {
  const schemas = [...built.files].filter((file) => /^data\/[^/]+\.schema\.json$/.test(file));
  const values = parse(built, 'data/values.json') as Value[];
  const points = pointsOf(parse(built, 'data/indicators.json') as Indicator[]);
  const tables = parse(built, 'data/tables.json') as TableRecord[];
  return [
    {
      promise: 'JSON 符合公布的格式',
      figures: `${schemas.length} 个文件`,
      faults:
        schemas.length > 0 ? schemas.flatMap((path) => schemaFaults(built, path)) : ['data/ 中没有格式说明'],
    },
    {
      promise: 'CSV 与 JSON 逐行一致',
      figures: `数值 ${values.length} 行，指标 ${points.length} 行，表格 ${tables.length} 个`,
      faults: [
        ...rowFaults('data/values.csv', csvRows(built.read('data/values.csv')), values),
        ...rowFaults('data/indicators.csv', csvRows(built.read('data/indicators.csv')), points),
        ...tables.flatMap((table) => tableFaults(built, table)),
      ],
    },
  ];
}

/** Sources by policy, decoded. */
export function checkQuotes(values: readonly Value[], sources: ReadonlyMap<string, string>): Verdict {
  const faults = values.flatMap(({ id, policy, start, end, valueText, quote }) => {
    const source = sources.get(policy) ?? '';
    if (source.slice(start, end) !== valueText) return [`${id}：原文此处不是“${valueText}”`];
    return source.includes(quote) ? [] : [`${id}：原文没有所引的句子`];
  });
  return { promise: '每个数值都在原文所记之处', figures: `${values.length} 条`, faults };
}
