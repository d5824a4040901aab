import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { searchFolder } from '../../../scripts/search/address.ts';

const home = mkdtempSync(join(tmpdir(), 'celan-data-'));
const folder = join(home, '.generated', 'data');
const program = process.cwd();
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** As the converter writes them. */
function write(kind: string, records: readonly object[]): void {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  writeFileSync(join(folder, `${kind}.json`), records.length > 0 ? `[\n${lines}\n]\n` : '[\n]\n');
}

/** A file of several blocks. */
const long = (n: number): string => '政策文件'.repeat(300 + n);

describe('the folder of the search files', () => {
  const named = (parts: readonly string[] = []): string => searchFolder({ program, collection: home, parts });

  it('has another name when a record changes, at the very end of a long file too', () => {
    const terms = Array.from({ length: 600 }, (_, n) => ({ id: `t${n}`, term: long(n) }));
    write('glossary', terms);
    const before = named();
    expect(named()).toBe(before);
    write('glossary', [...terms.slice(0, -1), { id: 't599', term: `${long(599)}。` }]);
    expect(named()).not.toBe(before);
  });

  it('has another name when the collection has another part', () => {
    expect(named(['/b/'])).not.toBe(named());
  });
});
