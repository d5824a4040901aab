/** One collection in two builds below one host: each finds what the other holds. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { TEXT } from '../helpers/collection.ts';
import { type Ended, endOf } from '../helpers/ended.ts';
import { useBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Inside the program's folder, whose packages the pages use; of this process alone. */
const work = join(root, '.cache', `test-parts-${process.pid}`);
const host = join(work, 'host');
const browser = useBrowser();

function run(script: string, env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'scripts', script)], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  return endOf(child);
}

/** A build of its own, with a policy of the same name as the other has. */
async function build(name: string, text: string): Promise<void> {
  const home = join(work, name);
  for (const [id, own] of Object.entries({ [name]: text, same: text })) {
    mkdirSync(join(home, 'content', 'policies', id), { recursive: true });
    writeFileSync(join(home, 'content', 'policies', id, 'source.txt'), own);
  }
  cpSync(join(root, 'content', 'vocabulary'), join(home, 'content', 'vocabulary'), { recursive: true });
  const env = { CELAN_HOME: home, BASE_PATH: `/${name}/`, CELAN_PARTS: '/a/ /b/ /gone/' };
  const built = await run('build.ts', env);
  expect(built.code, built.said).toBe(0);
  const checked = await run('check.ts', env);
  expect(checked.code, checked.said).toBe(0);
  renameSync(join(home, 'dist'), join(host, name));
}

let serving: Serving | undefined;

beforeAll(async () => {
  mkdirSync(host, { recursive: true });
  await build('a', TEXT.a);
  await build('b', TEXT.b);
  serving = await serve({ root: host });
}, 480_000);

afterAll(async () => {
  await serving?.close();
  rmSync(work, { recursive: true, force: true });
});

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-results][aria-busy="false"]', { state: 'attached' });
}

async function found(from: string, typed: string): Promise<Page> {
  const page = await browser.page();
  await page.goto(`${serving?.address}${from}/search/`);
  await page.waitForSelector('[data-results]', { state: 'attached' });
  await page.fill('input[type="search"]', typed);
  await settled(page);
  return page;
}

const linksOn = (page: Page): Promise<string[]> =>
  page.$$eval('[data-result] > a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );

const phrases = { a: '养老床位达到5万张', b: '物流业增加值' } as const;
const ways = [
  ['a', 'a'],
  ['a', 'b'],
  ['b', 'a'],
  ['b', 'b'],
] as const;

describe('a collection in two builds', () => {
  it.each(ways)('finds from %s what stands in %s, and opens it there', async (from, at) => {
    const page = await found(from, phrases[at]);
    expect(new Set(await linksOn(page))).toEqual(
      new Set([`/${at}/policies/${at}/`, `/${at}/policies/same/`]),
    );
    await page.locator('[data-result] > a').first().click();
    await page.waitForURL(`**/${at}/policies/**`);
    await page.waitForSelector('article');
    expect(await page.textContent('article')).toContain(phrases[at]);
  });

  it('counts by filter over both, and narrows to a policy of the other', async () => {
    const page = await found('a', '到202');
    const policies = page.locator('button[data-facet="policy"]');
    expect(await policies.count()).toBe(4);
    await page.click('button[data-facet="policy"][data-value="/b/same"]');
    await settled(page);
    expect(new Set(await linksOn(page))).toEqual(new Set(['/b/policies/same/']));
    const address = page.url();
    await page.goto(address);
    await settled(page);
    await expect.poll(() => linksOn(page)).toEqual(['/b/policies/same/']);
  });

  it('finds single characters, amounts and cited places of both', async () => {
    const page = await found('a', '流');
    expect((await linksOn(page)).some((path) => path.startsWith('/b/'))).toBe(true);
    await page.fill('input[type="search"]', '三十亿元');
    await settled(page);
    expect(await linksOn(page)).toContain('/b/policies/b/');
    const other = await found('b', '某政发〔2024〕1号 二、（一）');
    expect(await other.getAttribute('.hit-jump > a', 'href')).toMatch(/^\/a\/policies\/a\/#/);
  });

  it('names a part that does not answer', async () => {
    const page = await found('b', '养老');
    expect(await page.textContent('[role="status"]')).toContain('/gone/ 没有答复');
    expect((await linksOn(page)).length).toBeGreaterThan(0);
  });

  it('asks no other host, and breaks no rule of the security policy', async () => {
    const page = await browser.page();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => said.push(new URL(request.url()).origin));
    await page.goto(`${serving?.address}a/search/?q=${encodeURIComponent('物流')}`);
    await page.waitForSelector('[data-result]');
    const own = new URL(serving?.address ?? '').origin;
    expect(said.filter((each) => each !== own && !each.includes('404'))).toEqual([]);
  });
});
