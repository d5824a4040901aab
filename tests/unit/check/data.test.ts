import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, saidIn } from '../../../scripts/check/csv-rows.ts';
import { checkData, checkQuotes } from '../../../scripts/check/data.ts';
import type { Built } from '../../../scripts/check/promise.ts';
import { csv } from '../../../src/lib/csv.ts';
import { gathered, publish } from '../../../src/lib/published/files.ts';
import { listsSource } from '../../../src/lib/published/source.ts';
import type { TableRecord, Value } from '../../../src/schemas/index.ts';

const value: Value = {
  id: 'a/s1-n1',
  policy: 'a',
  anchor: 's1',
  class: 'target',
  rule: 'cell',
  indicator: '=产值',
  concept: null,
  value: 5,
  min: null,
  max: null,
  valueText: '5亿元',
  start: 13,
  end: 16,
  quote: '到2025年，“产值”达到5亿元。',
  line: 1,
  op: 'eq',
  hedges: [],
  unit: '亿元',
  base: { value: 5e8, unit: '元' },
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
  url: '/policies/a/#s1',
};
const table: TableRecord = {
  policy: 'a',
  anchor: 'table-1',
  caption: '表1',
  header: [[{ text: '指标', rowspan: 1, colspan: 2 }]],
  rows: [['产值', '5']],
  notes: [],
  lines: [1, 2],
};
const facts = { name: 'celan', title: '策览', description: '', sources: [] };
const { files } = await gathered(publish(listsSource({ values: [value], tables: [table] }), facts));

function built(change: (path: string, text: string) => string = (_path, text) => text): Built {
  const all = new Map([...files].map(([path, text]) => [`data/${path}`, change(`data/${path}`, text)]));
  return {
    files: new Set(all.keys()),
    base: '/',
    site: 'https://example.com',
    read: (path) => all.get(path) ?? '',
  };
}

const faults = (change: (path: string, text: string) => string): string[] =>
  checkData(built(change)).flatMap((v) => v.faults);

describe('checkData', () => {
  it('is content with what the site publishes', () => {
    expect(faults((_path, text) => text)).toEqual([]);
  });

  it.each([
    ['a record that breaks its schema', 'values.json', '"year":2025', '"year":"2025"'],
    ['a number of the CSV that differs', 'values.csv', ',2025,', ',2026,'],
    ['words of the CSV that differ', 'values.csv', '亿元', '万元'],
    ['a row of the CSV that is missing', 'values.csv', /\r\n.*\r\n/s, '\r\n'],
    ['a cell of a table that differs', 'tables/a/table-1.csv', '产值', '产量'],
  ])('names %s', (_fault, file, from, to) => {
    expect(faults((path, text) => (path === `data/${file}` ? text.replace(from, to) : text))).not.toEqual([]);
  });
});

describe('checkQuotes', () => {
  it('wants every number where its record says', () => {
    const sources = new Map([['a', value.quote]]);
    expect(checkQuotes([value], sources).faults).toEqual([]);
    expect(checkQuotes([{ ...value, start: 7 }], sources).faults).toHaveLength(1);
    expect(checkQuotes([{ ...value, quote: '别的话' }], sources).faults).toHaveLength(1);
    expect(checkQuotes([value], new Map()).faults).toHaveLength(1);
  });
});

describe('csvRows', () => {
  it('reads back any rows that were written', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith("'"));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          expect([...csvRows(csv(rows))].map((row) => row.map(saidIn))).toEqual(rows);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
