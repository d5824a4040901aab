import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { diceOf } from '../../../scripts/bench/random.ts';
import { blocksOf, lengthOf } from '../../../scripts/search/draft.ts';
import type { Outcome } from '../../../src/client/search/outcome.ts';
import { Search } from '../../../src/client/search/search.ts';
import { fetchFile, type Made, madeDrafts, makeIndex } from '../../helpers/search-index.ts';

const drafts = madeDrafts(24, 2500);
const length = drafts.reduce((sum, draft) => sum + lengthOf(draft), 0);
const texts = drafts.flatMap((draft) => blocksOf(draft).map(({ search }) => search));

/** Pieces of the texts, several at once, single characters, amounts, and what stands nowhere. */
function drawn(count: number): string[] {
  const dice = diceOf(11);
  const piece = (longest: number): string => {
    const text = dice.of(texts);
    const from = dice.whole(0, Math.max(0, text.length - 2));
    return text.slice(from, from + dice.whole(2, longest));
  };
  return Array.from({ length: count }, (_, i) => {
    if (i % 5 === 0) return piece(8).charAt(0);
    if (i % 5 === 1) return `${piece(3)} ${piece(3)}`;
    if (i % 5 === 2) return /\d+(?:\.\d+)?(?:%|亿元|家)/.exec(dice.of(texts))?.[0] ?? '30%';
    return piece(9);
  });
}
const queries = [
  ...drawn(300),
  '無此物',
  '绿色保理',
  '智慧水利基金',
  'zhslj',
  'zhihuishuilijijin',
  '產業',
  '云岭 第5条',
];

/** Everything that is shown of a result, but for where its files lie. */
const essence = ({ groups, apart, total, counts, jumps, spelled, waiting, words }: Outcome): unknown => ({
  groups: groups.map(({ document, cards }) => [
    document.info.id,
    cards.map(({ place, parts, inner, nearness }) => [
      nearness,
      place?.anchor,
      parts.map(({ hits }) => hits),
      inner.map(({ anchor }) => anchor),
    ]),
  ]),
  apart: apart.map(({ document, place }) => [document.info.id, place?.anchor]),
  jumps: jumps.map(({ document, place }) => [document.info.id, place.anchor]),
  ...{ total, counts, spelled, waiting, words },
});

async function asked(search: Search, typed: string): Promise<unknown> {
  const { first, rest } = await search.run(typed, { filters: {}, order: 'relevance' }, 5);
  return essence(rest ? await rest() : first);
}

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
    const [whole, cut] = [new Search(one.address), new Search(many.address)];
    for (const query of queries)
      expect([query, await asked(cut, query)]).toEqual([query, await asked(whole, query)]);
  });

  it('finds every block that holds a character or a phrase, and no other', async () => {
    const search = new Search(many.address);
    const single = drawn(300).filter((query) => !/[ \d%]/.test(query));
    expect(single.some((query) => query.length === 1)).toBe(true);
    for (const query of new Set(single)) {
      const { first } = await search.run(query, { filters: {}, order: 'relevance' }, 5);
      const holding = texts.filter((text) => text.includes(query)).length;
      expect([query, first.total]).toEqual([query, holding]);
    }
  });
});
