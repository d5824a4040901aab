import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { dist, useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();

const html = (path: string): string => readFileSync(join(dist, path), 'utf8');
const pagesUnder = (folder: string): string[] =>
  readdirSync(join(dist, folder), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => `${folder}${e.name}/index.html`);
const concepts = pagesUnder('indicators/');
const SHARE = 'indicators/jinrongyezengjiazhi-gdp-bizhong/';
const MONEY = 'indicators/jinrongyezengjiazhi/';

describe('the page of an indicator', () => {
  it('stands without JavaScript: sentence, picture, table, links to the words', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    await page.goto(site.url(SHARE));
    expect(await page.locator('.says').textContent()).toMatch(/最高的是.+最低的是/);
    expect(await page.locator('.still svg').first().isVisible()).toBe(true);
    expect(await page.locator('.points tbody tr').count()).toBeGreaterThan(5);
    expect(await page.locator('.chart-tools').isVisible()).toBe(false);
  });

  it('leads from every figure to its very words', () => {
    const ids = new Map<string, string>();
    for (const path of concepts) {
      const links = [
        ...html(path).matchAll(/<td class="quote"[^>]*><a href="[^"]*\/policies\/([^/]+)\/#([^"]+)"/g),
      ];
      expect(links.length, path).toBeGreaterThan(0);
      for (const [, policy = '', anchor = ''] of links) {
        const text = ids.get(policy) ?? html(`policies/${policy}/index.html`);
        ids.set(policy, text);
        expect(text.includes(` id="${anchor}"`), `${path} → ${policy}#${anchor}`).toBe(true);
      }
    }
  });

  it('has nothing inline that the security policy would refuse', () => {
    for (const path of [
      ...concepts,
      'indicators/index.html',
      'compare/index.html',
      'timeline/index.html',
      'checks/index.html',
    ])
      expect(html(path), path).not.toMatch(/<[^>]+ style="|<style|<script>/);
  });

  it('draws the chart when it comes into view, and walks it with the arrow keys', async () => {
    const page = await browser.page();
    await page.goto(site.url(SHARE));
    const canvas = page.locator('canvas').first();
    await canvas.waitFor();
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    const status = page.locator('indicator-chart [role="status"]');
    expect(await status.textContent()).toMatch(/20\d\d年 .+%，/);
    const first = await status.textContent();
    await page.keyboard.press('ArrowRight');
    expect(await status.textContent()).not.toBe(first);
  });

  it('keeps view and unit in the address, and passes over what it does not know', async () => {
    const page = await browser.page();
    await page.goto(site.url(`${MONEY}?v=index&u=${encodeURIComponent('斤')}`));
    await page.locator('canvas').first().waitFor();
    expect(await page.locator('input[value="index"]').isChecked()).toBe(true);
    await page.locator('label:has(input[value="万亿元"])').click();
    expect(decodeURIComponent(page.url())).toMatch(/\?v=index&u=万亿元$/);
    await page.goto(site.url(`${MONEY}?v=nonsense`));
    await page.locator('canvas').first().waitFor();
    expect(await page.locator('input[value="value"]').isChecked()).toBe(true);
  });

  it('prints the picture and not the canvas', async () => {
    const page = await browser.page();
    await page.goto(site.url(SHARE));
    await page.locator('canvas').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.still svg').first().isVisible()).toBe(true);
    expect(await page.locator('canvas').first().isVisible()).toBe(false);
  });
});

describe('the script for charts', () => {
  it('weighs at most 70 KB and loads on no page without a chart', async () => {
    const loaded = async (path: string): Promise<Map<string, number>> => {
      const page = await browser.page();
      const sizes = new Map<string, number>();
      page.on('response', async (response) => {
        if (!response.url().endsWith('.js')) return;
        sizes.set(
          response.url(),
          brotliCompressSync(readFileSync(join(dist, new URL(response.url()).pathname))).length,
        );
      });
      await page.goto(site.url(path));
      await page.waitForLoadState('networkidle');
      return sizes;
    };
    const plain = await loaded('indicators/');
    const chart = await loaded(SHARE);
    const extra = [...chart].filter(([url]) => !plain.has(url)).reduce((sum, [, size]) => sum + size, 0);
    expect(extra).toBeGreaterThan(10_000);
    expect(extra).toBeLessThanOrEqual(70_000);
    expect([...plain.values()].every((size) => size < 20_000)).toBe(true);
  });
});

describe('all indicators', () => {
  it('show every named figure with a year in some table or list', () => {
    const values = JSON.parse(html('data/values.json')) as {
      id: string;
      class: string;
      year: number | null;
      indicator: string;
    }[];
    const shown = new Set<string>();
    for (const path of [...concepts, 'indicators/index.html'])
      for (const [, id = ''] of html(path).matchAll(/data-value="([^"]+)"/g)) shown.add(id);
    // A threshold or a fee is no indicator: it stands in its policy alone.
    const measured = values.filter((v) => v.class !== 'norm');
    const missing = measured.filter((v) => v.year !== null && v.indicator !== '' && !shown.has(v.id));
    expect(missing.map((v) => v.id)).toEqual([]);
  });

  it('can be narrowed to a policy, a year, those with a target', async () => {
    const page = await browser.page();
    await page.goto(site.url('indicators/'));
    const rows = page.locator('[data-words]:visible');
    const all = await rows.count();
    await page.getByLabel('政策', { exact: true }).selectOption({ index: 1 });
    const some = await rows.count();
    await page.getByLabel('目标', { exact: true }).selectOption({ index: 1 });
    const few = await rows.count();
    expect([all > some, some > few, few > 0]).toEqual([true, true, true]);
  });

  it('answer a student without JavaScript: who wants the highest share of finance in GDP, by when, in whose words', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    await page.goto(site.url());
    await page.getByRole('link', { name: '指标', exact: true }).first().click();
    await page.getByRole('link', { name: '金融业增加值占GDP比重' }).first().click();
    const [, place = '', year = ''] =
      /最高的是(.+?)（(\d{4})年/.exec((await page.locator('.says').textContent()) ?? '') ?? [];
    await page
      .locator('.points tbody tr', { hasText: place })
      .filter({ hasText: year })
      .locator('a')
      .first()
      .click();
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).textContent()).toMatch(/\d/);
  });
});

