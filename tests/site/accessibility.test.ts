import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { kinds } from './kinds.ts';
import { useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();
const checker = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const desk = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

const looks = [
  ['on a desk in daylight', desk, 'light'],
  ['on a desk at night', desk, 'dark'],
  ['on a phone in daylight', phone, 'light'],
  ['on a phone at night', phone, 'dark'],
] as const;

/** What the checker finds wrong, a line a rule with the first place. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run: (
        root: Document,
        options: object,
      ) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
    };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });

const width = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

it.each(kinds())('/%s can be read by everyone, wide and narrow, by day and by night', async (path) => {
  const page = await browser.page({ reducedMotion: 'reduce', bypassCSP: true });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(site.url()))
      wrong.push(`another host: ${request.url()}`);
  });
  await page.goto(site.url(path), { waitUntil: 'networkidle' });
  await page.evaluate(checker);
  for (const [name, viewport, colorScheme] of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    wrong.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  // A chart follows the window a moment later.
  await expect.poll(() => width(page)).toBeLessThanOrEqual(320);
  expect(wrong).toEqual([]);
});
