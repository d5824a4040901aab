import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { deepest, longest, policies, terms } from './records.ts';
import { useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();
const text = (): string => site.url(`policies/${longest().id}/`);

describe('the reading page', () => {
  it('shows what a term means where it stands, and Escape returns to it', async () => {
    const page = await browser.page();
    await page.goto(text());
    const term = page.locator('article a.t').first();
    const name = (await term.textContent()) ?? '';
    await term.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card [data-definition]');
    expect(page.url()).toBe(text());
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  });

  it('marks later uses of a term when the reader asks for all of them, and remembers it', async () => {
    const page = await browser.page();
    await page.goto(text());
    await page.click('[data-comfort]');
    await page.check('input[value="all"]', { force: true });
    expect(await page.locator('article a.later').count()).toBeGreaterThan(0);
    await page.reload();
    expect(await page.locator('article a.later').count()).toBeGreaterThan(0);
  });

  it('puts a remembered setting back before anything is drawn', async () => {
    const page = await browser.page();
    await page.addInitScript(() => {
      localStorage.setItem('celan', JSON.stringify({ size: 'elder', theme: 'dark' }));
      addEventListener('DOMContentLoaded', () => {
        const first = document.body.appendChild(document.createElement('i'));
        first.id = 'first';
        first.textContent = JSON.stringify(document.documentElement.dataset);
      });
    });
    await page.goto(text());
    expect(await page.textContent('#first')).toBe('{"size":"elder","theme":"dark"}');
    const size = await page.evaluate(
      () => getComputedStyle(document.querySelector('article section p') ?? document.body).fontSize,
    );
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(22);
    const target = await page.evaluate(
      () => document.querySelector('.seek button:last-child')?.getBoundingClientRect().height,
    );
    expect(target).toBeGreaterThanOrEqual(60);
  });

  it('says in formal form where the reader is', async () => {
    const measure = deepest(longest().id);
    const page = await browser.page();
    await page.goto(`${text()}#${measure.anchor}`);
    await page.evaluate(
      (id) => document.getElementById(id)?.scrollIntoView({ block: 'start' }),
      measure.anchor,
    );
    const place = page.locator('place-bar a');
    await expect.poll(() => place.textContent()).toMatch(/^[一二三四五六七八九十附第前]/);
  });

  it('goes from one target to the next', async () => {
    const page = await browser.page();
    await page.goto(text());
    await page.click('[data-open="target"]');
    const first = await page.locator('.flash').getAttribute('id');
    await page.click('[data-open="target"]');
    expect(await page.locator('.flash').getAttribute('id')).not.toBe(first);
  });

  it('does not jump while it is scrolled', async () => {
    const page = await browser.page({ viewport: { width: 412, height: 823 } });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(text());
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 3000) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 20));
      }
    });
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.01);
  });
});

describe('without a script', () => {
  it('every heading leads to the page of its own, and every term to its meaning', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    await page.goto(text());
    const measure = deepest(longest().id);
    const link = page.locator(`#${measure.anchor} > a`).first();
    expect(await link.getAttribute('href')).toBe(`${measure.anchor}/`);
    await page.locator('article a.t').first().click();
    expect(await page.locator('[data-definition]').count()).toBeGreaterThan(0);
  });

  it('the notes are there to read', async () => {
    const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(text());
    const note = page.locator('article aside p').first();
    await note.scrollIntoViewIfNeeded();
    expect(await note.isVisible()).toBe(true);
  });

  it('no control that would do nothing is shown', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    await page.goto(text());
    expect(await page.locator('button.js:visible, .js button:visible').count()).toBe(0);
  });
});

describe('the lists', () => {
  it('narrow the terms to what is typed, in pinyin too', async () => {
    const term = terms().find(({ pinyin }) => pinyin.length > 8);
    if (!term) throw new Error('no term');
    const page = await browser.page();
    await page.goto(site.url('glossary/'));
    await page.fill('filter-list input', term.pinyin);
    const shown = page.locator('[data-words]:not([hidden]) dt a');
    await expect.poll(() => shown.allTextContents()).toContain(term.term);
    expect(await shown.count()).toBeLessThan(10);
  });

  it('name every policy', async () => {
    const page = await browser.page();
    await page.goto(site.url('policies/'));
    for (const { id } of policies())
      expect(await page.locator(`.doc a[href$="/policies/${id}/"]`).count()).toBe(1);
  });
});
