/** A site made of hostile texts, YAML and names, opened in a browser: all of it is text, and nothing of it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../scripts/check/csv-rows.ts';
import type { Agency, Section, Term } from '../../src/schemas/index.ts';
import { MARKUP, REFUSED_NAMES, refusedPolicies, shownPolicies } from '../helpers/hostile-collection.ts';
import { useBrowser } from './browser.ts';
import { ownSite, useOwnSite } from './own-site.ts';
import { openIn, strangersIn, turnedIn } from './strangers.ts';

const own = ownSite('hostile');
const browser = useBrowser();
const shown = shownPolicies();
const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');

const url = useOwnSite(own, () => {
  for (const { id, source, yaml } of [...shown, ...refusedPolicies()]) {
    own.write(`content/policies/${id}/source.txt`, source);
    if (yaml !== undefined) own.write(`content/policies/${id}/policy.yaml`, yaml);
  }
});

const file = (path: string): string => readFileSync(join(own.dist, path), 'utf8');
const records = <T>(name: string): T[] => JSON.parse(file(`data/${name}.json`)) as T[];

interface Watched {
  readonly page: Page;
  /** What happened that a text must not make happen. */
  readonly traces: string[];
  /** The traces, and what stands in the page that no text may put there. */
  readonly faults: () => Promise<string[]>;
}

