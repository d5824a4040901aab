import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { amountKey, amountsIn } from '../../src/client/search/amounts.ts';
import { folded } from '../../src/client/search/fold.ts';
import { useBrowser } from './browser.ts';
import { type Asked, drawQueries, plain } from './search-queries.ts';
import { dist, useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();
const queries = drawQueries(`${dist}/data`, 20260117);

interface Result {
  readonly policy: string;
  readonly anchor: string;
  readonly text: string;
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-results][aria-busy="false"]', { state: 'attached' });
}

async function type(page: Page, typed: string): Promise<void> {
  await page.fill('input[type="search"]', typed);
  await settled(page);
}

const resultsOn = (page: Page): Promise<Result[]> =>
  page.$$eval('[data-result]', (items) =>
    items.map((item) => ({
      policy: item.getAttribute('data-policy') ?? '',
      anchor: item.getAttribute('data-anchor') ?? '',
      text: item.textContent,
    })),
  );

/** All results: the first and what the buttons bring. */
async function search(page: Page, typed: string): Promise<Result[]> {
  await type(page, typed);
  for (let more = page.locator('[data-more]'); (await more.count()) > 0; ) {
    await more.first().click();
    await settled(page);
  }
  return resultsOn(page);
}

async function openSearch(): Promise<Page> {
  const page = await browser.page();
  await page.goto(site.url('search/'));
  await page.waitForSelector('[data-results]', { state: 'attached' });
  return page;
}

interface Answer {
  readonly asked: Asked;
  readonly results: readonly Result[];
}

const places = (results: readonly Result[]): Set<string> =>
  new Set(results.filter(({ anchor }) => anchor !== '').map(({ policy, anchor }) => `${policy}/${anchor}`));

const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => plain(text).includes(word));

/** The same amount in another writing is what was asked, too. */
const sameAmount = (text: string, typed: string): boolean => {
  const keys = amountsIn(folded(typed)).map(amountKey);
  return amountsIn(folded(text)).some((amount) => keys.includes(amountKey(amount)));
};

describe('three hundred queries drawn from the text', () => {
  const answers: Answer[] = [];

  beforeAll(async () => {
    const page = await openSearch();
    for (const asked of queries) answers.push({ asked, results: await search(page, asked.typed) });
    await page.close();
  }, 600_000);

  const of = (...kinds: Asked['kind'][]): Answer[] =>
    answers.filter(({ asked }) => kinds.includes(asked.kind));
  const present = (): Answer[] => answers.filter(({ asked }) => asked.kind !== 'absent');

  it('are at least three hundred', () => {
    expect(queries.length).toBeGreaterThanOrEqual(300);
  });

  it('bring up every place that holds the phrase', () => {
    const missing = present().flatMap(({ asked, results }) => {
      const found = places(results);
      return [...asked.places]
        .filter((place) => !found.has(place))
        .map((place) => `${asked.typed} → ${place}`);
    });
    expect(missing).toEqual([]);
  });

  it('bring up no place that does not hold it', () => {
    const wrong = present().flatMap(({ asked, results }) =>
      [...places(results)]
        .filter((place) => !asked.places.has(place))
        .filter(
          (place) =>
            asked.kind !== 'number' ||
            !results.some((r) => `${r.policy}/${r.anchor}` === place && sameAmount(r.text, asked.typed)),
        )
        .map((place) => `${asked.typed} → ${place}`),
    );
    expect(wrong).toEqual([]);
  });

  it('show the phrase in the first result', () => {
    const unseen = present().filter(
      ({ asked, results }) =>
        !holds(results[0]?.text ?? '', asked.words) && !sameAmount(results[0]?.text ?? '', asked.typed),
    );
    expect(unseen.map(({ asked }) => asked.typed)).toEqual([]);
  });

  it('show nothing for phrases that occur nowhere', () => {
    expect(
      of('absent')
        .filter(({ results }) => results.length > 0)
        .map(({ asked }) => asked.typed),
    ).toEqual([]);
  });
});

describe('what people type', () => {
  it('reads a traditional query', async () => {
    const page = await openSearch();
    const simplified = places(await search(page, '融资租赁'));
    expect(places(await search(page, '融資租賃'))).toEqual(simplified);
  });

  it('understands pinyin and its first letters', async () => {
    const page = await openSearch();
    for (const typed of ['rongzizulin', 'rzzl']) {
      await type(page, typed);
      expect((await resultsOn(page))[0]?.text).toContain('融资租赁');
      expect(await page.textContent('.find-notes')).toContain('按拼音');
    }
  });

  it('jumps to a cited place', async () => {
    const page = await openSearch();
    await type(page, '淄政发[2020]16号 3、');
    expect(await page.getAttribute('[data-result]', 'data-policy')).toBe('zibo-2020');
    expect(await page.textContent('[data-result]')).toContain('3.');
  });

  it('offers words of the same meaning without mixing them in', async () => {
    const page = await openSearch();
    const results = await search(page, '融资性担保');
    expect(results.every(({ text }) => plain(text).includes('融资性担保'))).toBe(true);
    await expect.poll(() => page.textContent('.find-notes')).toContain('也搜索');
  });

  it('says that nothing was found and offers the nearest terms', async () => {
    const page = await openSearch();
    await type(page, '绿色保理');
    expect(await page.textContent('[role="status"]')).toContain('没有找到');
    await expect.poll(() => page.locator('.find-notes a').count()).toBeGreaterThan(0);
    expect(await resultsOn(page)).toEqual([]);
  });
});

