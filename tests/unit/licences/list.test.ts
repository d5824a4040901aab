import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isAccepted, licencesIn, licenceText, SHIPPED } from '../../../scripts/licences/list.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const all = licencesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));

describe('the packages of the lockfile', () => {
  it('are pinned, each with a licence that somebody has looked at', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ version }) => version === '')).toEqual([]);
    expect(all.filter(({ licence }) => !isAccepted(licence))).toEqual([]);
  });

  it('carry no code into the pages but what the site names', () => {
    const folder = join(root, 'src', 'client');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const imported = files.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import\()\s*'([@a-z][@\w./-]*)'/g)].map(
        (m) => m[1],
      ),
    );
    expect(imported.filter((name) => !SHIPPED.some((shipped) => shipped === name))).toEqual([]);
  });
});

describe('isAccepted', () => {
  it('lets one of several be chosen, and wants all of those that hold together', () => {
    expect(isAccepted('(MIT OR GPL-3.0-or-later)')).toBe(true);
    expect(isAccepted('Apache-2.0 AND LGPL-3.0-or-later AND MIT')).toBe(true);
    expect(isAccepted('MIT AND GPL-3.0-only')).toBe(false);
    expect(isAccepted('AGPL-3.0-only')).toBe(false);
    expect(isAccepted('')).toBe(false);
  });
});

it('tells the words of a licence whose code is carried, and names the rest', () => {
  const text = licenceText(all, new Map([['pagefind', 'The words of the licence.']]));
  expect(text).toContain('The words of the licence.');
  expect(text).toMatch(/^astro \d+\.\d+\.\d+ {2}MIT$/m);
});
