import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { longest } from './records.ts';
import { useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();

const kilobytes = (path: string): number => brotliCompressSync(readFileSync(site.file(path))).length / 1024;

it('the longest policy stays within what a phone should have to fetch before anyone interacts', async () => {
  const page = await browser.page();
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname.slice(1)));
  await page.goto(site.url(`policies/${longest().id}/`), { waitUntil: 'networkidle' });
  const sum = (end: RegExp): number =>
    paths
      .filter((path) => end.test(path))
      .map((path) => kilobytes(path.endsWith('/') ? `${path}index.html` : path))
      .reduce((a, b) => a + b, 0);
  const cost = { html: sum(/\/$/), css: sum(/\.css$/), script: sum(/\.js$/) };
  expect(cost.html).toBeLessThan(75);
  expect(cost.css).toBeLessThan(12);
  expect(cost.script).toBeLessThan(15);
  expect(cost.html + cost.css + cost.script).toBeLessThan(90);
});
