import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { deepest, longest, terms } from './records.ts';
import { useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();
const checker = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const measure = deepest(longest().id);
const kinds = [
  '',
  'policies/',
  `policies/${longest().id}/`,
  `policies/${measure.policy}/${measure.anchor}/`,
  'glossary/',
  `glossary/${terms()[0]?.id}/`,
  'agencies/',
  'agencies/matrix/',
  'themes/',
  'report/',
  'data/',
  'about/',
  '404.html',
];

const looks = [
  { name: 'on a desk in daylight', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'on a phone at night', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

describe.each(looks)('$name', ({ name: _, ...look }) => {
  it.each(kinds)('/%s has no fault that the checker knows', async (path) => {
    const page = await browser.page({ ...look, reducedMotion: 'reduce', bypassCSP: true });
    await page.goto(site.url(path));
    await page.evaluate(checker);
    const faults = await page.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as {
        run: (root: Document) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
      };
      const { violations } = await axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
    });
    expect(faults).toEqual([]);
  });
});

it.each(kinds)('/%s needs no scrolling to the side on the narrowest phone', async (path) => {
  const page = await browser.page({ viewport: { width: 320, height: 640 } });
  await page.goto(site.url(path));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
