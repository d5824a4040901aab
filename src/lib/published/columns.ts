/** Records as flat rows for CSV: the columns, what each holds, and where it comes from. */
import type { Indicator, Value } from '../../schemas/index.ts';
import type { CsvValue } from '../csv.ts';

export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'year';
  /** The field of the record that it is, or is a part of. */
  readonly field: string;
  readonly of: (record: T) => CsvValue;
}

/** Several words in one cell. */
const SEPARATOR = '；';

const own = <T, K extends keyof T & string>(
  type: Column<T>['type'],
  field: K,
  of: (record: T) => CsvValue,
): Column<T> => ({ name: field, type, field, of });

export const valueColumns: readonly Column<Value>[] = [
  own('string', 'id', (v) => v.id),
  own('string', 'policy', (v) => v.policy),
  own('string', 'anchor', (v) => v.anchor),
  own('string', 'class', (v) => v.class),
  own('string', 'rule', (v) => v.rule),
  own('string', 'indicator', (v) => v.indicator),
  own('string', 'concept', (v) => v.concept),
  own('number', 'value', (v) => v.value),
  own('number', 'min', (v) => v.min),
  own('number', 'max', (v) => v.max),
  own('string', 'valueText', (v) => v.valueText),
  own('string', 'op', (v) => v.op),
  own('string', 'hedges', (v) => v.hedges.join(SEPARATOR)),
  own('string', 'unit', (v) => v.unit),
  { name: 'baseValue', type: 'number', field: 'base', of: (v) => v.base.value },
  { name: 'baseUnit', type: 'string', field: 'base', of: (v) => v.base.unit },
  own('string', 'kind', (v) => v.kind),
  own('integer', 'year', (v) => v.year),
  own('string', 'yearText', (v) => v.yearText),
  own('string', 'yearBasis', (v) => v.yearBasis),
  { name: 'period_from', type: 'integer', field: 'period', of: (v) => v.period?.from },
  { name: 'period_to', type: 'integer', field: 'period', of: (v) => v.period?.to },
  own('string', 'place', (v) => v.place),
  { name: 'tableId', type: 'string', field: 'table', of: (v) => v.table?.id },
  { name: 'tableRow', type: 'integer', field: 'table', of: (v) => v.table?.row },
  { name: 'tableColumn', type: 'integer', field: 'table', of: (v) => v.table?.col },
  own('string', 'quote', (v) => v.quote),
  own('integer', 'line', (v) => v.line),
  own('integer', 'start', (v) => v.start),
  own('integer', 'end', (v) => v.end),
  own('string', 'group', (v) => v.group),
  own('boolean', 'masked', (v) => v.masked),
  own('string', 'confidence', (v) => v.confidence),
  { name: 'correctionReason', type: 'string', field: 'correction', of: (v) => v.correction?.reason },
  own('string', 'url', (v) => v.url),
];

/** A point of an indicator, with the words that it stands on. */
export interface PointRow {
  readonly indicator: Indicator;
  readonly series: Indicator['series'][number];
  readonly point: Indicator['series'][number]['points'][number];
  readonly value: Pick<Value, 'op' | 'valueText' | 'quote' | 'url'> | undefined;
}

export const pointRows = (
  indicators: readonly Indicator[],
  value: ReadonlyMap<string, NonNullable<PointRow['value']>>,
): PointRow[] =>
  indicators.flatMap((indicator) =>
    indicator.series.flatMap((series) =>
      series.points.map((point) => ({ indicator, series, point, value: value.get(point.valueId) })),
    ),
  );

export const pointColumns: readonly Column<PointRow>[] = [
  { name: 'id', type: 'string', field: 'id', of: (r) => r.indicator.id },
  { name: 'name', type: 'string', field: 'name', of: (r) => r.indicator.name },
  { name: 'theme', type: 'string', field: 'theme', of: (r) => r.indicator.theme },
  { name: 'matched', type: 'boolean', field: 'matched', of: (r) => r.indicator.matched },
  { name: 'policy', type: 'string', field: 'policy', of: (r) => r.series.policy },
  { name: 'comparable', type: 'string', field: 'comparable', of: (r) => r.series.comparable },
  { name: 'reason', type: 'string', field: 'reason', of: (r) => r.series.reason },
  { name: 'year', type: 'integer', field: 'year', of: (r) => r.point.year },
  { name: 'value', type: 'number', field: 'value', of: (r) => r.point.value },
  { name: 'unit', type: 'string', field: 'unit', of: (r) => r.point.unit },
  { name: 'role', type: 'string', field: 'role', of: (r) => r.point.role },
  { name: 'op', type: 'string', field: 'op', of: (r) => r.value?.op },
  { name: 'valueText', type: 'string', field: 'valueText', of: (r) => r.value?.valueText },
  { name: 'quote', type: 'string', field: 'quote', of: (r) => r.value?.quote },
  { name: 'valueId', type: 'string', field: 'valueId', of: (r) => r.point.valueId },
  { name: 'url', type: 'string', field: 'url', of: (r) => r.value?.url },
];

export const rowsOf = <T>(columns: readonly Column<T>[], records: readonly T[]): CsvValue[][] => [
  columns.map((c) => c.name),
  ...records.map((record) => columns.map((c) => c.of(record))),
];
