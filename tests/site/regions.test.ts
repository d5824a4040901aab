/** A collection of many regions: above each long list stands an index of them. Two policies are called like lists of the search. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { ownSite, useOwnSite } from './own-site.ts';

const own = ownSite('regions');
const browser = useBrowser();
const PLACES = '甲乙丙丁戊己庚辛壬癸子丑寅卯';

const textOf = (place: string, n: number): string =>
  `${place}市关于发展绿色金融的意见\n${place}政发〔2024〕${n}号\n\n一、目标\n到2027年，${place}市绿色贷款余额达到${n}0亿元。\n二、任务\n（一）发展绿色金融，创新绿色信贷。（责任单位：市财政局、市商务局）\n（二）推广海绵街区。\n`;

const url = useOwnSite(own, () => {
  for (let n = 1; n <= 44; n += 1) {
    const place = PLACES.charAt(n % PLACES.length);
    const id = ['term', 'title'][n - 1] ?? `p-${n}`;
    own.write(`content/policies/${id}/source.txt`, textOf(place, n));
    const province = n % PLACES.length < 7 ? '东' : '西';
    own.write(`content/policies/${id}/policy.yaml`, `region: ${province}岭省${place}市\n`);
  }
});

it('keeps every promise', async () => {
  const { code, said } = await own.run('check.ts');
  expect(said.split('\n').filter((line) => !line.startsWith('✓') && line !== '')).toEqual([]);
  expect(code).toBe(0);
});

describe.each(['agencies/', 'agencies/matrix/', 'themes/lvsejinrong/', 'compare/', 'compare/list/2/'])(
  'the list %s',
  (path) => {
    it('leads from its head to each region, province by province, without JavaScript', async () => {
      const page = await browser.page({ javaScriptEnabled: false });
      await page.goto(url(path));
      const index = page.locator('.regions');
      await index.locator('summary').click();
      expect(await index.locator('b').allTextContents()).toEqual(['东岭省', '西岭省']);
      expect(await index.locator('li a').count()).toBe(PLACES.length);
      await index.getByRole('link', { name: /^丁市/ }).click();
      const place = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
      expect(await place.count()).toBe(1);
      // The word is on the page that the address leads to, and in sight.
      const { top, left } = await place.evaluate((element) => element.getBoundingClientRect());
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(720);
      expect(left).toBeLessThan(1280);
    });
  },
);

it('compares first those that say most, then all of them region by region', async () => {
  const columns = (path: string): number =>
    readFileSync(join(own.dist, path, 'index.html'), 'utf8').match(/<th scope="col" data-p/g)?.length ?? 0;
  expect([columns('compare'), columns('compare/list/2'), columns('compare/list/3')]).toEqual([40, 40, 4]);
});

it('says which page of a long list it is, to search engines too', async () => {
  const page = await browser.page();
  await page.goto(url('compare/list/2/'));
  expect(await page.title()).toContain('第 2 页');
  expect(await page.textContent('h1')).toContain('第 2 页，共 3 页');
  expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex');
});

it('finds policies that are called like a list of names', async () => {
  const page = await browser.page();
  const resultsFor = async (typed: string): Promise<string[]> => {
    await page.goto(url(`search/?q=${encodeURIComponent(typed)}`));
    await page.waitForSelector('[data-results][aria-busy="false"] [data-result]');
    return page.$$eval('[data-result]', (items) =>
      items.map((item) => item.getAttribute('data-policy') ?? ''),
    );
  };
  expect(await resultsFor('乙政发〔2024〕1号')).toContain('term');
  expect(await resultsFor('丙政发〔2024〕2号')).toContain('title');
});