async function watched(options: Parameters<typeof browser.page>[0] = {}): Promise<Watched> {
  const page = await browser.page(options);
  const traces: string[] = [];
  page.on('dialog', (dialog) => {
    traces.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => traces.push(`error ${String(error)}`));
  page.on('console', (message) => {
    const from = message.location().url;
    // A page that only leads on names no icon: the browser may look for one at the usual place.
    if (message.type() === 'error' && !from.endsWith('/favicon.ico'))
      traces.push(`console ${message.text()} ${from}`);
  });
  page.on('popup', () => traces.push('popup'));
  page.on('request', (request) => {
    if (!request.url().startsWith(url(''))) traces.push(`request ${request.url()}`);
  });
  const faults = async (): Promise<string[]> => {
    const strangers = await page.evaluate(`(${strangersIn.toString()})(document)`);
    const ran =
      options?.javaScriptEnabled === false ? [] : await page.evaluate(`'ran' in window ? ['ran'] : []`);
    return [...traces, ...(strangers as string[]), ...(ran as string[])];
  };
  return { page, traces, faults };
}

/** The text of the article without what the site says. */
function officialText(): string {
  const article = document.querySelector('article[data-policy-text]')?.cloneNode(true) as Element | undefined;
  for (const editorial of article?.querySelectorAll('[data-editorial]') ?? []) editorial.remove();
  return article?.textContent ?? '';
}

it('keeps every promise', async () => {
  const { code, said } = await own.run('check.ts');
  expect(said.split('\n').filter((line) => !line.startsWith('✓') && line !== '')).toEqual([]);
  expect(code).toBe(0);
});

describe.each([true, false])('the page of each text, where JavaScript is %s', (javaScriptEnabled) => {
  it('shows it exactly and runs nothing of it', async () => {
    const { page, faults } = await watched({ javaScriptEnabled });
    for (const { id, source } of shown) {
      await page.goto(url(`policies/${id}/`));
      if (javaScriptEnabled) await page.waitForTimeout(200);
      const text = squeeze(await page.evaluate(officialText));
      expect(text === squeeze(String(source)), `the text of ${id} differs from its source`).toBe(true);
      expect(await faults(), id).toEqual([]);
    }
  });
});

it('holds nothing on any page that a text put there', async () => {
  const { page, faults } = await watched();
  await page.goto(url(''));
  const pages = readdirSync(own.dist, { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(500);
  const found = await page.evaluate(
    `Promise.all(${JSON.stringify(pages.map((path) => encodeURI(`/${path}`)))}.map(async (path) => {
      const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      return (${strangersIn.toString()})(page).map((fault) => path + ' ' + fault);
    })).then((all) => all.flat())`,
  );
  expect(found).toEqual([]);
  expect(await faults()).toEqual([]);
});

describe('a measure with a heading of markup', () => {
  const measure = (): Section => {
    const found = records<Section>('sections').find(
      ({ policy, type, heading }) =>
        policy === 'attack-1' && type === 'heading' && heading.includes('<script>'),
    );
    if (!found) throw new Error('no heading of markup');
    return found;
  };

  it('has a page of its own that shows it as text, in its title too', async () => {
    const { page, faults } = await watched();
    const { policy, anchor, heading } = measure();
    await page.goto(url(`policies/${policy}/${anchor}/`));
    expect(squeeze((await page.textContent('h1')) ?? '')).toContain(squeeze(heading));
    expect(await page.title()).toContain(heading);
    expect(await faults()).toEqual([]);
  });

  it('opens in a sheet, and its controls copy it as text', async () => {
    const { page, faults } = await watched({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { policy, anchor, heading, citation, text } = measure();
    await page.goto(url(`policies/${policy}/#${anchor}`));
    await page.waitForSelector('[data-arrived]');
    await page.tap('[data-open="tools"]');
    await page.waitForSelector('.sheet [data-copy="citation"]');
    expect(squeeze((await page.textContent('.sheet')) ?? '')).toContain(squeeze(heading));
    for (const [kind, copied] of [
      ['citation', citation],
      ['text', text],
    ] as const) {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.tap(`.sheet [data-copy="${kind}"]`);
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(copied);
    }
    expect(await faults()).toEqual([]);
  });

  it('stands in a frame as text', async () => {
    const { page, faults } = await watched();
    const { policy, anchor, heading } = measure();
    await page.goto(url(`embed/?at=${policy}/${anchor}`));
    await expect.poll(() => page.textContent('measure-frame')).toContain(heading);
    expect(await faults()).toEqual([]);
  });
});

it('explains a term of markup as text', async () => {
  const { page, faults } = await watched();
  const term = records<Term>('glossary').find(
    ({ term, occurrences }) => term.startsWith('<img') && occurrences.length > 0,
  );
  expect(term).toBeDefined();
  const policy = term?.occurrences[0]?.policy ?? '';
  await page.goto(url(`policies/${policy}/`));
  const use = page.locator(`article a.t[href*="/glossary/${term?.id}/"]`).first();
  await use.click();
  await page.waitForSelector('.card [data-meaning]');
  expect(await page.textContent('.card strong')).toBe(await use.textContent());
  expect(await page.textContent('.card')).toContain(term?.definitions[0]?.text);
  expect(await faults()).toEqual([]);
  await page.goto(url(`glossary/${term?.id}/`));
  expect(await page.textContent('h1')).toContain(term?.term);
  expect(await faults()).toEqual([]);
});

describe('the search', () => {
  it.each([
    '<script>alert(document.cookie)',
    '<img src=x onerror=alert(1)>',
    '{process.exit(1)}',
    '](javascript:alert(1))',
  ])('finds %s and shows it as text', async (query) => {
    const { page, faults } = await watched();
    await page.goto(url(`search/?q=${encodeURIComponent(query)}`));
    await page.waitForSelector('[data-results][aria-busy="false"] [data-result]');
    const texts = await page.$$eval('[data-result]', (items) => items.map((item) => item.textContent));
    expect(texts.some((text) => text.replace(/\s/g, '').includes(query.slice(0, 7).replace(/\s/g, '')))).toBe(
      true,
    );
    expect(await faults()).toEqual([]);
    await page.locator('[data-result] a[href*="/policies/"]').first().click();
    await page.waitForSelector('article[data-policy-text]');
    await page.waitForTimeout(300);
    expect(await faults()).toEqual([]);
  });
});

describe('hostile YAML', () => {
  it('is shown as the words that it is, where the editor speaks', async () => {
    const { page, faults } = await watched();
    await page.goto(url('policies/yaml-full/'));
    expect(await page.textContent('h1')).toContain(`题“甲”'乙'</title>${MARKUP}`);
    const facts = (await page.textContent('.facts')) ?? '';
    for (const field of ['issuer', 'docNumber', 'region', 'kind', 'note'])
      expect(facts).toContain(`${field}</title>${MARKUP}`);
    const notes = await page.$$eval('aside .e', (lines) => lines.map((line) => line.textContent));
    expect(notes.filter((note) => note.includes(MARKUP))).toHaveLength(2);
    const source = page.locator('.facts a[rel~="nofollow"]');
    expect(await source.textContent()).toBe('example.gov.cn');
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/example\.gov\.cn\//);
    expect(await faults()).toEqual([]);
  });

  it('leads from a moved address nowhere but to its new place', async () => {
    const { page, faults } = await watched();
    for (const from of ['s9', 'constructor']) {
      // A page that leads on may do so before it is whole.
      await page.goto(url(`policies/yaml-full/${from}/`), { waitUntil: 'commit' });
      await page.waitForURL(url('policies/yaml-full/s1/'));
      await page.goto(url(`policies/yaml-full/#${from}`), { waitUntil: 'commit' });
      await page.waitForURL(url('policies/yaml-full/#s1'));
    }
    await page.goto(url('policies/yaml-full/#toString'));
    await page.waitForSelector('.toast.on');
    expect(page.url()).toBe(url('policies/yaml-full/#toString'));
    await page.goto(url('policies/yaml-full/#%E0%A4%A'));
    await page.waitForTimeout(200);
    expect(await faults()).toEqual([]);
  });
});

describe('what is refused', () => {
  it('has a page that says so', async () => {
    const { page, faults } = await watched();
    for (const { id } of refusedPolicies().filter((policy) => /^[a-z-]+$/.test(policy.id))) {
      await page.goto(url(`policies/${id}/`));
      expect(await page.textContent('h1'), id).toContain('没有转换成功');
      expect(await faults(), id).toEqual([]);
    }
  });

  it('is named in the report as written, without an address made of its name', async () => {
    const { page, faults } = await watched();
    await page.goto(url('report/'));
    const text = (await page.textContent('main')) ?? '';
    for (const name of REFUSED_NAMES.filter((name) => !name.startsWith('.'))) expect(text).toContain(name);
    const folders = readdirSync(join(own.dist, 'policies'));
    expect(folders.filter((name) => !/^[a-z0-9-]+$|^index\.html$/.test(name))).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});

it('turns no words but those of the paragraph that turns itself', async () => {
  const { page } = await watched();
  const { policy, anchor } = records<Section>('sections').find(({ text }) => text.includes('\u202e')) ?? {};
  const paths = [
    `policies/${policy}/`,
    `policies/${policy}/${anchor}/`,
    'policies/yaml-full/',
    'policies/yaml-full/s1/',
    ...['policies/', 'report/', 'indicators/', 'agencies/', 'glossary/', 'compare/', 'timeline/', ''],
    ...['checks/', 'themes/', 'data/', 'agencies/matrix/', 'policies/turning/'],
    ...records<Section>('sections')
      .filter((section) => section.policy === 'turning')
      .map((section) => `policies/turning/${section.anchor}/`),
    ...records<Term>('glossary').flatMap(({ id, term }) =>
      /[\u202e\u2067]/.test(term) ? [`glossary/${id}/`] : [],
    ),
    ...records<Agency>('agencies').flatMap(({ id, name }) =>
      /[\u202e\u2067]/.test(name) ? [`agencies/${id}/`] : [],
    ),
    `search/?q=${encodeURIComponent('增加值')}`,
  ];
  const turned: string[] = [];
  for (const path of paths) {
    await page.goto(url(path));
    if (path.startsWith('search'))
      await page.waitForSelector('[data-results][aria-busy="false"] [data-result]');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const found = (await page.evaluate(`(${turnedIn.toString()})(document)`)) as string[];
    turned.push(...found.map((words) => `${path} ${words}`));
  }
  expect(turned).toEqual([]);
}, 120_000);

it('lets no name turn the words of the site that stand in one line with it', async () => {
  const { page } = await watched();
  await page.goto(url(''));
  const pages = readdirSync(own.dist, { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.html'),
  );
  const found = await page.evaluate(
    `Promise.all(${JSON.stringify(pages.map((path) => encodeURI(`/${path}`)))}.map(async (path) => {
      const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      return (${openIn.toString()})(page).map((line) => path + ' ' + line);
    })).then((all) => all.flat())`,
  );
  expect(found).toEqual([]);
});

describe('files for programs', () => {
  it('are XML: the feed and the map of the site', async () => {
    const { page } = await watched();
    await page.goto(url(''));
    const read = (name: string): Promise<string[]> =>
      page.evaluate((text) => {
        const read = new DOMParser().parseFromString(text, 'application/xml');
        if (read.querySelector('parsererror')) return ['parsererror'];
        return [...read.querySelectorAll('entry > title, url > loc')].map((e) => e.textContent);
      }, file(name));
    const titles = await read('feed.xml');
    expect(titles).toHaveLength(shown.length);
    expect(titles.some((title) => title.includes(MARKUP))).toBe(true);
    const addresses = await read('sitemap.xml');
    expect(addresses.length).toBeGreaterThan(500);
    expect(addresses.filter((address) => !/^http:\/\/127\.0\.0\.1:\d+\/[a-z0-9/-]*$/.test(address))).toEqual(
      [],
    );
  });

  it('are JSON without half a character, and CSV that no spreadsheet runs', () => {
    const names = readdirSync(join(own.dist, 'data'), { recursive: true, encoding: 'utf8' });
    const cells = names
      .filter((f) => f.endsWith('.csv'))
      .flatMap((f) => [...csvRows(file(`data/${f}`))].flat());
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell))).toEqual([]);
    for (const formula of ['=1+1', '+cmd', '-cmd', '@SUM(A1)'])
      expect(
        cells.some((cell) => cell.startsWith(`'${formula}`)),
        formula,
      ).toBe(true);
    for (const name of names.filter((f) => f.endsWith('.json'))) {
      expect(() => JSON.parse(file(`data/${name}`)), name).not.toThrow();
      expect(file(`data/${name}`)).not.toMatch(/\\ud[89a-f][0-9a-f]{2}/i);
    }
  });
});
