import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/lib/published/datasets.ts';
import { dist } from './site.ts';

const path = (name: string): string => join(dist, 'data', name);
const text = (name: string): string => readFileSync(path(name), 'utf8');
const json = <T>(name: string): T => JSON.parse(text(name)) as T;

/** Rows of a CSV as a spreadsheet would read them. */
function csvRows(source: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  for (const [, quoted, plain = '', end] of source.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly format: string;
}

describe('published data', () => {
  it.each(datasets.map((d) => d.name))('%s.json keeps to its published schema', (name) => {
    const ajv = new Ajv2020({ strict: false });
    const keeps = ajv.validate(json<object>(`${name}.schema.json`), json(`${name}.json`));
    expect(keeps, ajv.errorsText()).toBe(true);
  });

  it('has the same values in CSV as in JSON, Chinese and all', () => {
    const [head = [], ...rows] = csvRows(text('values.csv'));
    const values = json<{ id: string; indicator: string; value: number | null }[]>('values.json');
    const column = (name: string): number => head.indexOf(name);
    expect(rows.map((r) => [r[column('id')], r[column('indicator')], r[column('value')]])).toEqual(
      values.map((v) => [v.id, v.indicator, v.value === null ? '' : String(v.value)]),
    );
  });

  it('never writes a withheld figure as a number', () => {
    const values = json<{ masked: boolean; value: number | null }[]>('values.json');
    expect(values.filter((v) => v.masked && v.value !== null)).toEqual([]);
  });

  it('begins every CSV with a byte order mark, and lets no cell run in a spreadsheet', () => {
    const files = readdirSync(path(''), { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.csv'),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect([...readFileSync(path(file)).subarray(0, 3)], file).toEqual([0xef, 0xbb, 0xbf]);
      for (const cell of csvRows(text(file)).flat())
        if (/^[=+\-@\t\r]/.test(cell)) expect(cell, file).toMatch(/^[+-]?\d+(\.\d+)?$/);
    }
  });

  it('has every file that datapackage.json names, of the size that it says', () => {
    const { resources } = json<{ resources: Resource[] }>('datapackage.json');
    for (const resource of resources) {
      expect(existsSync(path(resource.path)), resource.path).toBe(true);
      expect(statSync(path(resource.path)).size, resource.path).toBe(resource.bytes);
    }
  });

  it('has one CSV a table', () => {
    const tables = json<{ policy: string; anchor: string }[]>('tables.json');
    for (const { policy, anchor } of tables)
      expect(existsSync(path(`tables/${policy}/${anchor}.csv`))).toBe(true);
  });

  it('links every data file from the page of data', () => {
    const page = readFileSync(path('index.html'), 'utf8');
    for (const { path: file } of json<{ resources: Resource[] }>('datapackage.json').resources)
      expect(page).toContain(`data/${file}"`);
  });
});
