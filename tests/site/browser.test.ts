import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { useSite } from './site.ts';
import { makeTinySite } from './tiny-site.ts';

const site = useSite(makeTinySite());
const browser = useBrowser();

it('opens a page of the served site and reads its Chinese text', async () => {
  const page = await browser.page();
  const response = await page.goto(site.url());
  expect(response?.status()).toBe(200);
  expect(await page.textContent('p')).toBe('首页');
});

it('gives a phone-sized page to who asks for one', async () => {
  const page = await browser.page({ viewport: { width: 360, height: 740 } });
  await page.goto(site.url());
  expect(await page.evaluate(() => window.innerWidth)).toBe(360);
});

it('can do without JavaScript', async () => {
  const page = await browser.page({ javaScriptEnabled: false });
  await page.goto(site.url('no-such-page/'));
  expect(await page.locator('p').textContent()).toBe('没有这一页');
});

it('reaches no other host', async () => {
  const page = await browser.page();
  await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});
