/** Types queries into a search page and counts what comes over the wire, as a static host sends it. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { launch } from '../../tests/site/browser.ts';
import { type Dice, diceOf } from '../bench/random.ts';

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export interface Measured {
  /** Bytes from the first key to the first result. */
  readonly first: Spread;
  /** Bytes of the search's own script that the page loads before. */
  readonly stub: number;
  readonly later: Spread;
  /** Milliseconds of script from key to results. */
  readonly times: Spread;
}

const sessions = 12;
const queriesOfSession = 6;
/** What the box waits before it searches. */
const patience = 60;

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** Index files and WebAssembly come as they are; text is compressed. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return /\.(?:js|css|json)$/.test(new URL(response.url()).pathname)
    ? gzipSync(body, { level: 9 }).length
    : body.length;
}

function queryOf(texts: readonly string[], dice: Dice): string {
  for (;;) {
    const text = dice.of(texts);
    const length = dice.whole(2, 8);
    const from = dice.whole(0, Math.max(0, text.length - length));
    const cut = text.slice(from, from + length);
    if (cut.length === length && /^\p{Script=Han}+$/u.test(cut)) return cut;
  }
}

interface Answer {
  /** From the key until all results stand. */
  readonly milliseconds: number;
  /** Files that had come when the first result stood. */
  readonly before: readonly string[];
}

/** In the page: types, and watches for the first result and for the end. */
async function ask(words: string): Promise<Answer> {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  const results = document.querySelector('[data-results]');
  if (!input || !results) throw new Error('no search box');
  performance.clearResourceTimings();
  for (const old of results.querySelectorAll('[data-result]')) old.removeAttribute('data-result');
  let first = Number.POSITIVE_INFINITY;
  const done = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (first === Number.POSITIVE_INFINITY && results.querySelector('[data-result]'))
        first = performance.now();
      if (results.getAttribute('aria-busy') === 'true') return;
      watch.disconnect();
      resolve();
    });
    watch.observe(results, { attributeFilter: ['aria-busy'], childList: true });
  });
  const started = performance.now();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await done;
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const before = files.filter((file) => file.responseEnd <= first).map((file) => file.name);
  return { milliseconds: performance.now() - started, before };
}

class Session {
  readonly page: Page;
  readonly #sizes = new Map<string, Promise<number>>();

  constructor(page: Page) {
    this.page = page;
    page.on('response', (response) => this.#sizes.set(response.url(), sizeOf(response)));
  }

  ask(typed: string): Promise<Answer> {
    return this.page.evaluate(ask, typed);
  }

  async sizeOf(urls: readonly string[]): Promise<number> {
    const sizes = await Promise.all(urls.map((url) => this.#sizes.get(url) ?? 0));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** Of all that has come so far. */
  get urls(): string[] {
    return [...this.#sizes.keys()].filter((url) => !url.endsWith('icon.svg'));
  }
}

interface Taken {
  readonly first: number;
  readonly stub: number;
  readonly later: readonly number[];
  readonly times: readonly number[];
}

/** The same queries a second time: all is there, so that only the script takes time. */
async function timesOf(session: Session, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) times.push((await session.ask(query)).milliseconds - patience);
  return times;
}

/** The first query to its first result; the later ones to their end. */
async function bytesOf(session: Session, queries: readonly string[]): Promise<number[]> {
  const taken: number[] = [];
  for (const query of queries) {
    const known = new Set(session.urls);
    const { before } = await session.ask(query);
    await session.page.waitForTimeout(200);
    const fresh = session.urls.filter((url) => !known.has(url));
    taken.push(await session.sizeOf(taken.length === 0 ? before : fresh));
  }
  return taken;
}

async function run(browser: Browser, address: string, queries: readonly string[]): Promise<Taken> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const session = new Session(await context.newPage());
  await session.page.goto(`${address}search/`, { waitUntil: 'networkidle' });
  const stub = await session.sizeOf(session.urls.filter((url) => /policy-search/.test(url)));
  const [first = 0, ...later] = await bytesOf(session, queries);
  const times = await timesOf(session, queries);
  await context.close();
  return { first, stub, later, times };
}

export async function measure(address: string, texts: readonly string[]): Promise<Measured> {
  const browser = await launch();
  const dice = diceOf(20260117);
  const taken: Taken[] = [];
  for (let i = 0; i < sessions; i++) {
    const queries = Array.from({ length: queriesOfSession }, () => queryOf(texts, dice));
    taken.push(await run(browser, address, queries));
  }
  await browser.close();
  return {
    first: spread(taken.map((each) => each.first)),
    stub: taken[0]?.stub ?? 0,
    later: spread(taken.flatMap((each) => each.later)),
    times: spread(taken.flatMap((each) => each.times)),
  };
}