describe('comparison', () => {
  it('shows the policies that the address names, and passes over unknown ones', async () => {
    const page = await browser.page();
    await page.goto(site.url('compare/?p=jinan-2021,nobody-1999,zibo-2020'));
    await expect.poll(() => page.locator('thead th:visible').count()).toBe(2);
    await page.getByLabel('天津市').check();
    expect(await page.locator('thead th:visible').count()).toBe(3);
    expect(page.url()).toMatch(/\?p=.*tianjin-2023/);
  });

  it('shows all of them without JavaScript', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    await page.goto(site.url('compare/?p=jinan-2021,zibo-2020'));
    expect(await page.locator('thead th:visible').count()).toBeGreaterThan(3);
  });
});

describe('a page for frames', () => {
  it('shows the chart, says where it is from and opens its links outside of the frame', async () => {
    const page = await browser.page();
    await page.goto(site.url(SHARE.replace('indicators/', 'embed/')));
    await page.locator('canvas').first().waitFor();
    expect(await page.locator('header, nav, footer').count()).toBe(0);
    for (const link of await page.locator('a').all())
      expect(await link.getAttribute('target')).toBe('_blank');
  });
});

describe('a measure in a frame', () => {
  it('shows the words of the place that the address names, with a link to it', async () => {
    const page = await browser.page();
    await page.goto(site.url('embed/?at=jinan-2021/s2-3-2-1'));
    await page.locator('[data-quote]').waitFor();
    expect(await page.locator('[data-quote]').textContent()).toContain('亿元');
    expect(await page.locator('h1 a').getAttribute('href')).toMatch(/policies\/jinan-2021\/s2-3-2-1\/$/);
  });

  it.each(['', '?at=nobody/s1', '?at=../../x', '?at=javascript:alert(1)'])(
    'says so where the address %j names nothing',
    async (query) => {
      const page = await browser.page();
      await page.goto(site.url(`embed/${query}`));
      await expect.poll(() => page.locator('measure-frame').textContent()).toContain('没有找到');
    },
  );
});

describe('on a narrow screen', () => {
  it.each([SHARE, MONEY, 'indicators/', 'compare/', 'timeline/', 'checks/', 'data/'])(
    '%s does not scroll sideways',
    async (path) => {
      const page = await browser.page({ viewport: { width: 320, height: 640 } });
      await page.goto(site.url(path));
      await page.waitForLoadState('networkidle');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});
