/** A small collection of its own, built for a path below a host, and part by part as large ones are: every promise holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { TEXT } from '../helpers/collection.ts';
import { useBrowser } from './browser.ts';
import { ownSite } from './own-site.ts';

// A part holds less than a document: each is one of its own.
const own = ownSite('path', {
  BASE_PATH: '/x/y/',
  SITE_URL: 'https://example.com',
  CELAN_PART_SIZE: '10',
});
const { write, run, dist } = own;
const browser = useBrowser();

let serving: Serving | undefined;

beforeAll(async () => {
  for (const [id, text] of Object.entries(TEXT)) write(`content/policies/${id}/source.txt`, text);
  write('content/policies/bad/source.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  write('content/policies/gone/policy.yaml', 'title: 旧办法\nwithdrawn: 已被新办法代替\n');
  write('content/policies/gone/anchors.lock', 's1\ns1-p1\n');
  write('content/policies/a/policy.yaml', 'redirects: { s9: s2 }\n');
  const built = await run('build.ts');
  expect(built.code, built.said).toBe(0);
  expect(built.said).toContain('全文 2/2');
  serving = await serve({ root: dist, base: '/x/y/' });
}, 240_000);

afterAll(async () => {
  await serving?.close();
  own.remove();
});

const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

describe('a site under a path', () => {
  it('keeps every promise', async () => {
    const { code, said } = await run('check.ts');
    expect(said.split('\n').filter((line) => !line.startsWith('✓') && line !== '')).toEqual([]);
    expect(code).toBe(0);
  });

  it('loads nothing from outside its path, and its script works', async () => {
    const asked: string[] = [];
    const tab = await browser.page();
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(`${serving?.address}policies/a/`);
    await tab.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((path) => !path.startsWith('/x/y/'))).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.classList.contains('js'))).toBe(true);
  });

  it('names its own address in links for others', () => {
    expect(page('policies/a')).toContain('<link rel="canonical" href="https://example.com/x/y/policies/a/"');
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).toContain(
      '<loc>https://example.com/x/y/policies/a/s1/</loc>',
    );
  });

  it('has a page for a policy that could not be read, and for one that was withdrawn', () => {
    expect(page('policies/bad')).toContain('这份文件没有转换成功');
    expect(page('policies/gone')).toContain('已被新办法代替');
  });

  it('names each of them in the list and the report by what became of it', async () => {
    const tab = await browser.page();
    await tab.goto(`${serving?.address}policies/`);
    const groups = await tab.$$eval('.away', (sections) =>
      sections.map((section) => [
        section.querySelector('h2')?.textContent,
        section.querySelector('ul')?.textContent,
      ]),
    );
    expect(groups).toEqual([
      ['已经撤下的文件', '旧办法 已被新办法代替'],
      ['没有转换成功的文件', 'bad '],
    ]);
    await tab.goto(`${serving?.address}report/`);
    const told = await tab.$$eval('td[colspan]', (cells) =>
      cells.map((cell) => [cell.parentElement?.querySelector('th')?.textContent, cell.textContent]),
    );
    expect(told).toEqual([
      ['bad', '这份文件没有转换成功'],
      ['gone', '这份文件已经撤下'],
    ]);
  });

  it('leads on from addresses that moved or were withdrawn', () => {
    expect(page('policies/a/s9')).toContain('url=/x/y/policies/a/s2/');
    expect(page('policies/gone/s1')).toContain('url=/x/y/policies/gone/');
  });
});
