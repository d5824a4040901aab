import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { deepest, longest, policies } from './records.ts';
import { useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const copied = async (page: Page): Promise<string> => {
  await page.waitForSelector('.toast.on');
  return page.evaluate(() => navigator.clipboard.readText());
};

describe('sharing one measure', () => {
  it.each(policies().map(({ id }) => id))('takes two taps on a phone, in %s', async (id) => {
    const measure = deepest(id);
    const page = await browser.page({ ...phone, ...clipboard });
    await page.goto(site.url(`policies/${id}/#${measure.anchor}`));
    await page.waitForSelector('[data-arrived]');
    await page.tap('[data-open="tools"]');
    await page.tap('.sheet [data-copy="citation"]');
    expect(await copied(page)).toBe(measure.citation);
  });

  it('shares the whole policy from its head, where nothing has a page of its own', async () => {
    const page = await browser.page({ ...phone, ...clipboard });
    await page.goto(site.url('policies/tianjin-2023/'));
    await page.locator('#recipients').evaluate((head) => scrollTo(0, head.getBoundingClientRect().top - 215));
    await page.tap('[data-open="tools"]');
    await page.tap('.sheet [data-copy="link"]');
    expect(await copied(page)).toBe(site.url('policies/tianjin-2023/'));
    expect(await page.locator('.sheet a[href$="/recipients/"]').count()).toBe(0);
  });

  it('copies an address that opens, wherever the site is served', async () => {
    const measure = deepest(longest().id);
    const page = await browser.page(clipboard);
    await page.goto(site.url(`policies/${measure.policy}/${measure.anchor}/`));
    await page.click('[data-copy="link"]');
    expect(await copied(page)).toBe(page.url());
  });

  it('copies the words with their source', async () => {
    const measure = deepest(longest().id);
    const page = await browser.page(clipboard);
    await page.goto(site.url(`policies/${measure.policy}/${measure.anchor}/`));
    await page.click('[data-copy="text"]');
    expect(await copied(page)).toBe(`${measure.text}\n——${measure.citation}\n${page.url()}`);
  });

  it('says on arrival that this is the cited passage', async () => {
    const measure = deepest(longest().id);
    const page = await browser.page();
    await page.goto(site.url(`policies/${measure.policy}/#${measure.anchor}`));
    expect(await page.getAttribute(`#${measure.anchor}`, 'data-arrived')).toBe('这是被引用的段落');
  });

  it('says what happened to a wrong anchor and offers the nearest', async () => {
    const measure = deepest(longest().id);
    const page = await browser.page();
    await page.goto(site.url(`policies/${measure.policy}/#${measure.anchor}-99`));
    const notice = page.locator('.toast');
    await expect.poll(() => notice.textContent()).toContain(`${measure.anchor}-99`);
    expect(await notice.locator('a').getAttribute('href')).toBe(`#${measure.anchor}`);
  });

  it('offers the nearest page for a wrong address', async () => {
    const measure = deepest(longest().id);
    const page = await browser.page();
    await page.goto(site.url(`policies/${measure.policy}/${measure.anchor}-99/`));
    const link = page.locator('missing-page a');
    expect(await link.getAttribute('href')).toBe(`/policies/${measure.policy}/${measure.anchor}/`);
  });

  it('shows the code of the address under which the page is read', async () => {
    const measure = deepest(longest().id);
    const page = await browser.page();
    await page.goto(site.url(`policies/${measure.policy}/#${measure.anchor}`));
    const built = await page.evaluate(
      async (address) => {
        const html = await (await fetch(address)).text();
        return new DOMParser()
          .parseFromString(html, 'text/html')
          .querySelector('.qr path')
          ?.getAttribute('d');
      },
      site.url(`policies/${measure.policy}/${measure.anchor}/`),
    );
    await page.click('[data-open="tools"]');
    const shown = page.locator('.sheet .qr path');
    await expect.poll(() => shown.getAttribute('d')).toBeTruthy();
    const same = await page.locator('.sheet .qr svg').getAttribute('data-url');
    if (same?.startsWith(site.url())) expect(await shown.getAttribute('d')).toBe(built);
    else await expect.poll(() => shown.getAttribute('d')).not.toBe(built);
  });
});
