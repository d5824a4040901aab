import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { deepest, longest, policies, sections, terms } from './records.ts';
import { useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const withoutScript = { javaScriptEnabled: false } as const;

/** The place as a citation writes it after the name of the document: 四、（一）2. */
const placeIn = (citation: string): string => citation.replace(/^(?:《.*?》|〔.*?〕)(?:（[^（）]*号）)?/, '');

/** 四、（一）2. of every policy that has it; of the others a measure that lies as deep as theirs go. */
const measures = policies().flatMap(({ id }) => {
  const own = sections().filter((section) => section.policy === id && section.type === 'heading');
  const listed = own
    .filter((section) => section.level <= 3)
    .toSorted((a, b) => b.path.length - a.path.length);
  const measure = own.find((section) => section.anchor === 's4-1-2') ?? listed[0];
  return measure ? [{ ...measure, place: placeIn(measure.citation) }] : [];
});

/** The words around the passage that the address names, once its page is there. */
async function passage(page: Page): Promise<string> {
  await page.waitForURL(/\/policies\/[^/]+\/(?:\?[^#]*)?#/);
  return page.evaluate(() => {
    const cited = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return cited?.closest('p, tr, li, h2, h3, h4, h5')?.textContent ?? '';
  });
}

/** The row of a table of figures that has these words, this year and this value. */
const rowOf = (page: Page, words: string, year: string, value: string): Locator =>
  page
    .locator('.points tbody tr', { hasText: words })
    .filter({ has: page.locator(':nth-child(2)', { hasText: year }) })
    .filter({ has: page.locator(':nth-child(3)', { hasText: value }) });

describe('a newcomer with a phone', () => {
  it('finds how many listed companies 济南 wants by 2025, and the sentence, in under a minute', async () => {
    const begun = Date.now();
    const page = await browser.page(phone);
    await page.goto(site.url());
    const box = page.locator('main input[type=search]');
    await box.tap();
    await box.fill('济南 2025年 上市公司数量');
    await page.locator('main form button[type=submit]').tap();
    const sentence = /到\s*2025\s*年年末.*上市公司数量力争达到\s*85\s*家左右/;
    const found = page.locator('[data-results]').getByText(sentence).first();
    await found.waitFor();
    await page.locator('[data-results] a', { hasText: '二、（三）2.' }).first().tap();
    await page.waitForURL(/jinan-2021/);
    expect(await passage(page)).toMatch(sentence);
    expect(Date.now() - begun).toBeLessThan(60_000);
  });

  it('finds the same without a search, by the indicator', async () => {
    const page = await browser.page(phone);
    await page.goto(site.url());
    await page.getByRole('link', { name: '指标', exact: true }).tap();
    await page.getByRole('link', { name: '上市公司数量', exact: true }).first().tap();
    await rowOf(page, '济南', '2025', '85').locator('.quote a').first().click();
    expect(await passage(page)).toMatch(/上市公司[\s\S]*85/);
  });
});

describe('a member of staff with a phone', () => {
  it.each(measures)('sends a measure of $policy （$place）in three taps', async (measure) => {
    const page = await browser.page({ ...phone, ...clipboard });
    await page.goto(site.url(`policies/${measure.policy}/`));
    await page.tap('[data-open="contents"]');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `分享 ${measure.place}` })
      .first()
      .tap();
    await page.tap('.sheet [data-copy="link"]');
    await page.waitForSelector('.toast.on');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(site.url(`policies/${measure.policy}/${measure.anchor}/`));
    await page.goto(copied);
    expect(await page.locator('[data-quote]').textContent()).toContain(measure.heading.slice(0, 10));
  });

  it('prints one measure as a document with its address and code, and without navigation', async () => {
    const measure = deepest(longest().id);
    const page = await browser.page();
    await page.goto(site.url(`policies/${measure.policy}/${measure.anchor}/`));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.qr svg').isVisible()).toBe(true);
    const address = await page.locator('.qr [data-address]').getAttribute('data-address');
    expect(address).toContain(`/policies/${measure.policy}/${measure.anchor}/`);
    expect(await page.locator('[data-quote]').textContent()).toContain(measure.heading.slice(0, 10));
    for (const control of ['header.head', 'footer.foot', '.crumbs', '.turn', 'button', 'input'])
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
  });
});

describe('a student', () => {
  it.each([
    ['with', {}],
    ['without', withoutScript],
  ])(
    '%s JavaScript learns in three clicks which city wants the highest share of finance in GDP, by when, in whose words',
    async (_, look) => {
      const page = await browser.page(look);
      await page.goto(site.url());
      await page.getByRole('link', { name: '指标', exact: true }).first().click();
      await page.getByRole('link', { name: '金融业增加值占GDP比重' }).first().click();
      const answer = (await page.locator('.says').textContent()) ?? '';
      const [, city = '', year = '', share = ''] = /最高的是(.+?)（(\d{4})年\D*([\d.]+)%/.exec(answer) ?? [];
      expect([city, year, share].every(Boolean), answer).toBe(true);
      await rowOf(page, city, year, `${share}%`).locator('.quote a').first().click();
      expect(await page.locator('h1').textContent()).not.toBe('');
      expect(await passage(page)).toContain(share);
    },
  );
});

describe('a reader', () => {
  const text = (): string => site.url(`policies/${longest().id}/`);

  it.each(['click', 'tap', 'Enter'] as const)(
    'opens a definition by %s, and Escape leads back to the word',
    async (how) => {
      const page = await browser.page(how === 'tap' ? phone : {});
      await page.goto(text());
      const term = page.locator('article a.t').first();
      if (how === 'Enter') await term.press('Enter');
      else await term[how]();
      const card = page.locator('.card');
      await card.locator('[data-definition]').first().waitFor();
      expect(await card.locator('figcaption').first().textContent()).not.toBe('');
      await page.keyboard.press('Escape');
      await expect.poll(() => card.isVisible()).toBe(false);
      expect(page.url()).toBe(text());
      if (how === 'Enter') expect(await term.evaluate((each) => each === document.activeElement)).toBe(true);
    },
  );

  it('narrows the contents to what is typed', async () => {
    const page = await browser.page({ viewport: { width: 1440, height: 900 } });
    await page.goto(text());
    const wanted = deepest(longest().id).heading.slice(0, 4);
    const entries = page.locator('contents-list nav a:visible');
    const all = await entries.count();
    await page.locator('contents-list input').fill(wanted);
    await expect.poll(() => entries.count()).toBeLessThan(all);
    expect((await entries.allInnerTexts()).some((entry) => entry.includes(wanted))).toBe(true);
    await page.locator('contents-list input').fill('没有这样的标题');
    await expect.poll(() => page.locator('contents-list [role=status]').textContent()).not.toBe('');
  });

  it('sets size and colours once, and finds them again on every page', async () => {
    const page = await browser.page(phone);
    await page.goto(text());
    await page.tap('[data-comfort]');
    await page.locator('input[value="elder"]').check({ force: true });
    await page.locator('input[value="dark"]').check({ force: true });
    const look = (): Promise<unknown> =>
      page.evaluate(() => {
        const { fontSize, backgroundColor } = getComputedStyle(document.body);
        return { ...document.documentElement.dataset, fontSize, backgroundColor };
      });
    const chosen = await look();
    expect(chosen).toMatchObject({ size: 'elder', theme: 'dark' });
    await page.reload();
    expect(await look()).toEqual(chosen);
    await page.goto(site.url('glossary/'));
    expect(await look()).toMatchObject({ size: 'elder', theme: 'dark' });
  });

  it('who follows a link to a passage is told that this is it', async () => {
    const { anchor } = deepest(longest().id);
    const page = await browser.page(phone);
    await page.goto(`${text()}#${anchor}`);
    const passage = page.locator('[data-arrived]');
    expect(await passage.getAttribute('id')).toBe(anchor);
    await expect.poll(async () => ((await passage.boundingBox())?.y ?? -1) >= 0).toBe(true);
    const said = await passage.evaluate((each) => getComputedStyle(each, '::before').content);
    expect(said).toContain('这是被引用的段落');
  });

  it('who follows a wrong link is told so and led to the nearest place', async () => {
    const { anchor } = deepest(longest().id);
    const page = await browser.page(phone);
    await page.goto(`${text()}#${anchor}-9-p7`);
    const notice = page.locator('.toast');
    await expect.poll(() => notice.textContent()).toContain('最接近的是');
    await notice.locator('a').tap();
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
    expect(await page.locator('[data-arrived]').getAttribute('id')).toBe(anchor);
  });
});

describe('without JavaScript', () => {
  const counted = (page: Page): Promise<Record<string, number>> =>
    page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      const seen = (selector: string): number =>
        [...article.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
      return {
        notes: seen('aside p, aside li'),
        tables: seen('table'),
        terms: seen('a.t[href]'),
        links: seen('a[href]'),
      };
    });

  it.each(policies().map(({ id }) => id))(
    'every word, note, term, table and link of %s is there',
    async (id) => {
      const desk = { viewport: { width: 1440, height: 900 } };
      const plain = await browser.page({ ...desk, ...withoutScript });
      await plain.goto(site.url(`policies/${id}/`));
      const lively = await browser.page(desk);
      await lively.goto(site.url(`policies/${id}/`), { waitUntil: 'networkidle' });
      const without = await counted(plain);
      const with_ = await counted(lively);
      for (const [what, count] of Object.entries(with_))
        expect(without[what], what).toBeGreaterThanOrEqual(count);
      const narrow = await browser.page({ ...phone, ...withoutScript });
      await narrow.goto(site.url(`policies/${id}/`));
      expect((await counted(narrow))['notes']).toBe(without['notes']);
    },
  );

  it('every term has its page, and the page its meaning', async () => {
    const page = await browser.page(withoutScript);
    await page.goto(site.url('glossary/'));
    const linked = await page
      .locator('main dt a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(new Set(linked).size).toBe(terms().length);
    await page.locator('main dt a').first().click();
    expect(await page.locator('[data-definition]').count()).toBeGreaterThan(0);
  });

  it('search says what to do instead', async () => {
    const page = await browser.page(withoutScript);
    await page.goto(site.url('search/'));
    expect(await page.locator('noscript a, .without a, main a').count()).toBeGreaterThan(3);
  });
});
