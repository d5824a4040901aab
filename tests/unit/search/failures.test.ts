/** A search whose index does not come in full says so; it never finds less without a word. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { lengthOf } from '../../../scripts/search/draft.ts';
import { Search } from '../../../src/client/search/search.ts';
import { answer } from '../../helpers/search-answers.ts';
import { fetchFile, type Made, madeDrafts, makeIndex } from '../../helpers/search-index.ts';

const drafts = madeDrafts(12, 2500);
const length = drafts.reduce((sum, draft) => sum + lengthOf(draft), 0);

let made: Made;
beforeAll(async () => {
  made = await makeIndex(drafts, { room: Math.ceil(length / 3) });
}, 120_000);
afterEach(() => vi.unstubAllGlobals());
afterAll(() => made.remove());

type Fault = (address: string) => Promise<Response> | undefined;

/** Gives out all files but those that the fault answers for. */
const serveBut = (fault: Fault): void =>
  void vi.stubGlobal('fetch', (input: string | URL | Request) => fault(String(input)) ?? fetchFile(input));

const missing: Fault = async () => new Response('', { status: 404 });
const offline: Fault = () => Promise.reject(new TypeError('Failed to fetch'));
/** The connection breaks in the middle of a file. */
const broken: Fault = async () =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(10));
        controller.error(new TypeError('network error'));
      },
    }),
  );

const asked = '推进';
const run = (search: Search) => search.run(asked, { filters: {}, order: 'relevance' }, 0);

describe.each([
  ['is missing', missing],
  ['cannot be reached', offline],
  ['breaks off', broken],
])('where a file of the index %s', (_, fault) => {
  it.each(['.pf_index', '.pf_meta'])(
    'the search fails instead of finding less, and finds all once the file comes: %s',
    async (name) => {
      vi.spyOn(console, 'error').mockReturnValue();
      serveBut((address) => (address.replace(/\?.*/, '').endsWith(name) ? fault(address) : undefined));
      const search = new Search('/', made.address);
      await expect(run(search)).rejects.toThrow(/index file did not come/);
      serveBut(() => undefined);
      expect(await answer(search, asked)).toEqual(await answer(new Search('/', made.address), asked));
      vi.restoreAllMocks();
    },
  );
});

it('a file of one volume is missed, too', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  serveBut((address) => (address.includes('/volume/1/index/') ? missing(address) : undefined));
  await expect(run(new Search('/', made.address))).rejects.toThrow(/index file did not come/);
  vi.restoreAllMocks();
});

it('what else is fetched meanwhile is left as it is', async () => {
  serveBut(() => undefined);
  const search = new Search('/', made.address);
  // No amounts begin with this digit: that file is not there, and nothing is wrong.
  const { first } = await search.run('9亿元', { filters: {}, order: 'relevance' }, 0);
  expect(first.total).toBeGreaterThanOrEqual(0);
});
