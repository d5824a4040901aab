import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Lists } from '../../../scripts/house/lists.ts';
import { batchesIn, readPolicies, readRecords } from '../../../src/lib/records.ts';
import type { Policy } from '../../../src/schemas/index.ts';

const NAMES = ['policies', 'sections', 'values', 'tables', 'references', 'checks'] as const;
const ALL = ['glossary', 'agencies', 'indicators', 'themes', 'report', 'redirects'] as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'celan-records-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const line = (record: object): string => JSON.stringify(record);
const section = (policy: string, n: number) => ({ policy, anchor: `s${n}`, text: '政策文字'.repeat(n) });

/** Policies with so many sections each. */
function write(counts: Readonly<Record<string, number>>): void {
  const lists = new Lists(folder);
  for (const name of [...NAMES, ...ALL]) lists.append(name, []);
  for (const [id, count] of Object.entries(counts)) {
    lists.append('policies', [line({ id })]);
    lists.append(
      'sections',
      Array.from({ length: count }, (_, i) => line(section(id, i))),
    );
  }
  lists.close();
}

async function all(path: string): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const batch of batchesIn(path)) records.push(...batch);
  return records;
}

describe('lists of records', () => {
  it('are JSON as a whole, and one record a line', async () => {
    write({ a: 2, b: 0, c: 3 });
    const records = await all(join(folder, 'sections.json'));
    expect(records).toHaveLength(5);
    expect((await readRecords(folder)).sections).toEqual(records);
    expect(await all(join(folder, 'tables.json'))).toEqual([]);
  });

  it('come in whole records, wherever a file is cut into pieces for reading', async () => {
    write({ a: 3000 });
    const records = (await all(join(folder, 'sections.json'))) as { text: string }[];
    expect(records.map((r) => r.text.length)).toEqual(records.map((_, i) => i * 4));
  });

  it('give one policy after another, also those without any record', async () => {
    write({ a: 2, b: 0, c: 700, d: 1 });
    const policies = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Policy);
    const counts: [string, number][] = [];
    for await (const { policy, sections } of readPolicies(folder, policies)) {
      expect(sections.every((s) => s.policy === policy.id)).toBe(true);
      counts.push([policy.id, sections.length]);
    }
    expect(counts).toEqual([
      ['a', 2],
      ['b', 0],
      ['c', 700],
      ['d', 1],
    ]);
  });

  it('can be read for some policies only', async () => {
    write({ a: 2, b: 1, c: 3 });
    const { policies, sections } = await readRecords(folder, ['a', 'c']);
    expect([policies.map((p) => p.id), sections.length]).toEqual([['a', 'c'], 5]);
  });
});

describe('a list that is damaged', () => {
  it.each([
    [
      'cut off at the end of a line',
      (path: string) => truncateSync(path, 2 + line(section('a', 0)).length + 2),
    ],
    ['cut off in a record', (path: string) => truncateSync(path, 30)],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['no list', (path: string) => writeFileSync(path, '[\n{"policy":\n]\n')],
  ])('is named with what to do: %s', async (_, damage) => {
    write({ a: 2 });
    const path = join(folder, 'sections.json');
    damage(path);
    await expect(readRecords(folder)).rejects.toThrow(
      /sections\.json 不完整或已损坏，请重新运行 npm run convert/,
    );
  });

  it('is named where it is missing', async () => {
    mkdirSync(join(folder, 'none'));
    await expect(readRecords(join(folder, 'none'))).rejects.toThrow(/policies\.json|glossary\.json/);
  });
});
