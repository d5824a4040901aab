import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../../../src/lib/published/datasets.ts';
import { gathered, publish } from '../../../../src/lib/published/files.ts';
import { listsSource } from '../../../../src/lib/published/source.ts';
import type { Indicator, TableRecord, Value } from '../../../../src/schemas/index.ts';

const value: Value = {
  id: 'city-2021/s1-n1',
  policy: 'city-2021',
  anchor: 's1',
  class: 'target',
  rule: 'cell',
  indicator: '保费收入',
  concept: 'baofei',
  value: 900,
  min: null,
  max: null,
  valueText: '900亿元',
  start: 10,
  end: 15,
  quote: '保费收入突破900亿元，“实现”翻番。',
  line: 3,
  op: 'gt',
  hedges: ['力争', '突破'],
  unit: '亿元',
  base: { value: 9e10, unit: '元' },
  kind: 'level',
  year: 2025,
  yearText: '到2025年',
  yearBasis: 'stated',
  period: null,
  place: 'prose',
  table: null,
  group: 'g',
  masked: false,
  confidence: 'high',
  correction: null,
  url: '/policies/city-2021/#s1',
};
const masked: Value = {
  ...value,
  id: 'city-2021/s1-n2',
  value: null,
  valueText: '**亿元',
  masked: true,
  year: null,
};
const indicator: Indicator = {
  id: 'baofei',
  name: '保费收入',
  aliases: [],
  unit: '亿元',
  kind: 'level',
  definition: '一年内收取的保险费。',
  theme: 'baoxian',
  matched: true,
  series: [
    {
      policy: 'city-2021',
      points: [
        { year: 2025, value: 900, min: null, max: null, unit: '亿元', role: 'target', valueId: value.id },
        { year: null, value: null, min: null, max: null, unit: '亿元', role: 'masked', valueId: masked.id },
      ],
      comparable: 'A',
      reason: '全市口径',
    },
  ],
};
const table: TableRecord = {
  policy: 'city-2021',
  anchor: 'table-1',
  caption: '表1 主要指标',
  header: [['指标', '2025年']],
  rows: [['=保费', { text: '900', rowspan: 1, colspan: 1 }]],
  notes: [],
  lines: [4, 6],
};
const records = { values: [value, masked], indicators: [indicator], tables: [table] };
const facts = { name: 'celan', title: '策览', description: '数据', sources: [{ title: '某市规划' }] };
const { files, described, tables } = await gathered(publish(listsSource(records), facts));
const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

describe('publish', () => {
  it('writes a schema beside every JSON file, and the file keeps to it', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const { name } of datasets) {
      const keeps = ajv.validate(read(`${name}.schema.json`) as object, read(`${name}.json`));
      expect(keeps, `${name}: ${ajv.errorsText()}`).toBe(true);
    }
  });

  it('has schemas that refuse a record with a wrong field', () => {
    const ajv = new Ajv2020({ strict: false });
    const check = ajv.compile(read('values.schema.json') as object);
    expect(check([{ ...value, year: '2025' }])).toBe(false);
    expect(check([{ ...value, more: 1 }])).toBe(false);
  });

  it('gives a withheld figure an empty cell, never a zero', () => {
    const [, , row = ''] = (files.get('indicators.csv') ?? '').split('\r\n');
    expect(row).toContain('city-2021,A,全市口径,,,亿元,masked,gt,**亿元');
  });

  it('writes one CSV a table, safe to open in a spreadsheet', () => {
    expect(files.get('tables/city-2021/table-1.csv')).toBe("\ufeff指标,2025年\r\n'=保费,900\r\n");
  });

  it('gives a concept its own CSV with the rows of the file of all', () => {
    expect(files.get('indicators/baofei.csv')).toBe(files.get('indicators.csv'));
  });
});

describe('datapackage.json', () => {
  const pack = read('datapackage.json') as { resources: { name: string; path: string; bytes: number }[] };

  it('names every data file once, with its size in bytes', () => {
    const paths = [...described, ...tables].map((file) => file.path).sort();
    expect(pack.resources.map((r) => r.path).sort()).toEqual(paths);
    for (const { path, bytes } of pack.resources)
      expect(bytes).toBe(new TextEncoder().encode(files.get(path) ?? '').length);
  });

  it('gives each resource a name of its own that machines accept', () => {
    const names = pack.resources.map((r) => r.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
  });

  it('describes the columns of a CSV as they stand in its first row', () => {
    const resource = pack.resources.find((r) => r.path === 'values.csv') as unknown as {
      schema: { fields: { name: string; description: string }[]; missingValues: string[] };
    };
    const [head = ''] = (files.get('values.csv') ?? '').slice(1).split('\r\n');
    expect(resource.schema.fields.map((f) => f.name)).toEqual(head.split(','));
    expect(resource.schema.fields.filter((f) => f.description === '')).toEqual([]);
    expect(resource.schema.missingValues).toEqual(['']);
  });
});
