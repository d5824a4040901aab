import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { longest } from './records.ts';
import { useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();
const text = (): string => site.url(`policies/${longest().id}/`);
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** As a host sends it: at the highest quality of Brotli. */
const kilobytes = (path: string): number => brotliCompressSync(readFileSync(site.file(path))).length / 1024;

/** The files that a page asks for from now on. */
function asked(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(1);
    paths.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  });
  return paths;
}

const weight = (paths: readonly string[], end: RegExp): number =>
  paths.filter((path) => end.test(path)).reduce((sum, path) => sum + kilobytes(path), 0);

describe('the longest policy', () => {
  it('asks a phone for little, before anyone touches it', async () => {
    const page = await browser.page(phone);
    const paths = asked(page);
    await page.goto(text(), { waitUntil: 'networkidle' });
    const cost = {
      html: weight(paths, /\.html$/),
      style: weight(paths, /\.css$/),
      script: weight(paths, /\.js$/),
    };
    expect(cost.html).toBeLessThanOrEqual(75);
    expect(cost.style).toBeLessThanOrEqual(12);
    expect(cost.script).toBeLessThanOrEqual(15);
    expect(weight(paths, /./)).toBeLessThanOrEqual(90);
    expect(paths.length, paths.join(' ')).toBeLessThanOrEqual(6);
    expect(paths.filter((path) => /\.(?:woff2?|ttf|otf)$/.test(path))).toEqual([]);
  });

  it('stands still while it loads and while it is scrolled to its end', async () => {
    const page = await browser.page(phone);
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shift = (): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'shift')));
    await page.goto(text(), { waitUntil: 'networkidle' });
    expect(await shift()).toBeLessThan(0.01);
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 1500) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    });
    expect(await shift()).toBeLessThan(0.01);
  });
});

describe('the script for charts', () => {
  it('comes with a chart and not without', async () => {
    const page = await browser.page(phone);
    const paths = asked(page);
    const heavy = (): string[] => paths.filter((path) => path.endsWith('.js') && kilobytes(path) > 20);
    for (const path of ['', 'indicators/', 'glossary/', `policies/${longest().id}/`])
      await page.goto(site.url(path), { waitUntil: 'networkidle' });
    expect(heavy()).toEqual([]);
    const chart = await page
      .goto(site.url('indicators/'))
      .then(() => page.locator('main a[href*="/indicators/"]').first().getAttribute('href'));
    await page.goto(new URL(chart ?? '', site.url()).href);
    await page.locator('canvas').first().waitFor();
    expect(heavy().length).toBe(1);
    expect(kilobytes(heavy()[0] ?? '')).toBeLessThanOrEqual(70);
  });
});
