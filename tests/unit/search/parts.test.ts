import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { blocksOf, type Draft } from '../../../scripts/search/draft.ts';
import { form } from '../../../src/client/search/records.ts';
import { Search } from '../../../src/client/search/search.ts';
import { answer, drawn, odd } from '../../helpers/search-answers.ts';
import { fetchFile, madeDrafts, makeIndex } from '../../helpers/search-index.ts';

const all = madeDrafts(16, 2000);
const isName = (draft: Draft): boolean => draft.kind !== 'policy';
const policies = all.filter((draft) => !isName(draft));
const drafts = {
  a: [...policies.slice(0, 9), ...all.filter(isName)],
  b: policies.slice(9),
};
const texts = all.flatMap((draft) => blocksOf(draft).map(({ search }) => search));

/** A host on the disk: paths of it are paths of this machine. */
const host = mkdtempSync(join(tmpdir(), 'celan-parts-'));
const home = (name: string): string => `${host}/${name}/`;

async function build(
  name: string,
  own: readonly Draft[],
  parts: readonly string[],
  of = form,
): Promise<void> {
  const made = await makeIndex(own, { parts: parts.map(home) });
  cpSync(made.folder, join(host, name, 'pagefind', 'f00'), { recursive: true });
  made.remove();
  writeFileSync(join(host, name, 'search.json'), JSON.stringify({ form: of, folder: 'pagefind/f00/' }));
}

const searchOf = (name: string): Search =>
  new Search(home(name), `${pathToFileURL(join(host, name, 'pagefind', 'f00')).href}/`);

beforeAll(async () => {
  vi.stubGlobal('fetch', fetchFile);
  await build('whole', [...drafts.a, ...drafts.b], []);
  await build('a', drafts.a, ['b']);
  await build('b', drafts.b, ['a']);
  await build('old', drafts.b, [], form + 1);
  await build('lonely', drafts.a, ['gone', 'old', 'b']);
}, 120_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(host, { recursive: true, force: true });
});

/** A filter tells the policies of another build by its path. */
const short = (counts: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...counts].map(([key, count]) => [key.split('/').at(-1) ?? '', count]));

async function shown(search: Search, typed: string) {
  const found = await answer(search, typed);
  return { ...found, counts: { ...found.counts, policy: short(found.counts.policy) } };
}

describe('a collection of several builds', () => {
  it('answers each query as one build of all does', async () => {
    const [whole, parted] = [searchOf('whole'), searchOf('a')];
    for (const query of [...drawn(texts, 200), ...odd])
      expect([query, await shown(parted, query)]).toEqual([query, await shown(whole, query)]);
  });

  it('finds an amount that another build writes otherwise', async () => {
    const { total } = await answer(searchOf('a'), '百分之三十一');
    const holding = texts.filter((text) => /(?<![\d.])31%/.test(text));
    expect(holding.length).toBeGreaterThan(0);
    expect(texts.some((text) => text.includes('百分之'))).toBe(false);
    expect(total).toBe(holding.length);
  });

  it('finds the same from either build', async () => {
    const [a, b] = [searchOf('a'), searchOf('b')];
    for (const query of drawn(texts, 60)) {
      const [one, other] = [await shown(a, query), await shown(b, query)];
      expect([query, one.total, one.counts]).toEqual([query, other.total, other.counts]);
    }
  });

  it('narrows to a policy of another build', async () => {
    const { total, groups } = await answer(searchOf('a'), '推进', { policy: `${home('b')}made-12` });
    expect(total).toBeGreaterThan(0);
    expect(groups.map(([id]) => id)).toEqual(['made-12']);
  });

  it('adds up the passages of words that mean the same', async () => {
    const offers = async (name: string) => {
      const search = searchOf(name);
      const { first } = await search.run('产业园区', { filters: {}, order: 'relevance' }, 0);
      return search.alsoSearch(first.query);
    };
    expect(await offers('a')).toEqual(await offers('whole'));
    expect((await offers('a'))[0]?.passages).toBeGreaterThan(0);
  });

  it('names the builds that do not answer or are of another form, and searches the others', async () => {
    const search = searchOf('lonely');
    const { first } = await search.run('推进', { filters: {}, order: 'relevance' }, 0);
    expect(first.collection.missing).toEqual([home('gone'), home('old')]);
    expect(first.total).toBe((await answer(searchOf('whole'), '推进')).total);
  });

  it('goes on when a build breaks off, and says so', async () => {
    const search = searchOf('a');
    await search.run('绿色保理', { filters: {}, order: 'relevance' }, 0);
    const away = pathToFileURL(home('b')).href;
    const offline = (input: string | URL): Promise<Response> => {
      const address = String(input);
      if (address.startsWith(away) && address.endsWith('.json')) throw new Error('offline');
      return fetchFile(input);
    };
    vi.stubGlobal('fetch', offline);
    const { first } = await search.run('推进', { filters: {}, order: 'relevance' }, 0);
    vi.stubGlobal('fetch', fetchFile);
    expect(first.groups.length).toBeGreaterThan(0);
    expect(first.groups.every(({ document }) => document.info.part.home === home('a'))).toBe(true);
    expect(first.collection.missing).toEqual([home('b')]);
  });
});
