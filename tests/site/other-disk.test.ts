/** A collection may lie on another disk than the program: a volume of a container, a network drive. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { afterAll, expect, it } from 'vitest';
import { TEXT } from '../helpers/collection.ts';
import { ownSite } from './own-site.ts';

const diskOf = (folder: string): number => statSync(folder).dev;

/** A file system in memory, where the machine has one; elsewhere the test of moving folders has to do. */
const OTHER = '/dev/shm';
const other = existsSync(OTHER) && diskOf(OTHER) !== diskOf(cwd()) ? OTHER : null;
const own = other === null ? null : ownSite('disk', {}, other);

afterAll(() => own?.remove());

it.skipIf(own === null)(
  'is built there with its pages, share pages and search',
  async () => {
    if (own === null) return;
    for (const [id, text] of Object.entries(TEXT)) own.write(`content/policies/${id}/source.txt`, text);
    const before = readdirSync(cwd());
    const { code, said } = await own.run('build.ts');
    expect(code, said).toBe(0);
    for (const page of ['policies/a', 'policies/a/s1-p1', 'search', 'data'])
      expect(readFileSync(join(own.dist, page, 'index.html'), 'utf8')).toContain('</html>');
    expect(existsSync(join(own.dist, 'search.json'))).toBe(true);
    expect(readdirSync(cwd()), 'nothing is left in the folder of the program').toEqual(before);
  },
  120_000,
);