describe('the page', () => {
  it('keeps what is asked in the address and answers an address', async () => {
    const page = await openSearch();
    await type(page, '融资租赁');
    await page.click('button[data-facet="kind"][data-value="table"]');
    await settled(page);
    const first = await resultsOn(page);
    expect(decodeURIComponent(page.url())).toContain('q=融资租赁');
    await page.goto(page.url());
    await page.waitForSelector('[data-result]');
    await settled(page);
    expect(await resultsOn(page)).toEqual(first);
  });

  it('counts by filter what the filter then shows', async () => {
    const page = await openSearch();
    await type(page, '绿色金融');
    const button = page.locator('button[data-facet="policy"]').first();
    const count = Number(await button.locator('small').textContent());
    const policy = (await button.getAttribute('data-value')) ?? '';
    await button.click();
    await settled(page);
    expect(await page.textContent('[role="status"]')).toContain(`找到 ${count} 处`);
    expect((await resultsOn(page)).every((result) => result.policy === policy)).toBe(true);
  });

  it('is worked by keyboard, from the box to the marked phrase and on to the next', async () => {
    const page = await openSearch();
    await type(page, '融资租赁');
    await page.focus('input[type="search"]');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.waitForSelector('.find-here output');
    await expect.poll(() => page.textContent('.find-here output')).toMatch(/^\d+ \/ \d+$/);
    await page.focus('.find-here input');
    await page.keyboard.press('Enter');
    expect(await page.textContent('.find-here [role="status"]')).toMatch(/第 \d+ 处/);
    await page.keyboard.press('Escape');
    expect(page.url()).not.toContain('hl=');
  });

  it('opens over any page with / and Ctrl-K', async () => {
    const page = await browser.page();
    await page.goto(site.url('about/'));
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.find-dialog input:focus');
    await page.keyboard.type('金融租赁');
    await page.waitForSelector('.find-dialog [data-result]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.waitForSelector('.find-dialog[open] input:focus');
  });

  it('fetches nothing of the search before the first key', async () => {
    const page = await browser.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url('search/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /pagefind|view\./.test(url))).toEqual([]);
  });

  it('has one search box', async () => {
    const page = await openSearch();
    expect(await page.locator('input[type="search"]').count()).toBe(1);
  });

  it('says without a script why it cannot search, and what can be done', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    await page.goto(site.url('search/'));
    const text = (await page.textContent('main')) ?? '';
    expect(text).toContain('JavaScript');
    expect(await page.locator('main a[href*="/policies/"]').count()).toBeGreaterThan(20);
    expect(await page.locator('main a[href*="/glossary/"]').count()).toBe(1);
  });
});

describe('finding inside a policy', () => {
  it('counts, marks across line joins and lists the places', async () => {
    const page = await browser.page();
    await page.goto(site.url('policies/jinan-2021/'));
    await page.click('find-in-policy button');
    await page.fill('.find-here input', '金融');
    await expect.poll(() => page.textContent('.find-here output')).toMatch(/ \/ \d{3}$/);
    await page.click('.find-here button[aria-expanded]');
    expect(await page.locator('.find-here-list li').count()).toBeGreaterThan(100);
  });

  it('leaves the text as it is where the browser has no highlights', async () => {
    const page = await browser.page();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
    await page.goto(site.url('policies/tianjin-2023/'));
    const before = await page.textContent('article');
    await page.click('find-in-policy button');
    await page.fill('.find-here input', '融资租赁');
    await page.waitForSelector('mark[data-find="now"]');
    expect(await page.textContent('article')).toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.locator('mark[data-find]').count()).toBe(0);
  });
});

describe.each(['**/*.pf_index', '**/wasm.*.pagefind', '**/*.pf_meta', '**/pagefind-entry.json*'])(
  'where %s does not come',
  (files) => {
    it('says so instead of finding less, and finds all once it is asked again', async () => {
      const page = await openSearch();
      await page.route(files, (route) => route.abort());
      await type(page, '融资租赁');
      expect(await page.textContent('.find-status')).toContain('检索没有成功');
      expect(await resultsOn(page)).toEqual([]);
      await page.unroute(files);
      await page.click('.find-notes button');
      await page.waitForSelector('[data-results][aria-busy="false"] [data-result]');
      expect(await page.textContent('.find-status')).toContain('找到');
    });
  },
);
