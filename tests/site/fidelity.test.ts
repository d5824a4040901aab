/** The first promise, on the built pages: every character of the official text, in order, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../scripts/converter/import/file.ts';
import { ownText } from '../../scripts/converter/import/generated.ts';
import type { Policy, Section, Value } from '../../src/schemas/index.ts';
import { useBrowser } from './browser.ts';
import { useSite } from './site.ts';

const site = useSite();
const browser = useBrowser();

const read = <T>(name: string): T[] =>
  JSON.parse(readFileSync(site.file(`data/${name}.json`), 'utf8')) as T[];
const policies = read<Policy>('policies');
const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');

async function sourceOf({ source }: Policy): Promise<string> {
  const imported = await importFile(source.file, readFileSync(source.file));
  return imported.ok ? ownText(imported) : '';
}

/** The text of the article without what the site says. */
function officialText(): string {
  const article = document.querySelector('article[data-policy-text]')?.cloneNode(true) as Element | undefined;
  for (const editorial of article?.querySelectorAll('[data-editorial]') ?? []) editorial.remove();
  return article?.textContent ?? '';
}

describe.each(policies)('$id', (policy) => {
  test('shows the official text exactly, with and without JavaScript', async () => {
    const expected = squeeze(await sourceOf(policy));
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.page({ javaScriptEnabled });
      await page.goto(site.url(`policies/${policy.id}/`));
      const shown = squeeze(await page.evaluate(officialText));
      expect(shown === expected, `the text of ${policy.id} differs from its source`).toBe(true);
    }
  });

  test('has a place on the page for every address in the data', async () => {
    const page = await browser.page();
    await page.goto(site.url(`policies/${policy.id}/`));
    const ids = new Set(await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id)));
    const anchors = read<Section>('sections')
      .filter((s) => s.policy === policy.id)
      .map((s) => s.anchor);
    const valued = read<Value>('values')
      .filter((v) => v.policy === policy.id)
      .map((v) => v.anchor);
    expect([...anchors, ...valued].filter((a) => !ids.has(a))).toEqual([]);
    expect(anchors.length).toBeGreaterThan(0);
  });

  test('has no id twice', async () => {
    const page = await browser.page();
    await page.goto(site.url(`policies/${policy.id}/`));
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
    expect(twice).toEqual([]);
  });
});
