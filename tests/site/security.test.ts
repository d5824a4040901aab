/** Pages of every kind work under the strict policy that they state: nothing is refused, nothing fails. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/lib/security.ts';
import { useBrowser } from './browser.ts';
import { dist, useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();

/** The folder itself and, of each folder of many pages, one */
function kinds(folder = ''): string[] {
  const entries = readdirSync(join(dist, folder), { withFileTypes: true });
  const here = entries.some((e) => e.name === 'index.html') ? [folder] : [];
  const below = entries.filter((e) => e.isDirectory()).map((e) => `${folder}${e.name}/`);
  return [...here, ...below.slice(0, folder === '' ? undefined : 1).flatMap((path) => kinds(path))];
}

const paths = [...kinds(), 'no-such-page/', 'search/?q=%E8%9E%8D%E8%B5%84'];

it('breaks no page of any kind', async () => {
  const page = await browser.page();
  const said: string[] = [];
  page.on('console', (message) => {
    const missing = page.url().endsWith('no-such-page/') && message.text().includes('404');
    if (message.type() === 'error' && !missing) said.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`${page.url()}: ${String(error)}`));
  for (const path of paths) {
    await page.goto(site.url(path));
    await page.mouse.wheel(0, 2000);
    await page.keyboard.press('Tab');
    const stated = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(stated, path).toBe(contentPolicy);
    await page.waitForTimeout(100);
  }
  expect(said).toEqual([]);
  expect(paths.length).toBeGreaterThan(15);
}, 120_000);

describe('the policy', () => {
  it('stops a script and a handler that stand in a page, and a request to another host', async () => {
    const page = await browser.page();
    await page.goto(site.url());
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.ran = true');
      document.body.append(script, button);
      button.click();
      const fetched = await fetch('http://localhost:9/').then(
        () => 'fetched',
        () => 'refused',
      );
      return { ran: 'ran' in window, fetched };
    });
    expect(ran).toEqual({ ran: false, fetched: 'refused' });
  });

  it('lets no text be run as a program', async () => {
    const page = await browser.page();
    await page.goto(site.url());
    // Later, in a task of the page's own: what the test's tool evaluates directly is let through.
    const made = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(typeof new Function('return 1'));
            } catch {
              resolve('refused');
            }
          });
        }),
    );
    expect(made).toBe('refused');
  });
});
