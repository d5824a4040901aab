import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { blocksOf, lengthOf } from '../../../scripts/search/draft.ts';
import { Search } from '../../../src/client/search/search.ts';
import { answer, drawn, odd } from '../../helpers/search-answers.ts';
import { fetchFile, type Made, madeDrafts, makeIndex } from '../../helpers/search-index.ts';

const drafts = madeDrafts(24, 2500);
const length = drafts.reduce((sum, draft) => sum + lengthOf(draft), 0);
const texts = drafts.flatMap((draft) => blocksOf(draft).map(({ search }) => search));

const queries = [...drawn(texts, 300), ...odd];

let one: Made;
let many: Made;

beforeAll(async () => {
  vi.stubGlobal('fetch', fetchFile);
  one = await makeIndex(drafts);
  many = await makeIndex(drafts, { room: Math.ceil(length / 6) });
}, 120_000);

afterAll(() => {
  vi.unstubAllGlobals();
  one.remove();
  many.remove();
});

const volumesOf = ({ folder }: Made): string[] => readdirSync(`${folder}/volume`);

describe('an index in several volumes', () => {
  it('is cut where one would grow too large, and only then', () => {
    expect(volumesOf(one)).toEqual(['0']);
    expect(volumesOf(many).length).toBeGreaterThanOrEqual(5);
  });

  it('has the program once', () => {
    const holding = volumesOf(many).filter((volume) =>
      readdirSync(`${many.folder}/volume/${volume}`).some((name) => /^wasm|\.js$/.test(name)),
    );
    expect(holding).toEqual(['0']);
  });

  it('answers each query as one volume does', async () => {
    const [whole, cut] = [new Search('/', one.address), new Search('/', many.address)];
    for (const query of queries)
      expect([query, await answer(cut, query)]).toEqual([query, await answer(whole, query)]);
  });

  it('finds every block that holds a character or a phrase, and no other', async () => {
    const search = new Search('/', many.address);
    const single = drawn(texts, 300).filter((query) => !/[ \d%]/.test(query));
    expect(single.some((query) => query.length === 1)).toBe(true);
    // Where a block ends, nothing follows.
    const beyond = texts.slice(0, 60).map((text) => `${text.slice(-2)}。`);
    for (const query of new Set([...single, ...beyond])) {
      const { first } = await search.run(query, { filters: {}, order: 'relevance' }, 5);
      const holding = texts.filter((text) => text.includes(query)).length;
      expect([query, first.total]).toEqual([query, holding]);
    }
  });
});
